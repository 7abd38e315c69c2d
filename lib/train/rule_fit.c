/* SPDX-License-Identifier: MIT */
#include "train/rule_fit.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/error.h"

enum { SWEEPS_MAX = 200 };

/* 1 / the variance expected of a score, in nats: a rule that matched a single post
 * hardly counts, one that was right in dozens counts in full. */
static const double penalty = 1;
static const double step_max = 1;
static const double tolerance = 1e-6; /* of a step, in nats */

/* A rule with its posts, in the order of the split. */
struct fitted {
    uint32_t rule; /* in the corpus's rules */
    uint32_t label;
    size_t first; /* of its posts, in fitting.posts */
    size_t count;
    double score;
};

struct fitting {
    const struct ti_training *training;
    const tout_alloc *alloc;
    uint32_t labels;
    struct fitted *list;
    size_t count;
    size_t *posts;  /* of one rule after the other */
    double *scores; /* of the labels of each post, with the rules' */
};

static double
probability(const double *scores, uint32_t labels, uint32_t label)
{
    double sum = 0;

    for (uint32_t l = 0; l < labels; l++)
        sum += exp(scores[l] - scores[label]);
    return 1 / sum;
}

/* One step of Newton's method on one score; returns its length. The loss is convex, so
 * going over all scores again and again comes to its least. */
static double
step(const struct fitting *fitting, struct fitted *fitted)
{
    const uint32_t *own = fitting->training->held_out.own;
    double gradient = penalty * fitted->score;
    double bend = penalty;
    double move;

    for (size_t i = fitted->first; i < fitted->first + fitted->count; i++) {
        const size_t post = fitting->posts[i];
        const double p = probability(fitting->scores + post * fitting->labels,
                                     fitting->labels, fitted->label);

        gradient += p - (own[post] == fitted->label);
        bend += p * (1 - p);
    }
    move = fmin(fmax(-gradient / bend, -step_max), step_max);
    fitted->score += move;
    for (size_t i = fitted->first; i < fitted->first + fitted->count; i++)
        fitting->scores[fitting->posts[i] * fitting->labels + fitted->label] += move;
    return fabs(move);
}

static void
minimise(const struct fitting *fitting)
{
    double longest = HUGE_VAL;

    for (unsigned sweep = 0; sweep < SWEEPS_MAX && longest > tolerance; sweep++) {
        longest = 0;
        for (size_t r = 0; r < fitting->count; r++)
            longest = fmax(longest, step(fitting, &fitting->list[r]));
    }
}

/* `places` has, for each rule of the corpus, its place in the list. */
static void
deal_posts(const struct fitting *fitting, const size_t *places)
{
    const struct ti_split *split = &fitting->training->split;
    const tout_corpus *corpus = fitting->training->corpus;
    size_t first = 0;

    for (size_t i = 0; i < corpus->hits.count; i++)
        fitting->list[places[corpus->hits.list[i]]].count++;
    for (size_t r = 0; r < fitting->count; r++) {
        fitting->list[r].first = first;
        first += fitting->list[r].count;
        fitting->list[r].count = 0;
    }
    for (size_t i = 0; i < corpus->post_count; i++) {
        const struct ti_post *post = split->posts[i];

        for (uint32_t h = 0; h < post->hit_count; h++) {
            struct fitted *fitted =
                &fitting->list[places[corpus->hits.list[post->first_hit + h]]];

            fitting->posts[fitted->first + fitted->count++] = i;
        }
    }
}

static void
list_rules(struct fitting *fitting, size_t *places)
{
    const tout_corpus *corpus = fitting->training->corpus;

    for (uint32_t r = 0; r < tout_rules_count(corpus->hits.rules); r++) {
        const struct ti_rule *rule = ti_rules_get(corpus->hits.rules, r);

        if (!rule->is_learned)
            continue;
        places[r] = fitting->count;
        fitting->list[fitting->count++] = (struct fitted){
            .rule = r, .label = tout_counts_label_find(corpus->counts, rule->label)
        };
    }
}

static tout_status
allocate(struct fitting *fitting, size_t **places, tout_error *err)
{
    const tout_corpus *corpus = fitting->training->corpus;
    const uint32_t rules = tout_rules_count(corpus->hits.rules);

    *places = ti_allocate_zero(fitting->alloc, rules, sizeof **places);
    fitting->list = ti_allocate(fitting->alloc, rules, sizeof fitting->list[0]);
    fitting->posts =
        ti_allocate(fitting->alloc, corpus->hits.count, sizeof fitting->posts[0]);
    fitting->scores = ti_allocate(fitting->alloc, corpus->post_count * fitting->labels,
                                  sizeof fitting->scores[0]);
    return *places && fitting->list && fitting->posts && fitting->scores
               ? TOUT_OK
               : ti_fail_memory(err);
}

static void
score_posts(const struct fitting *fitting)
{
    double scores[TOUT_LABELS_MAX];

    for (size_t i = 0; i < fitting->training->corpus->post_count; i++) {
        ti_fit_scores(&fitting->training->held_out, i, &fitting->training->calibration,
                      scores);
        memcpy(fitting->scores + i * fitting->labels, scores,
               fitting->labels * sizeof scores[0]);
    }
}

static int
by_name(const void *left, const void *right)
{
    const struct ti_rule_score *one = left;
    const struct ti_rule_score *other = right;

    return strcmp(one->name, other->name);
}

static tout_status
write_scores(const struct fitting *fitting, struct ti_rule_scores *out, tout_error *err)
{
    const tout_rules *rules = fitting->training->corpus->hits.rules;
    const double most = TI_RULE_SCORE_MAX;

    out->list = ti_allocate(fitting->alloc, fitting->count, sizeof out->list[0]);
    if (!out->list)
        return ti_fail_memory(err);
    out->count = fitting->count;
    for (size_t r = 0; r < fitting->count; r++) {
        const struct fitted *fitted = &fitting->list[r];
        const struct ti_rule *rule = ti_rules_get(rules, fitted->rule);
        const double units = round(fitted->score * TOUT_SCORE_NAT);

        out->list[r] = (struct ti_rule_score){
            .name = rule->name,
            .fingerprint = ti_rule_fingerprint(rule),
            .label = fitted->label,
            .score = (int32_t)fmin(fmax(units, -most), most),
        };
    }
    qsort(out->list, out->count, sizeof out->list[0], by_name);
    return TOUT_OK;
}

tout_status
ti_rule_fit(const struct ti_training *training, struct ti_rule_scores *out,
            tout_error *err)
{
    struct fitting fitting = { .training = training,
                               .alloc = &training->options.alloc,
                               .labels = training->held_out.labels };
    size_t *places;
    tout_status status;

    memset(out, 0, sizeof *out);
    if (!training->corpus->hits.rules)
        return TOUT_OK;
    status = allocate(&fitting, &places, err);
    if (status == TOUT_OK) {
        list_rules(&fitting, places);
        deal_posts(&fitting, places);
        score_posts(&fitting);
        minimise(&fitting);
        if (fitting.count > 0)
            status = write_scores(&fitting, out, err);
    }
    ti_release(fitting.alloc, places);
    ti_release(fitting.alloc, fitting.list);
    ti_release(fitting.alloc, fitting.posts);
    ti_release(fitting.alloc, fitting.scores);
    return status;
}
