/* SPDX-License-Identifier: MIT */
/*
 * The shape of a post: how many links, mentions and hashtags, how long, how much of it
 * in capitals. Helps a verdict, and is never content by itself.
 */
#include "feature/feature.h"

#include "base/view.h"
#include "text/class.h"
#include "text/utf8.h"

enum {
    LINKS_MAX = 4, /* from here on, more of them say no more */
    MENTIONS_MAX = 4,
    TAGS_MAX = 6,
    LENGTH_STEP = 20, /* code points */
    LENGTH_MAX = 60,
    SHARE_PARTS = 10,
    KINDS = TOUT_TOKEN_EMOTICON + 1
};

static void
add(const struct ti_extraction *extraction, uint8_t kind, uint32_t value, uint32_t max)
{
    ti_extract_value(extraction, kind, TOUT_NONE,
                     (uint16_t)(value < max ? value : max));
}

/* Capitals among the ASCII bytes from *at on, eight at a time; what is behind the post
 * is zero. *at moves behind as many as were looked at. */
static uint32_t
count_ascii_capitals(const struct ti_tokens *tokens, size_t *at)
{
    const uint64_t ones = UINT64_C(0x0101010101010101);
    const uint64_t tops = 0x80 * ones;
    uint32_t capitals = 0;

    for (; *at < tokens->bytes; *at += 8) {
        const uint64_t eight = ti_load_u64((const uint8_t *)tokens->text + *at);
        const uint64_t capital =
            (eight + (0x80 - 'A') * ones) & ~(eight + (0x7f - 'Z') * ones) & tops;

        if (eight & tops)
            return capitals;
        capitals += (uint32_t)((capital >> 7) * ones >> 56);
    }
    *at = tokens->bytes;
    return capitals;
}

static void
count_kinds(const struct ti_tokens *tokens, uint32_t counts[KINDS])
{
    for (uint32_t i = 0; i < tokens->count; i++)
        counts[tokens->list[i].kind]++;
}

void
ti_extract_shape(const struct ti_extraction *extraction)
{
    const struct ti_tokens *tokens = extraction->scanner->tokens;
    uint32_t counts[KINDS] = { 0 };
    uint32_t length = 0;
    uint32_t capitals = 0;

    count_kinds(tokens, counts);
    for (size_t at = 0; at < tokens->bytes;) {
        const size_t begin = at;

        capitals += count_ascii_capitals(tokens, &at);
        length += (uint32_t)(at - begin);
        for (unsigned i = 0; i < 8 && at < tokens->bytes; i++, length++)
            capitals +=
                (ti_class(ti_utf8_next(tokens->text, &at)) & TI_CLASS_UPPER) != 0;
    }
    add(extraction, TI_FEATURE_LINKS, counts[TOUT_TOKEN_LINK], LINKS_MAX);
    add(extraction, TI_FEATURE_MENTIONS, counts[TOUT_TOKEN_MENTION], MENTIONS_MAX);
    add(extraction, TI_FEATURE_TAGS, counts[TOUT_TOKEN_HASHTAG], TAGS_MAX);
    add(extraction, TI_FEATURE_LENGTH, length / LENGTH_STEP, LENGTH_MAX);
    add(extraction, TI_FEATURE_CAPITAL_SHARE,
        SHARE_PARTS * capitals / (length ? length : 1), SHARE_PARTS);
}
