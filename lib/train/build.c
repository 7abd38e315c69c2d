/* SPDX-License-Identifier: MIT */
/*
 * A model of counts alone: naive Bayes with a slope that is fixed, since there are no
 * posts to fit one on.
 */
#include <math.h>
#include <string.h>

#include "base/error.h"
#include "train/learnt.h"

/* Near the slopes that training fits on public sets, .28 to .54: naive Bayes alone is
 * far too sure of itself. */
static const double slope = .4;

static tout_status
learn(const tout_counts *counts, const struct ti_options *options,
      const struct ti_columns *columns, tout_model **out, tout_error *err)
{
    struct ti_calibration calibration = { .slope = slope };
    struct ti_tally tally;
    struct ti_bayes bayes = { .columns = NULL };
    const struct ti_learnt learnt = {
        counts, options, &bayes, &calibration, NULL, NULL
    };
    tout_status status = ti_tally_make(columns, &tally, err);
    double posts = 0;

    if (status == TOUT_OK)
        status = ti_bayes_learn(&tally, &options->bayes, &bayes, err);
    if (status == TOUT_OK && bayes.row_count == 0)
        status = ti_fail(err, TOUT_E_EMPTY,
                         "no feature is in %u posts or more: too little was counted",
                         options->bayes.min_posts);
    for (uint32_t l = 0; l < counts->label_count; l++)
        posts += (double)counts->label_posts[l];
    for (uint32_t l = 0; l < counts->label_count; l++)
        calibration.bias[l] = log((double)counts->label_posts[l] / posts);
    if (status == TOUT_OK)
        status = ti_learnt_write(&learnt, out, err);
    ti_bayes_free(&bayes);
    ti_tally_free(&tally);
    return status;
}

tout_status
tout_model_build(const tout_counts *counts, const tout_build *build, tout_model **out,
                 tout_error *err)
{
    struct ti_options options;
    struct ti_columns columns;
    tout_status status;

    if (out)
        *out = NULL;
    if (!counts || !out)
        return ti_fail(err, TOUT_E_ARGUMENT, "the counts or out are NULL");
    status = ti_options_read(build, counts, 1, &options, err);
    if (status == TOUT_OK)
        status = ti_counts_check(counts, err);
    if (status == TOUT_OK)
        status = ti_columns_make(counts, options.bayes.min_posts, &columns, err);
    if (status != TOUT_OK)
        return status;
    status = learn(counts, &options, &columns, out, err);
    ti_columns_free(&columns);
    return status;
}
