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

/* Classifies a post and adds it. Returns 0, or an exit code. */
int survey_take(struct survey *survey, const struct post *post);

/* Adds what became of a file's records. Returns 0, or an exit code. */
int survey_tell(struct survey *survey, const char *name, const struct tally *tally);

/* Reasons are named by the kind of evidence, as the letter 'A' + kind, and the
 * feature's text or the rule's name. For each label they have the posts with that label
 * that the reason was in, and the sum of its weights there. */
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

/* The most that a report looks at of the reasons of one post; those behind add little.
 */
enum { SURVEY_REASONS_MAX = 1000, SURVEY_NAME_MAX = 256 };

#endif
