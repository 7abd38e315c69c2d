/* SPDX-License-Identifier: MIT */
/*
 * The steps of a post's path through the library, each by itself. For folding and stems
 * a "post" is a word of the posts, in their order, so as often as posts have it; for
 * lookups it is the key of a feature.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/hash.h"
#include "bench.h"
#include "classify/scratch.h"
#include "parts.h"

/* 77: what Meson takes as skipped. */
enum { SKIPPED = 77, POSTS = 20000, POSTS_QUICK = 200 };

static void
die(const char *what, const tout_error *err)
{
    fprintf(stderr, "bench_steps: %s: %s\n", what, err->message);
    exit(err->status == TOUT_E_EMPTY ? SKIPPED : 1);
}

static tout_scratch *
set_up(void)
{
    tout_error err;
    tout_model *model;
    tout_classifier *classifier;
    tout_scratch *scratch;

    if (tout_model_builtin(NULL, &model, &err) != TOUT_OK)
        die("model", &err);
    if (tout_classifier_new(model, NULL, NULL, &classifier, &err) != TOUT_OK)
        die("classifier", &err);
    if (tout_scratch_new(classifier, &scratch, &err) != TOUT_OK)
        die("scratch", &err);
    tout_model_unref(model);
    tout_classifier_unref(classifier);
    return scratch;
}

static uint64_t
mix(uint64_t digest, uint64_t value)
{
    return (digest ^ value) * UINT64_C(0x100000001b3);
}

static uint64_t
scan(void *context, const struct bench_posts *posts)
{
    struct ti_reader *reader = ((tout_scratch *)context)->reader;
    uint64_t digest = 0;

    for (size_t i = 0; i < posts->count; i++) {
        size_t bytes;
        const char *text = bench_post(posts, i, &bytes);

        ti_reader_scan(reader, text, bytes);
        digest = mix(digest, reader->tokens.count);
        for (uint32_t t = 0; t < reader->tokens.count; t++)
            digest += reader->tokens.list[t].unit;
    }
    return digest;
}

static uint64_t
extract(void *context, const struct bench_posts *posts)
{
    struct ti_reader *reader = ((tout_scratch *)context)->reader;
    uint64_t digest = 0;

    for (size_t i = 0; i < posts->count; i++) {
        size_t bytes;
        const char *text = bench_post(posts, i, &bytes);

        ti_reader_read(reader, text, bytes);
        digest = mix(digest, reader->features.count);
        for (uint32_t f = 0; f < reader->features.count; f++)
            digest += reader->features.keys[f];
    }
    return digest;
}

static uint64_t
fold(void *context, const struct bench_posts *words)
{
    struct ti_reader *reader = ((tout_scratch *)context)->reader;
    char out[TOUT_TOKEN_BYTES_MAX];
    uint64_t digest = 0;

    for (size_t i = 0; i < words->count; i++) {
        size_t bytes;
        const char *word = bench_post(words, i, &bytes);
        const size_t folded = ti_fold(reader->folder, word, bytes, out, sizeof out);

        digest = mix(digest, folded + (folded ? (unsigned char)out[folded - 1] : 0));
    }
    return digest;
}

static uint64_t
stem_all(struct ti_stemmer *stemmer, const struct bench_posts *words)
{
    uint64_t digest = 0;

    for (size_t i = 0; i < words->count; i++) {
        size_t bytes;
        const char *word = bench_post(words, i, &bytes);

        digest =
            mix(digest, ti_stem(stemmer, word, bytes, ti_hash(word, bytes, 0)).hash);
    }
    return digest;
}

static uint64_t
stem_warm(void *context, const struct bench_posts *words)
{
    return stem_all(((tout_scratch *)context)->reader->stemmer, words);
}

/* A stemmer that remembers nothing yet. */
static uint64_t
stem_cold(void *context, const struct bench_posts *words)
{
    const struct ti_reader *reader = ((tout_scratch *)context)->reader;
    struct ti_stemmer *stemmer;
    uint64_t digest;
    tout_error err;

    if (ti_stemmer_new(reader->recipe.language, reader->recipe.seed, &reader->alloc,
                       &stemmer, &err) != TOUT_OK)
        die("stemmer", &err);
    digest = stem_all(stemmer, words);
    ti_stemmer_free(stemmer);
    return digest;
}

/* The row of each key, for which the sieve is asked first if there is one. */
static uint64_t
look_up_in(const struct ti_table *table, const struct ti_sieve *sieve,
           const struct bench_posts *keys)
{
    uint64_t digest = 0;

    for (size_t i = 0; i < keys->count; i++) {
        size_t bytes;
        uint64_t key;
        const uint8_t *row = NULL;

        memcpy(&key, bench_post(keys, i, &bytes), sizeof key);
        if (!sieve || ti_sieve_may_have(sieve, key))
            row = ti_table_find(table, key);
        digest = mix(digest, row ? row[0] : 256);
    }
    return digest;
}

static uint64_t
look_up(void *context, const struct bench_posts *keys)
{
    const tout_classifier *classifier = ((tout_scratch *)context)->classifier;

    return look_up_in(&classifier->model->table, &classifier->sieve, keys);
}

static uint64_t
look_up_in_table(void *context, const struct bench_posts *keys)
{
    const tout_classifier *classifier = ((tout_scratch *)context)->classifier;

    return look_up_in(&classifier->model->table, NULL, keys);
}

static int
bench_all(tout_scratch *scratch, const struct bench_posts *posts,
          const struct bench_plan *plan)
{
    struct bench_parts parts = bench_parts_of(scratch, posts);
    const struct {
        struct bench_subject subject;
        const struct bench_posts *posts;
    } steps[] = {
        { { "scan", scan, scratch }, posts },
        { { "scan, features", extract, scratch }, posts },
        { { "fold", fold, scratch }, &parts.ascii },
        { { "fold, not ASCII", fold, scratch }, &parts.wide },
        { { "stem, warm", stem_warm, scratch }, &parts.folded },
        { { "stem, cold", stem_cold, scratch }, &parts.distinct },
        { { "lookup", look_up, scratch }, &parts.keys },
        { { "lookup, no sieve", look_up_in_table, scratch }, &parts.keys },
    };
    int failed = 0;

    if (look_up(scratch, &parts.keys) != look_up_in_table(scratch, &parts.keys)) {
        fprintf(stderr, "bench_steps: the sieve changed what is found\n");
        return 1;
    }
    bench_print_header();
    for (size_t i = 0; i < sizeof steps / sizeof steps[0]; i++)
        if (steps[i].posts->count > 0)
            failed |= bench_run(&steps[i].subject, steps[i].posts, plan);
    bench_parts_free(&parts);
    return failed;
}

int
main(int argc, char **argv)
{
    const int is_quick = argc > 1 && strcmp(argv[1], "--quick") == 0;
    const char *file = argc > 1 + is_quick ? argv[1 + is_quick] : NULL;
    int failed;

    if (argc > 2 + is_quick || (file && *file == '-')) {
        fprintf(stderr, "usage: bench_steps [--quick] [FILE]\n");
        return 2;
    }

    tout_scratch *scratch = set_up();
    struct bench_posts posts =
        file ? bench_posts_read(file)
             : bench_posts_make(1, is_quick ? POSTS_QUICK : POSTS);

    failed = bench_all(scratch, &posts, is_quick ? &bench_quick : &bench_full);
    bench_posts_free(&posts);
    tout_scratch_free(scratch);
    return failed;
}
