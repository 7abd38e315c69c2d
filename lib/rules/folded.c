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

/* Most tokens have at most so many bytes, which are copied faster without counting. */
enum { SHORT = 16 };

/* There is room for SHORT bytes behind the last token in both. */
static inline void
copy_norm(char *to, const char *norm, size_t bytes)
{
    memcpy(to, norm, SHORT);
    if (bytes > SHORT)
        memcpy(to + SHORT, norm + SHORT, bytes - SHORT);
}

/* Of a token that overlaps those before it, as pairs of characters do, only the rest.
 */
static size_t
add_rest(const struct ti_folded *folded, const struct ti_token *token, size_t from,
         char *to)
{
    if (token->end <= from)
        return 0;
    return ti_fold(folded->folder, folded->tokens->text + from, token->end - from, to,
                   TOUT_TOKEN_BYTES_MAX);
}

void
ti_folded_make(struct ti_folded *folded, const struct ti_tokens *tokens)
{
    const struct ti_token *token = tokens->list;
    const char *norms = tokens->folded;
    uint32_t *starts = folded->starts;
    char *text = folded->text;
    size_t end = 0; /* of the post, as far as it is in the text */

    folded->tokens = tokens;
    for (uint32_t left = tokens->count; left > 0; left--, token++) {
        const size_t begin = token->begin;

        assert((size_t)(folded->text + folded->capacity - text) >
               2 * TOUT_TOKEN_BYTES_MAX);
        *text = ' ';
        text += (begin > end) & (text > folded->text);
        *starts++ = (uint32_t)(text - folded->text);
        if (begin < end) {
            text += add_rest(folded, token, end, text);
            end = token->end > end ? token->end : end;
            continue;
        }
        copy_norm(text, norms + token->folded, token->norm_bytes);
        text += token->norm_bytes;
        end = token->end;
    }
    folded->bytes = (size_t)(text - folded->text);
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
