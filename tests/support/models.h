/* SPDX-License-Identifier: MIT */
/*
 * Small models to test with, trained on posts written here.
 */
#ifndef TOUT_TESTS_MODELS_H
#define TOUT_TESTS_MODELS_H

#include <stddef.h>
#include <stdint.h>

#include <tout.h>

struct sample {
    const char *text;
    uint32_t label;
};

extern const char *const sample_labels[3]; /* commercial, community, follower-selling */
extern const struct sample samples[];
extern const size_t sample_count;

/* A rule of every kind, for their labels. */
extern const char sample_rules_text[];
tout_rules *sample_rules(void);

/* The rules of a text that ends with a NUL. Ends the test on failure. */
tout_rules *sample_rules_parse(const char *text);

/* A corpus of the samples, in the order of `order` (sample_count indices; NULL: as they
 * stand), each `times` times. Ends the test on failure. */
tout_corpus *sample_corpus(const tout_recipe *recipe, const size_t *order,
                           const tout_alloc *alloc);

/* A model trained on them, community as neutral label. */
tout_model *sample_model(void);

/* The same, with the scores that sample_rules() leaves to training, and a lexicon of
 * its own. */
tout_model *sample_ruled_model(void);

/* A classifier and a scratch; `rules` may be NULL. The scratch keeps the classifier,
 * which keeps the model: free the scratch and all is gone. */
tout_scratch *sample_scratch(tout_model *model, tout_rules *rules,
                             const tout_options *options);

/* The same of sample_model(), without rules. */
tout_scratch *sample_plain_scratch(void);

#endif
