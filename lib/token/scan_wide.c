/* SPDX-License-Identifier: MIT */
/*
 * Words with letters beyond ASCII that nothing around them can make anything else of.
 * Folding one and looking at it for a disguise takes long; what came of it is
 * remembered by its bytes, unless the rest of the post was asked about it.
 */
#include "token/scan.h"

#include <string.h>

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
    static const char marks[] = ",.!?;\")";

    if (is_blank(tokens, end))
        return 1;
    return strchr(marks, tokens->text[end]) && is_blank(tokens, end + 1);
}

static struct run
find_run(const struct ti_tokens *tokens, size_t begin)
{
    struct run run = { .end = begin };
    const char *text = tokens->text + begin;
    uint8_t packed[TI_PACK_BYTES];
    int is_wide = 0;
    size_t bytes = 0;

    for (; bytes <= TI_PACK_TEXT_MAX; bytes++) {
        const int is_beyond = (text[bytes] & 0x80) != 0;

        if (!is_beyond && !ti_is_ascii_letter(text[bytes]))
            break;
        is_wide |= is_beyond;
    }
    if (!is_wide || !ends_plainly(tokens, begin + bytes) ||
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

/* What is remembered has its folded text in the place of a stem: its stem is found by
 * that. */
static void
recall(const struct ti_scanner *scanner, size_t begin, size_t end,
       const struct ti_plain_word *word)
{
    struct ti_token *token;

    ti_unpack((const uint8_t *)word->stem, word->stem_bytes, ti_token_room(scanner));
    token = ti_token_add(scanner, TOUT_TOKEN_WORD, begin, end, word->stem_bytes,
                         word->hash);
    token->undone = word->undone;
    token->form = word->form;
    ti_token_add_stem(scanner, token);
}

size_t
ti_scan_wide(const struct ti_scanner *scanner, size_t begin)
{
    const struct run run = find_run(scanner->tokens, begin);
    const struct ti_plain_word *word = NULL;

    if (run.end > begin && begin >= scanner->tokens->reversed_end)
        word = ti_words_find(scanner->words, run.letters);
    if (!word)
        return begin;
    recall(scanner, begin, run.end, word);
    return run.end;
}

void
ti_scan_remember_wide(const struct ti_scanner *scanner, size_t begin)
{
    const struct ti_tokens *tokens = scanner->tokens;
    const struct ti_token *token = &tokens->list[tokens->count - 1];
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
    word->undone = token->undone;
    word->form = token->form;
    word->stem_bytes = token->norm_bytes;
    memcpy(word->stem, norm, sizeof norm);
}
