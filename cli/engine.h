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
};

/* Options that every command with an engine has. */
#define ENGINE_OPTIONS(options)                                                        \
    { "model",          'm',    OPTION_TEXT,                                           \
      &(options).model, "FILE", "model to use; without it the built-in one" },         \
        { "corrections",          'c',    OPTION_TEXT,                                 \
          &(options).corrections, "FILE", "corrections to it, made by 'tout learn'" }, \
        { "rules",                                                                     \
          'r',                                                                         \
          OPTION_LIST,                                                                 \
          &(options).rules,                                                            \
          "FILE",                                                                      \
          "rules that add to the built-in ones; a rule takes the\n"                    \
          "place of an earlier one with its name" },                                   \
    {                                                                                  \
        "no-rules", 0, OPTION_FLAG, &(options).no_rules, NULL, "use no rules at all"   \
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

/* Opens the model alone: a file, or the built-in one for NULL. */
int engine_open_model(const char *path, tout_model **out);

/* The label that `label` is explained against: the neutral one, or the most probable of
 * the others. */
uint32_t engine_other(const struct engine *engine, uint32_t label);

/* What a reason is called: a feature's text, a rule's name, or "". Written to `out`. */
void engine_reason_text(const struct engine *engine, const tout_evidence *reason,
                        char *out, size_t capacity);

/* A message of the library about a file, with line or byte where it has one. */
int complain_of_file(const char *path, const tout_error *err);

#endif
