/* SPDX-License-Identifier: MIT */
/*
 * tout eval: how well a model labels posts, or a corpus teaches by its folds.
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <tout.h>

#include "command.h"
#include "corpus.h"
#include "engine.h"
#include "eval/figures.h"
#include "eval/print.h"
#include "training.h"

struct eval {
    struct engine_options engine_options;
    struct corpus_options corpus_options;
    struct training_options training_options;
    uint64_t folds;
    int is_json;
    const char *predictions_path;

    struct corpus corpus;
    struct prediction *predictions;
    double *probabilities; /* of all posts, labels.count each */
    uint64_t unsure;
    char neutral[TOUT_LABEL_NAME_BYTES_MAX + 1]; /* of the model; "" if it has none */
};

static int
allocate(struct eval *eval)
{
    const size_t labels = eval->corpus.labels.count;

    eval->predictions = calloc(eval->corpus.count + 1, sizeof eval->predictions[0]);
    eval->probabilities = calloc(eval->corpus.count * labels + 1, sizeof(double));
    if (!eval->predictions || !eval->probabilities)
        return complain("out of memory");
    for (size_t i = 0; i < eval->corpus.count; i++)
        eval->predictions[i].probabilities = eval->probabilities + i * labels;
    return EXIT_DONE;
}

/* Where each label of the corpus stands in the model. */
static int
match_labels(const struct eval *eval, const struct engine *engine,
             uint32_t places[TOUT_LABELS_MAX])
{
    for (size_t l = 0; l < eval->corpus.labels.count; l++) {
        places[l] = tout_model_label_find(engine->model, eval->corpus.labels.items[l]);
        if (places[l] == TOUT_NONE)
            return complain("the corpus has a label that the model lacks: '%s' "
                            "(--map OLD=NEW reads it as another)",
                            eval->corpus.labels.items[l]);
    }
    return EXIT_DONE;
}

/* Scores the posts of one fold (UINT32_MAX: all). A model may have labels that the
 * corpus lacks; their probability is then nobody's, and `best` is the best of the
 * corpus's. */
static int
predict(struct eval *eval, const struct engine *engine, uint32_t fold)
{
    const uint32_t labels = (uint32_t)eval->corpus.labels.count;
    uint32_t places[TOUT_LABELS_MAX];
    const int status = match_labels(eval, engine, places);

    if (status != EXIT_DONE)
        return status;
    for (size_t i = 0; i < eval->corpus.count; i++) {
        const struct labelled_post *post = &eval->corpus.posts[i];
        double *probabilities = eval->probabilities + i * labels;
        struct prediction *prediction = &eval->predictions[i];
        tout_verdict verdict;

        if (fold != UINT32_MAX && post->fold != fold)
            continue;
        tout_classify(engine->scratch, post->text, post->bytes, &verdict);
        eval->unsure += verdict.label == TOUT_NONE;
        prediction->own = post->label;
        for (uint32_t l = 0; l < labels; l++) {
            probabilities[l] = tout_probability(engine->scratch, places[l]);
            if (probabilities[l] > probabilities[prediction->best])
                prediction->best = l;
        }
    }
    return EXIT_DONE;
}

static void
note_neutral(struct eval *eval, const tout_model *model)
{
    const char *name = tout_model_label_name(model, tout_model_neutral(model));

    snprintf(eval->neutral, sizeof eval->neutral, "%s", name ? name : "");
}

static int
eval_model(struct eval *eval)
{
    struct engine_options options = eval->engine_options;
    struct engine engine;
    int status;

    /* The built-in rules were made for the built-in model; another is measured alone.
     */
    options.no_builtin_rules = options.model != NULL;
    status = engine_open(&options, &engine);
    if (status != EXIT_DONE)
        return status;
    note_neutral(eval, engine.model);
    status = predict(eval, &engine, UINT32_MAX);
    engine_close(&engine);
    return status;
}

/* Trains on the other folds and scores this one, by the model alone. */
static int
eval_fold(struct eval *eval, uint32_t fold)
{
    struct engine engine = { 0 };
    tout_error err;
    int status = train_model(&eval->training_options,
                             (struct training_share){ &eval->corpus, fold },
                             &engine.model, NULL);

    if (status != EXIT_DONE)
        return status;
    if (tout_classifier_new(engine.model, NULL, NULL, &engine.classifier, &err) !=
            TOUT_OK ||
        tout_scratch_new(engine.classifier, &engine.scratch, &err) != TOUT_OK)
        status = complain("%s", err.message);
    else
        status = predict(eval, &engine, fold);
    note_neutral(eval, engine.model);
    engine_close(&engine);
    return status;
}

static int
eval_folds(struct eval *eval)
{
    uint32_t folds = (uint32_t)eval->corpus.folds.count;
    int status = EXIT_DONE;

    if (eval->folds) {
        folds = (uint32_t)eval->folds;
        status = training_deal_folds(&eval->training_options, &eval->corpus, folds);
    }
    if (status != EXIT_DONE)
        return status;
    if (folds > eval->corpus.count)
        return complain("expected at least as many posts as folds, found %zu posts for "
                        "%u folds",
                        eval->corpus.count, folds);
    if (folds < 2)
        return complain("expected posts of two folds or more, found %u", folds);
    for (uint32_t fold = 0; status == EXIT_DONE && fold < folds; fold++)
        status = eval_fold(eval, fold);
    return status;
}

static int
write_predictions(const struct eval *eval)
{
    const char *path = eval->predictions_path;
    FILE *out;
    int status;

    if (!path)
        return EXIT_DONE;
    out = strcmp(path, "-") == 0 ? stdout : fopen(path, "wb");
    if (!out)
        return complain("cannot write %s: %s", path, strerror(errno));
    print_predictions(out, &eval->corpus, eval->predictions);
    if (out == stdout)
        return EXIT_DONE;
    status = finish_output(out, path);
    if (fclose(out) != 0 && status == EXIT_DONE)
        status = complain("cannot write %s", path);
    return status;
}

/* Of two labels the one that is not neutral; without a neutral one, the second. */
static uint32_t
positive_label(const struct eval *eval)
{
    const char *second = eval->corpus.labels.items[1];

    return strcmp(second, eval->neutral) == 0 ? 0 : 1;
}

static int
print_results(const struct eval *eval)
{
    const struct sample sample = { eval->predictions, eval->corpus.count,
                                   (uint32_t)eval->corpus.labels.count,
                                   positive_label(eval) };
    struct figures *figures = malloc(sizeof *figures);
    int status = EXIT_DONE;

    if (!figures || !figures_compute(&sample, figures))
        status = complain("out of memory");
    else if (eval->is_json)
        print_figures_json(stdout, figures, &eval->corpus.labels);
    else
        print_figures(stdout, figures, &eval->corpus.labels);
    if (status == EXIT_DONE && eval->unsure)
        fprintf(stderr,
                "tout: %llu posts would be answered 'unsure'; here they count by "
                "their best label\n",
                (unsigned long long)eval->unsure);
    free(figures);
    return status == EXIT_DONE ? write_predictions(eval) : status;
}

static int
run(struct eval *eval, int count, char **paths)
{
    int status =
        corpus_load(&eval->corpus_options, "eval", count, paths, &eval->corpus);

    if (status != EXIT_DONE)
        return status;
    if (eval->corpus.labels.count < 2 || eval->corpus.labels.count > TOUT_LABELS_MAX)
        status = complain("expected 2 to %d labels in the corpus, found %zu",
                          TOUT_LABELS_MAX, eval->corpus.labels.count);
    if (status == EXIT_DONE)
        status = allocate(eval);
    if (status == EXIT_DONE)
        status = eval->folds || eval->corpus_options.read.fold_name ? eval_folds(eval)
                                                                    : eval_model(eval);
    if (status == EXIT_DONE)
        status = print_results(eval);
    if (status == EXIT_DONE && eval->corpus.tally.bad > 0)
        status = EXIT_BAD_RECORDS;
    free(eval->predictions);
    free(eval->probabilities);
    corpus_free(&eval->corpus);
    return status;
}

static int
check_settings(const struct eval *eval)
{
    const int has_folds = eval->folds || eval->corpus_options.read.fold_name;

    if (eval->folds && eval->corpus_options.read.fold_name)
        return complain_usage("eval", "--folds and --fold-column exclude each other");
    if (eval->folds == 1 || eval->folds > 1000)
        return complain_usage("eval", "--folds: expected 2 to 1000");
    if (has_folds && (eval->engine_options.model || eval->engine_options.rules.count))
        return complain_usage("eval", "folds train models of their own: --model and "
                                      "--rules have no place there");
    return building_check(&eval->training_options.building, "eval");
}

int
cmd_eval(int argc, char **argv)
{
    struct eval eval = { .training_options = { .building = BUILDING_DEFAULTS } };
    const struct option_about options[] = {
        ENGINE_OPTIONS(eval.engine_options),
        CORPUS_OPTIONS(eval.corpus_options),
        { "folds", 0, OPTION_COUNT, &eval.folds, "K",
          "train on all but one of K parts, score that one; K times" },
        { "fold-column", 0, OPTION_TEXT, &eval.corpus_options.read.fold_name, "NAME",
          "the same by the folds that the corpus brings" },
        { "json", 0, OPTION_FLAG, &eval.is_json, NULL, "figures as one JSON object" },
        { "predictions", 0, OPTION_TEXT, &eval.predictions_path, "FILE",
          "write each post's label and probabilities" },
        RECIPE_OPTIONS(eval.training_options.recipe),
        BUILDING_OPTIONS(eval.training_options.building),
    };
    const struct command_about about = { "eval", "[OPTION...] [CORPUS...]",
                                         "Measures a model on labelled posts, or, with "
                                         "--folds or --fold-column, how well\n"
                                         "models trained on a part of the corpus label "
                                         "the rest. Every post counts by its\n"
                                         "most probable label.",
                                         options, sizeof options / sizeof options[0] };
    int first;
    const enum options_result read = options_read(&about, argc, argv, &first);
    int status = read == OPTIONS_WRONG ? EXIT_USAGE : EXIT_DONE;

    if (read == OPTIONS_READ && eval.corpus_options.from &&
        strcmp(eval.corpus_options.from, "?") == 0) {
        print_kinds();
    } else if (read == OPTIONS_READ) {
        status = check_settings(&eval);
        if (status == EXIT_DONE)
            status = run(&eval, argc - first, argv + first);
    }
    list_free(&eval.engine_options.rules);
    list_free(&eval.corpus_options.maps);
    building_options_free(&eval.training_options.building);
    return status;
}
