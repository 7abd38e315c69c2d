/* SPDX-License-Identifier: MIT */
#include "rules/literal_set.h"

#include <string.h>

/* The letters after their share in English text; bytes beyond ASCII come in crowds
 * where they come at all. */
unsigned
ti_literal_byte_bits(char byte)
{
    static const uint8_t letters[26] = { 4, 7, 5, 5,  3, 6, 6, 5, 4, 9, 7, 5, 6,
                                         4, 4, 6, 10, 4, 4, 3, 5, 7, 6, 9, 6, 10 };

    if (byte >= 'a' && byte <= 'z')
        return letters[byte - 'a'];
    if (byte == ' ')
        return 3;
    return (unsigned char)byte >= 0x80 ? 5 : 7;
}

static unsigned
bits_of(const struct ti_literal *literal)
{
    unsigned bits = 0;

    for (unsigned i = 0; i < literal->bytes; i++)
        bits += ti_literal_byte_bits(literal->text[i]);
    return bits;
}

/* The commonest literal of a set tells how often the set is found; how many they are
 * weighs little beside that. 0 for a set that is of no use. */
static unsigned
ti_literals_strength(const struct ti_literals *set)
{
    unsigned least = UINT32_MAX;

    for (unsigned i = 0; i < set->count; i++) {
        const unsigned bits = bits_of(&set->list[i]);

        if (set->list[i].bytes < TI_LITERAL_BYTES_MIN)
            return 0;
        least = bits < least ? bits : least;
    }
    return set->count > 0 ? least : 0;
}

static int
is_same(const struct ti_literals *one, const struct ti_literals *other)
{
    for (unsigned i = 0; i < one->count && i < other->count; i++)
        if (one->list[i].bytes != other->list[i].bytes ||
            memcmp(one->list[i].text, other->list[i].text, one->list[i].bytes) != 0)
            return 0;
    return one->count == other->count;
}

void
ti_needs_add(struct ti_needs *needs, const struct ti_literals *set)
{
    unsigned at = needs->count;

    if (ti_literals_strength(set) == 0)
        return;
    for (unsigned i = 0; i < needs->count; i++)
        if (is_same(&needs->sets[i], set))
            return;
    while (at > 0 &&
           ti_literals_strength(&needs->sets[at - 1]) < ti_literals_strength(set))
        at--;
    if (at == TI_NEEDS_MAX)
        return;
    if (needs->count < TI_NEEDS_MAX)
        needs->count++;
    memmove(&needs->sets[at + 1], &needs->sets[at],
            (needs->count - 1 - at) * sizeof needs->sets[0]);
    needs->sets[at] = *set;
}

void
ti_literals_clear(struct ti_literals *set)
{
    set->count = 1;
    set->list[0].bytes = 0;
}

int
ti_literals_append(struct ti_literals *run, const struct ti_literals *more)
{
    const unsigned count = run->count;
    unsigned longest[2] = { 0, 0 };

    for (unsigned i = 0; i < count; i++)
        if (run->list[i].bytes > longest[0])
            longest[0] = run->list[i].bytes;
    for (unsigned i = 0; i < more->count; i++)
        if (more->list[i].bytes > longest[1])
            longest[1] = more->list[i].bytes;
    if (count * more->count > TI_LITERALS_MAX ||
        longest[0] + longest[1] > TI_LITERAL_BYTES_MAX)
        return 0;
    /* From the last on, so that the first string of `run` is there to the end. */
    for (unsigned m = more->count; m-- > 0;) {
        for (unsigned i = 0; i < count; i++) {
            struct ti_literal *to = &run->list[m * count + i];

            *to = run->list[i];
            memcpy(to->text + to->bytes, more->list[m].text, more->list[m].bytes);
            to->bytes = (uint8_t)(to->bytes + more->list[m].bytes);
        }
    }
    run->count = count * more->count;
    return 1;
}

int
ti_literals_unite(struct ti_literals *set, const struct ti_literals *more)
{
    if (set->count + more->count > TI_LITERALS_MAX)
        return 0;
    memcpy(&set->list[set->count], more->list, more->count * sizeof set->list[0]);
    set->count += more->count;
    return 1;
}
