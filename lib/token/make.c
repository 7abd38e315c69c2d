/* SPDX-License-Identifier: MIT */
/* Making tokens: their text behind the last token's, their hash, unit and stem. */
#include "token/scan.h"

#include <assert.h>
#include <string.h>

#include "base/hash.h"
#include "base/view.h"
#include "token/pack.h"

enum { SELECTOR_TEXT = 0xfe0e, SELECTOR_EMOJI = 0xfe0f };

/* Copies an emoji without its selectors: people's keyboards add them or not. Its
 * joiners and skin tones stay, which folding would drop. */
static size_t
copy_emoji(const char *text, size_t bytes, char *out)
{
    size_t used = 0;
    size_t at = 0;

    while (at < bytes && used + 4 <= TOUT_TOKEN_BYTES_MAX) {
        const uint32_t code = ti_utf8_next(text, &at);

        if (code != SELECTOR_TEXT && code != SELECTOR_EMOJI)
            used += ti_utf8_put(code, out + used);
    }
    return used;
}

char *
ti_token_room(const struct ti_scanner *scanner)
{
    struct ti_tokens *tokens = scanner->tokens;

    assert(tokens->folded_capacity - tokens->folded_bytes >= 2 * TOUT_TOKEN_BYTES_MAX);
    return tokens->folded + tokens->folded_bytes;
}

size_t
ti_token_put_ascii(const struct ti_scanner *scanner, size_t begin, size_t end)
{
    const uint8_t *text = (const uint8_t *)scanner->tokens->text + begin;
    const size_t bytes =
        end - begin < TOUT_TOKEN_BYTES_MAX ? end - begin : TOUT_TOKEN_BYTES_MAX;
    uint8_t *room = (uint8_t *)ti_token_room(scanner);

    for (size_t at = 0; at < bytes; at += 8)
        ti_store_u64(room + at, ti_fold_eight(ti_load_u64(text + at)));
    return bytes;
}

struct ti_token *
ti_token_add(const struct ti_scanner *scanner, uint8_t kind, size_t begin, size_t end,
             size_t bytes, uint64_t hash)
{
    struct ti_tokens *tokens = scanner->tokens;
    struct ti_token *token = &tokens->list[tokens->count];

    assert(tokens->count < tokens->capacity);
    *token = (struct ti_token){
        .hash = hash,
        .unit = hash,
        .begin = (uint32_t)begin,
        .end = (uint32_t)end,
        .folded = tokens->folded_bytes,
        .norm_bytes = (uint8_t)bytes,
        .kind = kind,
    };
    tokens->folded_bytes += (uint32_t)bytes;
    tokens->count++;
    tokens->kinds[kind]++;
    return token;
}

struct ti_token *
ti_token_make_of(const struct ti_scanner *scanner, uint8_t kind, size_t begin,
                 size_t end, size_t bytes)
{
    const uint64_t hash = kind == TOUT_TOKEN_LINK
                              ? 0
                              : ti_hash(ti_token_room(scanner), bytes, scanner->seed);

    return ti_token_add(scanner, kind, begin, end, bytes, hash);
}

struct ti_token *
ti_token_make(const struct ti_scanner *scanner, uint8_t kind, size_t begin, size_t end)
{
    const char *text = scanner->tokens->text + begin;
    char *room = ti_token_room(scanner);
    const size_t bytes =
        kind == TOUT_TOKEN_EMOJI
            ? copy_emoji(text, end - begin, room)
            : ti_fold(scanner->folder, text, end - begin, room, TOUT_TOKEN_BYTES_MAX);

    return ti_token_make_of(scanner, kind, begin, end, bytes);
}

void
ti_token_set_placeholder(const struct ti_scanner *scanner, struct ti_token *token)
{
    const uint64_t digits = token->kind == TOUT_TOKEN_NUMBER ? token->digits : 0;

    token->unit = ti_mix(scanner->seed, digits << 8 | (token->kind + 1U));
}

void
ti_token_set_stem(const struct ti_scanner *scanner, struct ti_token *token)
{
    const size_t skip = token->kind == TOUT_TOKEN_HASHTAG; /* its sign */
    char *word = scanner->tokens->folded + token->folded + skip;
    const size_t bytes = token->norm_bytes - skip;
    const uint64_t hash = skip ? ti_hash(word, bytes, scanner->seed) : token->hash;
    const int has_memory = scanner->words && ti_stemmer_is_fixed(scanner->stemmer) &&
                           token->norm_bytes < TI_WORD_LETTERS_MAX;
    const struct ti_stem found =
        has_memory ? ti_stem_afresh(scanner->stemmer, word, bytes, hash)
                   : ti_stem(scanner->stemmer, word, bytes, hash);

    memcpy(word + bytes, found.text, found.bytes);
    token->stem_bytes = (uint8_t)found.bytes;
    token->unit = found.hash;
    if (token->unit == token->hash)
        token->sold = TI_SOLD_NO;
}

void
ti_token_set_sold(const struct ti_scanner *scanner, struct ti_token *token)
{
    token->sold =
        ti_lexicon_mark(scanner->lexicon, ti_token_norm(scanner->tokens, token),
                        token->norm_bytes) == TOUT_LEXICON_SOLD
            ? TI_SOLD_YES
            : TI_SOLD_NO;
}

/* How a token is remembered by its folded text, whatever it was made of: no word as
 * written has such a last byte (words.h). Returns 0 if the text is too long. */
static int
by_norm(const struct ti_tokens *tokens, const struct ti_token *token,
        struct ti_lanes *letters)
{
    uint8_t packed[TI_PACK_BYTES];

    if (!ti_pack(ti_token_norm(tokens, token), token->norm_bytes, TI_WORD_BY_NORM,
                 packed))
        return 0;
    *letters = ti_lanes_load(packed);
    return 1;
}

static void
recall_stem(const struct ti_scanner *scanner, struct ti_token *token,
            const struct ti_plain_word *word)
{
    char *norm = scanner->tokens->folded + token->folded;

    token->unit = word->unit;
    token->word = ti_words_number(scanner->words, word);
    token->stem_bytes = word->stem_bytes;
    token->sold = word->sold;
    ti_unpack((const uint8_t *)word->stem, word->stem_bytes, norm + token->norm_bytes);
}

static void
remember_stem(const struct ti_scanner *scanner, struct ti_token *token,
              struct ti_lanes letters)
{
    struct ti_plain_word *word;
    uint8_t stem[TI_PACK_BYTES];

    if (token->unit != token->hash && token->kind == TOUT_TOKEN_WORD)
        ti_token_set_sold(scanner, token);
    if (!ti_pack(ti_token_stem(scanner->tokens, token), token->stem_bytes, 0, stem))
        return;
    word = ti_words_add(scanner->words, letters);
    if (!word)
        return;
    word->unit = token->unit;
    word->stem_bytes = token->stem_bytes;
    word->sold = token->sold;
    memcpy(word->stem, stem, sizeof stem);
    token->word = ti_words_number(scanner->words, word);
}

void
ti_token_add_stem(const struct ti_scanner *scanner, struct ti_token *token)
{
    const struct ti_plain_word *word;
    struct ti_lanes letters;

    scanner->tokens->folded_bytes += token->norm_bytes + 1U;
    if (!ti_stemmer_is_fixed(scanner->stemmer))
        return;
    if (!scanner->words || !by_norm(scanner->tokens, token, &letters)) {
        ti_token_set_stem(scanner, token);
        return;
    }
    word = ti_words_find(scanner->words, letters);
    if (word) {
        recall_stem(scanner, token, word);
        return;
    }
    ti_token_set_stem(scanner, token);
    remember_stem(scanner, token, letters);
}

void
ti_token_set_stems(const struct ti_scanner *scanner)
{
    struct ti_tokens *tokens = scanner->tokens;

    if (ti_stemmer_is_fixed(scanner->stemmer))
        return;
    ti_stemmer_choose(scanner->stemmer, tokens);
    for (uint32_t i = 0; i < tokens->count; i++) {
        struct ti_token *token = &tokens->list[i];

        if (token->stem_bytes == 0 &&
            (token->kind == TOUT_TOKEN_WORD || token->kind == TOUT_TOKEN_HASHTAG))
            ti_token_set_stem(scanner, token);
    }
}
