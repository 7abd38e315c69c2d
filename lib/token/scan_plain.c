/* SPDX-License-Identifier: MIT */
/*
 * Plain words, which most of a post is: ASCII letters, and apostrophes between them,
 * that what follows cannot make anything else of. They are found sixteen bytes at a
 * time, and remembered whole (words.h). Whatever is in doubt is left to those who look
 * closer; what they say of a word that comes in here is what is remembered of it.
 */
#include "token/scan.h"

#include <assert.h>
#include <string.h>

#include "base/hash.h"
#include "base/inline.h"
#include "base/view.h"
#include "token/plain.h"

/* What may follow a word. */
enum {
    FOLLOWS_BLANK = 1,  /* blanks and controls, the end among them */
    FOLLOWS_SIGN = 2,   /* all signs but the dollar, which makes amounts */
    FOLLOWS_OUTSIDE = 4 /* signs that no host and no address goes on with */
};

#define B FOLLOWS_BLANK
#define S FOLLOWS_SIGN
#define O (FOLLOWS_SIGN | FOLLOWS_OUTSIDE)

static const uint8_t follows[256] = {
    B, B, B, B, B, B, B, B, B, B, B, B, B, B, B, B, /* controls */
    B, B, B, B, B, B, B, B, B, B, B, B, B, B, B, B, /* controls */
    B, O, O, O, 0, S, O, S, O, O, O, S, O, S, S, O, /* blank, ! to / */
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, S, O, O, O, O, O, /* 0 to ? */
    S, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, /* @ to O */
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, O, O, O, O, S, /* P to _ */
    O, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, /* ` to o */
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, O, O, O, O, B  /* p to DEL */
};

#undef B
#undef S
#undef O

/* A letter alone may be the first of several that stand apart. */
static int
ends_alone(const struct ti_tokens *tokens, size_t end)
{
    const unsigned char *at = (const unsigned char *)tokens->text + end;

    return end == tokens->bytes ||
           (at[0] == ' ' && at[1] < 0x80 && at[2] < 0x80 && !follows[at[1]] &&
            !follows[at[2]] && at[1] != '$' && at[2] != '$');
}

/* Whether the word before `end` is no part of a host, an address, an amount, or a word
 * in pieces: a blank follows, or a sign and a blank, or signs that are nothing of the
 * kind. */
static int
ends_plainly(const struct ti_tokens *tokens, size_t end)
{
    const unsigned char *at = (const unsigned char *)tokens->text + end;
    const uint8_t first = follows[at[0]];
    const uint8_t second = follows[at[1]];

    if (first & FOLLOWS_BLANK)
        return 1;
    if (first & FOLLOWS_SIGN && second & FOLLOWS_BLANK)
        return 1;
    if (first & FOLLOWS_OUTSIDE && second && follows[at[2]])
        return 1;
    return memcmp(at, "...", 3) == 0 && follows[at[3]] & FOLLOWS_BLANK;
}

/* Emoticons with letters: D: and Do: and xD. */
static int
may_be_face(const char *word, size_t letters)
{
    if (letters == 1)
        return strchr("DoOxX", word[0]) != NULL;
    return (word[0] == 'D' && word[1] == 'o') ||
           ((word[0] | 0x20) == 'x' && (word[1] | 0x20) == 'd');
}

/* The next token, its text in place; all of it that is not set here is zero. */
static inline struct ti_token *
add_token(const struct ti_scanner *scanner, size_t begin,
          const struct ti_plain_cut *found)
{
    struct ti_tokens *tokens = scanner->tokens;
    const uint32_t folded = tokens->folded_bytes;
    struct ti_token *token = &tokens->list[tokens->count];
    uint8_t *room = (uint8_t *)tokens->folded + folded;

    assert(tokens->count < tokens->capacity);
    assert(tokens->folded_capacity - folded >= 2 * TOUT_TOKEN_BYTES_MAX);
    tokens->folded_bytes = folded + 2 * (uint32_t)found->bytes + 1;
    tokens->count++;
    *token = (struct ti_token){
        .begin = (uint32_t)begin,
        .end = (uint32_t)(begin + found->bytes),
        .folded = folded,
        .norm_bytes = (uint8_t)found->bytes,
        .kind = TOUT_TOKEN_WORD,
        .form = found->form,
    };
    ti_store_u64(room, found->lower.letters[0]);
    ti_store_u64(room + 8, found->lower.letters[1]);
    return token;
}

static inline void
recall(const struct ti_scanner *scanner, size_t begin, const struct ti_plain_cut *found,
       const struct ti_plain_word *word)
{
    struct ti_token *token = add_token(scanner, begin, found);

    token->hash = word->hash;
    token->unit = word->unit;
    token->word = ti_words_number(scanner->words, word);
    token->stem_bytes = word->stem_bytes;
    token->undone = word->undone;
    token->sold = word->sold;
    memcpy(scanner->tokens->folded + token->folded + token->norm_bytes, word->stem,
           sizeof word->stem);
}

/* What is the same for the word wherever it stands. */
static void
remember(const struct ti_scanner *scanner, const struct ti_plain *plain,
         struct ti_token *token, int is_even)
{
    const int is_fixed = ti_stemmer_is_fixed(scanner->stemmer);
    struct ti_plain_word *word;

    if (is_fixed && token->stem_bytes == 0)
        ti_token_set_stem(scanner, token);
    if (!is_fixed || token->unit != token->hash)
        ti_token_set_sold(scanner, token);
    word = token->stem_bytes <= sizeof word->stem ? ti_words_add(scanner->words, plain)
                                                  : NULL;
    if (!word)
        return;
    word->hash = token->hash;
    word->unit = token->unit;
    word->stem_bytes = token->stem_bytes;
    word->undone = token->undone;
    word->sold = token->sold;
    word->is_even = (uint8_t)is_even;
    memcpy(word->stem, ti_token_stem(scanner->tokens, token), token->stem_bytes);
    token->word = ti_words_number(scanner->words, word);
}

/* A word of a shape that is not odd is its small letters, and nothing is undone. */
static size_t
learn_even(const struct ti_scanner *scanner, size_t begin,
           const struct ti_plain_cut *found)
{
    struct ti_token *token = add_token(scanner, begin, found);

    token->hash =
        ti_hash(ti_token_norm(scanner->tokens, token), found->bytes, scanner->seed);
    token->unit = token->hash;
    remember(scanner, &found->lower, token, 1);
    return token->end;
}

/* Any other is looked at closely, and remembered as it is written. */
static size_t
learn_odd(const struct ti_scanner *scanner, size_t begin,
          const struct ti_plain_cut *found)
{
    struct ti_token *token = &scanner->tokens->list[scanner->tokens->count];
    const size_t end = ti_scan_word(scanner, begin);
    uint8_t lower[TI_WORD_LETTERS_MAX];

    ti_store_u64(lower, found->lower.letters[0]);
    ti_store_u64(lower + 8, found->lower.letters[1]);
    if (token->norm_bytes == found->bytes &&
        memcmp(ti_token_norm(scanner->tokens, token), lower, found->bytes) == 0)
        remember(scanner, &found->written, token, 0);
    return end;
}

static size_t
learn(const struct ti_scanner *scanner, size_t begin, const struct ti_plain_cut *found)
{
    uint8_t lower[TI_WORD_LETTERS_MAX];

    ti_store_u64(lower, found->lower.letters[0]);
    ti_store_u64(lower + 8, found->lower.letters[1]);
    if (found->is_mixed || ti_scan_is_odd_plain((const char *)lower, found->bytes))
        return learn_odd(scanner, begin, found);
    return learn_even(scanner, begin, found);
}

/* What is remembered of a word: of its small letters, if that holds for all its forms;
 * else of the word as it is written. */
static struct ti_plain_word *
find(struct ti_words *words, const struct ti_plain_cut *found)
{
    struct ti_plain_word *word = NULL;

    if (!found->is_mixed)
        word = ti_words_find(words, &found->lower);
    if (word && word->is_even)
        return word;
    return ti_words_find(words, &found->written);
}

static size_t
scan_word(const struct ti_scanner *scanner, size_t begin)
{
    const struct ti_tokens *tokens = scanner->tokens;
    struct ti_plain_cut found;
    struct ti_plain_word *word;
    size_t end;

    ti_plain_cut_word((const uint8_t *)tokens->text + begin, &found);
    end = begin + found.bytes;
    if (found.bytes == TI_WORD_LETTERS_MAX || begin < tokens->reversed_end)
        return begin;
    if ((found.bytes <= 2 || tokens->text[begin + 2] == '\'') &&
        may_be_face(tokens->text + begin, found.bytes))
        return begin;
    if (!(found.bytes == 1 ? ends_alone(tokens, end) : ends_plainly(tokens, end)))
        return begin;
    word = find(scanner->words, &found);
    if (!word) {
        if (ti_scan_is_currency(tokens, begin, end))
            return begin;
        return learn(scanner, begin, &found);
    }
    recall(scanner, begin, &found, word);
    return end;
}

/* Whether letters alone stand plainly: a blank behind them, or a sign that is no
 * apostrophe and a blank, and they are two at least, and no face. */
static inline int
stands_plainly(const uint8_t *at, size_t bytes)
{
    const uint8_t first = follows[at[bytes]];

    if (bytes < 2 || (bytes == 2 && may_be_face((const char *)at, 2)))
        return 0;
    return first & FOLLOWS_BLANK ||
           (first & FOLLOWS_SIGN && follows[at[bytes + 1]] & FOLLOWS_BLANK &&
            at[bytes] != '\'');
}

/* A word as most are: letters alone that stand plainly and are remembered. Returns its
 * end; `begin` if it is not of that kind. */
TI_ALWAYS_INLINE size_t
recall_common(const struct ti_scanner *scanner, size_t begin)
{
    const uint8_t *at = (const uint8_t *)scanner->tokens->text + begin;
    const struct ti_plain_word *word;
    struct ti_plain_cut found;

    if (!ti_plain_cut_letters(at, &found) || !stands_plainly(at, found.bytes) ||
        found.is_mixed)
        return begin;
    word = ti_words_find(scanner->words, &found.lower);
    if (!word || !word->is_even)
        return begin;
    recall(scanner, begin, &found, word);
    return begin + found.bytes;
}

size_t
ti_scan_plain(const struct ti_scanner *scanner, size_t begin)
{
    const char *text = scanner->tokens->text;
    size_t at = begin;

    for (;;) {
        size_t end =
            at < scanner->tokens->reversed_end ? at : recall_common(scanner, at);

        if (end == at)
            end = scan_word(scanner, at);
        if (end == at || text[end] != ' ' || !ti_is_ascii_letter(text[end + 1]))
            return end;
        at = end + 1;
    }
}
