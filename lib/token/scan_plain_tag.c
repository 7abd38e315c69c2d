/* SPDX-License-Identifier: MIT */
/*
 * Hashtags of ASCII letters, which most are, remembered as they are written; and how a
 * token is made of any.
 */
#include "token/scan.h"

#include <string.h>

#include "base/lanes.h"
#include "base/math.h"
#include "token/byte.h"
#include "token/undo.h"

struct ti_token *
ti_scan_make_tag(const struct ti_scanner *scanner, size_t begin, size_t end)
{
    char *room = ti_token_room(scanner);
    struct ti_undoing undoing = { 0, 0 };
    struct ti_token *token;
    size_t name;

    ti_code_at(scanner->tokens, begin, &name);
    if (scanner->undoes && ti_scan_is_odd(scanner->tokens, name))
        undoing = ti_undo_word(scanner, name, end, room + 1);
    if (!undoing.undone || undoing.bytes >= TOUT_TOKEN_BYTES_MAX)
        return ti_token_make(scanner, TOUT_TOKEN_HASHTAG, begin, end);
    room[0] = '#';
    token =
        ti_token_make_of(scanner, TOUT_TOKEN_HASHTAG, begin, end, undoing.bytes + 1);
    token->undone = undoing.undone;
    return token;
}

/* Neither of the characters around a hashtag is part of one, nor goes on with its last
 * word, which would be looked at for a disguise with it. */
static int
stands_plainly(const struct ti_tokens *tokens, size_t begin, size_t end)
{
    const char before = begin ? tokens->text[begin - 1] : ' ';
    const char after = tokens->text[end];

    if (ti_byte(before) & (TI_BYTE_BEYOND | TI_BYTE_NAME) || before == '&' ||
        begin < tokens->reversed_end)
        return 0;
    return ti_byte(after) & TI_BYTE_BLANK ||
           (!(ti_byte(after) & (TI_BYTE_BEYOND | TI_BYTE_NAME)) && after != '#' &&
            after != '\'' && ti_byte(tokens->text[end + 1]) & TI_BYTE_BLANK);
}

/* A hashtag of letters, at most as many bytes as can be remembered. */
struct cut {
    size_t bytes; /* with its sign; TI_WORD_LETTERS_MAX if there are more */
    struct ti_lanes written;
    struct ti_lanes lower;
};

/* The sign has the bit by which small letters differ from capitals. */
static struct cut
cut_tag(const char *at)
{
    enum { SMALL_BIT = 5 };
    const struct ti_lanes given = ti_lanes_load(at);
    const struct ti_lanes small = ti_lanes_with(given, 1 << SMALL_BIT);
    const uint32_t outside = ~(ti_lanes_within(small, 'a', 'z' - 'a') | 1);
    const size_t bytes = ti_lowest_bit(outside);

    return (struct cut){ .bytes = bytes,
                         .written = ti_lanes_first(given, bytes),
                         .lower = ti_lanes_first(small, bytes) };
}

static void
recall(const struct ti_scanner *scanner, size_t begin, const struct cut *found,
       const struct ti_plain_word *word)
{
    char *room = ti_token_room(scanner);
    struct ti_token *token =
        ti_token_add(scanner, TOUT_TOKEN_HASHTAG, begin, begin + found->bytes,
                     found->bytes, word->hash);

    ti_lanes_store(room, found->lower);
    memcpy(room + found->bytes, word->stem, sizeof word->stem);
    scanner->tokens->folded_bytes += (uint32_t)found->bytes + 1;
    token->unit = word->unit;
    token->word = ti_words_number(scanner->words, word);
    token->said = word->said;
}

static void
learn(const struct ti_scanner *scanner, size_t begin, const struct cut *found)
{
    struct ti_token *token = ti_scan_make_tag(scanner, begin, begin + found->bytes);
    const char *norm = ti_token_norm(scanner->tokens, token);
    struct ti_plain_word *word;
    char lower[TI_LANES];

    scanner->tokens->folded_bytes += token->norm_bytes + 1U;
    if (ti_stemmer_is_fixed(scanner->stemmer))
        ti_token_set_stem(scanner, token);
    ti_lanes_store(lower, found->lower);
    if (token->norm_bytes != found->bytes || memcmp(norm, lower, found->bytes) != 0 ||
        token->stem_bytes > sizeof word->stem)
        return;
    word = ti_words_add(scanner->words, found->written);
    if (!word)
        return;
    word->hash = token->hash;
    word->unit = token->unit;
    word->said = token->said;
    memcpy(word->stem, ti_token_stem(scanner->tokens, token), token->stem_bytes);
    token->word = ti_words_number(scanner->words, word);
}

size_t
ti_scan_plain_tag(const struct ti_scanner *scanner, size_t begin)
{
    const struct cut found = cut_tag(scanner->tokens->text + begin);
    const struct ti_plain_word *word;

    if (found.bytes == 1 || found.bytes == TI_WORD_LETTERS_MAX ||
        !stands_plainly(scanner->tokens, begin, begin + found.bytes))
        return begin;
    word = ti_words_find(scanner->words, found.written);
    if (word)
        recall(scanner, begin, &found, word);
    else
        learn(scanner, begin, &found);
    return begin + found.bytes;
}
