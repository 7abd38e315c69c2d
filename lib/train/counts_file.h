/* SPDX-License-Identifier: MIT */
/*
 * Counts as a file, entry by entry: read and written with a window of it in memory.
 * models/FORMAT.md has the layout.
 */
#ifndef TOUT_TRAIN_COUNTS_FILE_H
#define TOUT_TRAIN_COUNTS_FILE_H

#include <stddef.h>
#include <stdint.h>

#include <tout.h>

#include "base/file.h"
#include "base/hash.h"
#include "model/container.h"
#include "train/counts.h"

/* A file of counts that is being read. */
struct ti_counts_source {
    struct ti_source file;
    tout_alloc alloc;
    tout_counts *head; /* recipe, labels and posts; no entries */
    struct ti_hasher *hasher;
    uint64_t checksum; /* what the header says */
    uint64_t at;       /* in the file, of window[next] */
    uint64_t end;      /* of the entries */
    uint64_t left;     /* entries not read yet */
    uint8_t *window;
    size_t filled;
    size_t next;

    /* The last one read; names are borrowed until the next. */
    tout_entry entry;
    uint32_t sums[TOUT_LABELS_MAX];
    int has_entry;
};

/* Opens a file and reads its head. Fails as tout_counts_open() does. */
tout_status ti_counts_source_open(const char *path, const tout_alloc *alloc,
                                  struct ti_counts_source *out, tout_error *err);

/* Reads the next entry, or clears `has_entry` behind the last one, where the checksum
 * is compared. Fails with E_FORMAT, E_CHECKSUM, E_IO. */
tout_status ti_counts_source_next(struct ti_counts_source *source, tout_error *err);

/* E_FORMAT: what is wrong with the entry being read. */
tout_status ti_counts_source_bad(const struct ti_counts_source *source, const char *why,
                                 tout_error *err);

/* Also for one that could not be opened. */
void ti_counts_source_close(struct ti_counts_source *source);

/* Whether `left` comes before `right` in a file: -1, 0, 1. */
int ti_entry_compare(const tout_entry *left, const tout_entry *right);

/* A file of counts that is being written. */
struct ti_counts_target {
    struct ti_target file;
    const tout_alloc *alloc;
    struct ti_container container; /* all sections but the entries */
    uint32_t labels;
    uint64_t at; /* in the file, of window[0] */
    uint64_t entries;
    uint8_t *window;
    size_t used;
};

/* Begins a file with the recipe, labels and posts of `head`. Fails with E_IO, E_NOMEM.
 */
tout_status ti_counts_target_open(const char *path, const tout_counts *head,
                                  const tout_alloc *alloc, struct ti_counts_target *out,
                                  tout_error *err);

/* Writes an entry; entries come in order. Fails with E_IO. */
tout_status ti_counts_target_put(struct ti_counts_target *target,
                                 const tout_entry *entry, const uint32_t *sums,
                                 tout_error *err);

/* Both end the target. Fails with E_IO. */
tout_status ti_counts_target_commit(struct ti_counts_target *target, tout_error *err);
void ti_counts_target_abandon(struct ti_counts_target *target);

#endif
