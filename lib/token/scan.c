/* SPDX-License-Identifier: MIT */
/*
 * The pass over the post: words, pairs of characters and marks are found here, the
 * other kinds by their own files, each asked only where its first character stands.
 */
#include "token/scan.h"

#include <assert.h>
#include <string.h>

#include "base/hash.h"
#include "text/class.h"
#include "text/utf8.h"

enum {
    WORD_PART = TI_CLASS_LETTER | TI_CLASS_MARK | TI_CLASS_IGNORABLE,
    APOSTROPHE_RIGHT = 0x2019,
    APOSTROPHE_LETTER = 0x02bc,
    ELLIPSIS = 0x2026,
    SELECTOR_TEXT = 0xfe0e,
    SELECTOR_EMOJI = 0xfe0f
};

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

/* Puts the text of a span, as the recipe reads it, behind the last token's. */
static size_t
read_span(const struct ti_scanner *scanner, uint8_t kind, size_t begin, size_t end)
{
    struct ti_tokens *tokens = scanner->tokens;
    char *out = tokens->folded + tokens->folded_bytes;

    assert(tokens->folded_capacity - tokens->folded_bytes >= 2 * TOUT_TOKEN_BYTES_MAX);
    if (kind == TOUT_TOKEN_EMOJI)
        return copy_emoji(tokens->text + begin, end - begin, out);
    return ti_fold(scanner->folder, tokens->text + begin, end - begin, out,
                   TOUT_TOKEN_BYTES_MAX);
}

static struct ti_token *
push(const struct ti_scanner *scanner, uint8_t kind, size_t begin, size_t end)
{
    struct ti_tokens *tokens = scanner->tokens;
    struct ti_token *token = &tokens->list[tokens->count];
    const size_t bytes = read_span(scanner, kind, begin, end);

    assert(tokens->count < tokens->capacity);
    *token = (struct ti_token){
        .hash = ti_hash(tokens->folded + tokens->folded_bytes, bytes, scanner->seed),
        .begin = (uint32_t)begin,
        .end = (uint32_t)end,
        .folded = tokens->folded_bytes,
        .norm_bytes = (uint8_t)bytes,
        .kind = kind,
    };
    token->unit = token->hash;
    tokens->folded_bytes += (uint32_t)bytes;
    tokens->count++;
    return token;
}

/* The unit of a token that pairs see by its kind alone, numbers by their size too. */
static uint64_t
placeholder(const struct ti_scanner *scanner, const struct ti_token *token)
{
    const uint64_t digits = token->kind == TOUT_TOKEN_NUMBER ? token->digits : 0;

    return ti_mix(scanner->seed, digits << 8 | (token->kind + 1U));
}

/* Puts the stem of the last token behind its text, from its byte `skip` on. */
static void
stem(const struct ti_scanner *scanner, struct ti_token *token, uint8_t skip)
{
    struct ti_tokens *tokens = scanner->tokens;
    const char *word = tokens->folded + token->folded + skip;
    const size_t bytes = token->norm_bytes - (size_t)skip;
    const uint64_t hash = skip ? ti_hash(word, bytes, scanner->seed) : token->hash;
    const struct ti_stem found = ti_stem(scanner->stemmer, word, bytes, hash);

    memcpy(tokens->folded + tokens->folded_bytes, found.text, found.bytes);
    token->stem_bytes = (uint8_t)found.bytes;
    token->unit = found.hash;
    tokens->folded_bytes += (uint32_t)found.bytes;
}

/* Marks and invisible characters belong to what stands before them. */
static size_t
skip_attached(const struct ti_tokens *tokens, size_t at)
{
    while (at < tokens->bytes) {
        size_t next = at;
        const uint32_t code = ti_utf8_next(tokens->text, &next);

        if (!(ti_class(code) & (TI_CLASS_MARK | TI_CLASS_IGNORABLE)))
            break;
        at = next;
    }
    return at;
}

static int
is_apostrophe(uint32_t code)
{
    return code == '\'' || code == APOSTROPHE_RIGHT || code == APOSTROPHE_LETTER;
}

static int
is_spaced_letter(const struct ti_tokens *tokens, size_t at)
{
    uint16_t class;

    if (at >= tokens->bytes)
        return 0;
    class = ti_class(ti_utf8_next(tokens->text, &at));
    return class & TI_CLASS_LETTER && !(class & TI_CLASS_UNSPACED);
}

/* Letters with what is attached to them, and apostrophes between letters. */
static size_t
scan_word(const struct ti_scanner *scanner, size_t begin)
{
    const struct ti_tokens *tokens = scanner->tokens;
    unsigned letters = 0;
    unsigned capitals = 0;
    int starts_upper = 0;
    size_t at = begin;
    struct ti_token *token;

    while (at < tokens->bytes) {
        size_t next = at;
        const uint32_t code = ti_utf8_next(tokens->text, &next);
        const uint16_t class = ti_class(code);

        if (is_apostrophe(code) ? !is_spaced_letter(tokens, next)
                                : !(class & WORD_PART) || class & TI_CLASS_UNSPACED)
            break;
        if (class & TI_CLASS_LETTER && !is_apostrophe(code)) {
            starts_upper |= letters == 0 && class & TI_CLASS_UPPER;
            capitals += (class & TI_CLASS_UPPER) != 0;
            letters++;
        }
        at = next;
    }
    token = push(scanner, TOUT_TOKEN_WORD, begin, at);
    stem(scanner, token, 0);
    if (letters > 1 && capitals == letters)
        token->form = TI_FORM_CAPITALS;
    else if (letters > 1 && capitals == 1 && starts_upper)
        token->form = TI_FORM_TITLE;
    return at;
}

/* A run in a script without spaces: each two neighbours are a token, a lone character
 * is one by itself. */
static size_t
scan_characters(const struct ti_scanner *scanner, size_t begin)
{
    const struct ti_tokens *tokens = scanner->tokens;
    size_t previous = begin;
    size_t at = begin;

    ti_utf8_next(tokens->text, &at);
    at = skip_attached(tokens, at);
    for (;;) {
        size_t next = at;

        if (at >= tokens->bytes ||
            !(ti_class(ti_utf8_next(tokens->text, &next)) & TI_CLASS_UNSPACED))
            break;
        next = skip_attached(tokens, next);
        push(scanner, TOUT_TOKEN_CHARACTERS, previous, next);
        previous = at;
        at = next;
    }
    if (previous == begin)
        push(scanner, TOUT_TOKEN_CHARACTERS, begin, at);
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
    size_t at = begin;
    const int is_run = is_sentence_mark(ti_utf8_next(tokens->text, &at));

    while (is_run && at < tokens->bytes) {
        size_t next = at;

        if (!is_sentence_mark(ti_utf8_next(tokens->text, &next)))
            break;
        at = next;
    }
    at = skip_attached(tokens, at);
    token = push(scanner, TOUT_TOKEN_PUNCTUATION, begin, at);
    if (token->norm_bytes > 1)
        token->unit = first_mark(scanner, token);
    return at;
}

static size_t
scan_number(const struct ti_scanner *scanner, size_t begin)
{
    const struct ti_number number = ti_scan_number(scanner->tokens, begin);
    struct ti_token *token;

    if (number.end == begin)
        return begin;
    token = push(scanner, number.kind, begin, number.end);
    token->digits = number.digits;
    token->unit = placeholder(scanner, token);
    return number.end;
}

/* A token of a kind that has a file of its own, if one starts here. */
static size_t
scan_entity(const struct ti_scanner *scanner, size_t begin, uint32_t code,
            uint16_t class)
{
    const struct ti_tokens *tokens = scanner->tokens;
    struct ti_token *token;
    size_t end = begin;
    uint8_t kind = TOUT_TOKEN_EMOJI;

    if (code == '@') {
        end = ti_scan_mention(tokens, begin);
        kind = TOUT_TOKEN_MENTION;
    } else if (code == '#') {
        end = ti_scan_hashtag(tokens, begin);
        kind = TOUT_TOKEN_HASHTAG;
    } else if (class & TI_CLASS_LETTER) {
        end = ti_scan_link(tokens, begin);
        kind = TOUT_TOKEN_LINK;
    }
    if (end == begin) {
        end = ti_scan_emoji(tokens, begin);
        kind = TOUT_TOKEN_EMOJI;
    }
    if (end == begin)
        return begin;
    token = push(scanner, kind, begin, end);
    if (kind == TOUT_TOKEN_HASHTAG)
        stem(scanner, token, 1);
    else if (kind != TOUT_TOKEN_EMOJI)
        token->unit = placeholder(scanner, token);
    return end;
}

void
ti_scan(const struct ti_scanner *scanner)
{
    struct ti_tokens *tokens = scanner->tokens;
    size_t at = 0;

    tokens->count = 0;
    tokens->folded_bytes = 0;
    while (at < tokens->bytes) {
        size_t next = at;
        const uint32_t code = ti_utf8_next(tokens->text, &next);
        const uint16_t class = ti_class(code);
        size_t end;

        if (class & (TI_CLASS_SPACE | TI_CLASS_MARK | TI_CLASS_IGNORABLE)) {
            at = next;
            continue;
        }
        end = scan_entity(scanner, at, code, class);
        if (end == at && class & (TI_CLASS_DIGIT | TI_CLASS_CURRENCY))
            end = scan_number(scanner, at);
        if (end == at && class & TI_CLASS_UNSPACED)
            end = scan_characters(scanner, at);
        if (end == at && class & TI_CLASS_LETTER)
            end = scan_word(scanner, at);
        if (end == at)
            end = scan_punctuation(scanner, at);
        at = end;
    }
}
