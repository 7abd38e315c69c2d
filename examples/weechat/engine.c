/* SPDX-License-Identifier: MIT */
/*
 * Each part has something to fall back on: a model file the built-in model, a rule file
 * the built-in rules, a share of false alarms that is not backed the model's own
 * promise.
 */
#include "engine.h"

#include "say.h"

static void
open_builtin(struct engine *engine)
{
    tout_error err;

    if (tout_model_builtin(NULL, &engine->base, &err) != TOUT_OK)
        say_fault(NULL, &err, "posts are not labelled: set tout.model.file");
}

static void
open_model(struct engine *engine, const struct settings *settings)
{
    tout_error err;

    engine->model_path = settings_path(settings->model);
    if (!engine->model_path) {
        open_builtin(engine);
    } else if (tout_model_open(engine->model_path, 0, NULL, &engine->base, &err) !=
               TOUT_OK) {
        say_fault(engine->model_path, &err, "going on with the built-in model");
        free(engine->model_path);
        engine->model_path = NULL;
        open_builtin(engine);
    }
}

/* Whether the model has the labels that rules speak of. */
static int
fits(tout_model *model, tout_rules *rules, tout_error *err)
{
    tout_classifier *trial;
    const tout_status status = tout_classifier_new(model, rules, NULL, &trial, err);

    tout_classifier_unref(trial);
    return status == TOUT_OK;
}

/* A model with labels of its own has no use for rules about ours. */
static void
open_builtin_rules(struct engine *engine)
{
    tout_error err;

    if (tout_rules_builtin(NULL, &engine->rules, &err) != TOUT_OK) {
        if (err.status != TOUT_E_EMPTY)
            say_fault(NULL, &err, "going on without rules");
    } else if (!fits(engine->base, engine->rules, &err)) {
        say_fault(NULL, &err, "going on without the built-in rules");
        tout_rules_unref(engine->rules);
        engine->rules = NULL;
    }
}

static void
open_rules(struct engine *engine, const struct settings *settings)
{
    tout_rules *more = NULL;
    tout_rules *both = NULL;
    tout_error err;

    open_builtin_rules(engine);
    engine->rules_path = settings_path(settings->rules);
    if (!engine->rules_path)
        return;
    if (tout_rules_open(engine->rules_path, NULL, &more, &err) == TOUT_OK &&
        tout_rules_extend(engine->rules, more, NULL, &both, &err) == TOUT_OK &&
        fits(engine->base, both, &err)) {
        tout_rules_unref(engine->rules);
        engine->rules = both;
    } else {
        say_fault(engine->rules_path, &err, "going on without this rule file");
        tout_rules_unref(both);
        free(engine->rules_path);
        engine->rules_path = NULL;
    }
    tout_rules_unref(more);
}

/* A classifier of `model` and a scratch for it take the place of those in use. */
static tout_status
join(struct engine *engine, tout_model *model, tout_error *err)
{
    tout_options options = TOUT_OPTIONS_INIT;
    tout_classifier *classifier = NULL;
    tout_scratch *scratch = NULL;
    tout_status status;

    options.false_alarm_ppm = engine->false_alarms;
    options.unsure_ppm = engine->unsure_ppm;
    status = tout_classifier_new(model, engine->rules, &options, &classifier, err);
    if (status == TOUT_OK)
        status = tout_scratch_new(classifier, &scratch, err);
    if (status != TOUT_OK) {
        tout_classifier_unref(classifier);
        return status;
    }
    tout_scratch_free(engine->scratch);
    tout_classifier_unref(engine->classifier);
    engine->scratch = scratch;
    engine->classifier = classifier;
    return TOUT_OK;
}

static void
join_somehow(struct engine *engine)
{
    tout_error err;
    tout_status status = join(engine, engine->base, &err);

    if (status == TOUT_E_PROMISE) {
        say_fault(NULL, &err, "going on with what the model promises by itself");
        engine->false_alarms = 0;
        status = join(engine, engine->base, &err);
    }
    if (status != TOUT_OK)
        say_fault(NULL, &err, "posts are not labelled");
    else if (tout_classifier_drift(engine->classifier))
        say_error(NULL, "tout: a library or a rule is not what the model was trained "
                        "with; labels may differ from those of other machines");
}

void
engine_load(struct engine *engine, const struct settings *settings)
{
    enum { PPM_PER_PERCENT = 10000 };

    engine_end(engine);
    engine->false_alarms = (uint32_t)weechat_config_integer(settings->false_alarms);
    engine->unsure_ppm =
        (uint32_t)weechat_config_integer(settings->min_probability) * PPM_PER_PERCENT;
    open_model(engine, settings);
    if (!engine->base)
        return;
    open_rules(engine, settings);
    join_somehow(engine);
}

void
engine_end(struct engine *engine)
{
    tout_scratch_free(engine->scratch);
    tout_classifier_unref(engine->classifier);
    tout_rules_unref(engine->rules);
    tout_model_unref(engine->base);
    free(engine->model_path);
    free(engine->rules_path);
    memset(engine, 0, sizeof *engine);
}

tout_status
engine_correct(struct engine *engine, const tout_counts *corrections, tout_error *err)
{
    tout_model *corrected;
    tout_status status =
        tout_model_adapt(engine->base, corrections, NULL, &corrected, err);

    if (status == TOUT_OK)
        status = join(engine, corrected, err);
    tout_model_unref(corrected);
    return status;
}
