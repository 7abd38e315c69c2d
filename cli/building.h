/* SPDX-License-Identifier: MIT */
/* What a model is to be, from the command's options. */
#ifndef TOUT_CLI_BUILDING_H
#define TOUT_CLI_BUILDING_H

#include <stdint.h>

#include <tout.h>

#include "command.h"

/* Where `smoothing` starts: said here, so that a 0 that was asked for can be told. */
#define BUILDING_DEFAULTS                                                              \
    {                                                                                  \
        .smoothing = .02                                                               \
    }

struct building_options {
    const char *neutral;
    uint64_t max_features;
    uint64_t min_posts;
    double smoothing;
    int no_names;
    struct list notes;  /* "key=value" */
    struct list priors; /* "label=share,..." */
};

#define BUILDING_OPTIONS(options)                                                      \
    { "neutral",          0,       OPTION_TEXT,                                        \
      &(options).neutral, "LABEL", "the label that others are explained against" },    \
        { "prior",                                                                     \
          0,                                                                           \
          OPTION_LIST,                                                                 \
          &(options).priors,                                                           \
          "LABEL=SHARE,...",                                                           \
          "how common each label is where the model will be used;\nwithout it as in "  \
          "the "                                                                       \
          "corpus" },                                                                  \
        { "max-features",          0,   OPTION_COUNT_ABOVE_0,                          \
          &(options).max_features, "N", "keep the N most telling features (24000)" },  \
        { "min-posts",          0,   OPTION_COUNT_ABOVE_0,                             \
          &(options).min_posts, "N", "leave out features seen in fewer posts (2)" },   \
    {                                                                                  \
        "smoothing", 0, OPTION_NUMBER, &(options).smoothing, "X",                      \
            "sightings given to every feature (0.02)"                                  \
    }

/* Options of what is kept beside the weights. */
#define BUILDING_FILE_OPTIONS(options)                                                 \
    { "no-names",          0,    OPTION_FLAG,                                          \
      &(options).no_names, NULL, "leave the features' names out of the model" },       \
    {                                                                                  \
        "note", 0, OPTION_LIST, &(options).notes, "KEY=VALUE",                         \
            "keep a note in the model"                                                 \
    }

/* Says what of the options cannot be meant; returns 0 or EXIT_USAGE. */
int building_check(const struct building_options *options, const char *command);

/* The library's options; what they borrow stays as long as this. */
struct building {
    tout_build build;
    const char **notes;
    double shares[TOUT_LABELS_MAX];
};

/* For a model of these labels. Returns 0, or an exit code after having said why not. */
int building_make(const struct building_options *options, const char *const *labels,
                  size_t label_count, struct building *out);
void building_free(struct building *building);

void building_options_free(struct building_options *options);

/* Saves a model; "-" is standard output. Returns 0, or an exit code after having said
 * why not. */
int building_save(const char *path, const tout_model *model);

#endif
