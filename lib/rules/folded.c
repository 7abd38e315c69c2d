/* SPDX-License-Identifier: MIT */
#include "rules/folded.h"

#include <assert.h>
#include <string.h>

#include "base/alloc.h"
#include "base/error.h"
#include "text/fold.h"

/* Folding makes at most 11 bytes of one (token/token.h), and each token may have a
 * blank before it. */
static size_t
text_capacity(size_t post_bytes)
{
    return 12 * post_bytes + 2 * TOUT_TOKEN_BYTES_MAX;
}

tout_status
ti_folded_init(struct ti_folded *folded, size_t post_bytes, const tout_alloc *alloc,
               tout_error *err)
{
    memset(folded, 0, sizeof *folded);
    folded->alloc = *alloc;
    folded->capacity = text_capacity(post_bytes);
    folded->text = ti_allocate(alloc, folded->capacity, 1);
    folded->starts =
        ti_allocate(alloc, ti_tokens_capacity(post_bytes), sizeof folded->starts[0]);
    folded->folder = ti_allocate(alloc, ti_folder_bytes(), 1);
    if (folded->text && folded->starts && folded->folder)
        return TOUT_OK;
    ti_folded_release(folded);
    return ti_fail_memory(err);
}

void
ti_folded_release(struct ti_folded *folded)
{
    ti_release(&folded->alloc, folded->text);
    ti_release(&folded->alloc, folded->starts);
    ti_release(&folded->alloc, folded->folder);
    memset(folded, 0, sizeof *folded);
}

size_t
ti_folded_bytes(const struct ti_folded *folded, size_t post_bytes)
{
    return folded->text
               ? folded->capacity + ti_tokens_capacity(post_bytes) * sizeof(uint32_t) +
                     ti_folder_bytes()
               : 0;
}

/* Of a pair of characters that begins with the end of the one before only the rest. */
static void
add_rest(struct ti_folded *folded, const struct ti_token *token, size_t from)
{
    folded->bytes +=
        ti_fold(folded->folder, folded->tokens->text + from, token->end - from,
                folded->text + folded->bytes, TOUT_TOKEN_BYTES_MAX);
}

/* Most tokens have at most so many bytes, which are copied faster without counting. */
enum { SHORT = 16 };

/* There is room for SHORT bytes behind the last token in both. */
static inline void
copy_norm(char *to, const char *norm, size_t bytes)
{
    if (bytes <= SHORT)
        memcpy(to, norm, SHORT);
    else
        memcpy(to, norm, bytes);
}

void
ti_folded_make(struct ti_folded *folded, const struct ti_tokens *tokens)
{
    size_t end = 0; /* of the post, as far as it is in the text */

    folded->tokens = tokens;
    folded->bytes = 0;
    for (uint32_t i = 0; i < tokens->count; i++) {
        const struct ti_token *token = &tokens->list[i];

        assert(folded->capacity - folded->bytes > 2 * TOUT_TOKEN_BYTES_MAX);
        if (token->begin > end && folded->bytes > 0)
            folded->text[folded->bytes++] = ' ';
        folded->starts[i] = (uint32_t)folded->bytes;
        if (token->begin < end && token->end > end) {
            add_rest(folded, token, end);
        } else if (token->begin >= end) {
            copy_norm(folded->text + folded->bytes, ti_token_norm(tokens, token),
                      token->norm_bytes);
            folded->bytes += token->norm_bytes;
        }
        if (token->end > end)
            end = token->end;
    }
}

/* The last token that starts at `at` or before it. */
static uint32_t
token_at(const struct ti_folded *folded, size_t at)
{
    uint32_t low = 0;
    uint32_t high = folded->tokens->count;

    while (high - low > 1) {
        const uint32_t middle = low + (high - low) / 2;

        if (folded->starts[middle] <= at)
            low = middle;
        else
            high = middle;
    }
    return low;
}

void
ti_folded_place(const struct ti_folded *folded, size_t begin, size_t end,
                uint32_t place[2])
{
    const struct ti_token *list = folded->tokens->list;

    place[0] = list[token_at(folded, begin)].begin;
    place[1] = list[token_at(folded, end > begin ? end - 1 : begin)].end;
}
