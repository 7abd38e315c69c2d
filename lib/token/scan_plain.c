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
 * kind, or dots and a blank. */
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
    if (at[0] != '.')
        return 0;
    while (*at == '.')
        at++;
    return (follows[*at] & FOLLOWS_BLANK) != 0;
}

/* Emoticons with letters: D: and o_O, Do: and xD. */
static inline int
may_be_face(const char *word, size_t letters)
{
    const char first = (char)(word[0] | 0x20);

    if (letters == 1)
        return word[0] == 'D' || first == 'o' || first == 'x';
    return (word[0] == 'D' && word[1] == 'o') ||
           (first == 'x' && (word[1] | 0x20) == 'd');
}

/* Where the next token and its text go, at hand: no store into an array can change it.
 */
struct place {
    struct ti_token *token;
    char *text;
    const char *folded; /* of all tokens */
};

static inline struct place
next_place(const struct ti_tokens *tokens)
{
    return (struct place){ tokens->list + tokens->count,
                           tokens->folded + tokens->folded_bytes, tokens->folded };
}

static inline void
move_to(struct ti_tokens *tokens, const struct place *place)
{
    tokens->count = (uint32_t)(place->token - tokens->list);
    tokens->folded_bytes = (uint32_t)(place->text - place->folded);
    assert(tokens->count <= tokens->capacity);
    assert(tokens->folded_bytes <= tokens->folded_capacity - 2 * TOUT_TOKEN_BYTES_MAX);
}

/* The text of the next token, and room for its stem. */
TI_ALWAYS_INLINE void
put_text(struct place *place, struct ti_token *token, size_t begin,
         const struct ti_plain_cut *found)
{
    token->begin = (uint32_t)begin;
    token->end = (uint32_t)(begin + found->bytes);
    token->folded = (uint32_t)(place->text - place->folded);
    ti_lanes_store(place->text, found->lower);
    place->text += 2 * found->bytes + 1;
}

/* The next token, not yet with its hash. */
static struct ti_token *
add_token(const struct ti_scanner *scanner, size_t begin,
          const struct ti_plain_cut *found)
{
    struct place place = next_place(scanner->tokens);
    struct ti_token *token = place.token++;

    *token = (struct ti_token){
        .norm_bytes = (uint8_t)found->bytes,
        .kind = TOUT_TOKEN_WORD,
        .form = ti_plain_form(found),
    };
    put_text(&place, token, begin, found);
    move_to(scanner->tokens, &place);
    return token;
}

/* The same for a word that is remembered: nothing of the token stays as it was. */
TI_ALWAYS_INLINE void
recall(struct place *place, const struct ti_words *words, size_t begin,
       const struct ti_plain_cut *found, const struct ti_plain_word *word)
{
    struct ti_token *token = place->token++;
    char *stem = place->text + found->bytes;

    put_text(place, token, begin, found);
    memcpy(stem, word->stem, sizeof word->stem);
    token->hash = word->hash;
    token->unit = word->unit;
    token->word = ti_words_number(words, word);
    token->said = word->said;
    if (found->capitals)
        token->form = ti_plain_form(found);
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

static size_t
learn(const struct ti_scanner *scanner, size_t begin, const struct ti_plain_cut *found)
{
    uint8_t lower[TI_LANES];

    ti_lanes_store(lower, found->lower);
    if (ti_plain_is_mixed(found) ||
        ti_scan_is_odd_plain((const char *)lower, found->bytes))
        return learn_odd(scanner, begin, found);
    return learn_even(scanner, begin, found);
}

/* What is remembered of a word: of its small letters, if that holds for all its forms;
 * else of the word as it is written. */
static struct ti_plain_word *
find(struct ti_words *words, const struct ti_plain_cut *found)
{
    struct ti_plain_word *word = NULL;

    if (!ti_plain_is_mixed(found))
        word = ti_words_find(words, found->lower);
    if (word && word->is_even)
        return word;
    return ti_words_find(words, found->written);
}

static size_t
scan_word(const struct ti_scanner *scanner, size_t begin)
{
    struct ti_tokens *tokens = scanner->tokens;
    struct place place = next_place(tokens);
    struct ti_plain_cut found;
    struct ti_plain_word *word;
    size_t end;

    ti_plain_cut_word(tokens->text + begin, &found);
    end = begin + found.bytes;
    if (found.bytes == TI_WORD_LETTERS_MAX)
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
    recall(&place, scanner->words, begin, &found, word);
    move_to(tokens, &place);
    return end;
}

/* Whether a word stands as most do: a blank behind it, or a sign and a blank, and it is
 * no face; a letter alone, before a word. */
TI_ALWAYS_INLINE int
stands_plainly(const char *at, uint32_t bytes)
{
    const unsigned char *behind = (const unsigned char *)at + bytes;

    if ((bytes <= 2 || at[2] == '\'') && may_be_face(at, bytes))
        return 0;
    if (bytes == 1)
        return at[1] == ' ' && ti_is_ascii_letter(at[2]) && ti_is_ascii_letter(at[3]);
    return follows[behind[0]] & FOLLOWS_BLANK ||
           (follows[behind[0]] & FOLLOWS_SIGN && follows[behind[1]] & FOLLOWS_BLANK);
}

/* Words as most are, one blank between them: they stand plainly and are remembered.
 * Returns the end of the last one; where a word that is not of that kind follows, its
 * beginning, as what is left. */
static size_t
recall_common(const struct ti_scanner *scanner, size_t begin)
{
    const struct ti_words *const words = scanner->words;
    const char *text = scanner->tokens->text;
    struct place place = next_place(scanner->tokens);
    size_t at = begin;

    for (;;) {
        const struct ti_plain_word *word;
        struct ti_plain_cut found;

        ti_plain_cut_word(text + at, &found);
        if (found.bytes == TI_WORD_LETTERS_MAX || ti_plain_is_mixed(&found) ||
            !stands_plainly(text + at, found.bytes))
            break;
        word = ti_words_find(words, found.lower);
        if (!word || !(word->is_even || found.capitals == 0))
            break;
        recall(&place, words, at, &found, word);
        at += found.bytes;
        if (text[at] != ' ' || !ti_is_ascii_letter(text[at + 1]))
            break;
        at++;
    }
    move_to(scanner->tokens, &place);
    return at;
}

size_t
ti_scan_plain(const struct ti_scanner *scanner, size_t begin)
{
    const char *text = scanner->tokens->text;
    size_t at = begin;

    if (begin < scanner->tokens->reversed_end)
        return begin;
    for (;;) {
        size_t end = recall_common(scanner, at);

        if (!ti_is_ascii_letter(text[end]))
            return end;
        at = end;
        end = scan_word(scanner, at);
        if (end == at || text[end] != ' ' || !ti_is_ascii_letter(text[end + 1]))
            return end;
        at = end + 1;
    }
}
