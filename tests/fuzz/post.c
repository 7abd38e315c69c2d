/* SPDX-License-Identifier: MIT */
/*
 * Posts: any bytes are one. With the model and the rules compiled in, with a short
 * limit of bytes, and learned and taken back under a recipe of all languages.
 */
#include <stdlib.h>
#include <string.h>

#include "fuzz.h"
#include "use.h"

static tout_scratch *
make_scratch(uint32_t post_bytes)
{
    tout_options options = TOUT_OPTIONS_INIT;
    tout_classifier *classifier;
    tout_scratch *scratch;
    tout_model *model;
    tout_rules *rules;

    options.post_bytes = post_bytes;
    if (tout_model_builtin(NULL, &model, NULL) != TOUT_OK ||
        tout_rules_builtin(NULL, &rules, NULL) != TOUT_OK ||
        tout_classifier_new(model, rules, &options, &classifier, NULL) != TOUT_OK ||
        tout_scratch_new(classifier, &scratch, NULL) != TOUT_OK)
        abort();
    tout_classifier_unref(classifier);
    tout_rules_unref(rules);
    tout_model_unref(model);
    return scratch;
}

static tout_counts *
make_counts(void)
{
    static const char *const labels[] = { "a" };
    tout_recipe recipe = TOUT_RECIPE_INIT;
    tout_counts *counts;

    recipe.language = "auto";
    if (tout_counts_new(&recipe, labels, 1, NULL, &counts, NULL) != TOUT_OK)
        abort();
    return counts;
}

static int
found_one(void *context, const tout_entry *entry, const uint32_t *sums)
{
    (void)context;
    (void)entry;
    (void)sums;
    return 1;
}

/* Counts keep room for all that they have seen, and who asks what is left looks through
 * it: they are made anew before that becomes slow. */
enum { POSTS_COUNTED = 256 };

/* What was learned and taken back leaves nothing. */
static void
learn_and_unlearn(tout_counts *counts, const char *text, size_t bytes)
{
    if (tout_counts_add(counts, 0, text, bytes, 2, NULL) != TOUT_OK ||
        tout_counts_add(counts, 0, text, bytes, -2, NULL) != TOUT_OK ||
        tout_counts_posts(counts, 0) != 0 ||
        tout_counts_each(counts, found_one, NULL, NULL) != TOUT_OK)
        abort();
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t bytes)
{
    static tout_scratch *scratch;
    static tout_scratch *brief;
    static tout_counts *counts;
    static unsigned posts;
    const char *text = (const char *)data;
    tout_verdict verdict;

    if (!scratch) {
        scratch = make_scratch(0);
        brief = make_scratch(16);
    }
    if (posts++ % POSTS_COUNTED == 0) {
        tout_counts_free(counts);
        counts = make_counts();
    }
    use_post(scratch, text, bytes);
    use_post(brief, text, bytes);
    if (tout_classify(brief, text, bytes, &verdict) != TOUT_OK ||
        !(verdict.flags & TOUT_TRUNCATED) != (bytes <= 16))
        abort();
    learn_and_unlearn(counts, text, bytes);
    return 0;
}
