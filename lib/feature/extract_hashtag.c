/* SPDX-License-Identifier: MIT */
/*
 * Hashtags whole, and split where people read a new word: #TeamFollowBack100 is team,
 * follow, back, 100.
 */
#include "feature/feature.h"

#include "text/class.h"
#include "text/utf8.h"

enum part { PART_NONE, PART_UPPER, PART_LOWER, PART_DIGIT };

static enum part
part_of(uint16_t class)
{
    if (class & TI_CLASS_DIGIT)
        return PART_DIGIT;
    if (class & TI_CLASS_UPPER)
        return PART_UPPER;
    return class & TI_CLASS_LETTER ? PART_LOWER : PART_NONE;
}

/* Where the part that starts at `at` ends: capitals and then small letters, or capitals
 * up to the last one before a small letter, or digits. */
static size_t
part_end(const char *text, size_t at, size_t end)
{
    size_t last = at; /* where the last code point started */
    size_t next = at;
    const enum part first = part_of(ti_class(ti_utf8_next(text, &next)));
    enum part previous = first;
    unsigned count = 1;

    while (next < end) {
        const size_t here = next;
        const uint16_t class = ti_class(ti_utf8_next(text, &next));
        const enum part part = part_of(class);

        if (class & (TI_CLASS_MARK | TI_CLASS_IGNORABLE))
            continue;
        if (previous == PART_UPPER && part == PART_LOWER && count > 1)
            return last;
        if (part != previous && !(previous == PART_UPPER && part == PART_LOWER))
            return here;
        previous = part;
        last = here;
        count++;
    }
    return end;
}

void
ti_extract_hashtag(const struct ti_extraction *extraction, uint32_t index)
{
    const struct ti_tokens *tokens = extraction->scanner->tokens;
    const struct ti_token *token = &tokens->list[index];
    const struct ti_feature whole = { .kind = TI_FEATURE_TAG, .token = index };
    size_t at = token->begin + 1U;

    ti_extract_add(extraction, &whole, token->hash);
    while (at < token->end) {
        size_t next = at;
        const uint16_t class = ti_class(ti_utf8_next(tokens->text, &next));

        if (part_of(class) != PART_NONE) {
            next = part_end(tokens->text, at, token->end);
            ti_extract_part(extraction, TI_FEATURE_TAG_PART, index, at, next);
        }
        at = next;
    }
}
