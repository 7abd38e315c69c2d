/* SPDX-License-Identifier: MIT */
#include "train/options.h"

#include <math.h>
#include <string.h>

#include "base/alloc.h"
#include "base/error.h"
#include "base/input.h"

enum {
    /* As good as 150,000 on every public set, but for a thousandth of the AUC where
     * links are left out; 20,000 lose two. A model stays well below a megabyte. */
    MAX_FEATURES = 24000,
    MIN_POSTS = 2,
    RARE_POSTS = 3,
    /* Less smoothing did better on every public set and on posts of sources not seen,
     * down to here; below, some of them lose again. */
    SMOOTHING_MILLI = 20
};

/* How far shares may be from adding up to 1. */
static const double shares_slack = 1e-6;

static tout_status
read_build(const tout_build *given, struct ti_options *out, tout_error *err)
{
    const tout_build defaults = TOUT_BUILD_INIT;
    tout_build *build = &out->build;
    tout_status status = TOUT_OK;

    *build = defaults;
    if (given)
        status = ti_input_read(given, sizeof *build, build, "tout_build", err);
    if (status != TOUT_OK)
        return status;
    if (build->flags & ~(uint32_t)TOUT_BUILD_NO_NAMES || build->reserved)
        return ti_fail(err, TOUT_E_ARGUMENT, "unknown build flags %#x", build->flags);
    out->alloc = ti_alloc_or_default(build->alloc);
    out->bayes = (struct ti_bayes_options){
        .smoothing =
            (build->smoothing_milli ? build->smoothing_milli : SMOOTHING_MILLI) / 1000.,
        .fine_smoothing = 1,
        .min_posts = build->min_posts ? build->min_posts : MIN_POSTS,
        .rare_posts = RARE_POSTS,
        .max_features = build->max_features ? build->max_features : MAX_FEATURES,
    };
    return TOUT_OK;
}

static tout_status
find_neutral(const tout_counts *counts, struct ti_options *out, tout_error *err)
{
    const char *name = out->build.neutral;

    out->neutral = tout_counts_label_find(counts, name);
    if (name && out->neutral == TOUT_NONE)
        return ti_fail(err, TOUT_E_LABEL,
                       "the neutral label \"%s\" is not among those learned", name);
    return TOUT_OK;
}

static tout_status
check_posts(const tout_counts *counts, uint64_t posts_min, tout_error *err)
{
    if (counts->label_count < 2)
        return ti_fail(err, TOUT_E_EMPTY,
                       "posts of two labels or more are needed, found only \"%s\"",
                       counts->label_names[0]);
    for (uint32_t l = 0; l < counts->label_count; l++)
        if (counts->label_posts[l] < posts_min)
            return ti_fail(
                err, TOUT_E_EMPTY, "label \"%s\" has %llu posts, expected %llu or more",
                counts->label_names[l], (unsigned long long)counts->label_posts[l],
                (unsigned long long)posts_min);
    return TOUT_OK;
}

/* Where labels are as common as `shares` says and not as among the posts learned, the
 * log odds of each shift by the logarithm of what its share was multiplied with. */
static tout_status
set_shifts(const tout_counts *counts, struct ti_options *out, tout_error *err)
{
    const double *shares = out->build.shares;
    double posts = 0;
    double sum = 0;

    memset(out->shifts, 0, sizeof out->shifts);
    for (uint32_t l = 0; shares && l < counts->label_count; l++) {
        if (!(shares[l] > 0))
            return ti_fail(err, TOUT_E_ARGUMENT,
                           "the share of label \"%s\" is not above 0",
                           counts->label_names[l]);
        sum += shares[l];
        posts += (double)counts->label_posts[l];
    }
    if (shares && !(fabs(sum - 1) <= shares_slack))
        return ti_fail(err, TOUT_E_ARGUMENT,
                       "the shares of the labels add up to %.6f, expected 1", sum);
    for (uint32_t l = 0; shares && l < counts->label_count; l++)
        out->shifts[l] = log(shares[l] * posts / (double)counts->label_posts[l]);
    return TOUT_OK;
}

tout_status
ti_options_read(const tout_build *given, const tout_counts *counts, uint64_t posts_min,
                struct ti_options *out, tout_error *err)
{
    tout_status status = read_build(given, out, err);

    if (status == TOUT_OK)
        status = find_neutral(counts, out, err);
    if (status == TOUT_OK)
        status = check_posts(counts, posts_min, err);
    return status == TOUT_OK ? set_shifts(counts, out, err) : status;
}
