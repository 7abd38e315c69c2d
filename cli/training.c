/* SPDX-License-Identifier: MIT */
#include "training.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "engine.h"

static int
print_progress(void *context, double done)
{
    (void)context;
    fprintf(stderr, "\rtraining %3.0f %%%s", 100 * done, done < 1 ? "" : "\n");
    return 0;
}

/* "key=value" cut into the array that the library takes; freed by the caller as one. */
static const char **
split_notes(const struct list *notes)
{
    size_t bytes = 0;
    const char **array;
    char *text;

    for (size_t i = 0; i < notes->count; i++)
        bytes += strlen(notes->items[i]) + 1;
    array = malloc((2 * notes->count + 1) * sizeof array[0] + bytes);
    if (!array)
        return NULL;
    text = (char *)&array[2 * notes->count + 1];
    for (size_t i = 0; i < notes->count; i++) {
        char *equals;

        strcpy(text, notes->items[i]);
        equals = strchr(text, '=');
        array[2 * i] = text;
        array[2 * i + 1] = equals ? equals + 1 : "";
        text += strlen(text) + 1;
        if (equals)
            *equals = '\0';
    }
    array[2 * notes->count] = NULL;
    return array;
}

static int
new_corpus(const struct training_options *options, const struct names *labels,
           tout_corpus **out)
{
    tout_recipe recipe = TOUT_RECIPE_INIT;
    tout_lexicon *lexicon = NULL;
    tout_error err;
    tout_status status;

    if (options->lexicon &&
        tout_lexicon_open(options->lexicon, NULL, &lexicon, &err) != TOUT_OK)
        return complain_of_file(options->lexicon, &err);
    recipe.language = options->language;
    recipe.lexicon = lexicon;
    recipe.seed = options->seed;
    recipe.flags = (options->no_pairs ? TOUT_RECIPE_NO_PAIRS : 0U) |
                   (options->no_shape ? TOUT_RECIPE_NO_SHAPE : 0U) |
                   (options->no_mentions ? TOUT_RECIPE_NO_MENTIONS : 0U) |
                   (options->no_undoing ? TOUT_RECIPE_NO_UNDOING : 0U);
    status = tout_corpus_new(&recipe, (const char *const *)labels->items,
                             (uint32_t)labels->count, NULL, out, &err);
    tout_lexicon_unref(lexicon);
    return status == TOUT_OK ? 0 : complain("%s", err.message);
}

static int
fill_corpus(const struct training_options *options, struct training_share share,
            tout_corpus **out)
{
    tout_error err;
    int failed;

    if (share.corpus->labels.count < 2)
        return complain("expected posts of two labels or more, found %zu",
                        share.corpus->labels.count);
    failed = new_corpus(options, &share.corpus->labels, out);
    if (failed)
        return failed;
    for (size_t i = 0; i < share.corpus->count; i++) {
        const struct labelled_post *post = &share.corpus->posts[i];

        if (post->fold == share.fold)
            continue;
        if (tout_corpus_add(*out, post->label, post->text, post->bytes, &err) !=
            TOUT_OK) {
            tout_corpus_free(*out);
            *out = NULL;
            return complain("%s", err.message);
        }
    }
    return 0;
}

int
training_check(const struct training_options *options, const char *command)
{
    /* The library takes thousandths. */
    if (options->smoothing < .001 || options->smoothing > 1000)
        return complain_usage(command, "--smoothing: expected 0.001 to 1000, found %g",
                              options->smoothing);
    if (options->min_posts > UINT32_MAX)
        return complain_usage(command,
                              "--min-posts: expected less than 2^32, found %llu",
                              (unsigned long long)options->min_posts);
    for (size_t i = 0; i < options->notes.count; i++) {
        const char *equals = strchr(options->notes.items[i], '=');

        if (!equals || equals == options->notes.items[i] || equals[1] == '\0')
            return complain_usage(command, "--note: expected KEY=VALUE, found '%s'",
                                  options->notes.items[i]);
    }
    return 0;
}

int
train_model(const struct training_options *options, struct training_share share,
            tout_model **out, tout_report **report)
{
    tout_build build = TOUT_BUILD_INIT;
    tout_corpus *corpus;
    const char **notes;
    tout_error err;
    tout_status status;
    int failed = fill_corpus(options, share, &corpus);

    if (failed)
        return failed;
    notes = split_notes(&options->notes);
    if (!notes) {
        tout_corpus_free(corpus);
        return complain("out of memory");
    }
    build.neutral = options->neutral;
    build.notes = notes;
    build.max_features = options->max_features;
    build.min_posts = (uint32_t)options->min_posts;
    build.smoothing_milli = (uint32_t)lround(1000 * options->smoothing);
    build.flags = options->no_names ? TOUT_BUILD_NO_NAMES : 0U;
    status = tout_train(corpus, &build, isatty(STDERR_FILENO) ? print_progress : NULL,
                        NULL, out, report, &err);
    free(notes);
    tout_corpus_free(corpus);
    return status == TOUT_OK ? 0 : complain("%s", err.message);
}
