/* SPDX-License-Identifier: MIT */
/*
 * A labelled corpus in memory: for training and for measuring, which need all labels
 * before the first post, and posts more than once.
 */
#ifndef TOUT_CLI_CORPUS_H
#define TOUT_CLI_CORPUS_H

#include <stddef.h>
#include <stdint.h>

#include "command.h"
#include "names.h"
#include "read/read.h"
#include "tally.h"

struct labelled_post {
    char *id;
    char *text;
    size_t bytes;
    const char
        *path; /* where it stands: borrowed, and the line; 0: a file `id` of it */
    uint64_t line;
    int may_be_header; /* it is the first row of a table that has none */
    uint32_t label;    /* index in labels */
    uint32_t fold;     /* index in folds; 0 without them */
};

/* Behind a message of a label that only a first row of a table has. */
#define IS_HEADER "; if that is a header, name the columns with --text and --label"

/* More folds than this are a column of something else. */
enum { CORPUS_FOLDS_MAX = 1000 };

struct corpus_options {
    struct read_options read;
    const char *from;
    struct list maps; /* "spam=commercial,ham=community" */
    int strict;
};

/* Options that every command with a corpus has. */
#define CORPUS_OPTIONS(options)                                                        \
    { "from",          0,      OPTION_TEXT,                                            \
      &(options).from, "KIND", "kind of the corpus; ? lists the kinds" },              \
        { "text",      0,                                                              \
          OPTION_TEXT, &(options).read.text_name,                                      \
          "NAME",      "column or field of the text ('text')" },                       \
        { "label",     0,                                                              \
          OPTION_TEXT, &(options).read.label_name,                                     \
          "NAME",      "column or field of the label ('label')" },                     \
        { "map",         0,                                                            \
          OPTION_LIST,   &(options).maps,                                              \
          "OLD=NEW,...", "read some labels as others" },                               \
    {                                                                                  \
        "strict", 0, OPTION_FLAG, &(options).strict, NULL,                             \
            "fail at the first bad record"                                             \
    }

struct corpus {
    struct labelled_post *posts;
    size_t count;
    struct names labels;
    struct names folds;
    struct tally tally;
};

/* Loads all files (without any, standard input). Returns 0, or an exit code after
 * having said why; records that were bad are named, and each file is tallied. */
int corpus_load(const struct corpus_options *options, const char *command, int count,
                char **paths, struct corpus *out);

enum { CORPUS_PLACE_BYTES = 4400 }; /* a path's 4096, and a line or names behind it */

/* Where a post stands, as messages have it: "file:line". Returns `place`. */
const char *corpus_place(char place[CORPUS_PLACE_BYTES], const char *path,
                         uint64_t line, struct span id);

/* Says on standard error what of a loaded corpus is seldom meant: posts that repeat
 * others, that contradict them, that have no text or are not UTF-8. Returns 0, or an
 * exit code after having said why. */
int corpus_report(const struct corpus *corpus);

/* Says which labels no posts have but first rows of tables, which look like headers. */
void corpus_warn_of_headers(const struct corpus *corpus);

/* Says which labels have too few posts to be learned. Returns 0, or EXIT_FAILED if one
 * has a single post. */
int corpus_check_labels(const struct corpus *corpus);

void corpus_free(struct corpus *corpus);

#endif
