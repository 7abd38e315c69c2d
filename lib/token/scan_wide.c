/* SPDX-License-Identifier: MIT */
/*
 * Words with letters beyond ASCII that nothing around them can make anything else of.
 * Folding one and looking at it for a disguise takes long; what came of it is
 * remembered by its bytes, unless the rest of the post was asked about it.
 */
#include "token/scan.h"

#include <string.h>

#include "base/lanes.h"
#include "base/math.h"
#include "text/class.h"
#include "token/pack.h"

/* Letters of ASCII and all bytes beyond, as long as a word can be remembered. */
struct run {
    size_t end; /* where it begins if it is no such word */
    struct ti_lanes letters;
};

static int
is_blank(const struct ti_tokens *tokens, size_t at)
{
    return at >= tokens->bytes || tokens->text[at] == ' ' || tokens->text[at] == '\n';
}

/* A blank follows, or a mark that ends nothing else and a blank. */
static int
ends_plainly(const struct ti_tokens *tokens, size_t end)
{
    if (is_blank(tokens, end))
        return 1;
    switch (tokens->text[end]) {
    case '\0':
    case ',':
    case '.':
    case '!':
    case '?':
    case ';':
    case '"':
    case ')':
        return is_blank(tokens, end + 1);
    default:
        return 0;
    }
}

/* A bit for each of the bytes of a run among sixteen; and for those beyond ASCII. */
static uint32_t
run_bits(const char *text, uint32_t *beyond)
{
    const struct ti_lanes lanes = ti_lanes_load(text);

    *beyond = ti_lanes_have(lanes, 7);
    return *beyond | ti_lanes_within(ti_lanes_with(lanes, 0x20), 'a', 'z' - 'a');
}

static struct run
find_run(const struct ti_tokens *tokens, size_t begin)
{
    struct run run = { .end = begin };
    const char *text = tokens->text + begin;
    uint8_t packed[TI_PACK_BYTES];
    uint32_t beyond[2];
    const uint64_t bits = run_bits(text, &beyond[0]) |
                          (uint64_t)run_bits(text + TI_LANES, &beyond[1]) << TI_LANES;
    const size_t bytes = ti_lowest_bit(~bits);
    const uint64_t wide = beyond[0] | (uint64_t)beyond[1] << TI_LANES;

    if ((wide & ~(~UINT64_C(0) << bytes)) == 0 || bytes > TI_PACK_TEXT_MAX ||
        !ends_plainly(tokens, begin + bytes) ||
        !ti_pack(text, bytes, TI_WORD_AS_WRITTEN, packed))
        return run;
    run.end = begin + bytes;
    run.letters = ti_lanes_load(packed);
    return run;
}

/* Two letters or more and nothing else, each of which is always one. */
static int
is_of_letters(const struct ti_tokens *tokens, size_t begin, size_t end)
{
    size_t count = 0;

    for (size_t at = begin; at < end; count++)
        if ((ti_class(ti_utf8_next(tokens->text, &at)) &
             (TI_CLASS_LETTER | TI_CLASS_STYLED | TI_CLASS_UNSPACED)) !=
            TI_CLASS_LETTER)
            return 0;
    return count > 1;
}

/* Its stem is the start of its text, and stands behind it. */
static void
recall_whole(const struct ti_scanner *scanner, struct ti_token *token, const char *norm,
             const struct ti_plain_word *word)
{
    const struct ti_lanes first = ti_lanes_load(norm);
    const struct ti_lanes second = ti_lanes_load(norm + TI_LANES);
    char *stem = scanner->tokens->folded + token->folded + word->norm_bytes;

    ti_lanes_store(stem, first);
    ti_lanes_store(stem + TI_LANES, second);
    scanner->tokens->folded_bytes += word->norm_bytes + 1U;
    token->unit = word->unit;
    token->word = ti_words_number(scanner->words, word);
    token->said = word->said;
}

/* What is remembered has its folded text in the place of a stem; another stem than
 * that is found by it. */
static void
recall(const struct ti_scanner *scanner, size_t begin, size_t end,
       const struct ti_plain_word *word)
{
    char *norm = ti_token_room(scanner);
    struct ti_token *token;

    ti_unpack((const uint8_t *)word->stem, word->norm_bytes, norm);
    token = ti_token_add(scanner, TOUT_TOKEN_WORD, begin, end, word->norm_bytes,
                         word->hash);
    if (word->is_whole) {
        recall_whole(scanner, token, norm, word);
        return;
    }
    token->undone = word->undone;
    token->form = word->form;
    ti_token_add_stem(scanner, token);
}

/* As many such words as follow each other, a blank between them. */
size_t
ti_scan_wide(const struct ti_scanner *scanner, size_t begin)
{
    const struct ti_tokens *tokens = scanner->tokens;
    size_t end = begin;

    for (size_t at = begin; at >= tokens->reversed_end; at = end + 1) {
        const struct run run = find_run(tokens, at);
        const struct ti_plain_word *word =
            run.end > at ? ti_words_find(scanner->words, run.letters) : NULL;

        if (!word)
            break;
        recall(scanner, at, run.end, word);
        end = run.end;
        if (tokens->text[end] != ' ' || !(tokens->text[end + 1] & 0x80))
            break;
    }
    return end;
}

void
ti_scan_remember_wide(const struct ti_scanner *scanner, size_t begin)
{
    const struct ti_tokens *tokens = scanner->tokens;
    struct ti_token *token = &tokens->list[tokens->count - 1];
    const struct run run = find_run(tokens, begin);
    uint8_t norm[TI_PACK_BYTES];
    struct ti_plain_word *word;

    if (token->kind != TOUT_TOKEN_WORD || token->begin != begin ||
        token->end != run.end ||
        !ti_pack(ti_token_norm(tokens, token), token->norm_bytes, 0, norm) ||
        begin < tokens->reversed_end || !is_of_letters(tokens, begin, run.end))
        return;
    word = ti_words_add(scanner->words, run.letters);
    if (!word)
        return;
    word->hash = token->hash;
    word->unit = token->unit;
    word->said = token->said;
    word->is_whole = ti_stemmer_is_fixed(scanner->stemmer) &&
                     token->stem_bytes <= token->norm_bytes &&
                     memcmp(ti_token_norm(tokens, token), ti_token_stem(tokens, token),
                            token->stem_bytes) == 0;
    memcpy(word->stem, norm, sizeof norm);
    if (word->is_whole)
        token->word = ti_words_number(scanner->words, word);
}
