/* SPDX-License-Identifier: MIT */
/* Training from the command's options, for `train` and for the folds of `eval`. */
#ifndef TOUT_CLI_TRAINING_H
#define TOUT_CLI_TRAINING_H

#include <tout.h>

#include "command.h"
#include "corpus.h"

/* Where `smoothing` starts: said here, so that a 0 that was asked for can be told. */
#define TRAINING_DEFAULTS                                                              \
    {                                                                                  \
        .smoothing = .02                                                               \
    }

struct training_options {
    const char *language;
    const char *lexicon;
    const char *neutral;
    uint64_t seed;
    uint64_t max_features;
    uint64_t min_posts;
    double smoothing;
    int no_pairs;
    int no_shape;
    int no_mentions;
    int no_undoing;
    int no_names;
    struct list notes; /* "key=value" */
};

#define TRAINING_OPTIONS(options)                                                       \
    {                                                                                   \
        "language",  0,                                                                 \
        OPTION_TEXT, &(options).language,                                               \
        "NAME",      "libstemmer's name, several, auto or none (english)"               \
    },                                                                                  \
        { "lexicon",          0,      OPTION_TEXT,                                      \
          &(options).lexicon, "FILE", "words that disguises are undone to" },           \
        { "no-undoing",          0,    OPTION_FLAG,                                     \
          &(options).no_undoing, NULL, "read words as they are written" },              \
        { "neutral",          0,       OPTION_TEXT,                                     \
          &(options).neutral, "LABEL", "the label that others are explained against" }, \
        { "max-features",          0,   OPTION_COUNT,                                   \
          &(options).max_features, "N", "keep the N most telling features (24000)" },   \
        { "min-posts",          0,   OPTION_COUNT,                                      \
          &(options).min_posts, "N", "leave out features seen in fewer posts (2)" },    \
        { "smoothing",          0,   OPTION_NUMBER,                                     \
          &(options).smoothing, "X", "sightings given to every feature (0.02)" },       \
        { "seed", 0, OPTION_COUNT, &(options).seed, "N", "of the feature hash (0)" },   \
        { "no-pairs",          0,    OPTION_FLAG,                                       \
          &(options).no_pairs, NULL, "no pairs of neighbouring tokens" },               \
        { "no-shape",          0,    OPTION_FLAG,                                       \
          &(options).no_shape, NULL, "no counts of links, capitals, length" },          \
    {                                                                                   \
        "no-mentions", 0, OPTION_FLAG, &(options).no_mentions, NULL,                    \
            "do not learn who is mentioned, for privacy"                                \
    }

/* The posts of the corpus whose fold is not `fold`; all of them for UINT32_MAX. */
struct training_share {
    const struct corpus *corpus;
    uint32_t fold;
};

/* Says what of the options cannot be meant; returns 0 or EXIT_USAGE. */
int training_check(const struct training_options *options, const char *command);

/* Trains. `report` may be NULL. Returns 0, or an exit code after having said why. */
int train_model(const struct training_options *options, struct training_share share,
                tout_model **out, tout_report **report);

#endif
