/* SPDX-License-Identifier: MIT */
/*
 * The lexicon inside: words that disguises are undone to, in a table by skeleton
 * (text/lookalike.h), made once and used in place, from memory or out of a model file.
 *
 * The table is bytes that nobody vouches for: a look into it checks each place it goes
 * to, and ends after a fixed number of steps. models/FORMAT.md has its layout.
 */
#ifndef TOUT_TOKEN_LEXICON_H
#define TOUT_TOKEN_LEXICON_H

#include <stddef.h>
#include <stdint.h>

#include <tout.h>

#include "base/ref.h"

enum {
    TI_LEXICON_VERSION = 1,
    TI_LEXICON_HEAD_BYTES = 8, /* number of words, number of slots */
    TI_LEXICON_SLOT_BYTES = 8, /* upper half of a skeleton's hash, place of a word */
    TI_LEXICON_PROBES = 64,    /* slots looked at for one skeleton, at most */
    TI_LEXICON_BYTES_MAX = 16 << 20
};

/* A table: 0 bytes if there is none. */
struct ti_lexicon {
    const uint8_t *data;
    size_t bytes;
    uint32_t slots; /* a power of two; what the bytes say later is not asked again */
};

struct tout_lexicon {
    struct ti_ref ref;
    tout_alloc alloc;
    struct ti_lexicon table;
    void *owned; /* the table's memory; NULL if it is borrowed */
};

struct ti_lexicon_word {
    const char *text; /* folded; not NUL-terminated */
    size_t bytes;
    int32_t mark; /* tout_lexicon_mark */
};

/* The words of one skeleton, one after the other. */
struct ti_lexicon_search {
    struct ti_lexicon table;
    uint32_t tag;
    uint32_t slot;
    uint32_t probes;
};

struct ti_lexicon_search ti_lexicon_search(struct ti_lexicon table, uint64_t skeleton);

/* The next word, or 0. Words of other skeletons may be among them. */
int ti_lexicon_next(struct ti_lexicon_search *search, struct ti_lexicon_word *out);

/* The mark of a folded word; 0 if the lexicon does not have it. */
int32_t ti_lexicon_mark(struct ti_lexicon lexicon, const char *word, size_t bytes);

/* The words in the order of the table; *at starts at 0. */
int ti_lexicon_each(struct ti_lexicon table, uint32_t *at, struct ti_lexicon_word *out);

/* Makes a table of bytes, whose head and slots must lie within them; returns whether
 * they do. */
int ti_lexicon_over(struct ti_lexicon *table, const uint8_t *data, size_t bytes);

/* A lexicon with a copy of a table. Fails with E_NOMEM. */
tout_status ti_lexicon_copy(struct ti_lexicon table, const tout_alloc *alloc,
                            tout_lexicon **out, tout_error *err);

/* A word that a lexicon is made from. */
struct ti_lexicon_entry {
    uint32_t at;     /* where it starts in the folded words */
    uint32_t offset; /* where it stands in the file */
    uint32_t line;
    uint8_t bytes;
    uint8_t mark;
};

/* Makes the table of `out`, whose allocator is set. Sorts `list`. Fails with E_SYNTAX
 * (a word stands there twice), E_LIMIT (too many look alike), E_NOMEM. */
tout_status ti_lexicon_make(const char *words, struct ti_lexicon_entry *list,
                            size_t count, tout_lexicon *out, tout_error *err);

/* The lexicon's table; none for NULL. */
struct ti_lexicon ti_lexicon_of(const tout_lexicon *lexicon);

/* The skeleton of at most TOUT_TOKEN_BYTES_MAX code points, as a hash: what they look
 * like, runs of one letter taken as one, "rn" as "m", "vv" as "w". */
uint64_t ti_skeleton(const uint32_t *codes, size_t count);

/* The skeletons of the first one, two, three ... code points. */
void ti_skeletons(const uint32_t *codes, size_t count, uint64_t *out);

#endif
