/* SPDX-License-Identifier: MIT */
/*
 * Features that posts repeat, remembered with their rows: stems, marks, words in title
 * case, the shape of a post. A feature is known by its sign, of which its key would be
 * made; so one that is remembered costs neither mixing nor looking up. Each has one
 * place where it may be, and the number of the last post that had it tells whether the
 * post at hand has it already. A place that this post has taken is not given away: who
 * else wants it is not remembered this time.
 */
#ifndef TOUT_CLASSIFY_ROWS_H
#define TOUT_CLASSIFY_ROWS_H

#include <stdint.h>

enum {
    TI_ROWS_MIN = 64, /* so that a new scratch costs little */
    TI_ROWS_MORE = 4, /* times as many, where a quarter of them is taken */
    TI_ROWS_MAX = 16384
};

struct ti_remembered {
    uint64_t sign;
    const uint8_t *row; /* NULL: the model has none */
    uint32_t post;      /* the last one that has it */
    uint32_t unused[3]; /* so that none is on two cache lines */
};

struct ti_rows {
    struct ti_remembered *list; /* room for TI_ROWS_MAX */
    uint64_t mask;
    uint32_t post;    /* the one at hand */
    uint32_t learned; /* since the list has its size */
};

void ti_rows_init(struct ti_rows *rows, struct ti_remembered *list);

/* Starts a post. */
void ti_rows_start(struct ti_rows *rows);

/* Where a feature is, if it is remembered. */
static inline struct ti_remembered *
ti_rows_place(const struct ti_rows *rows, uint64_t sign)
{
    return &rows->list[sign & rows->mask];
}

#endif
