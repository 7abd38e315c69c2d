/* SPDX-License-Identifier: MIT */
#include "rules/literal_set.h"

#include <string.h>

void
ti_literals_clear(struct ti_literals *set, int is_start)
{
    set->count = 1;
    set->longest = 0;
    set->is_head = 0;
    set->is_first = 0;
    set->list[0].bytes = 0;
    set->list[0].edges = is_start ? TI_EDGE_BEGIN : 0;
}

static void
mark_border(struct ti_literal *literal)
{
    if (literal->bytes == 0)
        literal->edges |= TI_EDGE_BEGIN;
    else if (ti_is_word(literal->text[literal->bytes - 1]))
        literal->edges |= TI_EDGE_END;
}

static void
append(struct ti_literal *literal, const struct ti_literal *more)
{
    /* That no letter stands before an empty one ends no word: it may be known because
     * `literal` ends in a digit. */
    if (literal->bytes == 0)
        literal->edges |= more->edges;
    else if (more->bytes > 0)
        literal->edges =
            (uint8_t)((literal->edges & TI_EDGE_BEGIN) | (more->edges & TI_EDGE_END));
    memcpy(literal->text + literal->bytes, more->text, more->bytes);
    literal->bytes = (uint8_t)(literal->bytes + more->bytes);
}

int
ti_literals_append(struct ti_literals *run, const struct ti_literals *more)
{
    const unsigned count = run->count;

    if (count * more->count > TI_LITERALS_MAX ||
        run->longest + more->longest > TI_LITERAL_BYTES_MAX)
        return 0;
    /* From the last on, so that the first string of `run` is there to the end. */
    for (unsigned m = more->count; m-- > 0;) {
        for (unsigned i = 0; i < count; i++) {
            struct ti_literal *to = &run->list[m * count + i];

            *to = run->list[i];
            append(to, &more->list[m]);
        }
    }
    run->count = count * more->count;
    run->longest += more->longest;
    return 1;
}

int
ti_literals_append_byte(struct ti_literals *run, char byte)
{
    if (run->longest == TI_LITERAL_BYTES_MAX)
        return 0;
    for (unsigned i = 0; i < run->count; i++) {
        struct ti_literal *literal = &run->list[i];

        literal->edges &= TI_EDGE_BEGIN;
        literal->text[literal->bytes++] = byte;
    }
    run->longest++;
    return 1;
}

void
ti_literals_mark_border(struct ti_literals *run)
{
    for (unsigned i = 0; i < run->count; i++)
        mark_border(&run->list[i]);
}

void
ti_literals_mark_begin(struct ti_literals *run)
{
    for (unsigned i = 0; i < run->count; i++)
        if (run->list[i].bytes == 0)
            run->list[i].edges |= TI_EDGE_BEGIN;
}

void
ti_literals_mark_end(struct ti_literals *run)
{
    for (unsigned i = 0; i < run->count; i++)
        if (run->list[i].bytes > 0)
            mark_border(&run->list[i]);
}

int
ti_literals_are_start(const struct ti_literals *run)
{
    for (unsigned i = 0; i < run->count; i++) {
        const struct ti_literal *literal = &run->list[i];

        if (literal->bytes == 0 ? !(literal->edges & TI_EDGE_BEGIN)
                                : !(literal->edges & TI_EDGE_END) &&
                                      ti_is_letter(literal->text[literal->bytes - 1]))
            return 0;
    }
    return 1;
}

void
ti_literals_forget_begin(struct ti_literals *set)
{
    for (unsigned i = 0; i < set->count; i++)
        set->list[i].edges &= (uint8_t)~TI_EDGE_BEGIN;
}

int
ti_literals_unite(struct ti_literals *set, const struct ti_literals *more)
{
    if (set->count + more->count > TI_LITERALS_MAX)
        return 0;
    memcpy(&set->list[set->count], more->list, more->count * sizeof set->list[0]);
    set->count += more->count;
    set->longest = more->longest > set->longest ? more->longest : set->longest;
    set->is_head = set->is_head && more->is_head;
    set->is_first = set->is_first && more->is_first;
    return 1;
}
