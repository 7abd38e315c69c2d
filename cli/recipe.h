/* SPDX-License-Identifier: MIT */
/* How posts become features, from the command's options. */
#ifndef TOUT_CLI_RECIPE_H
#define TOUT_CLI_RECIPE_H

#include <stdint.h>

#include <tout.h>

#include "command.h"

struct recipe_options {
    const char *language;
    const char *lexicon;
    uint64_t seed;
    int no_pairs;
    int no_shape;
    int no_mentions;
    int no_undoing;
    int no_words;
};

#define RECIPE_OPTIONS(options)                                                         \
    {                                                                                   \
        "language",  0,                                                                 \
        OPTION_TEXT, &(options).language,                                               \
        "NAME",      "libstemmer's name, several, auto or none (english)"               \
    },                                                                                  \
        { "lexicon",          0,      OPTION_TEXT,                                      \
          &(options).lexicon, "FILE", "words that disguises are undone to" },           \
        { "no-undoing",          0,    OPTION_FLAG,                                     \
          &(options).no_undoing, NULL, "read words as they are written" },              \
        { "seed", 0, OPTION_COUNT, &(options).seed, "N", "of the feature hash (0)" },   \
        { "no-pairs",          0,    OPTION_FLAG,                                       \
          &(options).no_pairs, NULL, "no pairs of neighbouring tokens" },               \
        { "no-shape",          0,    OPTION_FLAG,                                       \
          &(options).no_shape, NULL, "no counts of links, capitals, length" },          \
        { "no-mentions",          0,    OPTION_FLAG,                                    \
          &(options).no_mentions, NULL, "do not learn who is mentioned, for privacy" }, \
    {                                                                                   \
        "no-words", 0, OPTION_FLAG, &(options).no_words, NULL,                          \
            "keep no words of posts, for privacy; then words that the\nmodel does "     \
            "not "                                                                      \
            "know tell it nothing"                                                      \
    }

/* The recipe, and the lexicon that it borrows, for the caller to drop. Returns 0, or an
 * exit code after having said why not. */
int recipe_make(const struct recipe_options *options, tout_recipe *out,
                tout_lexicon **lexicon);

#endif
