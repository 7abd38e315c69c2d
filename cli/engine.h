/* SPDX-License-Identifier: MIT */
/*
 * What scores posts: a model, rules and a scratch, from the options that name them.
 */
#ifndef TOUT_CLI_ENGINE_H
#define TOUT_CLI_ENGINE_H

#include <tout.h>

#include "command.h"

struct engine_options {
    const char *model;       /* NULL: the built-in one */
    const char *corrections; /* counts of 'learn'; NULL: none */
    struct list rules;       /* files that add to the built-in rules */
    int no_rules;
    int no_builtin_rules; /* only those of `rules` */
    double min_probability;
    double false_alarms; /* share; 0: the model's own promise */
    int argmax;          /* decide by the largest score */
    int decides_nothing; /* the command gives no labels: how is not told */
};

#define RULES_OPTIONS(options)                                                         \
    { "rules",                                                                         \
      'r',                                                                             \
      OPTION_LIST,                                                                     \
      &(options).rules,                                                                \
      "FILE",                                                                          \
      "rules that add to the built-in ones; a rule takes the\n"                        \
      "place of an earlier one with its name" },                                       \
    {                                                                                  \
        "no-rules", 0, OPTION_FLAG, &(options).no_rules, NULL, "use no rules at all"   \
    }

/* Options that every command with an engine has. */
#define ENGINE_OPTIONS(options)                                                        \
    { "model",          'm',    OPTION_TEXT,                                           \
      &(options).model, "FILE", "model to use; without it the built-in one" },         \
        { "corrections",          'c',    OPTION_TEXT,                                 \
          &(options).corrections, "FILE", "corrections to it, made by 'tout learn'" }, \
        RULES_OPTIONS(options)

/* Options that every command has whose labels a promise may decide. */
#define DECIDING_OPTIONS(options)                                                      \
    { "false-alarms",                                                                  \
      0,                                                                               \
      OPTION_SHARE_ABOVE_0,                                                            \
      &(options).false_alarms,                                                         \
      "SHARE",                                                                         \
      "label by the threshold at which the model promises that\nno more of the "       \
      "neutral posts get another label (the\nmodel's own promise, if it has one)" },   \
    {                                                                                  \
        "argmax", 0, OPTION_FLAG, &(options).argmax, NULL,                             \
            "label by the largest score, whatever the model promises;\nnot with "      \
            "--false-alarms"                                                           \
    }

#define MIN_PROBABILITY_OPTION(options)                                                \
    {                                                                                  \
        "min-probability", 0, OPTION_SHARE, &(options).min_probability, "SHARE",       \
            "answer 'unsure' where the label that would be given is\nless probable; "  \
            "a promise may give one that is not the most\nprobable, --argmax never"    \
    }

struct engine {
    tout_model *model;
    tout_rules *rules; /* NULL if there are none */
    tout_classifier *classifier;
    tout_scratch *scratch;
    uint32_t label_count;
};

/* Opens it all; returns 0, or an exit code after having said why not. */
int engine_open(const struct engine_options *options, struct engine *out);
void engine_close(struct engine *engine);

/* The rules that the options name, NULL for none; without a model (NULL) the built-in
 * rules are not asked whether they fit. Returns 0, or an exit code after having said
 * why not. */
int engine_open_rules(const struct engine_options *options, tout_model *model,
                      tout_rules **out);

/* Whether an output is none of the files that make the engine: see output_spares(). */
int engine_spared(const struct engine_options *options, const char *option,
                  const char *path);

/* Opens the model alone: a file, or the built-in one for NULL. */
int engine_open_model(const char *path, tout_model **out);

/* Classifies a post; complains where memory does not suffice. */
int engine_classify(const struct engine *engine, const char *text, size_t bytes,
                    tout_verdict *verdict);

/* What a reason is called: a feature's text, a rule's name, or "". Written to `out`. */
void engine_reason_text(const struct engine *engine, const tout_evidence *reason,
                        char *out, size_t capacity);

/* A message of the library about a file, with line or byte where it has one. */
int complain_of_file(const char *path, const tout_error *err);

/* A warning about a place in a text file, with the line and a caret. */
void warn_of_file(const char *path, const tout_error *err);

#endif
