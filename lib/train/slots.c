/* SPDX-License-Identifier: MIT */
#include "train/slots.h"

#include <string.h>

#include "base/alloc.h"
#include "base/hash.h"

enum { LINES_MIN_LOG2 = 7 };

static size_t
count_lines(const struct ti_slots *slots)
{
    return slots->lines ? (size_t)1 << slots->lines_log2 : 0;
}

/* Lines that are cache lines. */
static int
make_lines(struct ti_slots *slots, unsigned log2, const tout_alloc *alloc)
{
    void *block =
        ti_allocate_zero(alloc, ((size_t)1 << log2) + 1, sizeof slots->lines[0]);

    if (!block)
        return 0;
    slots->block = block;
    slots->lines = ti_align_line(block);
    slots->lines_log2 = log2;
    /* Three quarters. */
    slots->room = ((size_t)1 << log2) * TI_SLOTS_A_LINE / 4 * 3;
    return 1;
}

/* What stood in a line goes to two, in their order. */
static void
split_lines(struct ti_slots *slots, const struct ti_slots *from)
{
    for (size_t i = 0; i < count_lines(from); i++) {
        const struct ti_slots_line *line = &from->lines[i];

        for (unsigned k = 0; k < TI_SLOTS_A_LINE && ti_load_u32(line->tags[k]) != 0;
             k++)
            ti_slots_put(slots, ti_load_u32(line->tags[k]), line->ids[k]);
    }
}

int
ti_slots_grow(struct ti_slots *slots, const tout_alloc *alloc)
{
    const struct ti_slots old = *slots;
    const unsigned log2 = old.lines ? old.lines_log2 + 1 : LINES_MIN_LOG2;

    if (!make_lines(slots, log2, alloc))
        return 0;
    if (!old.lines)
        slots->spread = ti_mix((uintptr_t)slots, (uintptr_t)slots->lines) | 1;
    split_lines(slots, &old);
    ti_release(alloc, old.block);
    return 1;
}

void
ti_slots_put(struct ti_slots *slots, uint32_t tag, uint32_t id)
{
    struct ti_slots_line *line = ti_slots_line(slots, tag);
    uint32_t slot;

    while (ti_slots_are_full(line))
        line = ti_slots_next(slots, line);
    slot = ti_lowest_bit(ti_slots_with(line, 0));
    ti_store_u32(line->tags[slot], tag);
    line->ids[slot] = id;
}

void
ti_slots_take_back(struct ti_slots *slots, uint32_t tag, uint32_t id)
{
    struct ti_slots_line *line = ti_slots_line(slots, tag);

    for (;; line = ti_slots_next(slots, line))
        for (unsigned k = 0; k < TI_SLOTS_A_LINE; k++)
            if (ti_load_u32(line->tags[k]) == tag && line->ids[k] == id) {
                ti_store_u32(line->tags[k], 0);
                return;
            }
}

void
ti_slots_clear(struct ti_slots *slots)
{
    if (slots->lines)
        memset(slots->lines, 0, count_lines(slots) * sizeof slots->lines[0]);
}

void
ti_slots_free(struct ti_slots *slots, const tout_alloc *alloc)
{
    ti_release(alloc, slots->block);
    memset(slots, 0, sizeof *slots);
}
