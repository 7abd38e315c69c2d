/* SPDX-License-Identifier: MIT */
/* Plain words that are not remembered: from here on they are. */
#include "token/plain.h"

#include <string.h>

/* Whether letters are, or in some case may be, a face, or stand alone. */
static int
needs_a_look(struct ti_lanes letters)
{
    char lower[TI_LANES];

    ti_lanes_store(lower, ti_lanes_with(letters, 0x20));
    return !ti_is_ascii_letter(lower[1]) ||
           (!ti_is_ascii_letter(lower[2]) &&
            (memcmp(lower, "do", 2) == 0 || memcmp(lower, "xd", 2) == 0));
}

/* What is the same for the word wherever it stands. */
static void
remember(const struct ti_scanner *scanner, struct ti_lanes letters,
         struct ti_token *token, int is_even)
{
    const int is_fixed = ti_stemmer_is_fixed(scanner->stemmer);
    struct ti_plain_word *word;

    if (is_fixed && token->stem_bytes == 0)
        ti_token_set_stem(scanner, token);
    if (!is_fixed || token->unit != token->hash)
        ti_token_set_sold(scanner, token);
    word = token->stem_bytes <= sizeof word->stem
               ? ti_words_add(scanner->words, letters)
               : NULL;
    if (!word)
        return;
    word->hash = token->hash;
    word->unit = token->unit;
    word->said = token->said;
    word->form = 0;
    word->is_even = (uint8_t)is_even;
    word->capitals = needs_a_look(letters) ? TI_CAPITALS_LOOK
                     : is_even             ? TI_CAPITALS_ANY
                                           : TI_CAPITALS_NONE;
    memcpy(word->stem, ti_token_stem(scanner->tokens, token), token->stem_bytes);
    token->word = ti_words_number(scanner->words, word);
}

/* A word of a shape that is not odd is its small letters, and nothing is undone. */
static size_t
learn_even(const struct ti_scanner *scanner, size_t begin,
           const struct ti_plain_cut *found)
{
    struct ti_token *token;

    ti_lanes_store(ti_token_room(scanner), found->lower);
    token = ti_token_make_of(scanner, TOUT_TOKEN_WORD, begin, begin + found->bytes,
                             found->bytes);
    token->form = ti_plain_form(found);
    scanner->tokens->folded_bytes += (uint32_t)found->bytes + 1;
    remember(scanner, found->lower, token, 1);
    return token->end;
}

/* Any other is looked at closely, and remembered as it is written. */
static size_t
learn_odd(const struct ti_scanner *scanner, size_t begin,
          const struct ti_plain_cut *found)
{
    struct ti_token *token = &scanner->tokens->list[scanner->tokens->count];
    const size_t end = ti_scan_word(scanner, begin);
    uint8_t lower[TI_LANES];

    ti_lanes_store(lower, found->lower);
    if (token->norm_bytes == found->bytes &&
        memcmp(ti_token_norm(scanner->tokens, token), lower, found->bytes) == 0)
        remember(scanner, found->written, token, 0);
    return end;
}

size_t
ti_scan_learn_plain(const struct ti_scanner *scanner, size_t begin,
                    const struct ti_plain_cut *found)
{
    uint8_t lower[TI_LANES];

    ti_lanes_store(lower, found->lower);
    if (ti_plain_is_mixed(found) ||
        ti_scan_is_odd_plain((const char *)lower, found->bytes))
        return learn_odd(scanner, begin, found);
    return learn_even(scanner, begin, found);
}
