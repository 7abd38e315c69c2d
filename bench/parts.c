/* SPDX-License-Identifier: MIT */
#include "parts.h"

#include <stdlib.h>

#include "base/hash.h"
#include "classify/scratch.h"

static void
add_parts(struct bench_parts *parts, const struct ti_reader *reader)
{
    for (uint32_t i = 0; i < reader->tokens.count; i++) {
        const struct ti_token *token = &reader->tokens.list[i];
        const char *written = reader->tokens.text + token->begin;
        const size_t bytes = token->end - token->begin;

        if (token->kind != TOUT_TOKEN_WORD)
            continue;
        bench_posts_add(bench_is_ascii(written, bytes) ? &parts->ascii : &parts->wide,
                        written, bytes);
        bench_posts_add(&parts->folded, ti_token_norm(&reader->tokens, token),
                        token->norm_bytes);
    }
    for (uint32_t i = 0; i < reader->features.count; i++)
        bench_posts_add(&parts->keys, (const char *)&reader->features.keys[i],
                        sizeof reader->features.keys[i]);
}

struct word {
    uint64_t hash;
    const char *text;
    size_t bytes;
};

static int
compare(const void *left, const void *right)
{
    const struct word *a = left;
    const struct word *b = right;

    return (a->hash > b->hash) - (a->hash < b->hash);
}

static struct bench_posts
distinct(const struct bench_posts *words)
{
    struct word *sorted = calloc(words->count + 1, sizeof *sorted);
    struct bench_posts out = { 0 };

    if (!sorted)
        abort();
    for (size_t i = 0; i < words->count; i++) {
        sorted[i].text = bench_post(words, i, &sorted[i].bytes);
        sorted[i].hash = ti_hash(sorted[i].text, sorted[i].bytes, 0);
    }
    qsort(sorted, words->count, sizeof *sorted, compare);
    for (size_t i = 0; i < words->count; i++)
        if (i == 0 || sorted[i - 1].hash != sorted[i].hash)
            bench_posts_add(&out, sorted[i].text, sorted[i].bytes);
    free(sorted);
    return out;
}

struct bench_parts
bench_parts_of(tout_scratch *scratch, const struct bench_posts *posts)
{
    struct bench_parts parts = { 0 };

    for (size_t i = 0; i < posts->count; i++) {
        size_t bytes;
        const char *text = bench_post(posts, i, &bytes);

        ti_reader_read(scratch->reader, text, bytes);
        add_parts(&parts, scratch->reader);
    }
    parts.distinct = distinct(&parts.folded);
    return parts;
}

void
bench_parts_free(struct bench_parts *parts)
{
    bench_posts_free(&parts->ascii);
    bench_posts_free(&parts->wide);
    bench_posts_free(&parts->folded);
    bench_posts_free(&parts->distinct);
    bench_posts_free(&parts->keys);
}
