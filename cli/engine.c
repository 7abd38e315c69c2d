/* SPDX-License-Identifier: MIT */
#include "engine.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "counting.h"
#include "output.h"
#include "place.h"

enum { MILLION = 1000000 };

/* "file:line:column: what", the line, and a caret below its place. */
static int
complain_of_line(const char *path, const char *kind, const tout_error *err)
{
    const struct place place = place_find(path, err->line, err->offset);

    if (place.column == 0)
        return complain("%s:%u: %s%s (byte %llu)", path, err->line, kind, err->message,
                        (unsigned long long)err->offset);
    complain("%s:%u:%zu: %s%s", path, err->line, place.column, kind, err->message);
    if (place.line[0] != '\0')
        fprintf(stderr, "    %s\n    %*s\n", place.line, (int)place.column, "^");
    return EXIT_FAILED;
}

void
warn_of_file(const char *path, const tout_error *err)
{
    complain_of_line(path, "warning: ", err);
}

int
complain_of_file(const char *path, const tout_error *err)
{
    if (err->line && !err->offset)
        return complain("%s:%u: %s", path, err->line, err->message);
    if (err->line)
        return complain_of_line(path, "", err);
    if (err->status == TOUT_E_FORMAT || err->status == TOUT_E_CHECKSUM ||
        err->status == TOUT_E_VERSION || err->status == TOUT_E_LIMIT)
        return complain("%s: %s (byte %llu)", path, err->message,
                        (unsigned long long)err->offset);
    return complain("%s", err->message);
}

int
engine_open_model(const char *path, tout_model **out)
{
    tout_error err;

    if (path)
        return tout_model_open(path, 0, NULL, out, &err) == TOUT_OK
                   ? 0
                   : complain_of_file(path, &err);
    if (tout_model_builtin(NULL, out, &err) == TOUT_OK)
        return 0;
    return complain("%s; name one with --model", err.message);
}

/* Puts the rules of a file over those so far. */
static int
add_rules(tout_rules **rules, tout_rules *more, const char *path)
{
    tout_rules *both;
    tout_error err;
    const tout_status status = tout_rules_extend(*rules, more, NULL, &both, &err);

    tout_rules_unref(more);
    if (status != TOUT_OK)
        return complain_of_file(path, &err);
    tout_rules_unref(*rules);
    *rules = both;
    return 0;
}

/* A model with labels of its own has no use for rules about ours. */
static int
open_builtin_rules(tout_model *model, const char *name, tout_rules **out)
{
    tout_options settings = TOUT_OPTIONS_INIT;
    tout_classifier *trial;
    tout_error err;
    tout_status status = tout_rules_builtin(NULL, out, &err);

    if (status == TOUT_E_EMPTY)
        return 0;
    if (status != TOUT_OK)
        return complain("built-in rules: %s", err.message);
    if (!model)
        return 0;
    settings.flags = TOUT_CLASSIFIER_LAZY;
    status = tout_classifier_new(model, *out, &settings, &trial, &err);
    tout_classifier_unref(trial);
    if (status == TOUT_OK)
        return 0;
    tout_rules_unref(*out);
    *out = NULL;
    if (status != TOUT_E_LABEL || !name)
        return complain("%s", err.message);
    complain("note: the built-in rules are left out, %s lacks their labels", name);
    return 0;
}

int
engine_open_rules(const struct engine_options *options, tout_model *model,
                  tout_rules **out)
{
    int status = 0;

    *out = NULL;
    if (!options->no_rules && !options->no_builtin_rules)
        status = open_builtin_rules(model, options->model, out);
    for (size_t i = 0; status == 0 && i < options->rules.count; i++) {
        const char *path = options->rules.items[i];
        tout_rules *more;
        tout_error err;

        if (tout_rules_open(path, NULL, &more, &err) != TOUT_OK)
            return complain_of_file(path, &err);
        status = add_rules(out, more, path);
    }
    return status;
}

static int
join(const struct engine_options *options, struct engine *engine)
{
    tout_options settings = TOUT_OPTIONS_INIT;
    tout_status status;
    tout_error err;

    settings.unsure_ppm = (uint32_t)lround(options->min_probability * MILLION);
    settings.false_alarm_ppm = (uint32_t)lround(options->false_alarms * MILLION);
    /* Whoever scores a post or two does not wait for patterns that they do not need. */
    settings.flags = TOUT_CLASSIFIER_LAZY;
    if (options->argmax)
        settings.flags |= TOUT_CLASSIFIER_ARGMAX;
    if (options->false_alarms > 0 && settings.false_alarm_ppm == 0)
        return complain("--false-alarms: expected 0.0001%% or more");
    status = tout_classifier_new(engine->model, engine->rules, &settings,
                                 &engine->classifier, &err);
    if (status == TOUT_OK)
        status = tout_scratch_new(engine->classifier, &engine->scratch, &err);
    return status == TOUT_OK ? 0 : complain("%s", err.message);
}

/* Puts the model as corrected in the place of the model. */
static int
correct(const char *path, tout_model **model)
{
    tout_model *corrected;
    tout_counts *corrections;
    tout_error err;
    tout_status status;
    const int failed = counting_open(path, &corrections);

    if (failed)
        return failed;
    status = tout_model_adapt(*model, corrections, NULL, &corrected, &err);
    tout_counts_free(corrections);
    if (status != TOUT_OK)
        return complain("%s: %s", path, err.message);
    tout_model_unref(*model);
    *model = corrected;
    return 0;
}

/* What keeps a promise from being one. */
static void
tell_promise(const struct engine_options *options, const tout_classifier *classifier)
{
    tout_promise promise;

    if (options->decides_nothing || !tout_classifier_promise(classifier, &promise))
        return;
    if (promise.flags & TOUT_PROMISE_OTHER_RULES)
        complain(
            "note: labels are decided by a threshold for %g %% false alarms, which "
            "was measured with other rules",
            promise.false_alarm_ppm / 1e4);
    if (promise.flags & TOUT_PROMISE_CORRECTED && options->corrections)
        complain(
            "note: labels are decided by a threshold for %g %% false alarms, which "
            "was measured before the corrections",
            promise.false_alarm_ppm / 1e4);
}

static void
tell_drift(uint32_t drift)
{
    if (drift & (TOUT_DRIFT_STEMMER | TOUT_DRIFT_UNICODE))
        complain("warning: %s differs from the one that the model was trained with; "
                 "scores may differ from those of other machines",
                 drift & TOUT_DRIFT_STEMMER ? "libstemmer"
                                            : "the Unicode data of utf8proc");
    if (drift & TOUT_DRIFT_RULES)
        complain("warning: the model learned scores of rules whose patterns or "
                 "conditions are others now; train it again");
}

int
engine_open(const struct engine_options *options, struct engine *out)
{
    int status;

    memset(out, 0, sizeof *out);
    if (options->no_rules && options->rules.count)
        return complain_usage("", "--rules and --no-rules exclude each other");
    if (options->argmax && options->false_alarms > 0)
        return complain_usage("", "--argmax and --false-alarms exclude each other: one "
                                  "labels by the largest score, one by a threshold");
    status = engine_open_model(options->model, &out->model);
    if (status == 0 && options->corrections)
        status = correct(options->corrections, &out->model);
    if (status == 0)
        status = engine_open_rules(options, out->model, &out->rules);
    if (status == 0)
        status = join(options, out);
    if (status != 0) {
        engine_close(out);
        return status;
    }
    out->label_count = tout_model_label_count(out->model);
    tell_promise(options, out->classifier);
    tell_drift(tout_classifier_drift(out->classifier));
    return 0;
}

void
engine_close(struct engine *engine)
{
    tout_scratch_free(engine->scratch);
    tout_classifier_unref(engine->classifier);
    tout_rules_unref(engine->rules);
    tout_model_unref(engine->model);
    memset(engine, 0, sizeof *engine);
}

int
engine_spared(const struct engine_options *options, const char *option,
              const char *path)
{
    int status = output_spares_file(option, path, options->model);

    if (status == 0)
        status = output_spares_file(option, path, options->corrections);
    for (size_t i = 0; status == 0 && i < options->rules.count; i++)
        status = output_spares_file(option, path, options->rules.items[i]);
    return status;
}

int
engine_classify(const struct engine *engine, const char *text, size_t bytes,
                tout_verdict *verdict)
{
    /* The scratch is ours alone, and any bytes are a post. */
    return tout_classify(engine->scratch, text, bytes, verdict) == TOUT_OK
               ? 0
               : complain("out of memory");
}

void
engine_reason_text(const struct engine *engine, const tout_evidence *reason, char *out,
                   size_t capacity)
{
    const char *rule =
        reason->rule == TOUT_NONE ? NULL : tout_rules_name(engine->rules, reason->rule);

    out[0] = '\0';
    if (rule)
        snprintf(out, capacity, "%s", rule);
    else if (reason->feature != TOUT_NONE)
        tout_feature_text(engine->scratch, reason->feature, out, capacity);
}
