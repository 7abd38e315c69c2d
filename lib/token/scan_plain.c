/* SPDX-License-Identifier: MIT */
/*
 * Plain words, which most of a post is: ASCII letters, and apostrophes between them,
 * that what follows cannot make anything else of. They are found sixteen bytes at a
 * time, and remembered whole (words.h). Whatever is in doubt is left to those who look
 * closer; what they say of a word that comes in here is what is remembered of it.
 */
#include "token/scan.h"

#include <string.h>

#include "base/math.h"
#include "base/view.h"

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

static const uint64_t tops = UINT64_C(0x8080808080808080);
static const uint64_t ones = UINT64_C(0x0101010101010101);

/* The top bit of each byte that is a letter: of seven bits, its case aside, at least
 * 'a' and not above 'z'. No sum here carries into the next byte. */
static uint64_t
letters_of(uint64_t eight)
{
    const uint64_t lower = (eight | 0x20 * ones) & ~tops;

    return (lower + (0x80 - 'a') * ones) & ~(lower + (0x7f - 'z') * ones) & ~eight &
           tops;
}

static uint64_t
apostrophes_of(uint64_t eight)
{
    const uint64_t other = eight ^ '\'' * ones;

    return ~((other & ~tops) + ~tops) & ~other & tops;
}

/* How many bytes at `text` are a word, apostrophes before letters included, and the
 * word itself; TI_WORD_LETTERS_MAX if it is as long or longer. */
static size_t
cut(const char *text, struct ti_plain *plain)
{
    const uint64_t first = ti_load_u64((const uint8_t *)text);
    const uint64_t second = ti_load_u64((const uint8_t *)text + 8);
    const uint64_t rest = letters_of(second);
    const uint64_t start = letters_of(first);
    const uint64_t others =
        ~(start | (apostrophes_of(first) & (start >> 8 | rest << 56))) & tops;
    const uint64_t others_behind =
        ~(rest | (apostrophes_of(second) & rest >> 8)) & tops;
    uint32_t bit;

    if (others != 0) {
        bit = ti_lowest_bit(others) - 7;
        plain->letters[0] = first & (((uint64_t)1 << bit) - 1);
        plain->letters[1] = 0;
        return bit / 8;
    }
    if (others_behind == 0)
        return TI_WORD_LETTERS_MAX;
    bit = ti_lowest_bit(others_behind) - 7;
    plain->letters[0] = first;
    plain->letters[1] = second & (((uint64_t)1 << bit) - 1);
    return 8 + bit / 8;
}

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

static size_t
add_token(const struct ti_scanner *scanner, size_t begin, size_t end,
          const struct ti_plain_word *word)
{
    struct ti_tokens *tokens = scanner->tokens;
    char *room = ti_token_room(scanner);

    tokens->list[tokens->count++] = (struct ti_token){
        .hash = word->hash,
        .unit = word->unit,
        .begin = (uint32_t)begin,
        .end = (uint32_t)end,
        .folded = tokens->folded_bytes,
        .word = ti_words_number(scanner->words, word),
        .norm_bytes = word->norm_bytes,
        .stem_bytes = word->stem_bytes,
        .kind = TOUT_TOKEN_WORD,
        .form = word->form,
        .undone = word->undone,
        .sold = word->sold,
    };
    memcpy(room, word->text, sizeof word->text);
    tokens->folded_bytes += 2U * word->norm_bytes + 1;
    return end;
}

/* Makes the token as any word's is made, and remembers it. */
static size_t
learn(const struct ti_scanner *scanner, size_t begin, const struct ti_plain *plain)
{
    struct ti_tokens *tokens = scanner->tokens;
    struct ti_token *token = &tokens->list[tokens->count];
    const size_t end = ti_scan_word(scanner, begin);
    struct ti_plain_word *word;

    if (ti_stemmer_is_fixed(scanner->stemmer))
        ti_token_set_stem(scanner, token);
    ti_token_set_sold(scanner, token);
    if (token->norm_bytes + token->stem_bytes > TI_WORD_TEXT_MAX)
        return end;
    word = ti_words_add(scanner->words, plain);
    if (!word)
        return end;
    word->hash = token->hash;
    word->unit = token->unit;
    word->norm_bytes = token->norm_bytes;
    word->stem_bytes = token->stem_bytes;
    word->form = token->form;
    word->undone = token->undone;
    word->sold = token->sold;
    memcpy(word->text, ti_token_norm(tokens, token),
           (size_t)token->norm_bytes + token->stem_bytes);
    token->word = ti_words_number(scanner->words, word);
    return end;
}

size_t
ti_scan_plain(const struct ti_scanner *scanner, size_t begin)
{
    const struct ti_tokens *tokens = scanner->tokens;
    struct ti_plain plain;
    const size_t letters = cut(tokens->text + begin, &plain);
    const size_t end = begin + letters;
    struct ti_plain_word *word;

    if (letters == TI_WORD_LETTERS_MAX || begin < tokens->reversed_end)
        return begin;
    if ((letters <= 2 || tokens->text[begin + 2] == '\'') &&
        may_be_face(tokens->text + begin, letters))
        return begin;
    if (!(letters == 1 ? ends_alone(tokens, end) : ends_plainly(tokens, end)))
        return begin;
    word = ti_words_find(scanner->words, &plain);
    if (word)
        return add_token(scanner, begin, end, word);
    if (ti_scan_is_currency(tokens, begin, end))
        return begin;
    return learn(scanner, begin, &plain);
}
