/* SPDX-License-Identifier: MIT */
/*
 * Hashtags whole, and split where people read a new word: #TeamFollowBack100 is team,
 * follow, back, 100.
 */
#include "feature/feature.h"

#include <string.h>

#include "base/hash.h"
#include "base/lanes.h"
#include "base/math.h"
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

static void
extract_any(const struct ti_extraction *extraction, uint32_t index)
{
    const struct ti_tokens *tokens = extraction->scanner->tokens;
    const struct ti_token *token = &tokens->list[index];
    size_t at = token->begin + 1U;

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

/* A name of at most 31 letters and digits of ASCII, nothing undone: its parts are told
 * by its capitals and digits, a bit for each, and its folded text has them in the same
 * places. */
struct name {
    uint32_t index; /* of the token */
    uint32_t bytes;
    uint32_t capitals;
    uint32_t digits;
    const char *norm;
};

/* Which bytes are letters, capitals, digits. */
struct marked {
    uint32_t letters;
    uint32_t capitals;
    uint32_t digits;
};

static struct marked
mark_sixteen(const char *at)
{
    enum { SMALL_BIT = 5 };
    const struct ti_lanes given = ti_lanes_load(at);
    const struct ti_lanes small = ti_lanes_with(given, 1 << SMALL_BIT);
    const uint32_t letters = ti_lanes_within(small, 'a', 'z' - 'a');

    return (struct marked){ letters, letters & ~ti_lanes_have(given, SMALL_BIT),
                            ti_lanes_within(given, '0', 9) };
}

/* Returns 0 if it is no such name. */
static int
read_name(const struct ti_tokens *tokens, uint32_t index, struct name *name)
{
    const struct ti_token *token = &tokens->list[index];
    const char *text = tokens->text + token->begin + 1;
    const uint32_t bytes = token->end - token->begin - 1;
    const struct marked first = mark_sixteen(text);
    const struct marked second = mark_sixteen(text + TI_LANES);
    const uint32_t digits = first.digits | second.digits << TI_LANES;
    const uint32_t all = ~(~(uint64_t)0 << bytes % 32) & UINT32_MAX;

    if (bytes >= 2 * TI_LANES || token->undone)
        return 0;
    name->index = index;
    name->bytes = bytes;
    name->capitals = (first.capitals | second.capitals << TI_LANES) & all;
    name->digits = digits & all;
    name->norm = ti_token_norm(tokens, token) + 1;
    return (all & ~(first.letters | second.letters << TI_LANES | digits)) == 0;
}

/* The same as part_end(), in bytes of the name. */
static uint32_t
name_part_end(const struct name *name, uint32_t at)
{
    const uint32_t digits = name->digits >> at;
    const uint32_t left = ti_lowest_bit(digits | (uint64_t)1 << (name->bytes - at));
    const uint32_t capitals = name->capitals >> at;
    const uint32_t in_a_row = ti_lowest_bit(~(uint64_t)capitals);

    if (left == 0)
        return at + ti_lowest_bit(~(uint64_t)digits);
    if (in_a_row == left)
        return at + left;
    if (in_a_row > 1)
        return at + in_a_row - 1;
    return at + 1 + ti_lowest_bit(capitals >> 1 | (uint64_t)1 << (left - 1));
}

static void
add_part(const struct ti_extraction *extraction, const struct name *name,
         uint32_t begin, uint32_t end, const struct ti_plain_word *part)
{
    struct ti_tokens *tokens = extraction->scanner->tokens;
    const struct ti_feature feature = {
        .kind = TI_FEATURE_TAG_PART,
        .token = name->index,
        .text = tokens->folded_bytes,
        .text_bytes = part->stem_bytes,
        .part_begin = (uint16_t)(begin + 1),
        .part_bytes = (uint16_t)(end - begin),
    };

    memcpy(tokens->folded + tokens->folded_bytes, part->stem, sizeof part->stem);
    tokens->folded_bytes += part->stem_bytes;
    ti_extract_add(extraction, &feature, part->unit);
}

/* What a part is remembered by. */
static struct ti_lanes
key_of_part(const char *norm, uint32_t bytes)
{
    uint8_t key[TI_LANES];

    ti_lanes_store(key, ti_lanes_first(ti_lanes_load(norm), bytes));
    key[TI_LANES - 1] = TI_WORD_PART;
    return ti_lanes_load(key);
}

/* Remembers the stem of a part; NULL if it cannot be. */
static const struct ti_plain_word *
learn_part(const struct ti_scanner *scanner, const char *norm, uint32_t bytes)
{
    const struct ti_stem stem = ti_stem_afresh(scanner->stemmer, norm, bytes,
                                               ti_hash(norm, bytes, scanner->seed));
    struct ti_plain_word *word;

    if (stem.bytes > sizeof word->stem)
        return NULL;
    word = ti_words_add(scanner->words, key_of_part(norm, bytes));
    if (!word)
        return NULL;
    word->unit = stem.hash;
    word->stem_bytes = (uint8_t)stem.bytes;
    memcpy(word->stem, stem.text, stem.bytes);
    return word;
}

static void
extract_part(const struct ti_extraction *extraction, const struct name *name,
             uint32_t begin, uint32_t end)
{
    const struct ti_scanner *scanner = extraction->scanner;
    const uint32_t token_begin = scanner->tokens->list[name->index].begin;
    const struct ti_plain_word *word = NULL;

    if (end - begin < TI_LANES) {
        word =
            ti_words_find(scanner->words, key_of_part(name->norm + begin, end - begin));
        if (!word)
            word = learn_part(scanner, name->norm + begin, end - begin);
    }
    if (word)
        add_part(extraction, name, begin, end, word);
    else
        ti_extract_part(extraction, TI_FEATURE_TAG_PART, name->index,
                        token_begin + 1 + begin, token_begin + 1 + end);
}

/* A name of one part has its stem beside it. */
static void
extract_whole(const struct ti_extraction *extraction, const struct name *name)
{
    const struct ti_token *token = &extraction->scanner->tokens->list[name->index];
    const struct ti_feature feature = {
        .kind = TI_FEATURE_TAG_PART,
        .token = name->index,
        .text = token->folded + token->norm_bytes,
        .text_bytes = token->stem_bytes,
        .part_begin = 1,
        .part_bytes = (uint16_t)name->bytes,
    };

    ti_extract_add(extraction, &feature, token->unit);
}

void
ti_extract_hashtag(const struct ti_extraction *extraction, uint32_t index)
{
    const struct ti_scanner *scanner = extraction->scanner;
    const struct ti_feature whole = { .kind = TI_FEATURE_TAG, .token = index };
    struct name name;

    ti_extract_add(extraction, &whole, scanner->tokens->list[index].hash);
    if (!scanner->words || !ti_stemmer_is_fixed(scanner->stemmer) ||
        !read_name(scanner->tokens, index, &name)) {
        extract_any(extraction, index);
        return;
    }
    if (name_part_end(&name, 0) == name.bytes) {
        extract_whole(extraction, &name);
        return;
    }
    for (uint32_t at = 0; at < name.bytes;) {
        const uint32_t end = name_part_end(&name, at);

        extract_part(extraction, &name, at, end);
        at = end;
    }
}
