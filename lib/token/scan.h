/* SPDX-License-Identifier: MIT */
/*
 * The scanner: one pass over a post that cuts it into tokens. It needs no model. Each
 * scan_*.c finds one kind; scan.c asks them in turn.
 */
#ifndef TOUT_TOKEN_SCAN_H
#define TOUT_TOKEN_SCAN_H

#include <stddef.h>
#include <stdint.h>

#include "text/fold.h"
#include "text/utf8.h"
#include "token/hosts.h"
#include "token/lexicon.h"
#include "token/stem.h"
#include "token/token.h"
#include "token/words.h"

struct ti_scanner {
    struct ti_tokens *tokens;
    struct ti_folder *folder;
    struct ti_stemmer *stemmer;
    struct ti_words *words; /* NULL: look at each token closely */
    struct ti_hosts *hosts; /* NULL if words are */
    struct ti_lexicon lexicon;
    int undoes;    /* disguises */
    uint64_t seed; /* of the tokens' hashes, and the stemmer's */
};

/* Fills tokens->list from tokens->text. Linear in the bytes; allocates nothing. */
void ti_scan(const struct ti_scanner *scanner);

/* Each looks at `at`, a border between code points, and returns the end of a token of
 * its kind that starts there, or `at` itself if none does. */
size_t ti_scan_link(const struct ti_tokens *tokens, size_t at);
size_t ti_scan_email(const struct ti_tokens *tokens, size_t at);
size_t ti_scan_mention(const struct ti_tokens *tokens, size_t at);
size_t ti_scan_hashtag(const struct ti_tokens *tokens, size_t at);
size_t ti_scan_cashtag(const struct ti_tokens *tokens, size_t at);
size_t ti_scan_emoticon(const struct ti_tokens *tokens, size_t at);
size_t ti_scan_emoji(const struct ti_tokens *tokens, size_t at);
size_t ti_scan_keycap(const struct ti_tokens *tokens, size_t at); /* #, * or a digit */

/* The end of a token of any of these kinds, or of a link or an address, and which kind
 * it is; `at` if none starts there. */
size_t ti_scan_entity(struct ti_tokens *tokens, size_t at, uint8_t *kind);

/* Makes a token of the word that starts at `begin`; returns its end. */
size_t ti_scan_word(const struct ti_scanner *scanner, size_t begin);

/* The same for plain words, from one that starts at the ASCII letter at `begin` on:
 * the end of the last one; `begin` if the first needs a closer look. */
size_t ti_scan_plain(const struct ti_scanner *scanner, size_t begin);

/* The same for a sign of ASCII, or a run of sentence marks, that stands plainly. */
size_t ti_scan_mark(const struct ti_scanner *scanner, size_t begin);

/* The hash of a sign of ASCII, remembered. */
uint64_t ti_scan_sign_hash(const struct ti_scanner *scanner, char sign);

/* The same for a link whose host is remembered or simple; for a hashtag of ASCII
 * letters; for the name behind an @; for digits, and an amount of dollars: each where
 * nothing around it could make anything else of it. */
size_t ti_scan_plain_link(const struct ti_scanner *scanner, size_t begin);
size_t ti_scan_plain_tag(const struct ti_scanner *scanner, size_t begin);
size_t ti_scan_plain_mention(const struct ti_scanner *scanner, size_t begin);
size_t ti_scan_plain_number(const struct ti_scanner *scanner, size_t begin);
size_t ti_scan_plain_dollars(const struct ti_scanner *scanner, size_t begin);

/* Makes a token of the hashtag text[begin .. end), disguises undone; its stem is not
 * set. */
struct ti_token *ti_scan_make_tag(const struct ti_scanner *scanner, size_t begin,
                                  size_t end);

/* The same for words with letters beyond ASCII that are remembered, from one that
 * starts at `begin` on: the end of the last one. */
size_t ti_scan_wide(const struct ti_scanner *scanner, size_t begin);

/* Remembers the last token, if it is such a word, begins at `begin`, and the rest of
 * the post was not asked about it. */
void ti_scan_remember_wide(const struct ti_scanner *scanner, size_t begin);

/* The same for characters of scripts without spaces, and marks between them. */
size_t ti_scan_unspaced(const struct ti_scanner *scanner, size_t begin);

/* The same for an emoji or a sign beyond ASCII, if it is remembered. */
size_t ti_scan_sign(const struct ti_scanner *scanner, size_t begin);

/* Remembers the last token, the only one made where it begins, if it is such a sign. */
void ti_scan_remember_sign(const struct ti_scanner *scanner);

/* Whether text[begin .. end) is a word that people put before a figure: USD, Rs. */
int ti_scan_is_currency(const struct ti_tokens *tokens, size_t begin, size_t end);

/* The same for a word that they put behind one: euros, kr. */
int ti_scan_is_currency_behind(const struct ti_tokens *tokens, size_t begin,
                               size_t end);

/* Whether the word that starts at `begin` has a shape that is looked at for a disguise.
 */
int ti_scan_is_odd(struct ti_tokens *tokens, size_t begin);

/* The same for a word of ASCII letters and apostrophes. */
int ti_scan_is_odd_plain(const char *word, size_t bytes);

/* The same as ti_scan_word() where a word starts with a digit or a sign that stands for
 * a letter; `begin` if none does. */
size_t ti_scan_disguised_word(const struct ti_scanner *scanner, size_t begin);

/* Whether the styled character at `at` is one of three or more in a row, which are text
 * even where each alone is an emoji. */
int ti_scan_is_text(struct ti_tokens *tokens, size_t at);

/* Whether the post has letters of the script of the character at `at`, other than such
 * as look like Latin ones. */
int ti_scan_is_native(struct ti_tokens *tokens, size_t at);

/* A run of what hosts and addresses may hold. */
struct ti_dotted_run {
    size_t end;
    uint32_t behind; /* the character behind it; 0 at the end */
    int has_dot;
};
struct ti_dotted_run ti_scan_dotted_run(const struct ti_tokens *tokens, size_t at);

/* A host of Latin letters that ends in a top-level domain, without scheme or path. */
size_t ti_scan_host(const struct ti_tokens *tokens, size_t at);

/* The code point at `at`, and where the next one starts; 0 and `at` at the end. */
static inline uint32_t
ti_code_at(const struct ti_tokens *tokens, size_t at, size_t *next)
{
    *next = at;
    return at < tokens->bytes ? ti_utf8_next(tokens->text, next) : 0;
}

/* The code point before `at`; 0 at the start. */
uint32_t ti_code_before(const struct ti_tokens *tokens, size_t at);

/* Whether text from `at` on starts with `lower`, the case of ASCII letters aside. */
int ti_starts_with(const struct ti_tokens *tokens, size_t at, const char *lower);

static inline int
ti_is_digit(char byte)
{
    return byte >= '0' && byte <= '9';
}

static inline int
ti_is_ascii_letter(char byte)
{
    return (byte | 0x20) >= 'a' && (byte | 0x20) <= 'z';
}

/* What a number or an amount is made of. */
struct ti_number {
    size_t end;
    uint8_t kind;   /* TOUT_TOKEN_NUMBER or TOUT_TOKEN_AMOUNT */
    uint8_t digits; /* before the decimal mark; at most 12: beyond, size says nothing */
    int is_plain;   /* digits alone, without separators or a currency */
    int is_styled;  /* of digits or a sign that read as those of ASCII */
};

/* The number or amount that starts at `at`; its end is `at` if none does. */
struct ti_number ti_scan_number(struct ti_tokens *tokens, size_t at);

/* Puts ASCII text, folded, into the room that ti_token_make_of() takes it from; returns
 * how many bytes. Up to seven bytes behind it are read, and written. */
size_t ti_token_put_ascii(const struct ti_scanner *scanner, size_t begin, size_t end);

/* Room behind the last token's text, for the text of the next and its stem. */
char *ti_token_room(const struct ti_scanner *scanner);

/* Makes the next token of text[begin .. end), folded; or of `bytes` bytes that the
 * caller has put into the room. */
struct ti_token *ti_token_make(const struct ti_scanner *scanner, uint8_t kind,
                               size_t begin, size_t end);
struct ti_token *ti_token_make_of(const struct ti_scanner *scanner, uint8_t kind,
                                  size_t begin, size_t end, size_t bytes);

/* The same where the hash of those bytes is known. */
struct ti_token *ti_token_add(const struct ti_scanner *scanner, uint8_t kind,
                              size_t begin, size_t end, size_t bytes, uint64_t hash);

/* Gives the last token the unit of its kind alone, numbers of their size too. */
void ti_token_set_placeholder(const struct ti_scanner *scanner, struct ti_token *token);

/* Puts the stem of the last token, a word or a hashtag, behind its text; where the
 * language is still to be chosen, it leaves room for it: at most a byte more. */
void ti_token_add_stem(const struct ti_scanner *scanner, struct ti_token *token);

/* Puts a stem into that room, in the language chosen. */
void ti_token_set_stem(const struct ti_scanner *scanner, struct ti_token *token);

/* Looks up whether a word is sold. */
void ti_token_set_sold(const struct ti_scanner *scanner, struct ti_token *token);

/* Chooses the language of the post where there is a choice, and sets the stems. */
void ti_token_set_stems(const struct ti_scanner *scanner);

#endif
