/* SPDX-License-Identifier: MIT */
/*
 * What a report says, gathered post by post: sums, and the posts themselves in a file
 * beside, so that memory is bounded whatever the size of the export.
 */
#ifndef TOUT_CLI_REPORT_SURVEY_H
#define TOUT_CLI_REPORT_SURVEY_H

#include <tout.h>

#include "engine.h"
#include "read/read.h"
#include "report/days.h"
#include "report/kept.h"
#include "report/keyed.h"
#include "tally.h"

/* Of one file that was read. */
struct file_tally {
    char *name;
    struct tally tally;
};

struct survey {
    const struct engine *engine;
    uint32_t labels; /* of the model; column `labels` is for unsure posts */
    uint64_t posts;
    uint64_t of[TOUT_LABELS_MAX + 1];
    double expected[TOUT_LABELS_MAX]; /* sums of probabilities */
    uint64_t repaired;
    uint64_t truncated;
    uint64_t gave_up;
    struct days days;
    struct keyed reasons;  /* columns: survey_posts_of() and survey_weight_of() */
    struct keyed accounts; /* a column a label, and one for unsure posts */
    struct keyed hosts;    /* the same */
    uint64_t signed_posts; /* with an account */
    struct kept kept;
    struct file_tally *files;
    size_t file_count;
};

/* Returns 0, or an exit code after having said why not; survey_free() in any case. */
int survey_start(struct survey *survey, const struct engine *engine);
void survey_free(struct survey *survey);

/* Adds posts that were found out about: see report/finding.h. Returns 0, or an exit
 * code. */
int survey_put(struct survey *survey, const char *made, size_t bytes);

/* Adds what became of a file's records. Returns 0, or an exit code. */
int survey_tell(struct survey *survey, const char *name, const struct tally *tally);

/* For each label reasons have the posts with that label that they were in, and the sum
 * of their weights there. */
static inline size_t
survey_posts_of(uint32_t label)
{
    return 2 * (size_t)label;
}

static inline size_t
survey_weight_of(uint32_t label)
{
    return 2 * (size_t)label + 1;
}

#endif
