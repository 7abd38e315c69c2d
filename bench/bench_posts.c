/* SPDX-License-Identifier: MIT */
/*
 * The synthetic posts themselves, one a line, for other programs to measure with; and
 * what the words of a file of posts are, which theirs are held to.
 */
#include <tout.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "posts.h"
#include "source.h"

enum { POSTS = 20000, TOKENS_MAX = 8193 };

struct shares {
    uint64_t words; /* of Latin letters, no matter in which case */
    uint64_t common;
    uint64_t sold;   /* in the lexicon as such, common or not */
    uint64_t others; /* in the lexicon, and not common */
};

static void
count_word(const tout_lexicon *lexicon, const tout_token *token, struct shares *shares)
{
    const int32_t mark = tout_lexicon_find(lexicon, token->norm, token->norm_bytes);

    if (token->kind != TOUT_TOKEN_WORD || token->norm[0] < 'a' || token->norm[0] > 'z')
        return;
    shares->words++;
    shares->sold += mark == TOUT_LEXICON_SOLD;
    if (bench_is_common(token->norm, token->norm_bytes))
        shares->common++;
    else
        shares->others += mark != 0 && mark != TOUT_LEXICON_SOLD;
}

static tout_scratch *
scratch_for(tout_lexicon **lexicon)
{
    tout_scratch *scratch;
    tout_classifier *classifier;
    tout_model *model;
    tout_error err;

    if (tout_model_builtin(NULL, &model, &err) != TOUT_OK ||
        tout_lexicon_builtin(NULL, lexicon, &err) != TOUT_OK ||
        tout_classifier_new(model, NULL, NULL, &classifier, &err) != TOUT_OK ||
        tout_scratch_new(classifier, &scratch, &err) != TOUT_OK) {
        fprintf(stderr, "bench_posts: %s\n", err.message);
        exit(1);
    }
    tout_classifier_unref(classifier);
    tout_model_unref(model);
    return scratch;
}

static int
print_shares(const char *path)
{
    static tout_token tokens[TOKENS_MAX];
    struct bench_posts posts = bench_posts_read(path);
    struct shares shares = { 0 };
    tout_lexicon *lexicon;
    tout_scratch *scratch = scratch_for(&lexicon);

    for (size_t i = 0; i < posts.count; i++) {
        size_t bytes;
        const char *text = bench_post(&posts, i, &bytes);
        const size_t count = tout_tokenize(scratch, text, bytes, tokens, TOKENS_MAX);

        for (size_t t = 0; t < count && t < TOKENS_MAX; t++)
            count_word(lexicon, &tokens[t], &shares);
    }
    puts("posts\twords\tcommonest\tsold\tnot common, in the lexicon");
    printf("%zu\t%llu\t%.4f\t%.4f\t%.4f\n", posts.count,
           (unsigned long long)shares.words,
           (double)shares.common / (double)shares.words,
           (double)shares.sold / (double)shares.words,
           (double)shares.others / (double)(shares.words - shares.common));
    tout_scratch_free(scratch);
    tout_lexicon_unref(lexicon);
    bench_posts_free(&posts);
    return shares.words == 0;
}

static int
print_posts(enum bench_kind kind, size_t count, uint64_t seed)
{
    struct bench_posts posts = bench_posts_make_of(kind, seed, count);

    for (size_t i = 0; i < posts.count; i++) {
        size_t bytes;
        const char *text = bench_post(&posts, i, &bytes);

        fwrite(text, 1, bytes, stdout);
        putchar('\n');
    }
    bench_posts_free(&posts);
    return fflush(stdout) != 0;
}

int
main(int argc, char **argv)
{
    const char *name = argc > 1 ? argv[1] : bench_kind_names[BENCH_MIXED];
    int kind = 0;

    if (argc == 3 && strcmp(name, "--shares") == 0)
        return print_shares(argv[2]);
    while (kind < BENCH_KINDS && strcmp(name, bench_kind_names[kind]) != 0)
        kind++;
    if (kind == BENCH_KINDS || argc > 4) {
        fprintf(stderr, "usage: bench_posts [KIND [POSTS [SEED]]]\n"
                        "       bench_posts --shares FILE\nkinds:");
        for (kind = 0; kind < BENCH_KINDS; kind++)
            fprintf(stderr, " %s", bench_kind_names[kind]);
        fprintf(stderr, "\n");
        return 2;
    }
    return print_posts((enum bench_kind)kind,
                       argc > 2 ? strtoul(argv[2], NULL, 0) : POSTS,
                       argc > 3 ? strtoull(argv[3], NULL, 0) : 1);
}
