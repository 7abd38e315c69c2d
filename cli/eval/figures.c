/* SPDX-License-Identifier: MIT */
#include "eval/figures.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

const double figures_rates[FIGURES_RATES] = { .001, .005, .01 };

/* A probability of 0 for what happened would cost all; it costs as much as 1e-12. */
static const double probability_min = 1e-12;

static double
ratio(double part, double whole)
{
    return whole > 0 ? part / whole : NAN;
}

static void
count_confusion(const struct prediction *predictions, struct figures *out)
{
    for (size_t i = 0; i < out->posts; i++)
        out->confusion[predictions[i].own][predictions[i].best]++;
}

static void
set_label(struct figures *out, uint32_t label)
{
    struct label_figures *figures = &out->of[label];
    const double right = (double)out->confusion[label][label];
    uint64_t given = 0;

    for (uint32_t l = 0; l < out->labels; l++) {
        figures->posts += out->confusion[label][l];
        given += out->confusion[l][label];
    }
    figures->precision = ratio(right, (double)given);
    figures->recall = ratio(right, (double)figures->posts);
    figures->f1 = ratio(2 * right, (double)(given + figures->posts));
}

/* From the confusion matrix: (c s - sum p t) / sqrt((s^2 - sum p^2)(s^2 - sum t^2)),
 * with t posts of a label and p posts given it, c right ones of s. */
static double
correlation(const struct figures *figures)
{
    const double all = (double)figures->posts;
    double right = 0;
    double both = 0;
    double own = 0;
    double given = 0;

    for (uint32_t l = 0; l < figures->labels; l++) {
        double t = 0;
        double p = 0;

        for (uint32_t k = 0; k < figures->labels; k++) {
            t += (double)figures->confusion[l][k];
            p += (double)figures->confusion[k][l];
        }
        right += (double)figures->confusion[l][l];
        both += p * t;
        own += t * t;
        given += p * p;
    }
    return ratio(right * all - both, sqrt((all * all - given) * (all * all - own)));
}

static double
log_loss(const struct prediction *predictions, size_t count)
{
    double loss = 0;

    for (size_t i = 0; i < count; i++)
        loss -= log(
            fmax(predictions[i].probabilities[predictions[i].own], probability_min));
    return ratio(loss, (double)count);
}

static double
calibration_error(const struct prediction *predictions, const struct figures *figures)
{
    double sums[FIGURES_BANDS] = { 0 };
    double hits[FIGURES_BANDS] = { 0 };
    double error = 0;

    for (size_t i = 0; i < figures->posts; i++) {
        const uint32_t label =
            figures->labels == 2 ? figures->positive : predictions[i].best;
        const double p = predictions[i].probabilities[label];
        const int band = (int)fmin(p * FIGURES_BANDS, FIGURES_BANDS - 1);

        sums[band] += p;
        hits[band] += predictions[i].own == label;
    }
    for (int band = 0; band < FIGURES_BANDS; band++)
        error += fabs(sums[band] - hits[band]);
    return ratio(error, (double)figures->posts);
}

struct scored {
    double probability;
    int is_own;
};

static int
highest_first(const void *left, const void *right)
{
    const struct scored *a = left;
    const struct scored *b = right;

    return (a->probability < b->probability) - (a->probability > b->probability);
}

/* The share of pairs in which the label's post stands above the other one. */
static double
area_under_curve(const struct scored *sorted, size_t count, double own, double others)
{
    double above = 0; /* posts of the label so far */
    double area = 0;

    for (size_t i = 0; i < count;) {
        double own_here = 0;
        double others_here = 0;
        const double p = sorted[i].probability;

        for (; i < count && sorted[i].probability == p; i++) {
            own_here += sorted[i].is_own;
            others_here += !sorted[i].is_own;
        }
        area += others_here * (above + own_here / 2);
        above += own_here;
    }
    return ratio(area, own * others);
}

/* The share of the label's posts that stand above all but `rate` of the others. */
static double
recall_at(const struct scored *sorted, size_t count, double own, double others,
          double rate)
{
    const double allowed = floor(others * rate);
    double found = 0;
    double alarms = 0;

    for (size_t i = 0; i < count;) {
        double own_here = 0;
        double others_here = 0;
        const double p = sorted[i].probability;

        for (; i < count && sorted[i].probability == p; i++) {
            own_here += sorted[i].is_own;
            others_here += !sorted[i].is_own;
        }
        if (alarms + others_here > allowed)
            break;
        alarms += others_here;
        found += own_here;
    }
    return ratio(found, own);
}

static void
set_ranking(const struct prediction *predictions, struct scored *sorted,
            struct figures *out, uint32_t label)
{
    struct label_figures *figures = &out->of[label];
    const double own = (double)figures->posts;
    const double others = (double)out->posts - own;

    for (size_t i = 0; i < out->posts; i++)
        sorted[i] = (struct scored){ predictions[i].probabilities[label],
                                     predictions[i].own == label };
    if (out->posts)
        qsort(sorted, out->posts, sizeof sorted[0], highest_first);
    figures->auc = area_under_curve(sorted, out->posts, own, others);
    for (int i = 0; i < FIGURES_RATES; i++)
        figures->recalls[i] =
            recall_at(sorted, out->posts, own, others, figures_rates[i]);
}

int
figures_compute(const struct sample *sample, struct figures *out)
{
    struct scored *sorted = calloc(sample->count + 1, sizeof sorted[0]);
    double right = 0;
    double f1 = 0;

    if (!sorted)
        return 0;
    memset(out, 0, sizeof *out);
    out->posts = sample->count;
    out->labels = sample->labels;
    out->positive = sample->positive;
    count_confusion(sample->predictions, out);
    for (uint32_t l = 0; l < out->labels; l++) {
        set_label(out, l);
        set_ranking(sample->predictions, sorted, out, l);
        right += (double)out->confusion[l][l];
        f1 += out->of[l].f1;
    }
    out->accuracy = ratio(right, (double)out->posts);
    out->macro_f1 = f1 / out->labels;
    out->mcc = correlation(out);
    out->log_loss = log_loss(sample->predictions, out->posts);
    out->ece = calibration_error(sample->predictions, out);
    free(sorted);
    return 1;
}
