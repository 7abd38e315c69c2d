/* SPDX-License-Identifier: MIT */
/* Looking about in a post. */
#include "token/scan.h"

#include <string.h>

uint32_t
ti_code_before(const struct ti_tokens *tokens, size_t at)
{
    if (at == 0)
        return 0;
    do
        at--;
    while (at > 0 && (tokens->text[at] & 0xc0) == 0x80);
    return ti_utf8_next(tokens->text, &at);
}

int
ti_starts_with(const struct ti_tokens *tokens, size_t at, const char *lower)
{
    const size_t bytes = strlen(lower);

    if (at > tokens->bytes || tokens->bytes - at < bytes)
        return 0;
    for (size_t i = 0; i < bytes; i++) {
        const char byte = tokens->text[at + i];

        if ((byte >= 'A' && byte <= 'Z' ? byte + ('a' - 'A') : byte) != lower[i])
            return 0;
    }
    return 1;
}
