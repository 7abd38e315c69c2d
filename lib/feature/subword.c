/* SPDX-License-Identifier: MIT */
#include "feature/subword.h"

#include <string.h>

#include "base/hash.h"
#include "text/utf8.h"

/* More letters than this in a row say no more: "juaaall" is "juaall". */
enum { RUN_MAX = 2 };

const char *
ti_feature_word(const struct ti_tokens *tokens, const struct ti_feature *feature,
                size_t *bytes)
{
    const struct ti_token *token;
    const char *norm;
    size_t sign = 0;

    if (feature->kind != TI_FEATURE_STEM)
        return NULL;
    token = &tokens->list[feature->token];
    norm = ti_token_norm(tokens, token);
    if (token->kind == TOUT_TOKEN_HASHTAG && token->norm_bytes > 1)
        ti_utf8_next(norm, &sign);
    else if (token->kind != TOUT_TOKEN_WORD || token->norm_bytes == 0)
        return NULL;
    *bytes = token->norm_bytes - sign;
    return norm + sign;
}

static void
add_letter(struct ti_subword_walk *walk, const char *letter, size_t bytes)
{
    const size_t at = walk->begins[walk->letters];

    memcpy(walk->text + at, letter, bytes);
    walk->begins[++walk->letters] = (uint8_t)(at + bytes);
}

struct ti_subword_walk
ti_subword_walk(const char *word, size_t bytes, uint64_t seed)
{
    struct ti_subword_walk walk = { .seed = seed, .length = TI_SUBWORD_MIN };
    uint32_t last = 0;
    unsigned run = 0;

    add_letter(&walk, "<", 1);
    for (size_t at = 0; at < bytes;) {
        const size_t begin = at;
        const uint32_t code = ti_utf8_next(word, &at);

        run = code == last ? run + 1 : 1;
        last = code;
        if (run <= RUN_MAX)
            add_letter(&walk, word + begin, at - begin);
    }
    add_letter(&walk, ">", 1);
    for (unsigned n = TI_SUBWORD_MIN; n <= TI_SUBWORD_MAX && n <= walk.letters; n++)
        walk.count += walk.letters - n + 1;
    return walk;
}

static uint64_t
key_of(uint64_t hash, uint64_t seed)
{
    return ti_mix(hash, seed + TI_FEATURE_SUBWORD + 1);
}

/* The word as it is walked, if it is of ASCII; returns how many letters, or 0. */
static size_t
put_letters(const char *word, size_t bytes, char *text)
{
    size_t letters = 0;
    unsigned run = 0;
    char last = 0;

    text[letters++] = '<';
    for (size_t at = 0; at < bytes; at++) {
        if (word[at] & 0x80)
            return 0;
        run = word[at] == last ? run + 1 : 1;
        last = word[at];
        text[letters] = last;
        letters += run <= RUN_MAX;
    }
    text[letters++] = '>';
    return letters;
}

size_t
ti_subword_keys(const char *word, size_t bytes, uint64_t seed, uint64_t *out)
{
    char text[TI_SUBWORD_LETTERS_MAX];
    const size_t letters = put_letters(word, bytes, text);
    size_t count = 0;

    if (letters == 0) {
        struct ti_subword_walk walk = ti_subword_walk(word, bytes, seed);
        struct ti_subword subword;

        while (ti_subword_next(&walk, &subword))
            out[count++] = subword.key;
        return count;
    }
    for (size_t n = TI_SUBWORD_MIN; n <= TI_SUBWORD_MAX && n <= letters; n++) {
        ti_hash_windows(text, n, letters - n + 1, seed, out + count);
        count += letters - n + 1;
    }
    for (size_t i = 0; i < count; i++)
        out[i] = key_of(out[i], seed);
    return count;
}

int
ti_subword_next(struct ti_subword_walk *walk, struct ti_subword *out)
{
    size_t begin;

    if (walk->at + walk->length > walk->letters) {
        walk->at = 0;
        walk->length++;
    }
    if (walk->length > TI_SUBWORD_MAX || walk->length > walk->letters)
        return 0;
    begin = walk->begins[walk->at];
    out->text = walk->text + begin;
    out->bytes = walk->begins[walk->at + walk->length] - begin;
    out->key = key_of(ti_hash(out->text, out->bytes, walk->seed), walk->seed);
    walk->at++;
    return 1;
}
