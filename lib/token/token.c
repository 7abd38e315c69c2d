/* SPDX-License-Identifier: MIT */
#include "token/token.h"

#include <string.h>

#include "text/utf8.h"

static const char *const token_kind_names[] = {
    [TOUT_TOKEN_WORD] = "word",
    [TOUT_TOKEN_NUMBER] = "number",
    [TOUT_TOKEN_AMOUNT] = "amount",
    [TOUT_TOKEN_LINK] = "link",
    [TOUT_TOKEN_MENTION] = "mention",
    [TOUT_TOKEN_HASHTAG] = "hashtag",
    [TOUT_TOKEN_EMOJI] = "emoji",
    [TOUT_TOKEN_PUNCTUATION] = "punctuation",
    [TOUT_TOKEN_CHARACTERS] = "characters",
    [TOUT_TOKEN_EMAIL] = "email",
    [TOUT_TOKEN_CASHTAG] = "cashtag",
    [TOUT_TOKEN_EMOTICON] = "emoticon",
};

const char *
tout_token_kind_name(int32_t kind)
{
    const int32_t count = sizeof token_kind_names / sizeof token_kind_names[0];

    return kind >= 0 && kind < count ? token_kind_names[kind] : "unknown";
}

static size_t
put(char *out, const char *text, size_t bytes)
{
    memcpy(out, text, bytes);
    return bytes;
}

static size_t
put_number(char *out, unsigned digits)
{
    size_t bytes = put(out, "<n", 2);

    if (digits >= 10)
        out[bytes++] = (char)('0' + digits / 10 % 10);
    out[bytes++] = (char)('0' + digits % 10);
    return bytes + put(out + bytes, ">", 1);
}

size_t
ti_token_unit_text(const struct ti_tokens *tokens, const struct ti_token *token,
                   char *out)
{
    const char *norm = ti_token_norm(tokens, token);
    size_t first = 0;

    switch (token->kind) {
    case TOUT_TOKEN_WORD:
    case TOUT_TOKEN_HASHTAG:
        return put(out, ti_token_stem(tokens, token), token->stem_bytes);
    case TOUT_TOKEN_NUMBER:
        return put_number(out, token->digits);
    case TOUT_TOKEN_AMOUNT:
        return put(out, "<amount>", 8);
    case TOUT_TOKEN_LINK:
        return put(out, "<link>", 6);
    case TOUT_TOKEN_MENTION:
        return put(out, "<mention>", 9);
    case TOUT_TOKEN_EMAIL:
        return put(out, "<email>", 7);
    case TOUT_TOKEN_PUNCTUATION:
        if (token->norm_bytes > 1) {
            ti_utf8_next(norm, &first);
            return put(out, norm, first);
        }
        return put(out, norm, token->norm_bytes);
    default:
        return put(out, norm, token->norm_bytes);
    }
}

const char *
tout_undone_name(uint32_t bit)
{
    static const char *const names[] = { "direction", "invisible",  "styled",
                                         "marks",     "look-alike", "leet",
                                         "spaced",    "stretched" };

    for (unsigned i = 0; i < sizeof names / sizeof names[0]; i++)
        if (bit == 1U << i)
            return names[i];
    return "unknown";
}
