/* SPDX-License-Identifier: MIT */
#include "training.h"

#include <stdio.h>
#include <stdlib.h>

#include "engine.h"

static int
tell_progress(void *context, double done)
{
    progress_tell(context, "training", done);
    return 0;
}

static int
new_corpus(const struct recipe_options *options, const struct names *labels,
           tout_corpus **out)
{
    tout_lexicon *lexicon;
    tout_recipe recipe;
    tout_error err;
    tout_status status;
    const int failed = recipe_make(options, &recipe, &lexicon);

    if (failed)
        return failed;
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
    failed = new_corpus(&options->recipe, &share.corpus->labels, out);
    if (failed)
        return failed;
    if (options->rules &&
        tout_corpus_set_rules(*out, options->rules, &err) != TOUT_OK) {
        tout_corpus_free(*out);
        return complain("%s", err.message);
    }
    for (size_t i = 0; i < share.corpus->count && i < share.until; i++) {
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
training_deal_folds(const struct training_options *options, struct corpus *corpus,
                    uint32_t folds)
{
    const struct training_share all = { corpus, UINT32_MAX, SIZE_MAX };
    uint32_t *dealt = calloc(corpus->count + 1, sizeof dealt[0]);
    tout_corpus *posts;
    tout_error err;
    tout_status status;

    if (!dealt)
        return complain("out of memory");
    if (fill_corpus(options, all, &posts) != 0) {
        free(dealt);
        return EXIT_FAILED;
    }
    status = tout_corpus_folds(posts, folds, dealt, &err);
    for (size_t i = 0; status == TOUT_OK && i < corpus->count; i++)
        corpus->posts[i].fold = dealt[i];
    tout_corpus_free(posts);
    free(dealt);
    return status == TOUT_OK ? 0 : complain("%s", err.message);
}

int
train_model(const struct training_options *options, struct training_share share,
            struct progress *progress, tout_model **out, tout_report **report)
{
    const struct names *labels = &share.corpus->labels;
    struct building building;
    tout_corpus *corpus;
    tout_error err;
    tout_status status;
    int failed = building_make(&options->building, (const char *const *)labels->items,
                               labels->count, &building);

    if (failed)
        return failed;
    failed = fill_corpus(options, share, &corpus);
    if (failed) {
        building_free(&building);
        return failed;
    }
    status = tout_train(corpus, &building.build, progress ? tell_progress : NULL,
                        progress, out, report, &err);
    if (progress)
        progress_end(progress);
    building_free(&building);
    tout_corpus_free(corpus);
    return status == TOUT_OK ? 0 : complain("%s", err.message);
}
