/* SPDX-License-Identifier: MIT */
/* Which sets of literals are worth looking for. */
#include <string.h>

#include "rules/literal_set.h"

enum {
    /* So rare the rest of a literal must be if its beginning is to be left out: five
     * common letters. */
    REST_BITS_MIN = 20,
    /* An edge is worth a letter or so. */
    EDGE_BITS = 2,
    /* Sets that are found where words begin, or are long enough to be looked for at a
     * few places only, do without others, unless they are weak. */
    CHEAP_BITS_MIN = 12,
    FAR_APART_BYTES_MIN = 6
};

/* How rare a byte is in posts, in bits, roughly: letters after their share in English
 * text, signs as in links; bytes beyond ASCII come in crowds where they come at all. */
static unsigned
bits_of_byte(char byte)
{
    static const uint8_t letters[26] = { 4, 7, 5, 5,  3, 6, 6, 5, 4, 9, 7, 5, 6,
                                         4, 4, 6, 10, 4, 4, 3, 5, 7, 6, 9, 6, 10 };

    if (byte >= 'a' && byte <= 'z')
        return letters[byte - 'a'];
    if (byte == ' ')
        return 3;
    if ((unsigned char)byte >= 0x80 || (byte >= '0' && byte <= '9'))
        return 5;
    return byte == '$' || byte == '%' || byte == '=' || byte == '+' ? 7 : 4;
}

static unsigned
bits_from(const struct ti_literal *literal, unsigned from)
{
    unsigned bits = 0;

    for (unsigned i = from; i < literal->bytes; i++)
        bits += bits_of_byte(literal->text[i]);
    return bits;
}

/* Whether the prefilter looks at the place where a literal has its byte `at`: at what
 * is no letter and no blank, and at letters behind what is no letter. */
static int
is_start(const struct ti_literal *literal, unsigned at)
{
    const char byte = literal->text[at];

    if (!ti_is_letter(byte))
        return byte != ' ' && ((unsigned char)byte & 0xc0) != 0x80;
    return at > 0 ? !ti_is_letter(literal->text[at - 1])
                  : (literal->edges & TI_EDGE_BEGIN) != 0;
}

int
ti_literal_is_anchored(const struct ti_literal *literal)
{
    return literal->bytes > 0 && is_start(literal, 0);
}

/* The first place of a literal that it would be found by, if the rest of it is good
 * enough; else 0. */
static unsigned
anchor_of(const struct ti_literal *literal)
{
    unsigned at = 0;

    while (at < literal->bytes && !is_start(literal, at))
        at++;
    if (at == literal->bytes ||
        (literal->text[0] != ' ' && bits_from(literal, at) < REST_BITS_MIN))
        return 0;
    return at;
}

static void
cut(struct ti_literal *literal, unsigned at)
{
    literal->bytes = (uint8_t)(literal->bytes - at);
    memmove(literal->text, literal->text + at, literal->bytes);
    literal->edges |= TI_EDGE_BEGIN;
}

/* More than so much tells little more. */
static void
trim(struct ti_literal *literal)
{
    if (literal->bytes <= TI_LITERAL_BYTES_SOUGHT)
        return;
    literal->bytes = TI_LITERAL_BYTES_SOUGHT;
    literal->edges &= TI_EDGE_BEGIN;
}

/* Leaves out beginnings by which literals would not be found, where that helps. */
static void
anchor(struct ti_literals *set)
{
    int can_be = 1;

    for (unsigned i = 0; i < set->count; i++)
        can_be &= ti_literal_is_anchored(&set->list[i]) || anchor_of(&set->list[i]) > 0;
    for (unsigned i = 0; i < set->count; i++) {
        struct ti_literal *literal = &set->list[i];

        if (ti_literal_is_anchored(literal) || anchor_of(literal) == 0 ||
            (!can_be && literal->text[0] != ' '))
            continue;
        cut(literal, anchor_of(literal));
        set->is_head = 0;
        set->is_first = 0;
    }
}

static int
are_anchored(const struct ti_literals *set)
{
    for (unsigned i = 0; i < set->count; i++)
        if (!ti_literal_is_anchored(&set->list[i]))
            return 0;
    return 1;
}

/* Two bytes are enough for a whole word, and for a sign with what stands beside it. */
static int
is_long(const struct ti_literal *literal)
{
    const char last = literal->text[1];

    return literal->bytes >= TI_LITERAL_BYTES_MIN ||
           (literal->bytes == TI_LITERAL_BYTES_MIN - 1 &&
            ti_literal_is_anchored(literal) &&
            ((literal->edges & TI_EDGE_END) || !ti_is_word(last) ||
             !ti_is_word(literal->text[0])));
}

/* The commonest literal of a set tells how often the set is found; how many they are
 * weighs little beside that. One that has to be looked for everywhere counts half. 0
 * for a set that is of no use. */
static unsigned
strength_of(const struct ti_literals *set)
{
    unsigned least = UINT32_MAX;

    for (unsigned i = 0; i < set->count; i++) {
        const struct ti_literal *literal = &set->list[i];
        unsigned bits = bits_from(literal, 0);

        if (!is_long(literal))
            return 0;
        bits += literal->edges & TI_EDGE_BEGIN ? EDGE_BITS : 0;
        bits += literal->edges & TI_EDGE_END ? EDGE_BITS : 0;
        least = bits < least ? bits : least;
    }
    if (set->count == 0)
        return 0;
    return are_anchored(set) ? least : (least + 1) / 2;
}

static void
remove_set(struct ti_needs *needs, unsigned at)
{
    needs->count--;
    for (unsigned i = at; i < needs->count; i++) {
        ti_literals_copy(&needs->sets[i], &needs->sets[i + 1]);
        needs->strengths[i] = needs->strengths[i + 1];
    }
}

static unsigned
weakest_of(const struct ti_needs *needs)
{
    unsigned weakest = 0;

    for (unsigned i = 1; i < needs->count; i++)
        if (needs->strengths[i] < needs->strengths[weakest])
            weakest = i;
    return weakest;
}

void
ti_needs_copy(struct ti_needs *to, const struct ti_needs *from)
{
    to->has_digits = from->has_digits;
    to->count = from->count;
    memcpy(to->strengths, from->strengths, sizeof to->strengths);
    for (unsigned i = 0; i < from->count; i++)
        ti_literals_copy(&to->sets[i], &from->sets[i]);
}

void
ti_needs_add(struct ti_needs *needs, const struct ti_literals *set)
{
    struct ti_literals anchored;
    unsigned strength;

    if (set->count == 1 && set->list[0].bytes == 0)
        return;
    ti_literals_copy(&anchored, set);
    if (!are_anchored(&anchored))
        anchor(&anchored);
    for (unsigned i = 0; i < anchored.count; i++)
        trim(&anchored.list[i]);
    strength = strength_of(&anchored);
    if (strength == 0)
        return;
    if (needs->count == TI_NEEDS_MAX) {
        const unsigned weakest = weakest_of(needs);

        if (needs->strengths[weakest] >= strength)
            return;
        remove_set(needs, weakest);
    }
    needs->strengths[needs->count] = strength;
    ti_literals_copy(&needs->sets[needs->count++], &anchored);
}

/* The strongest of them stay, as many as both have, so that each has its like. */
int
ti_needs_unite(struct ti_needs *needs, const struct ti_needs *more)
{
    struct ti_needs other;

    ti_needs_copy(&other, more);
    needs->has_digits = needs->has_digits && more->has_digits;
    while (needs->count > other.count)
        remove_set(needs, weakest_of(needs));
    while (other.count > needs->count)
        remove_set(&other, weakest_of(&other));
    for (unsigned i = needs->count; i-- > 0;) {
        if (!ti_literals_unite(&needs->sets[i], &other.sets[i])) {
            remove_set(needs, i);
            continue;
        }
        if (other.strengths[i] < needs->strengths[i])
            needs->strengths[i] = other.strengths[i];
    }
    return needs->count > 0;
}

/* Whether a set costs little to look for. */
static int
is_cheap(const struct ti_literals *set)
{
    if (are_anchored(set))
        return 1;
    for (unsigned i = 0; i < set->count; i++)
        if (set->list[i].bytes < FAR_APART_BYTES_MIN)
            return 0;
    return 1;
}

void
ti_needs_choose(struct ti_needs *needs)
{
    struct ti_needs all;
    int only_cheap = 0;

    ti_needs_copy(&all, needs);
    for (unsigned i = 0; i < all.count; i++)
        only_cheap |= is_cheap(&all.sets[i]) && all.strengths[i] >= CHEAP_BITS_MIN;
    needs->count = 0;
    for (unsigned i = 0; i < all.count; i++)
        if (!only_cheap || is_cheap(&all.sets[i]))
            ti_literals_copy(&needs->sets[needs->count++], &all.sets[i]);
}

void
ti_needs_forget_head(struct ti_needs *needs)
{
    for (unsigned i = 0; i < needs->count; i++)
        needs->sets[i].is_head = 0;
}
