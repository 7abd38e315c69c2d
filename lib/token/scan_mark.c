/* SPDX-License-Identifier: MIT */
/*
 * Marks that stand plainly: a run of sentence marks, a comma, a quote or a slash, and
 * nothing behind it that could make anything else of it.
 */
#include "token/scan.h"

#include <string.h>

#include "base/hash.h"

static int
is_sentence_mark(char byte)
{
    return byte == '!' || byte == '?' || byte == '.';
}

size_t
ti_scan_mark(const struct ti_scanner *scanner, size_t begin)
{
    struct ti_tokens *tokens = scanner->tokens;
    const char *text = tokens->text;
    size_t end = begin + 1;
    struct ti_token *token;

    if (is_sentence_mark(text[begin]))
        while (is_sentence_mark(text[end]))
            end++;
    else if (text[begin] != ',' && text[begin] != '"' && text[begin] != '/')
        return begin;
    if (text[end] & 0x80 || ti_is_ascii_letter(text[end]) ||
        end - begin > TOUT_TOKEN_BYTES_MAX)
        return begin;
    memcpy(ti_token_room(scanner), text + begin, end - begin);
    token = ti_token_make_of(scanner, TOUT_TOKEN_PUNCTUATION, begin, end, end - begin);
    if (end - begin > 1)
        token->unit = ti_hash(text + begin, 1, scanner->seed);
    return end;
}
