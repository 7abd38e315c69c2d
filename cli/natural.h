/* SPDX-License-Identifier: MIT */
/* Promises measured on a natural stream of posts. */
#ifndef TOUT_CLI_NATURAL_H
#define TOUT_CLI_NATURAL_H

#include <tout.h>

#include "command.h"
#include "engine.h"

struct natural_options {
    struct list files;
    const char *from;
    const char *text_name;
    const char *stream; /* NULL: the first file's name */
    double promise;     /* 0: not said */
};

#define NATURAL_OPTIONS(options)                                                            \
    { "natural",                                                                            \
      0,                                                                                    \
      OPTION_LIST,                                                                          \
      &(options).files,                                                                     \
      "FILE",                                                                               \
      "posts as they come, none of them in the corpus: what the\nmodel makes of them "      \
      "says which shares of false alarms it can\npromise; their labels, if any, are "       \
      "not read" },                                                                         \
        { "natural-from", 0, OPTION_TEXT, &(options).from, "KIND", "kind of those files" }, \
        { "natural-text",       0,      OPTION_TEXT,                                        \
          &(options).text_name, "NAME", "column of their text ('text')" },                  \
        { "natural-name",    0,      OPTION_TEXT,                                           \
          &(options).stream, "NAME", "what the model calls them (the first file's name)" }, \
    {                                                                                       \
        "promise", 0, OPTION_SHARE_ABOVE_0, &(options).promise, "SHARE",                    \
            "the share of false alarms that the model then labels by\nunless it is "        \
            "told otherwise (0.5%)"                                                         \
    }

/* Says what of the options cannot be meant: without files none of them does anything.
 * Returns 0 or EXIT_USAGE. */
int natural_check(const struct natural_options *options, const char *command);

/* Puts a model that promises in the place of the model, measured with the rules of
 * `engine`; nothing without files. Returns 0, or an exit code after having said why
 * not.
 */
int natural_measure(const struct natural_options *options,
                    const struct engine_options *engine, tout_model **model);

#endif
