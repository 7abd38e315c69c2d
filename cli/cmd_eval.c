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
#include "eval/bootstrap.h"
#include "eval/eval.h"
#include "eval/page.h"
#include "eval/print.h"
#include "output.h"
#include "report/html.h"
#include "write/cells.h"

/* More would not make an interval better. */
enum { RESAMPLES_MAX = 100000 };

/* Of a run in time, where no other number is asked for. */
enum { BLOCKS = 20 };

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
    print_predictions(out, eval);
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

/* All that there is to say of the predictions. */
struct results {
    struct sample sample;
    struct ranking ranking;
    struct figures figures;
    struct intervals intervals;
};

static int
compute(struct eval *eval, struct results *results)
{
    const unsigned resamples =
        eval->resamples < RESAMPLES_MAX ? (unsigned)eval->resamples : RESAMPLES_MAX;
    int is_done = ranking_make(&results->sample, &results->ranking);

    if (is_done) {
        figures_compute(&results->sample, &results->ranking, &results->figures);
        is_done = bootstrap(&results->sample, &results->ranking, resamples,
                            &eval->progress, &results->intervals);
        progress_end(&eval->progress);
    }
    return is_done ? EXIT_DONE : complain("out of memory");
}

static int
print(struct eval *eval, const struct results *results)
{
    if (eval->is_json) {
        print_figures_json(stdout, eval, &results->figures, &results->intervals);
        return EXIT_DONE;
    }
    print_figures(stdout, eval, &results->figures, &results->intervals);
    return print_blocks(stdout, eval);
}

static int
write_page(const struct eval *eval, const struct results *results)
{
    char promise[PROMISE_BYTES];
    const struct page page = { &eval->corpus,
                               eval->first,
                               &results->sample,
                               &results->ranking,
                               &results->figures,
                               &results->intervals,
                               promise_sentence(eval, promise),
                               eval->surprising };

    return eval->html_path ? page_write(eval->html_path, &page) : EXIT_DONE;
}

static int
print_results(struct eval *eval)
{
    struct results *results = calloc(1, sizeof *results);
    int status;

    if (!results)
        return complain("out of memory");
    results->sample = (struct sample){ eval->predictions + eval->first,
                                       eval->corpus.count - eval->first,
                                       (uint32_t)eval->corpus.labels.count,
                                       positive_label(eval), NULL };
    status = compute(eval, results);
    if (status == EXIT_DONE)
        status = print(eval, results);
    if (status == EXIT_DONE)
        status = write_page(eval, results);
    ranking_free(&results->ranking);
    free(results);
    if (status == EXIT_DONE && eval->unsure)
        fprintf(stderr,
                "tout: %llu posts would be answered 'unsure'; here they count by "
                "their best label\n",
                (unsigned long long)eval->unsure);
    return status == EXIT_DONE ? write_predictions(eval) : status;
}

/* Models of folds go with the rules that are named, and no others. */
static int
open_rules(struct eval *eval)
{
    struct engine_options options = eval->engine_options;

    options.no_builtin_rules = 1;
    return engine_open_rules(&options, NULL, &eval->training_options.rules);
}

static int
predict(struct eval *eval)
{
    const int trains =
        eval->is_time_ordered || eval->folds || eval->corpus_options.read.fold_name;
    int status = trains ? open_rules(eval) : EXIT_DONE;

    if (status != EXIT_DONE)
        return status;
    if (eval->is_time_ordered)
        status = predict_in_time(eval);
    else if (trains)
        status = predict_folds(eval);
    else
        status = predict_all(eval);
    progress_end(&eval->progress);
    tout_rules_unref(eval->training_options.rules);
    return status;
}

/* Whether an output is none of the files that are read. */
static int
spares(const struct eval *eval, const char *option, const char *path, int count,
       char **paths)
{
    int status = output_spares(option, path, count, paths);

    if (status == EXIT_DONE)
        status = engine_spared(&eval->engine_options, option, path);
    if (status == EXIT_DONE)
        status =
            output_spares_file(option, path, eval->training_options.recipe.lexicon);
    return status;
}

static int
check_outputs(const struct eval *eval, int count, char **paths)
{
    int status = spares(eval, "--html", eval->html_path, count, paths);

    if (status == EXIT_DONE)
        status = spares(eval, "--predictions", eval->predictions_path, count, paths);
    if (status == EXIT_DONE && eval->html_path && eval->predictions_path &&
        strcmp(eval->html_path, eval->predictions_path) == 0 &&
        strcmp(eval->html_path, "-") != 0)
        status = complain("%s is written twice; name two files", eval->html_path);
    return status == EXIT_DONE && eval->html_path ? html_try(eval->html_path) : status;
}

static int
run(struct eval *eval, int count, char **paths)
{
    int status = check_outputs(eval, count, paths);

    if (status == EXIT_DONE)
        status =
            corpus_load(&eval->corpus_options, "eval", count, paths, &eval->corpus);
    if (status != EXIT_DONE)
        return status;
    corpus_warn_of_headers(&eval->corpus);
    if (eval->corpus.labels.count < 2 || eval->corpus.labels.count > TOUT_LABELS_MAX)
        status = complain("expected 2 to %d labels in the corpus, found %zu",
                          TOUT_LABELS_MAX, eval->corpus.labels.count);
    if (status == EXIT_DONE)
        status = allocate(eval);
    if (status == EXIT_DONE)
        status = predict(eval);
    if (status == EXIT_DONE)
        status = print_results(eval);
    if (status == EXIT_DONE && eval->corpus.tally.bad > 0)
        status = EXIT_BAD_RECORDS;
    free(eval->blocks);
    free(eval->predictions);
    free(eval->probabilities);
    corpus_free(&eval->corpus);
    return status;
}

static int
check_settings(const struct eval *eval)
{
    const int has_folds =
        eval->folds || eval->corpus_options.read.fold_name || eval->is_time_ordered;

    if (eval->folds && eval->corpus_options.read.fold_name)
        return complain_usage("eval", "--folds and --fold-column exclude each other");
    if (eval->is_time_ordered && (eval->folds || eval->corpus_options.read.fold_name))
        return complain_usage("eval", "--time-ordered has no folds");
    if (!eval->is_time_ordered && (eval->block_count || eval->delay))
        return complain_usage("eval", "--blocks and --delay are for --time-ordered");
    if (has_folds && eval->engine_options.model)
        return complain_usage("eval", "folds train models of their own: --model has no "
                                      "place there");
    return building_check(&eval->training_options.building, "eval");
}

int
cmd_eval(int argc, char **argv)
{
    struct eval eval = { .engine_options = { .decides_nothing = 1 },
                         .training_options = { .building = BUILDING_DEFAULTS },
                         .resamples = 1000,
                         .surprising = 20 };
    const struct option_about options[] = {
        ENGINE_OPTIONS(eval.engine_options),
        CORPUS_OPTIONS(eval.corpus_options),
        { "folds", 0, OPTION_PARTS, &eval.folds, "K",
          "train on all but one of K parts, score that one; K times" },
        { "fold-column", 0, OPTION_TEXT, &eval.corpus_options.read.fold_name, "NAME",
          "the same by the folds that the corpus brings" },
        { "time-ordered", 0, OPTION_FLAG, &eval.is_time_ordered, NULL,
          "posts stand in the order of time: train on what came\nbefore a block of "
          "them, "
          "score the block; block by block" },
        { "blocks", 0, OPTION_PARTS, &eval.block_count, "K",
          "how many blocks (20); the first one only trains" },
        { "delay", 0, OPTION_COUNT, &eval.delay, "N",
          "labels come late: leave out the N posts before a block" },
        { "resamples", 0, OPTION_COUNT, &eval.resamples, "N",
          "draw N resamples for the intervals of 95 % (1000, fewer\nfor a large "
          "corpus); "
          "0: none" },
        { "html", 0, OPTION_TEXT, &eval.html_path, "FILE",
          "a page of curves, calibration, confusion and the most\nsurprising posts, "
          "with "
          "their text" },
        { "surprising", 0, OPTION_COUNT, &eval.surprising, "N",
          "how many surprising posts (20)" },
        { "json", 0, OPTION_FLAG, &eval.is_json, NULL, "figures as one JSON object" },
        { "predictions", 0, OPTION_TEXT, &eval.predictions_path, "FILE",
          "write each post's label and probabilities" },
        SPREADSHEET_OPTION(eval.is_guarded),
        RECIPE_OPTIONS(eval.training_options.recipe),
        BUILDING_OPTIONS(eval.training_options.building),
    };
    const struct command_about about = {
        "eval", "[OPTION...] [CORPUS...]",
        "Measures a model on labelled posts, or, with "
        "--folds, --fold-column or\n"
        "--time-ordered, how well models trained on a "
        "part of the corpus label the rest.\n"
        "Folds keep near-duplicates together. Every "
        "post counts by its most probable\n"
        "label; a line 'promise' says how many get another one by the threshold of a "
        "model that\n"
        "promises. Lines 'caution' say what the corpus is too small for.",
        options, sizeof options / sizeof options[0]
    };
    int first;
    const enum options_result read = options_read(&about, argc, argv, &first);
    int status = read == OPTIONS_WRONG ? EXIT_USAGE : EXIT_DONE;

    eval.progress = progress_new();
    if (read == OPTIONS_READ && eval.corpus_options.from &&
        strcmp(eval.corpus_options.from, "?") == 0) {
        print_kinds();
    } else if (read == OPTIONS_READ) {
        status = check_settings(&eval);
        eval.block_count = eval.block_count ? eval.block_count : BLOCKS;
        if (status == EXIT_DONE)
            status = run(&eval, argc - first, argv + first);
    }
    list_free(&eval.engine_options.rules);
    list_free(&eval.corpus_options.maps);
    building_options_free(&eval.training_options.building);
    return status;
}
