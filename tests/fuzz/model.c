/* SPDX-License-Identifier: MIT */
/*
 * Models: whatever the bytes, they are refused with a place, or make a model that
 * classifies any post, explains it, and can be corrected and written.
 */
#include <stdlib.h>
#include <string.h>

#include "container.h"
#include "fuzz.h"
#include "use.h"

size_t
LLVMFuzzerCustomMutator(uint8_t *data, size_t bytes, size_t capacity, unsigned seed)
{
    return container_mutate(data, bytes, capacity, seed);
}

static void
classify(tout_model *model, tout_rules *rules)
{
    tout_options options = TOUT_OPTIONS_INIT;
    tout_classifier *classifier;
    tout_scratch *scratch;

    /* Less memory to make ready for each model. */
    options.post_bytes = 512;
    if (tout_classifier_new(model, rules, &options, &classifier, NULL) != TOUT_OK)
        return;
    (void)tout_classifier_drift(classifier);
    if (tout_scratch_new(classifier, &scratch, NULL) != TOUT_OK)
        abort();
    use_posts(scratch);
    tout_scratch_free(scratch);
    tout_classifier_unref(classifier);
}

/* A post learned under the model's own recipe corrects it, and what comes of that is a
 * model. */
static void
correct(tout_model *model)
{
    static const char post[] = "cheap followers for the park";
    const tout_recipe recipe = tout_model_recipe(model);
    const char *label = tout_model_label_name(model, 1);
    tout_model *adapted;
    tout_counts *counts;

    if (tout_counts_new(&recipe, &label, 1, NULL, &counts, NULL) != TOUT_OK)
        return;
    if (tout_counts_add(counts, 0, post, sizeof post - 1, 3, NULL) == TOUT_OK &&
        tout_model_adapt(model, counts, NULL, &adapted, NULL) == TOUT_OK) {
        size_t bytes;
        const void *data = tout_model_data(adapted, &bytes);
        tout_model *again;

        if (tout_model_open_memory(data, bytes, 0, NULL, &again, NULL) != TOUT_OK)
            abort();
        tout_model_unref(again);
        tout_model_unref(adapted);
    }
    tout_counts_free(counts);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t bytes)
{
    static const char text[] = "tout-rules 1\n[a]\nwhy = b\nmatch = followers\n"
                               "score = selling +1\nexample = followers\n";
    tout_model *model;
    tout_rules *rules;
    tout_error err = { 0 };

    if (tout_model_open_memory(data, bytes, TOUT_MODEL_MAP, NULL, &model, &err) !=
        TOUT_OK) {
        if (model || err.offset > bytes || !err.message[0])
            abort();
        return 0;
    }
    if (tout_rules_parse(text, sizeof text - 1, NULL, &rules, NULL) != TOUT_OK)
        abort();
    use_model(model);
    /* One of these for each: most models are a change away from others. */
    switch (tout_model_checksum(model) % 4) {
    case 0:
        classify(model, rules);
        break;
    case 1:
        correct(model);
        break;
    default:
        classify(model, NULL);
    }
    tout_rules_unref(rules);
    tout_model_unref(model);
    return 0;
}
