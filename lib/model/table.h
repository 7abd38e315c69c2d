/* SPDX-License-Identifier: MIT */
/*
 * The table of weights: key to row with, nearly always, one cache line read.
 *
 * A line is 64 bytes (or a multiple, for many labels): a 32-bit tag for each of its
 * slots, then the weights of each slot, an int16 for each label. The low half of a key
 * chooses the line, the high half is the tag; a full line passes on to the next, a few
 * times at most. Rows are put in ascending order of their keys, so equal contents are
 * equal bytes.
 */
#ifndef TOUT_MODEL_TABLE_H
#define TOUT_MODEL_TABLE_H

#include <stddef.h>
#include <stdint.h>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

#include <tout.h>

#include "base/inline.h"
#include "base/math.h"
#include "base/view.h"

/* 8: at three quarters full, no line of a million rows passed on more than 4 times. */
enum { TI_TABLE_PROBES = 8, TI_TABLE_LINE_UNIT = 64, TI_TABLE_TAG_BYTES = 4 };

struct ti_table {
    const uint8_t *lines;
    uint32_t line_count; /* at least 1 */
    uint32_t line_bytes;
    uint32_t slots; /* in a line */
    uint32_t labels;
};

/* The shape of the lines for a number of labels. */
static inline uint32_t
ti_table_slots(uint32_t labels)
{
    const uint32_t slots = TI_TABLE_LINE_UNIT / (TI_TABLE_TAG_BYTES + 2 * labels);

    return slots ? slots : 1;
}

static inline uint32_t
ti_table_line_bytes(uint32_t labels)
{
    const uint32_t used = ti_table_slots(labels) * (TI_TABLE_TAG_BYTES + 2 * labels);

    return (used + TI_TABLE_LINE_UNIT - 1) / TI_TABLE_LINE_UNIT * TI_TABLE_LINE_UNIT;
}

/* 0 marks a free slot, so no key may have it. */
static inline uint32_t
ti_table_tag(uint64_t key)
{
    const uint32_t tag = (uint32_t)(key >> 32);

    return tag ? tag : 1;
}

static inline uint32_t
ti_table_line(uint64_t key, uint32_t line_count)
{
    return (uint32_t)((key & 0xffffffff) * line_count >> 32);
}

/* A bit for each slot of a line that has the tag. Two tags are compared at once: a half
 * of their difference that is zero borrows, and shows in its top bit. It may borrow
 * from the half above, which then shows too, but is not the first. */
TI_ALWAYS_INLINE uint32_t
ti_table_slots_portable(const uint8_t *line, uint32_t slots, uint32_t tag)
{
    const uint64_t ones = UINT64_C(0x0000000100000001);
    uint32_t found = 0;

    for (uint32_t i = 0; i < slots / 2; i++) {
        const uint64_t two = ti_load_u64(line + 8 * (size_t)i) ^ tag * ones;
        const uint64_t zero = (two - ones) & ~two;

        found |= (uint32_t)((zero >> 31 & 1) | (zero >> 62 & 2)) << 2 * i;
    }
    if (slots % 2 && ti_load_u32(line + 4 * (size_t)(slots - 1)) == tag)
        found |= (uint32_t)1 << (slots - 1);
    return found;
}

/* The same, four at once where the machine can. */
TI_ALWAYS_INLINE uint32_t
ti_table_slots_in(const uint8_t *line, uint32_t slots, uint32_t tag)
{
#ifdef __SSE2__
    const __m128i tags = _mm_set1_epi32((int)tag);
    uint32_t found = 0;

    for (uint32_t i = 0; i < slots; i += 4) {
        const __m128i four =
            _mm_loadu_si128((const __m128i *)(const void *)(line + 4 * (size_t)i));
        const __m128 same = _mm_castsi128_ps(_mm_cmpeq_epi32(four, tags));

        found |= (uint32_t)_mm_movemask_ps(same) << i;
    }
    /* Behind the tags are weights. */
    return found & (((uint32_t)1 << slots) - 1);
#else
    return ti_table_slots_portable(line, slots, tag);
#endif
}

/* Whether a table of so many labels, which the compiler shall know, has a row of `key`,
 * whose weights are at *weights then. Whether it has, nobody can foretell, so there is
 * no branch for it; that a line is full and has it not, is rare. */
TI_ALWAYS_INLINE uint32_t
ti_table_has(const struct ti_table *table, uint32_t labels, uint64_t key,
             const uint8_t **weights)
{
    const uint32_t slots = ti_table_slots(labels);
    const uint32_t line_bytes = ti_table_line_bytes(labels);
    const uint32_t tag = ti_table_tag(key);
    const uint32_t behind = (uint32_t)1 << slots;
    uint32_t line = ti_table_line(key, table->line_count);

    for (unsigned probe = 0; probe < TI_TABLE_PROBES; probe++) {
        const uint8_t *at = table->lines + (size_t)line * line_bytes;
        const uint8_t *first = at + TI_TABLE_TAG_BYTES * (size_t)slots;
        const uint32_t found = ti_table_slots_in(at, slots, tag);

        *weights = first + 2 * (size_t)labels * ti_lowest_bit(found | behind);
        /* A line is filled from its first slot on. */
        if (ti_likely(found | (ti_load_u32(first - TI_TABLE_TAG_BYTES) == 0)))
            return found != 0;
        line = line + 1 < table->line_count ? line + 1 : 0;
    }
    return 0;
}

/* The weights of `key`, two bytes a label, or NULL. Reads inside the lines whatever
 * they hold, and ends after TI_TABLE_PROBES lines. */
const uint8_t *ti_table_find(const struct ti_table *table, uint64_t key);

/* The same in a table of so many labels, which the compiler shall know. */
TI_ALWAYS_INLINE const uint8_t *
ti_table_find_of(const struct ti_table *table, uint32_t labels, uint64_t key)
{
    const uint8_t *weights;

    return ti_table_has(table, labels, key, &weights) ? weights : NULL;
}

/* The weights in slot `slot` (from 0, over all lines), or NULL if it is free. */
const uint8_t *ti_table_slot(const struct ti_table *table, uint64_t slot);

/* How many slots are taken. */
uint64_t ti_table_count(const struct ti_table *table);

static inline int16_t
ti_table_weight(const uint8_t *weights, uint32_t label)
{
    return (int16_t)ti_load_u16(weights + 2 * (size_t)label);
}

/* One row on its way into a table. */
struct ti_row {
    uint64_t key;
    const int16_t *weights;
    const char *name; /* NULL if names are not kept */
    size_t name_bytes;
    uint8_t support; /* log2 of how many posts stand behind it */
};

/* The slot of the weights that ti_table_find() gave. */
uint64_t ti_table_slot_of(const struct ti_table *table, const uint8_t *weights);

/* Puts a row into the first free slot on its way in `lines`, which are the table's, and
 * `index` + 1 into its place in slot_rows; nothing where its key is found already.
 * Returns 0 if there is no free slot. */
int ti_table_insert(const struct ti_table *table, uint8_t *lines, uint32_t *slot_rows,
                    const struct ti_row *row, uint32_t index);

/* Lines with the rows, which stand in ascending order of keys, and, for each slot, the
 * index of its row + 1 or 0. Both arrays belong to the caller. A row whose tag cannot
 * be told from an earlier one's in the same lines (one in 2^32) is left out, and so are
 * rows that find no slot however many lines there are: no hashes crowd so. Fails with
 * E_LIMIT, E_NOMEM. */
tout_status ti_table_build(const struct ti_row *rows, uint32_t count, uint32_t labels,
                           const tout_alloc *alloc, struct ti_table *out,
                           uint8_t **lines, uint32_t **slot_rows, tout_error *err);

#endif
