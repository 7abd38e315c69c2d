/* SPDX-License-Identifier: MIT */
#include "classify/classifier.h"

#include <string.h>

#include "base/alloc.h"
#include "base/error.h"
#include "base/input.h"

enum {
    POST_BYTES = 8192,
    MILLION = 1000000,
    CLASSIFIER_FLAGS = TOUT_CLASSIFIER_EXACT | TOUT_CLASSIFIER_ARGMAX |
                       TOUT_CLASSIFIER_ANY_RULES | TOUT_CLASSIFIER_ALL_PATTERNS |
                       TOUT_CLASSIFIER_LAZY
};

static tout_status
read_options(const tout_options *given, tout_options *options, tout_error *err)
{
    const tout_options defaults = TOUT_OPTIONS_INIT;
    tout_status status = TOUT_OK;

    *options = defaults;
    if (given)
        status = ti_input_read(given, sizeof *options, options, "tout_options", err);
    if (status != TOUT_OK)
        return status;
    if (options->flags & ~(uint32_t)CLASSIFIER_FLAGS || options->reserved)
        return ti_fail(err, TOUT_E_ARGUMENT, "unknown classifier flags %#x",
                       options->flags);
    if (options->post_bytes > TOUT_POST_BYTES_MAX)
        return ti_fail(err, TOUT_E_ARGUMENT, "post_bytes is %u, at most %d is allowed",
                       options->post_bytes, TOUT_POST_BYTES_MAX);
    if (options->unsure_ppm > MILLION)
        return ti_fail(err, TOUT_E_ARGUMENT, "unsure_ppm is %u, at most %d is allowed",
                       options->unsure_ppm, MILLION);
    if (options->post_bytes == 0)
        options->post_bytes = POST_BYTES;
    if (options->match_limit == 0)
        options->match_limit = TI_MATCH_LIMIT;
    return TOUT_OK;
}

/* Compares the libraries in use with those of the model's training. */
static tout_status
find_drift(tout_classifier *classifier, uint32_t flags, tout_error *err)
{
    const struct ti_recipe *trained = &classifier->model->head.recipe;
    tout_recipe asked = tout_model_recipe(classifier->model);
    struct ti_recipe present;
    tout_status status = ti_recipe_make(&asked, &classifier->alloc, &present, err);

    if (status != TOUT_OK)
        return status;
    if (present.stem_digest != trained->stem_digest)
        classifier->drift |= TOUT_DRIFT_STEMMER;
    if (strcmp(present.unicode, trained->unicode) != 0)
        classifier->drift |= TOUT_DRIFT_UNICODE;
    if (classifier->drift & TOUT_DRIFT_RULES && flags & TOUT_CLASSIFIER_EXACT)
        return ti_fail(err, TOUT_E_STEMMER,
                       "the model learned scores of rules that match otherwise now");
    if (classifier->drift && flags & TOUT_CLASSIFIER_EXACT)
        return ti_fail(err, TOUT_E_STEMMER,
                       "the model was trained with %s: expected Unicode %s, found %s",
                       classifier->drift & TOUT_DRIFT_STEMMER
                           ? "a libstemmer that stems otherwise"
                           : "other Unicode tables",
                       trained->unicode, present.unicode);
    return TOUT_OK;
}

/* A score that training learned is the model's, by the name of the rule. */
static tout_status
find_learned_score(tout_classifier *classifier, uint32_t index, tout_error *err)
{
    const struct ti_rule *rule = ti_rules_get(classifier->rules, index);
    const struct ti_rule_score *score =
        ti_rule_scores_find(&classifier->model->rule_scores, rule->name);

    if (!score || score->label != classifier->rule_labels[index])
        return ti_fail_at(err, TOUT_E_LABEL, rule->line, 0,
                          "rule %s has a learned score for \"%s\", which the model "
                          "lacks: train it with this rule",
                          rule->name, rule->label);
    if (score->fingerprint != ti_rule_fingerprint(rule))
        classifier->drift |= TOUT_DRIFT_RULES;
    classifier->rule_scores[index] = score->score;
    return TOUT_OK;
}

static tout_status
find_rule_scores(tout_classifier *classifier, tout_error *err)
{
    const uint32_t count = tout_rules_count(classifier->rules);
    const tout_alloc *alloc = &classifier->alloc;

    classifier->rule_labels =
        ti_allocate(alloc, count, sizeof classifier->rule_labels[0]);
    classifier->rule_scores =
        ti_allocate(alloc, count, sizeof classifier->rule_scores[0]);
    if (!classifier->rule_labels || !classifier->rule_scores)
        return ti_fail_memory(err);
    for (uint32_t i = 0; i < count; i++) {
        const struct ti_rule *rule = ti_rules_get(classifier->rules, i);
        tout_status status = TOUT_OK;

        classifier->rule_labels[i] =
            tout_model_label_find(classifier->model, rule->label);
        classifier->rule_scores[i] = rule->score;
        if (classifier->rule_labels[i] == TOUT_NONE)
            return ti_fail_at(err, TOUT_E_LABEL, rule->line, 0,
                              "rule %s speaks for \"%s\", a label that the model lacks",
                              rule->name, rule->label);
        if (rule->is_learned)
            status = find_learned_score(classifier, i, err);
        if (status != TOUT_OK)
            return status;
    }
    return TOUT_OK;
}

static tout_status
find_promise(tout_classifier *classifier, const tout_options *options, tout_error *err)
{
    const struct ti_promises *promises = &classifier->model->promises;
    tout_promise *promise = &classifier->promise;
    tout_status status;

    if (options->flags & TOUT_CLASSIFIER_ARGMAX ||
        (options->false_alarm_ppm == 0 && promises->count == 0))
        return TOUT_OK;
    status = ti_promises_find(promises, options->false_alarm_ppm, promise, err);
    if (status != TOUT_OK)
        return status;
    classifier->has_promise = 1;
    if (promise->rules == tout_rules_fingerprint(classifier->rules))
        return TOUT_OK;
    promise->flags |= TOUT_PROMISE_OTHER_RULES;
    if (options->false_alarm_ppm == 0 || options->flags & TOUT_CLASSIFIER_ANY_RULES)
        return TOUT_OK;
    return ti_fail(err, TOUT_E_PROMISE,
                   "%.4f %% false alarms were measured with other rules (%016llx) than "
                   "those in use (%016llx)",
                   (double)options->false_alarm_ppm / 1e4,
                   (unsigned long long)promise->rules,
                   (unsigned long long)tout_rules_fingerprint(classifier->rules));
}

tout_status
tout_classifier_new(tout_model *model, tout_rules *rules, const tout_options *options,
                    tout_classifier **out, tout_error *err)
{
    tout_classifier *classifier;
    tout_options use;
    tout_alloc alloc;
    tout_status status;

    if (out)
        *out = NULL;
    if (!model || !out)
        return ti_fail(err, TOUT_E_ARGUMENT, "the model or out is NULL");
    status = read_options(options, &use, err);
    if (status != TOUT_OK)
        return status;
    alloc = ti_alloc_or_default(use.alloc);
    classifier = ti_allocate_zero(&alloc, 1, sizeof *classifier);
    if (!classifier)
        return ti_fail_memory(err);
    ti_ref_start(&classifier->ref);
    classifier->alloc = alloc;
    classifier->model = tout_model_ref(model);
    classifier->rules = tout_rules_ref(rules);
    classifier->matching = (struct ti_matching){
        .match_limit = use.match_limit,
        .post_bytes = use.post_bytes,
        .tries_all = (use.flags & TOUT_CLASSIFIER_ALL_PATTERNS) != 0,
        .is_lazy = (use.flags & TOUT_CLASSIFIER_LAZY) != 0,
    };
    classifier->unsure_ppm = use.unsure_ppm;
    ti_fixed_find(model, &classifier->fixed);
    status = ti_sieve_make(&model->table, &alloc, &classifier->sieve, err);
    if (status == TOUT_OK && rules)
        status = ti_rules_are_complete(rules, err);
    if (rules && status == TOUT_OK)
        status = ti_rules_compile(rules, &classifier->matching, err);
    if (rules && status == TOUT_OK)
        classifier->matching.is_machine =
            ti_rules_are_machine(rules, &classifier->matching);
    if (status == TOUT_OK)
        status = find_rule_scores(classifier, err);
    if (status == TOUT_OK)
        status = find_drift(classifier, use.flags, err);
    if (status == TOUT_OK)
        status = find_promise(classifier, &use, err);
    if (status != TOUT_OK) {
        tout_classifier_unref(classifier);
        return status;
    }
    *out = classifier;
    return TOUT_OK;
}

tout_classifier *
tout_classifier_ref(tout_classifier *classifier)
{
    if (classifier)
        ti_ref_add(&classifier->ref);
    return classifier;
}

void
tout_classifier_unref(tout_classifier *classifier)
{
    tout_alloc alloc;

    if (!classifier || !ti_ref_drop(&classifier->ref))
        return;
    alloc = classifier->alloc;
    tout_model_unref(classifier->model);
    tout_rules_unref(classifier->rules);
    ti_sieve_free(&classifier->sieve, &alloc);
    ti_release(&alloc, classifier->rule_labels);
    ti_release(&alloc, classifier->rule_scores);
    ti_release(&alloc, classifier);
}

tout_model *
tout_classifier_model(const tout_classifier *classifier)
{
    return classifier ? classifier->model : NULL;
}

tout_rules *
tout_classifier_rules(const tout_classifier *classifier)
{
    return classifier ? classifier->rules : NULL;
}

int
tout_classifier_promise(const tout_classifier *classifier, tout_promise *out)
{
    if (!classifier || !out || !classifier->has_promise)
        return 0;
    *out = classifier->promise;
    return 1;
}

uint32_t
tout_classifier_drift(const tout_classifier *classifier)
{
    return classifier ? classifier->drift : 0;
}

const char *
tout_label_name(const tout_classifier *classifier, uint32_t index)
{
    const char *name =
        classifier ? tout_model_label_name(classifier->model, index) : NULL;

    return name ? name : "unsure";
}
