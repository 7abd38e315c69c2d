/* SPDX-License-Identifier: MIT */
/*
 * Ids by a part of their keys, eight to a cache line: a look at one line tells nearly
 * always that a key is not there, or whose entry it is.
 */
#ifndef TOUT_TRAIN_SLOTS_H
#define TOUT_TRAIN_SLOTS_H

#include <stddef.h>
#include <stdint.h>

#include <tout.h>

#include "base/inline.h"
#include "base/math.h"
#include "base/view.h"
#include "model/table.h"

/* All ids are below this, so that they need less than 2^32 slots. */
#define TI_IDS_MAX (UINT32_C(3) << 30)

/* "No id". */
#define TI_NO_ID UINT32_MAX

enum { TI_SLOTS_A_LINE = 8 };

struct ti_slots_line {
    /* Bytes in the order of a model's table; filled from the first on; 0 is free. */
    uint8_t tags[TI_SLOTS_A_LINE][TI_TABLE_TAG_BYTES];
    uint32_t ids[TI_SLOTS_A_LINE];
};

struct ti_slots {
    struct ti_slots_line *lines; /* NULL: none yet */
    unsigned lines_log2;
    size_t room;     /* ids that there may be */
    uint64_t spread; /* see ti_slots_tag() */
    void *block;     /* that the lines are in */
};

/* What a key is known by. Its upper bits choose the line; they are made by a multiplier
 * of each dictionary's own, as in ti_features_slot(). */
static inline uint32_t
ti_slots_tag(const struct ti_slots *slots, uint64_t key)
{
    return (uint32_t)(key * slots->spread >> 32) | 1;
}

/* The line where a tag is looked for first. There must be lines. */
static inline struct ti_slots_line *
ti_slots_line(const struct ti_slots *slots, uint32_t tag)
{
    return slots->lines + ((uint64_t)tag << slots->lines_log2 >> 32);
}

/* The line behind a full one. */
static inline struct ti_slots_line *
ti_slots_next(const struct ti_slots *slots, const struct ti_slots_line *line)
{
    const size_t count = (size_t)1 << slots->lines_log2;

    return slots->lines + (((size_t)(line - slots->lines) + 1) & (count - 1));
}

/* A bit for each slot that has the tag; the first is right, others may not be. */
static inline uint32_t
ti_slots_with(const struct ti_slots_line *line, uint32_t tag)
{
    return ti_table_slots_in(line->tags[0], TI_SLOTS_A_LINE, tag);
}

static inline int
ti_slots_are_full(const struct ti_slots_line *line)
{
    return ti_load_u32(line->tags[TI_SLOTS_A_LINE - 1]) != 0;
}

/* The id that a key of this tag has if it is there; TI_NO_ID if it is not. */
static inline uint32_t
ti_slots_guess(const struct ti_slots *slots, uint32_t tag)
{
    const struct ti_slots_line *line = ti_slots_line(slots, tag);
    uint32_t found = ti_slots_with(line, tag);

    while (!found && ti_slots_are_full(line)) {
        line = ti_slots_next(slots, line);
        found = ti_slots_with(line, tag);
    }
    return found ? line->ids[ti_lowest_bit(found)] : TI_NO_ID;
}

/* Twice as many lines, or the first ones. Returns 0, with everything unchanged, if
 * memory ran out. */
int ti_slots_grow(struct ti_slots *slots, const tout_alloc *alloc);

/* Makes room for one more id beside `count`. Returns 0 likewise. */
static inline int
ti_slots_make_room(struct ti_slots *slots, size_t count, const tout_alloc *alloc)
{
    return count < slots->room || ti_slots_grow(slots, alloc);
}

void ti_slots_put(struct ti_slots *slots, uint32_t tag, uint32_t id);

/* Takes out the id that was put in last. */
void ti_slots_take_back(struct ti_slots *slots, uint32_t tag, uint32_t id);

/* Takes out all. */
void ti_slots_clear(struct ti_slots *slots);

void ti_slots_free(struct ti_slots *slots, const tout_alloc *alloc);

#endif
