/* SPDX-License-Identifier: MIT */
/*
 * tout learn, tout unlearn: a user's own corrections, kept as counts beside a model.
 */
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include <tout.h>

#include "command.h"
#include "counting.h"
#include "engine.h"

struct learn {
    const char *command;
    int32_t times;
    const char *model;
    const char *label;
    const char *corrections;
    const char *from;
    struct read_options read;
    int strict;
};

/* The corrections so far; before the first, empty ones with the model's labels. */
static int
open_corrections(const struct learn *learn, const tout_model *model, tout_counts **out)
{
    const tout_recipe recipe = tout_model_recipe(model);
    const char *labels[TOUT_LABELS_MAX];
    tout_error err;

    if (access(learn->corrections, F_OK) == 0)
        return counting_open(learn->corrections, out);
    if (errno != ENOENT)
        return complain("cannot open %s: %s", learn->corrections, strerror(errno));
    for (uint32_t l = 0; l < tout_model_label_count(model); l++)
        labels[l] = tout_model_label_name(model, l);
    return tout_counts_new(&recipe, labels, tout_model_label_count(model), NULL, out,
                           &err) == TOUT_OK
               ? 0
               : complain("%s", err.message);
}

static int
learn_files(const struct learn *learn, const tout_model *model, int count, char **paths)
{
    struct counting counting = { .read = &learn->read,
                                 .label = learn->label,
                                 .times = learn->times,
                                 .has_fixed_labels = 1,
                                 .strict = learn->strict };
    int status;

    if (tout_model_label_find(model, learn->label) == TOUT_NONE)
        return complain("the model has no label '%s'", learn->label);
    status = open_corrections(learn, model, &counting.counts);
    if (status == 0)
        status = counting_run(&counting, count, paths);
    if (status == 0)
        status = counting_save(learn->corrections, counting.counts);
    tout_counts_free(counting.counts);
    return status == 0 && counting.tally.bad > 0 ? EXIT_BAD_RECORDS : status;
}

static int
run(struct learn *learn, int count, char **paths)
{
    tout_model *model;
    int kind = READ_KIND_AUTO;
    int status;

    if (!learn->label || !learn->corrections)
        return complain_usage(learn->command,
                              "expected --label LABEL and --corrections FILE");
    if (learn->from && (kind = read_kind_find(learn->from)) < 0)
        return complain_usage(learn->command,
                              "--from: '%s' is no kind; '--from ?' lists them",
                              learn->from);
    learn->read.kind = (enum read_kind)kind;
    status = engine_open_model(learn->model, &model);
    if (status != 0)
        return status;
    status = learn_files(learn, model, count, paths);
    tout_model_unref(model);
    return status;
}

static int
run_command(struct learn *learn, const char *description, int argc, char **argv)
{
    const struct option_about options[] = {
        { "model", 'm', OPTION_TEXT, &learn->model, "FILE",
          "the model that is corrected; without it the built-in one" },
        { "label", 0, OPTION_TEXT, &learn->label, "LABEL", "what the posts are" },
        { "corrections", 'c', OPTION_TEXT, &learn->corrections, "FILE",
          "where corrections are kept; made when it is not there" },
        { "from", 0, OPTION_TEXT, &learn->from, "KIND",
          "kind of the input; without it found from name and\nfirst bytes; ? lists the "
          "kinds" },
        { "text", 0, OPTION_TEXT, &learn->read.text_name, "NAME",
          "column or field that has the text" },
        { "strict", 0, OPTION_FLAG, &learn->strict, NULL,
          "fail at the first bad record, with nothing changed" },
    };
    const struct command_about about = {
        learn->command, "--label LABEL -c CORRECTIONS [OPTION...] [FILE...]",
        description, options, sizeof options / sizeof options[0]
    };
    int first;
    const enum options_result read = options_read(&about, argc, argv, &first);

    if (read != OPTIONS_READ)
        return read == OPTIONS_HELPED ? EXIT_DONE : EXIT_USAGE;
    if (learn->from && strcmp(learn->from, "?") == 0) {
        print_kinds();
        return EXIT_DONE;
    }
    return run(learn, argc - first, argv + first);
}

int
cmd_learn(int argc, char **argv)
{
    struct learn learn = { .command = "learn", .times = 1 };

    return run_command(&learn,
                       "Learns every post of the files, or of standard input, as of "
                       "LABEL; those without text\n"
                       "are left out. 'tout score -c CORRECTIONS' then labels by the "
                       "model as corrected. With\n"
                       "--from lines, each line is a post whatever it looks like.",
                       argc, argv);
}

int
cmd_unlearn(int argc, char **argv)
{
    struct learn learn = { .command = "unlearn", .times = -1 };

    return run_command(
        &learn,
        "Takes back posts that were learned as of LABEL: corrections are "
        "then, to the byte,\n"
        "what they were before. A post that was not learned is a bad "
        "record.",
        argc, argv);
}
