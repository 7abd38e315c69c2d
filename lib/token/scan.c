/* SPDX-License-Identifier: MIT */
/*
 * The pass over the post: pairs of characters and marks are found here, the other kinds
 * by their own files, each asked only where its first character stands.
 */
#include "token/scan.h"

#include <string.h>

#include "base/hash.h"
#include "text/class.h"
#include "token/byte.h"

enum { ELLIPSIS = 0x2026, OVERRIDE = 0x202e, OVERRIDE_END = 0x202c };

/* Marks and invisible characters belong to what stands before them. */
static size_t
skip_attached(const struct ti_tokens *tokens, size_t at)
{
    for (;;) {
        size_t next;
        const uint16_t class = ti_class(ti_code_at(tokens, at, &next));

        if (next == at || !(class & (TI_CLASS_MARK | TI_CLASS_IGNORABLE)))
            return at;
        at = next;
    }
}

/* A run in a script without spaces: each two neighbours are a token, a lone character
 * is one by itself. */
static size_t
scan_characters(const struct ti_scanner *scanner, size_t begin)
{
    const struct ti_tokens *tokens = scanner->tokens;
    size_t previous = begin;
    size_t at;

    ti_code_at(tokens, begin, &at);
    at = skip_attached(tokens, at);
    for (;;) {
        size_t next;

        if (!(ti_class(ti_code_at(tokens, at, &next)) & TI_CLASS_UNSPACED) ||
            next == at)
            break;
        next = skip_attached(tokens, next);
        ti_token_make(scanner, TOUT_TOKEN_CHARACTERS, previous, next);
        previous = at;
        at = next;
    }
    if (previous == begin)
        ti_token_make(scanner, TOUT_TOKEN_CHARACTERS, begin, at);
    return at;
}

static int
is_sentence_mark(uint32_t code)
{
    return code == '!' || code == '?' || code == '.' || code == ELLIPSIS;
}

/* The unit of a run of marks: its first one. */
static uint64_t
first_mark(const struct ti_scanner *scanner, const struct ti_token *token)
{
    const char *norm = ti_token_norm(scanner->tokens, token);
    size_t bytes = 0;

    ti_utf8_next(norm, &bytes);
    return ti_hash(norm, bytes, scanner->seed);
}

/* A run of sentence marks, or one symbol. */
static size_t
scan_punctuation(const struct ti_scanner *scanner, size_t begin)
{
    const struct ti_tokens *tokens = scanner->tokens;
    struct ti_token *token;
    size_t at;
    const int is_run = is_sentence_mark(ti_code_at(tokens, begin, &at));

    while (is_run) {
        size_t next;

        if (!is_sentence_mark(ti_code_at(tokens, at, &next)))
            break;
        at = next;
    }
    at = skip_attached(tokens, at);
    token = ti_token_make(scanner, TOUT_TOKEN_PUNCTUATION, begin, at);
    if (token->norm_bytes > 1)
        token->unit = first_mark(scanner, token);
    return at;
}

static int
is_followed_by_letter(const struct ti_tokens *tokens, size_t at)
{
    size_t next;
    const uint16_t class = ti_class(ti_code_at(tokens, at, &next));

    return next > at && class & TI_CLASS_LETTER && !(class & TI_CLASS_UNSPACED);
}

static size_t
scan_number(const struct ti_scanner *scanner, size_t begin)
{
    const struct ti_number number = ti_scan_number(scanner->tokens, begin);
    struct ti_token *token;

    if (number.end == begin)
        return begin;
    /* "1nstagram" is a word, "1000followers" a number and a word. */
    if (number.is_plain && is_followed_by_letter(scanner->tokens, number.end)) {
        const size_t end = ti_scan_disguised_word(scanner, begin);

        if (end > begin)
            return end;
    }
    token = ti_token_make(scanner, number.kind, begin, number.end);
    token->digits = number.digits;
    if (scanner->undoes && number.is_styled)
        token->undone = TOUT_UNDONE_STYLED;
    ti_token_set_placeholder(scanner, token);
    return number.end;
}

static size_t
scan_entity(const struct ti_scanner *scanner, size_t begin)
{
    uint8_t kind = TOUT_TOKEN_WORD;
    const size_t end = ti_scan_entity(scanner->tokens, begin, &kind);

    if (end == begin)
        return begin;
    if (kind == TOUT_TOKEN_HASHTAG) {
        ti_token_add_stem(scanner, ti_scan_make_tag(scanner, begin, end));
    } else {
        struct ti_token *token = ti_token_make(scanner, kind, begin, end);

        if (kind == TOUT_TOKEN_LINK || kind == TOUT_TOKEN_EMAIL ||
            kind == TOUT_TOKEN_MENTION)
            ti_token_set_placeholder(scanner, token);
    }
    return end;
}

/* From an override to its end, or that of the line, words read backwards. */
static void
find_reversed(struct ti_tokens *tokens, size_t at)
{
    if (at < tokens->reversed_end)
        return;
    tokens->reversed_begin = at;
    while (at < tokens->bytes) {
        size_t next;
        const uint32_t code = ti_code_at(tokens, at, &next);

        if (code == OVERRIDE_END || code == '\n')
            break;
        at = next;
    }
    tokens->reversed_end = at;
}

/* A sign in front of a word that may be its first letter: $ubscribe, |ikes. */
static int
poses_as_letter(const struct ti_tokens *tokens, size_t at)
{
    const char sign = tokens->text[at];

    return (sign == '$' || sign == '|' || sign == '!') &&
           is_followed_by_letter(tokens, at + 1) &&
           !(ti_class(ti_code_before(tokens, at)) & (TI_CLASS_LETTER | TI_CLASS_DIGIT));
}

static size_t
scan_token(const struct ti_scanner *scanner, size_t at, uint16_t class)
{
    size_t end = scan_entity(scanner, at);

    if (end == at && class & (TI_CLASS_LETTER | TI_CLASS_DIGIT | TI_CLASS_CURRENCY))
        end = scan_number(scanner, at);
    if (end == at && class & TI_CLASS_UNSPACED)
        end = scan_characters(scanner, at);
    if (end == at && (class & (TI_CLASS_LETTER | TI_CLASS_DIGIT) ||
                      (class & TI_CLASS_STYLED && at < scanner->tokens->styled_end)))
        end = ti_scan_word(scanner, at);
    if (end == at && poses_as_letter(scanner->tokens, at))
        end = ti_scan_disguised_word(scanner, at);
    if (end == at)
        end = scan_punctuation(scanner, at);
    return end;
}

/* A letter that is not the first of a plain word. No word is remembered that has such
 * letters as are asked about first. */
static size_t
scan_letter(const struct ti_scanner *scanner, size_t at, uint16_t class)
{
    const uint32_t count = scanner->tokens->count;
    const uint32_t asked = scanner->tokens->asked;
    size_t end;

    if (class & (TI_CLASS_STYLED | TI_CLASS_UNSPACED))
        return scan_token(scanner, at, class);
    end = ti_scan_wide(scanner, at);
    if (end > at)
        return end;
    end = scan_token(scanner, at, class);
    if (scanner->tokens->count == count + 1 && scanner->tokens->asked == asked)
        ti_scan_remember_wide(scanner, at);
    return end;
}

/* The first bytes of characters most of which are signs: those from U+2000 on, emoji,
 * and signs of Latin-1. */
static int
may_be_sign(char byte)
{
    enum { SIGNS = 0xe2, EMOJI = 0xf0, LATIN = 0xc2 };
    const unsigned char first = (unsigned char)byte;

    return first == SIGNS || first == EMOJI || first == LATIN;
}

/* The first bytes of kana and ideographs. */
static int
may_be_unspaced(char byte)
{
    return (unsigned char)byte >= 0xe3 && (unsigned char)byte <= 0xe9;
}

/* A token that stands plainly; `at` if the one there does not. */
static size_t
scan_plainly(const struct ti_scanner *scanner, size_t at)
{
    const char first = scanner->tokens->text[at];
    const uint16_t byte = ti_byte(first);
    size_t end = at;

    if (byte & TI_BYTE_LETTER) {
        if (first == 'h')
            end = ti_scan_plain_link(scanner, at);
        return end > at ? end : ti_scan_plain(scanner, at);
    }
    if (byte & TI_BYTE_DIGIT)
        return ti_scan_plain_number(scanner, at);
    if (byte & TI_BYTE_BEYOND)
        return may_be_sign(first)       ? ti_scan_sign(scanner, at)
               : may_be_unspaced(first) ? ti_scan_unspaced(scanner, at)
                                        : at;
    if (first == '#')
        end = ti_scan_plain_tag(scanner, at);
    else if (first == '@')
        end = ti_scan_plain_mention(scanner, at);
    else if (first == '$')
        end = ti_scan_plain_dollars(scanner, at);
    return end > at ? end : ti_scan_mark(scanner, at);
}

/* Whatever starts at `at` and is not seen at a glance, or the blank there. */
static size_t
scan_closely(const struct ti_scanner *scanner, size_t at)
{
    const uint32_t count = scanner->tokens->count;
    size_t next = at;
    const uint32_t code = ti_utf8_next(scanner->tokens->text, &next);
    const uint16_t class = ti_class(code);

    if (code == OVERRIDE && scanner->undoes)
        find_reversed(scanner->tokens, next);
    if (class & (TI_CLASS_SPACE | TI_CLASS_MARK | TI_CLASS_IGNORABLE))
        return next;
    if (class & TI_CLASS_LETTER && scanner->words)
        return scan_letter(scanner, at, class);
    next = scan_token(scanner, at, class);
    if (scanner->words && may_be_sign(scanner->tokens->text[at]) &&
        scanner->tokens->count == count + 1)
        ti_scan_remember_sign(scanner);
    return next;
}

static void
start(const struct ti_scanner *scanner)
{
    struct ti_tokens *tokens = scanner->tokens;

    if (scanner->words)
        ti_words_start(scanner->words);
    tokens->count = 0;
    tokens->folded_bytes = 0;
    tokens->styled_begin = tokens->styled_end = 0;
    tokens->reversed_begin = tokens->reversed_end = 0;
    tokens->undotted_end = 0;
    tokens->has_blocks = 0;
    tokens->asked = 0;
    memset(tokens->kinds, 0, sizeof tokens->kinds);
}

void
ti_scan(const struct ti_scanner *scanner)
{
    const struct ti_tokens *tokens = scanner->tokens;
    size_t at = 0;

    start(scanner);
    while (at < tokens->bytes) {
        const uint16_t byte = ti_byte(tokens->text[at]);
        size_t end = at;

        if (byte & TI_BYTE_BLANK) {
            at++;
            continue;
        }
        if (scanner->words)
            end = scan_plainly(scanner, at);
        at = end > at ? end : scan_closely(scanner, at);
    }
    ti_token_set_stems(scanner);
}
