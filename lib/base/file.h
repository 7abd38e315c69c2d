/* SPDX-License-Identifier: MIT */
/* Files: whole, or piece by piece. The one place of the library that knows the
 * operating system. */
#ifndef TOUT_BASE_FILE_H
#define TOUT_BASE_FILE_H

#include <stddef.h>
#include <stdint.h>

#include <tout.h>

/* The bytes of a file: read into memory, mapped, or borrowed. */
struct ti_file {
    const uint8_t *data;
    size_t bytes;
    void *owned;  /* a block of the allocator, or NULL */
    void *mapped; /* a mapping of `bytes` bytes, or NULL */
};

/* Reads a regular file, or maps it. Fails with E_IO (`limit` bytes are passed, a
 * folder,
 * ...), E_NOMEM. */
tout_status ti_file_read(const char *path, uint64_t limit, const tout_alloc *alloc,
                         struct ti_file *out, tout_error *err);
tout_status ti_file_map(const char *path, uint64_t limit, struct ti_file *out,
                        tout_error *err);

void ti_file_close(struct ti_file *file, const tout_alloc *alloc);

/* A file read from its beginning. */
struct ti_source {
    const char *path; /* borrowed */
    uint64_t bytes;
    int fd; /* -1 if it could not be opened */
};

/* Fails with E_IO. */
tout_status ti_source_open(const char *path, struct ti_source *out, tout_error *err);

/* Reads on; *got is less than `bytes` at the end of the file only. Fails with E_IO. */
tout_status ti_source_read(struct ti_source *source, void *data, size_t bytes,
                           size_t *got, tout_error *err);
void ti_source_close(struct ti_source *source);

/* A file written beside `path`, to take its place at the end: whoever opens `path` at
 * any time, a crash included, sees the old bytes or the new ones. */
struct ti_target {
    const tout_alloc *alloc;
    const char *path; /* borrowed */
    char *beside;
    int fd;
};

/* Fails with E_IO, E_NOMEM. After success, ti_target_commit() or ti_target_abandon()
 * must end it. */
tout_status ti_target_open(const char *path, const tout_alloc *alloc,
                           struct ti_target *out, tout_error *err);

/* Writes, or reads what was written, at a place. Fail with E_IO. */
tout_status ti_target_write(struct ti_target *target, uint64_t at, const void *data,
                            size_t bytes, tout_error *err);
tout_status ti_target_read(struct ti_target *target, uint64_t at, void *data,
                           size_t bytes, tout_error *err);

/* Renames it over `path`, both synced. Fails with E_IO. */
tout_status ti_target_commit(struct ti_target *target, tout_error *err);
void ti_target_abandon(struct ti_target *target);

/* Writes a whole file so. */
tout_status ti_file_replace(const char *path, const void *data, size_t bytes,
                            const tout_alloc *alloc, tout_error *err);

#endif
