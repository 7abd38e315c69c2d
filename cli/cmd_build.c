/* SPDX-License-Identifier: MIT */
/*
 * tout build: a model of counts.
 */
#include <stdio.h>

#include <tout.h>

#include "building.h"
#include "command.h"
#include "counting.h"
#include "output.h"
#include "repeats.h"

struct build {
    struct building_options options;
    const char *output;
};

/* The counts of all files; returns 0, or an exit code after having said why not. */
static int
open_all(int count, char **paths, tout_counts **out)
{
    int status = counting_open(paths[0], out);

    for (int i = 1; status == 0 && i < count; i++) {
        tout_counts *more;
        tout_error err;

        status = counting_open(paths[i], &more);
        if (status == 0 && tout_counts_merge(*out, more, &err) != TOUT_OK)
            status = complain("%s: %s", paths[i], err.message);
        if (status == 0)
            tout_counts_free(more);
        else
            tout_counts_free(*out);
    }
    return status;
}

static int
build_model(const struct build *build, const tout_counts *counts)
{
    const uint32_t count = tout_counts_label_count(counts);
    const char *labels[TOUT_LABELS_MAX];
    struct building building;
    tout_model *model;
    tout_error err;
    int status;

    for (uint32_t l = 0; l < count; l++)
        labels[l] = tout_counts_label_name(counts, l);
    status = building_make(&build->options, labels, count, &building);
    if (status != 0)
        return status;
    if (tout_model_build(counts, &building.build, &model, &err) != TOUT_OK) {
        building_free(&building);
        return complain("%s", err.message);
    }
    for (uint32_t l = 0; l < count; l++)
        fprintf(stderr, "tout: %llu posts %s\n",
                (unsigned long long)tout_counts_posts(counts, l), labels[l]);
    fprintf(stderr,
            "tout: %llu features kept; not calibrated, since counts have no posts to\n"
            "tout: hold out: 'tout train' does that from the posts themselves\n",
            (unsigned long long)tout_model_feature_count(model));
    status = building_save(build->output, model);
    tout_model_unref(model);
    building_free(&building);
    return status;
}

static int
run(const struct build *build, int count, char **paths)
{
    tout_counts *counts;
    int status = building_check(&build->options, "build");

    if (status != 0)
        return status;
    if (!build->output)
        return complain_usage("build", "expected --output MODEL");
    if (count == 0)
        return complain_usage("build", "expected a file of counts");
    status = output_spares("--output", build->output, count, paths);
    if (status == 0)
        status = repeats_refuse(count, paths);
    if (status == 0)
        status = open_all(count, paths, &counts);
    if (status != 0)
        return status;
    status = build_model(build, counts);
    tout_counts_free(counts);
    return status;
}

int
cmd_build(int argc, char **argv)
{
    struct build build = { .options = BUILDING_DEFAULTS };
    const struct option_about options[] = {
        { "output", 'o', OPTION_TEXT, &build.output, "MODEL",
          "where the model goes; - is standard output" },
        BUILDING_OPTIONS(build.options),
        BUILDING_FILE_OPTIONS(build.options),
    };
    const struct command_about about = {
        "build", "-o MODEL [OPTION...] COUNTS...",
        "Makes a model of counts: the naive-Bayes part of what 'tout train' makes. "
        "Without\n"
        "posts there is nothing to refine weights or calibrate probabilities on.",
        options, sizeof options / sizeof options[0]
    };
    int first;
    const enum options_result read = options_read(&about, argc, argv, &first);
    int status = read == OPTIONS_WRONG ? EXIT_USAGE : EXIT_DONE;

    if (read == OPTIONS_READ)
        status = run(&build, argc - first, argv + first);
    building_options_free(&build.options);
    return status;
}
