/* SPDX-License-Identifier: MIT */
/* Files, whole. The one place of the library that knows the operating system. */
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

/* Writes a file beside `path` and renames it over it, both synced: whoever opens
 * `path` at any time, a crash included, sees the old bytes or the new ones. */
tout_status ti_file_replace(const char *path, const void *data, size_t bytes,
                            const tout_alloc *alloc, tout_error *err);

#endif
