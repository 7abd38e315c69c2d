/* SPDX-License-Identifier: MIT */
/*
 * The shape of a post: how many links, mentions and hashtags, how long, how much of it
 * in capitals. Helps a verdict, and is never content by itself.
 */
#include "feature/feature.h"

#include "base/lanes.h"
#include "base/math.h"
#include "text/class.h"
#include "text/utf8.h"

enum {
    LINKS_MAX = 4, /* from here on, more of them say no more */
    MENTIONS_MAX = 4,
    TAGS_MAX = 6,
    LENGTH_STEP = 20, /* code points */
    LENGTH_MAX = TI_SHAPE_VALUES - 1,
    SHARE_PARTS = 10,
    FIRST = TI_FEATURE_LINKS
};

static uint16_t
at_most(uint32_t value, uint32_t max)
{
    return (uint16_t)(value < max ? value : max);
}

/* What is counted of the text. */
struct sums {
    uint32_t capitals;
    uint32_t rest; /* bytes that are not the first of their character */
};

/* Characters beyond ASCII among sixteen, by their first bytes: a bit for each. */
struct wide {
    uint32_t capitals;
    uint32_t unknown; /* looked up one by one */
};

/* Most are told by two bytes: U+0400 to U+042F of Cyrillic are capitals, and the next
 * up to U+045F are not; neither are kana (U+3040 to U+30FF), nor ideographs, which
 * begin with the bytes from E4 to E9. */
static struct wide
tell_wide(struct ti_lanes lanes, struct ti_lanes next)
{
    const uint32_t cyrillic = ti_lanes_equal(lanes, 0xd0);
    const uint32_t capitals = cyrillic & ti_lanes_within(next, 0x80, 0x2f);
    const uint32_t small =
        ti_lanes_equal(lanes, 0xd1) & ti_lanes_within(next, 0x80, 0x1f);
    const uint32_t kana =
        ti_lanes_equal(lanes, 0xe3) & ti_lanes_within(next, 0x81, 0x02);
    const uint32_t firsts =
        ti_lanes_within(lanes, 0xc2, 0x21) | ti_lanes_within(lanes, 0xea, 0x0a);

    return (struct wide){ capitals, firsts & ~(cyrillic | small | kana) };
}

/* Capitals beyond ASCII among sixteen bytes that begin at `at`. */
static uint32_t
count_wide_capitals(const char *text, size_t at, struct ti_lanes lanes)
{
    struct wide wide = tell_wide(lanes, ti_lanes_load(text + at + 1));
    uint32_t capitals = 0;

    for (; wide.capitals; wide.capitals &= wide.capitals - 1)
        capitals++;
    for (; wide.unknown; wide.unknown &= wide.unknown - 1) {
        size_t place = at + ti_lowest_bit(wide.unknown);

        capitals +=
            (ti_class_wide(ti_utf8_next_wide(text, &place)) & TI_CLASS_UPPER) != 0;
    }
    return capitals;
}

/* Sixteen bytes at a time, of what is not known yet; what is behind the post is zero.
 */
static struct sums
count_text(const struct ti_tokens *tokens)
{
    const struct ti_lanes none = ti_lanes_none();
    struct sums sums = { tokens->capitals, 0 };
    size_t at = tokens->ascii_bytes;

    while (at < tokens->bytes) {
        struct ti_lanes capitals = none;
        struct ti_lanes rest = none;

        for (unsigned i = 0; i < TI_LANES_TALLY_MAX && at < tokens->bytes;
             i++, at += TI_LANES) {
            const struct ti_lanes lanes = ti_lanes_load(tokens->text + at);

            capitals = ti_lanes_tally(capitals, lanes, 'A', 'Z' - 'A');
            if (ti_lanes_have(lanes, 7) == 0)
                continue;
            rest = ti_lanes_tally(rest, lanes, 0x80, 0x3f);
            sums.capitals += count_wide_capitals(tokens->text, at, lanes);
        }
        sums.capitals += ti_lanes_total(capitals);
        sums.rest += ti_lanes_total(rest);
    }
    return sums;
}

void
ti_extract_shape(const struct ti_tokens *tokens, uint16_t values[TI_SHAPE_FEATURES])
{
    const uint32_t *counts = tokens->kinds;
    const struct sums sums = count_text(tokens);
    const uint32_t length = (uint32_t)tokens->bytes - sums.rest;

    values[TI_FEATURE_LINKS - FIRST] = at_most(counts[TOUT_TOKEN_LINK], LINKS_MAX);
    values[TI_FEATURE_MENTIONS - FIRST] =
        at_most(counts[TOUT_TOKEN_MENTION], MENTIONS_MAX);
    values[TI_FEATURE_TAGS - FIRST] = at_most(counts[TOUT_TOKEN_HASHTAG], TAGS_MAX);
    values[TI_FEATURE_LENGTH - FIRST] = at_most(length / LENGTH_STEP, LENGTH_MAX);
    values[TI_FEATURE_CAPITAL_SHARE - FIRST] =
        at_most(SHARE_PARTS * sums.capitals / (length ? length : 1), SHARE_PARTS);
}
