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

static uint32_t
times_of(const struct sample *sample, size_t post)
{
    return sample->times ? sample->times[post] : 1;
}

static void
count_confusion(const struct sample *sample, struct figures *out)
{
    for (size_t i = 0; i < sample->count; i++) {
        const struct prediction *prediction = &sample->predictions[i];

        out->confusion[prediction->own][prediction->best] += times_of(sample, i);
        out->posts += times_of(sample, i);
    }
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
log_loss(const struct sample *sample, const struct figures *figures)
{
    double loss = 0;

    for (size_t i = 0; i < sample->count; i++) {
        const struct prediction *prediction = &sample->predictions[i];
        const uint32_t times = times_of(sample, i);

        if (times)
            loss -= times * log(fmax(prediction->probabilities[prediction->own],
                                     probability_min));
    }
    return ratio(loss, (double)figures->posts);
}

static double
calibration_error(const struct sample *sample, const struct figures *figures)
{
    double sums[FIGURES_BANDS] = { 0 };
    double hits[FIGURES_BANDS] = { 0 };
    double error = 0;

    for (size_t i = 0; i < sample->count; i++) {
        const struct prediction *prediction = &sample->predictions[i];
        const uint32_t label =
            figures->labels == 2 ? figures->positive : prediction->best;
        const double p = prediction->probabilities[label];
        const int band = (int)fmin(p * FIGURES_BANDS, FIGURES_BANDS - 1);

        sums[band] += p * times_of(sample, i);
        hits[band] += prediction->own == label ? times_of(sample, i) : 0;
    }
    for (int band = 0; band < FIGURES_BANDS; band++)
        error += fabs(sums[band] - hits[band]);
    return ratio(error, (double)figures->posts);
}

struct scored {
    double probability;
    uint32_t post;
};

static int
highest_first(const void *left, const void *right)
{
    const struct scored *a = left;
    const struct scored *b = right;

    if (a->probability != b->probability)
        return a->probability > b->probability ? -1 : 1;
    return a->post < b->post ? -1 : a->post > b->post;
}

int
ranking_make(const struct sample *sample, struct ranking *out)
{
    struct scored *scored = calloc(sample->count + 1, sizeof scored[0]);

    memset(out, 0, sizeof *out);
    for (uint32_t l = 0; scored && l < sample->labels; l++) {
        uint32_t *order = calloc(sample->count + 1, sizeof order[0]);

        out->order[l] = order;
        if (!order)
            break;
        for (size_t i = 0; i < sample->count; i++)
            scored[i] =
                (struct scored){ sample->predictions[i].probabilities[l], (uint32_t)i };
        if (sample->count)
            qsort(scored, sample->count, sizeof scored[0], highest_first);
        for (size_t i = 0; i < sample->count; i++)
            order[i] = scored[i].post;
    }
    free(scored);
    if (scored && out->order[sample->labels - 1])
        return 1;
    ranking_free(out);
    return 0;
}

void
ranking_free(struct ranking *ranking)
{
    for (uint32_t l = 0; l < FIGURES_LABELS_MAX; l++)
        free(ranking->order[l]);
    memset(ranking, 0, sizeof *ranking);
}

struct ranking_walk
ranking_walk(const struct sample *sample, const struct ranking *ranking, uint32_t label)
{
    return (struct ranking_walk){ sample, ranking->order[label], label, 0, 0, 0 };
}

int
ranking_next(struct ranking_walk *walk)
{
    const struct sample *sample = walk->sample;
    double p;

    if (walk->at == sample->count)
        return 0;
    p = sample->predictions[walk->order[walk->at]].probabilities[walk->label];
    walk->own = 0;
    walk->others = 0;
    for (; walk->at < sample->count; walk->at++) {
        const uint32_t post = walk->order[walk->at];
        const struct prediction *prediction = &sample->predictions[post];
        const uint32_t times = times_of(sample, post);

        if (prediction->probabilities[walk->label] != p)
            break;
        if (prediction->own == walk->label)
            walk->own += times;
        else
            walk->others += times;
    }
    return 1;
}

/* The area is the share of pairs in which the label's post stands above the other one;
 * a recall the share of the label's posts above all but `rate` of the others. */
static void
set_ranking(const struct sample *sample, const struct ranking *ranking,
            struct figures *out, uint32_t label)
{
    struct label_figures *figures = &out->of[label];
    const double own = (double)figures->posts;
    const double others = (double)out->posts - own;
    struct ranking_walk walk = ranking_walk(sample, ranking, label);
    double found = 0;
    double alarms = 0;
    double area = 0;

    for (int i = 0; i < FIGURES_RATES; i++)
        figures->recalls[i] = ratio(0, own);
    while (ranking_next(&walk)) {
        area += walk.others * (found + walk.own / 2);
        found += walk.own;
        alarms += walk.others;
        for (int i = 0; i < FIGURES_RATES; i++)
            if (alarms <= floor(others * figures_rates[i]))
                figures->recalls[i] = ratio(found, own);
    }
    figures->auc = ratio(area, own * others);
}

void
figures_compute(const struct sample *sample, const struct ranking *ranking,
                struct figures *out)
{
    double right = 0;
    double f1 = 0;

    memset(out, 0, sizeof *out);
    out->labels = sample->labels;
    out->positive = sample->positive;
    count_confusion(sample, out);
    for (uint32_t l = 0; l < out->labels; l++) {
        set_label(out, l);
        set_ranking(sample, ranking, out, l);
        right += (double)out->confusion[l][l];
        f1 += out->of[l].f1;
    }
    out->accuracy = ratio(right, (double)out->posts);
    out->macro_f1 = f1 / out->labels;
    out->mcc = correlation(out);
    out->log_loss = log_loss(sample, out);
    out->ece = calibration_error(sample, out);
}

size_t
figures_values(const struct figures *figures, double out[FIGURES_VALUES_MAX])
{
    size_t count = 0;

    out[count++] = figures->accuracy;
    out[count++] = figures->macro_f1;
    out[count++] = figures->mcc;
    out[count++] = figures->log_loss;
    out[count++] = figures->ece;
    for (uint32_t l = 0; l < figures->labels; l++) {
        const struct label_figures *label = &figures->of[l];

        out[count++] = label->precision;
        out[count++] = label->recall;
        out[count++] = label->f1;
        out[count++] = label->auc;
        for (int i = 0; i < FIGURES_RATES; i++)
            out[count++] = label->recalls[i];
    }
    return count;
}
