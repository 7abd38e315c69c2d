/* SPDX-License-Identifier: MIT */
/*
 * Tokens: the spans of a post that mean something, each with its kind and its folded
 * text. Everything behind the scanner works on this array.
 */
#ifndef TOUT_TOKEN_TOKEN_H
#define TOUT_TOKEN_TOKEN_H

#include <stddef.h>
#include <stdint.h>

#include <tout.h>

/* Whether a word is one that is sold; the lexicon says so. Of a word that is its own
 * stem it does not matter, and "no" is as good. */
enum ti_sold { TI_SOLD_UNKNOWN, TI_SOLD_NO, TI_SOLD_YES };

enum ti_form {
    TI_FORM_CAPITALS = 1, /* two letters or more, all of them capitals */
    TI_FORM_TITLE = 2     /* two letters or more, the first alone a capital */
};

enum { TI_TOKEN_KINDS = TOUT_TOKEN_EMOTICON + 1 };

struct ti_token {
    uint64_t hash;  /* of the folded text; 0 of a link, whose parts tell more */
    uint64_t unit;  /* of what pairs see: a stem, or the kind of thing it is */
    uint32_t begin; /* bytes of the post */
    uint32_t end;
    uint32_t folded; /* where the folded text starts in ti_tokens.folded; the stem of
                      * a word or a hashtag stands right behind it */
    uint32_t word;   /* its number in ti_words; 0 if it is not there */
    union {
        struct {
            uint8_t norm_bytes; /* at most TOUT_TOKEN_BYTES_MAX */
            uint8_t stem_bytes; /* 0 for kinds that have none */
            uint8_t digits; /* of numbers and amounts: before the decimal mark, at most
                             * 12 */
            uint8_t host;   /* of a link: its number in ti_hosts; 0 if it has none */
            union {
                struct {
                    uint8_t kind;   /* tout_token_kind */
                    uint8_t form;   /* ti_form, of words */
                    uint8_t undone; /* a bit for each layer of disguise undone */
                    uint8_t sold;   /* ti_sold */
                };
                uint32_t sort; /* these four at once */
            };
        };
        uint64_t said; /* all of these at once */
    };
};

/* Bytes of zero behind a post's text, so that it can be read eight bytes at a time. */
enum { TI_TEXT_PADDING = 32 };

/* The tokens of one post. The arrays have room for the longest post: see
 * ti_tokens_capacity() and ti_tokens_folded_capacity(). */
struct ti_tokens {
    const char *text; /* the post, valid UTF-8, TI_TEXT_PADDING behind it */
    size_t bytes;
    size_t ascii_bytes; /* so many at the start are ASCII, and how many of them */
    uint32_t capitals;  /* are capitals; a multiple of 16, or all */
    struct ti_token *list;
    uint32_t count;
    uint32_t capacity;
    char *folded;
    uint32_t folded_bytes;
    uint32_t folded_capacity;

    /* What the pass has found out about the post so far. */
    uint32_t kinds[TI_TOKEN_KINDS]; /* tokens of each but words and marks */
    size_t styled_begin;            /* the last run of styled characters: */
    size_t styled_end;              /* text from begin on, looked at up to end */
    size_t reversed_begin;
    size_t reversed_end;
    size_t undotted_end; /* no host and no address starts before this place */
    uint32_t blocks[16]; /* blocks of 256 code points that letters are of */
    int has_blocks;
    uint32_t asked; /* how often its letters were asked about for a word's sake */
};

/* A token takes a byte at least, but for pairs of characters: n characters of two bytes
 * or more give at most n pairs. */
static inline size_t
ti_tokens_capacity(size_t post_bytes)
{
    return post_bytes + 1;
}

/* Folding makes at most 11 bytes of one (U+FDFA: 3 become 33), three times: as the
 * token, as its stem (a byte longer at most), and as the parts of a link or hashtag. A
 * character of a pair is folded twice, and grows no more than twofold. The rest keeps
 * the last token away from the end. */
static inline size_t
ti_tokens_folded_capacity(size_t post_bytes)
{
    return 34 * post_bytes + 4 * TOUT_TOKEN_BYTES_MAX;
}

static inline const char *
ti_token_norm(const struct ti_tokens *tokens, const struct ti_token *token)
{
    return tokens->folded + token->folded;
}

static inline const char *
ti_token_stem(const struct ti_tokens *tokens, const struct ti_token *token)
{
    return tokens->folded + token->folded + token->norm_bytes;
}

/* Writes what pairs see of a token, as "follow", "<link>", "<n4>" or "!"; `out` has
 * room for TI_UNIT_BYTES_MAX. Returns the bytes; there is no NUL. */
enum { TI_UNIT_BYTES_MAX = TOUT_TOKEN_BYTES_MAX + 1 };
size_t ti_token_unit_text(const struct ti_tokens *tokens, const struct ti_token *token,
                          char *out);

#endif
