/* SPDX-License-Identifier: MIT */
/*
 * tout train: a model from labelled posts.
 */
#include <stdio.h>
#include <string.h>

#include <tout.h>

#include "command.h"
#include "corpus.h"
#include "engine.h"
#include "natural.h"
#include "output.h"
#include "repeats.h"
#include "training.h"

struct train {
    struct corpus_options corpus_options;
    struct training_options training_options;
    struct natural_options natural_options;
    struct engine_options engine_options; /* the rules that scoring will use */
    const char *output;
};

static int
check_settings(const struct train *train)
{
    if (!train->output)
        return complain_usage("train", "expected --output MODEL");
    if (train->natural_options.files.count && !train->training_options.building.neutral)
        return complain_usage("train", "--natural: expected --neutral LABEL, the label "
                                       "that false alarms are counted on");
    if (natural_check(&train->natural_options, "train") != EXIT_DONE)
        return EXIT_USAGE;
    return building_check(&train->training_options.building, "train");
}

static void
print_summary(const tout_model *model, const tout_report *report)
{
    size_t bytes;

    tout_model_data(model, &bytes);
    for (uint32_t l = 0; l < tout_model_label_count(model); l++)
        fprintf(stderr, "tout: %llu posts %s\n",
                (unsigned long long)tout_model_label_posts(model, l),
                tout_model_label_name(model, l));
    fprintf(stderr, "tout: held out in turn: accuracy %.4f, log-loss %.4f\n",
            tout_report_accuracy(report), tout_report_log_loss(report));
    fprintf(stderr, "tout: %llu of %llu features kept, %zu bytes\n",
            (unsigned long long)tout_model_feature_count(model),
            (unsigned long long)tout_report_features(report), bytes);
    if (tout_model_rule_count(model))
        fprintf(stderr, "tout: %u scores of rules learned\n",
                tout_model_rule_count(model));
}

/* Rules that are named may leave their scores to training, and ask for built-in ones by
 * their conditions. */
static int
open_rules(struct train *train)
{
    return train->engine_options.rules.count
               ? engine_open_rules(&train->engine_options, NULL,
                                   &train->training_options.rules)
               : EXIT_DONE;
}

/* Whether the model takes the place of no file that is read. */
static int
check_output(const struct train *train, int count, char **paths)
{
    const struct list *natural = &train->natural_options.files;
    int status = output_spares("--output", train->output, count, paths);

    if (status == EXIT_DONE)
        status = engine_spared(&train->engine_options, "--output", train->output);
    for (size_t i = 0; status == EXIT_DONE && i < natural->count; i++)
        status = output_spares_file("--output", train->output, natural->items[i]);
    if (status == EXIT_DONE)
        status = output_spares_file("--output", train->output,
                                    train->training_options.recipe.lexicon);
    return status;
}

static int
run(struct train *train, int count, char **paths)
{
    struct progress progress = progress_new();
    struct corpus corpus;
    tout_report *report;
    tout_model *model;
    int status = check_settings(train);

    if (status == EXIT_DONE)
        status = check_output(train, count, paths);
    if (status == EXIT_DONE)
        status = repeats_refuse_learned(&train->natural_options.files, count, paths);
    if (status == EXIT_DONE)
        status = open_rules(train);
    if (status == EXIT_DONE)
        status = corpus_load(&train->corpus_options, "train", count, paths, &corpus);
    if (status != EXIT_DONE)
        return status;
    status = corpus_check_labels(&corpus);
    if (status == EXIT_DONE)
        status = train_model(&train->training_options,
                             (struct training_share){ &corpus, UINT32_MAX, SIZE_MAX },
                             &progress, &model, &report);
    if (status == EXIT_DONE) {
        print_summary(model, report);
        status =
            natural_measure(&train->natural_options, &train->engine_options, &model);
        if (status == EXIT_DONE)
            status = building_save(train->output, model);
        tout_model_unref(model);
        tout_report_free(report);
    }
    if (status == EXIT_DONE && corpus.tally.bad > 0)
        status = EXIT_BAD_RECORDS;
    corpus_free(&corpus);
    return status;
}

int
cmd_train(int argc, char **argv)
{
    struct train train = { .training_options = { .building = BUILDING_DEFAULTS } };
    const struct option_about options[] = {
        { "output", 'o', OPTION_TEXT, &train.output, "MODEL",
          "where the model goes; - is standard output" },
        CORPUS_OPTIONS(train.corpus_options),
        RECIPE_OPTIONS(train.training_options.recipe),
        BUILDING_OPTIONS(train.training_options.building),
        BUILDING_FILE_OPTIONS(train.training_options.building),
        NATURAL_OPTIONS(train.natural_options),
        RULES_OPTIONS(train.engine_options),
    };
    const struct command_about about = {
        "train", "-o MODEL [OPTION...] [CORPUS...]",
        "Makes a model from labelled posts. A corpus is a table ('label TAB text' "
        "lines, or\n"
        "columns with a header, also CSV), JSON Lines, lines of fastText, or a folder "
        "with a\n"
        "folder for each label. The same posts in any order give the same model. Rules "
        "with\n"
        "'score = learned LABEL' get their scores.",
        options, sizeof options / sizeof options[0]
    };
    int first;
    const enum options_result read = options_read(&about, argc, argv, &first);
    int status = read == OPTIONS_WRONG ? EXIT_USAGE : EXIT_DONE;

    if (read == OPTIONS_READ && train.corpus_options.from &&
        strcmp(train.corpus_options.from, "?") == 0)
        print_kinds();
    else if (read == OPTIONS_READ)
        status = run(&train, argc - first, argv + first);
    tout_rules_unref(train.training_options.rules);
    list_free(&train.corpus_options.maps);
    list_free(&train.natural_options.files);
    list_free(&train.engine_options.rules);
    building_options_free(&train.training_options.building);
    return status;
}
