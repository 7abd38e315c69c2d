/* SPDX-License-Identifier: MIT */
/*
 * Hashtags of ASCII letters and digits, which most are, remembered as they are written;
 * and how a token is made of any.
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

/* Whether what is behind a hashtag neither is part of it, nor goes on with its last
 * word, which would be looked at for a disguise with it. An ellipsis cuts posts. */
static int
ends_plainly(const char *end)
{
    enum { ELLIPSIS = 0xa680e2, BYTES = 0xffffff };
    const uint16_t byte = ti_byte(end[0]);

    if (byte & TI_BYTE_BEYOND)
        return (ti_load_u32((const uint8_t *)end) & BYTES) == ELLIPSIS;
    return !(byte & TI_BYTE_NAME) && end[0] != '#' && end[0] != '\'' &&
           (end[0] != ':' || end[1] != '/');
}

static int
stands_plainly(const struct ti_tokens *tokens, size_t begin, size_t end)
{
    const char before = begin ? tokens->text[begin - 1] : ' ';

    return !(ti_byte(before) & (TI_BYTE_BEYOND | TI_BYTE_NAME)) && before != '&' &&
           begin >= tokens->reversed_end && ends_plainly(tokens->text + end);
}

/* A hashtag of fewer than 32 bytes is known by the first fifteen; a longer one of more
 * than that by how long it is, too, and what is behind them has to be the same. */
enum { HEAD = TI_WORD_LETTERS_MAX - 1, BYTES_END = 2 * TI_LANES };

struct cut {
    uint32_t bytes; /* with its sign; 0 if it is not of that kind */
    struct ti_lanes key;
    struct ti_lanes tail;     /* behind the head */
    struct ti_lanes lower[2]; /* letters behind it are left */
};

/* The sign and digits have the bit by which small letters differ from capitals. */
static struct cut
cut_tag(const char *at)
{
    enum { SMALL = 0x20 };
    const struct ti_lanes given[2] = { ti_lanes_load(at),
                                       ti_lanes_load(at + TI_LANES) };
    struct cut cut = { .lower = { ti_lanes_with(given[0], SMALL),
                                  ti_lanes_with(given[1], SMALL) } };
    const uint32_t letters = ti_lanes_within(cut.lower[0], 'a', 'z' - 'a') |
                             ti_lanes_within(cut.lower[1], 'a', 'z' - 'a') << TI_LANES;
    const uint32_t digits = ti_lanes_within(given[0], '0', 9) |
                            ti_lanes_within(given[1], '0', 9) << TI_LANES;
    const uint32_t outside = ~(letters | digits | 1);
    uint8_t head[TI_LANES];

    if (outside == 0 || (letters & (outside ^ (outside - 1))) == 0)
        return cut;
    cut.bytes = ti_lowest_bit(outside);
    if (cut.bytes <= HEAD) {
        cut.key = ti_lanes_first(given[0], cut.bytes);
        return cut;
    }
    ti_lanes_store(head, given[0]);
    head[HEAD] = (uint8_t)(TI_WORD_HEAD + cut.bytes - HEAD - 1);
    cut.key = ti_lanes_load(head);
    cut.tail = ti_lanes_first(ti_lanes_load(at + HEAD), cut.bytes - HEAD);
    return cut;
}

static void
recall(const struct ti_scanner *scanner, size_t begin, const struct cut *found,
       const struct ti_plain_word *word)
{
    char *room = ti_token_room(scanner);
    struct ti_token *token =
        ti_token_add(scanner, TOUT_TOKEN_HASHTAG, begin, begin + found->bytes,
                     found->bytes, word->hash);

    ti_lanes_store(room, found->lower[0]);
    if (found->bytes <= HEAD) {
        memcpy(room + found->bytes, word->stem, sizeof word->stem);
    } else {
        ti_lanes_store(room + TI_LANES, found->lower[1]);
        memcpy(room + found->bytes, room + 1, word->stem_bytes);
    }
    scanner->tokens->folded_bytes += found->bytes + 1;
    token->unit = word->unit;
    token->word = ti_words_number(scanner->words, word);
    token->said = word->said;
}

/* Whether a token can be made again of what is remembered: its text is that of the
 * post, and its stem is short, or the beginning of that. */
static int
can_be_remembered(const struct ti_tokens *tokens, const struct ti_token *token,
                  const struct cut *found)
{
    const char *norm = ti_token_norm(tokens, token);
    char lower[2 * TI_LANES];

    ti_lanes_store(lower, found->lower[0]);
    ti_lanes_store(lower + TI_LANES, found->lower[1]);
    if (token->norm_bytes != found->bytes || memcmp(norm, lower, found->bytes) != 0)
        return 0;
    if (found->bytes <= HEAD)
        return token->stem_bytes <= TI_WORD_LETTERS_MAX;
    return token->stem_bytes < found->bytes &&
           memcmp(norm + 1, norm + found->bytes, token->stem_bytes) == 0;
}

static void
learn(const struct ti_scanner *scanner, size_t begin, const struct cut *found)
{
    struct ti_token *token = ti_scan_make_tag(scanner, begin, begin + found->bytes);
    struct ti_plain_word *word;

    scanner->tokens->folded_bytes += token->norm_bytes + 1U;
    if (ti_stemmer_is_fixed(scanner->stemmer))
        ti_token_set_stem(scanner, token);
    if (!can_be_remembered(scanner->tokens, token, found) ||
        ti_words_find(scanner->words, found->key))
        return;
    word = ti_words_add(scanner->words, found->key);
    if (!word)
        return;
    word->hash = token->hash;
    word->unit = token->unit;
    word->said = token->said;
    if (found->bytes <= HEAD)
        memcpy(word->stem, ti_token_stem(scanner->tokens, token), token->stem_bytes);
    else
        ti_lanes_store(word->stem, found->tail);
    token->word = ti_words_number(scanner->words, word);
}

size_t
ti_scan_plain_tag(const struct ti_scanner *scanner, size_t begin)
{
    const struct cut found = cut_tag(scanner->tokens->text + begin);
    const struct ti_plain_word *word;

    if (!found.bytes || !stands_plainly(scanner->tokens, begin, begin + found.bytes))
        return begin;
    word = ti_words_find(scanner->words, found.key);
    if (word && (found.bytes <= HEAD ||
                 ti_lanes_are_same(ti_lanes_load(word->stem), found.tail)))
        recall(scanner, begin, &found, word);
    else
        learn(scanner, begin, &found);
    return begin + found.bytes;
}
