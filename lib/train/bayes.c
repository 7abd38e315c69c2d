/* SPDX-License-Identifier: MIT */
#include "train/bayes.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/error.h"

/* A feature on its way to being kept. */
struct candidate {
    double telling;
    uint64_t key;
    uint32_t id;
};

/* How much a feature tells: the log-likelihood ratio of its posts' labels against those
 * of all posts (Dunning 1993, the part of the posts that have it), in nats. */
static double
telling(const struct ti_counts *counts, const uint32_t *sums, double total_posts)
{
    double seen = 0;
    double sum = 0;

    for (uint32_t l = 0; l < counts->labels; l++)
        seen += sums[l];
    for (uint32_t l = 0; l < counts->labels; l++)
        if (sums[l] > 0)
            sum += sums[l] *
                   log((sums[l] / seen) / ((double)counts->posts[l] / total_posts));
    return sum;
}

static int
more_telling(const void *left, const void *right)
{
    const struct candidate *a = left;
    const struct candidate *b = right;

    if (a->telling != b->telling)
        return a->telling > b->telling ? -1 : 1;
    return a->key < b->key ? -1 : a->key > b->key;
}

static int
by_key(const void *left, const void *right)
{
    const struct candidate *a = left;
    const struct candidate *b = right;

    return a->key < b->key ? -1 : a->key > b->key;
}

static size_t
collect(const struct ti_counts *counts, const struct ti_dictionary *dictionary,
        uint32_t min_posts, struct candidate *candidates)
{
    double total_posts = 0;
    size_t found = 0;

    for (uint32_t l = 0; l < counts->labels; l++)
        total_posts += (double)counts->posts[l];
    for (size_t id = 0; id < counts->features; id++) {
        const uint32_t *sums = counts->sums + id * counts->labels;
        uint64_t seen = 0;

        for (uint32_t l = 0; l < counts->labels; l++)
            seen += sums[l];
        if (seen >= min_posts && seen > 0)
            candidates[found++] = (struct candidate){
                telling(counts, sums, total_posts),
                dictionary->entries[id].key,
                (uint32_t)id,
            };
    }
    return found;
}

/* The features to keep, in ascending order of their keys. */
static tout_status
choose(const struct ti_counts *counts, const struct ti_dictionary *dictionary,
       const struct ti_bayes_options *options, const tout_alloc *alloc,
       struct ti_bayes *bayes)
{
    struct candidate *candidates =
        ti_allocate(alloc, counts->features, sizeof candidates[0]);
    size_t kept;

    if (!candidates)
        return TOUT_E_NOMEM;
    kept = collect(counts, dictionary, options->min_posts, candidates);
    if (kept > options->max_features) {
        qsort(candidates, kept, sizeof candidates[0], more_telling);
        kept = (size_t)options->max_features;
    }
    if (kept)
        qsort(candidates, kept, sizeof candidates[0], by_key);
    bayes->row_count = kept;
    bayes->ids = ti_allocate(alloc, kept, sizeof bayes->ids[0]);
    bayes->rows = ti_allocate_zero(alloc, counts->features, sizeof bayes->rows[0]);
    bayes->ratios = ti_allocate(alloc, kept * counts->labels, sizeof bayes->ratios[0]);
    if (bayes->ids && bayes->rows && bayes->ratios)
        for (size_t row = 0; row < kept; row++) {
            bayes->ids[row] = candidates[row].id;
            bayes->rows[candidates[row].id] = (uint32_t)row + 1;
        }
    ti_release(alloc, candidates);
    return bayes->ids && bayes->rows && bayes->ratios ? TOUT_OK : TOUT_E_NOMEM;
}

static void
set_ratios(const struct ti_counts *counts, double smoothing, struct ti_bayes *bayes)
{
    const uint32_t labels = counts->labels;
    double totals[TOUT_LABELS_MAX] = { 0 };
    double total = 0;

    for (size_t row = 0; row < bayes->row_count; row++)
        for (uint32_t l = 0; l < labels; l++)
            totals[l] += counts->sums[(size_t)bayes->ids[row] * labels + l];
    for (uint32_t l = 0; l < labels; l++)
        total += totals[l];
    for (size_t row = 0; row < bayes->row_count; row++) {
        const uint32_t *sums = counts->sums + (size_t)bayes->ids[row] * labels;
        const double mass = smoothing * (double)bayes->row_count;
        double seen = 0;

        for (uint32_t l = 0; l < labels; l++)
            seen += sums[l];
        for (uint32_t l = 0; l < labels; l++)
            bayes->ratios[row * labels + l] =
                log((sums[l] + smoothing) / (totals[l] + mass)) -
                log((seen - sums[l] + smoothing) / (total - totals[l] + mass));
    }
}

tout_status
ti_bayes_learn(const struct ti_counts *counts, const struct ti_dictionary *dictionary,
               const struct ti_bayes_options *options, const tout_alloc *alloc,
               struct ti_bayes *out, tout_error *err)
{
    memset(out, 0, sizeof *out);
    out->labels = counts->labels;
    if (choose(counts, dictionary, options, alloc, out) != TOUT_OK) {
        ti_bayes_free(out, alloc);
        return ti_fail_memory(err);
    }
    set_ratios(counts, options->smoothing, out);
    return TOUT_OK;
}

void
ti_bayes_free(struct ti_bayes *bayes, const tout_alloc *alloc)
{
    ti_release(alloc, bayes->rows);
    ti_release(alloc, bayes->ids);
    ti_release(alloc, bayes->ratios);
    memset(bayes, 0, sizeof *bayes);
}
