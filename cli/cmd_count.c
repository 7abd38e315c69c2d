/* SPDX-License-Identifier: MIT */
/*
 * tout count: what training needs to see of labelled posts, a shard at a time.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <tout.h>

#include "command.h"
#include "corpus.h"
#include "counting.h"
#include "labels.h"
#include "output.h"
#include "recipe.h"

struct count {
    struct corpus_options corpus_options;
    struct recipe_options recipe_options;
    const char *labels;
    const char *output;
};

/* Counts with the labels that were asked for, in their order. */
static int
fix_labels(const char *given, struct counting *counting)
{
    const char *names[TOUT_LABELS_MAX];
    uint32_t count = 0;
    tout_error err;
    char *text = strdup(given);
    int status = 0;

    if (!text)
        return complain("out of memory");
    for (char *name = text; name && count < TOUT_LABELS_MAX; count++) {
        char *comma = strchr(name, ',');

        names[count] = name;
        if (comma)
            *comma = '\0';
        name = comma ? comma + 1 : NULL;
    }
    counting->has_fixed_labels = 1;
    if (tout_counts_new(counting->recipe, names, count, NULL, &counting->counts,
                        &err) != TOUT_OK)
        status = complain("--labels: %s", err.message);
    free(text);
    return status;
}

static int
count_files(const struct count *count, struct counting *counting, int file_count,
            char **paths)
{
    int status = count->labels ? fix_labels(count->labels, counting) : 0;

    if (status == 0)
        status = counting_run(counting, file_count, paths);
    if (status == 0)
        label_maps_tell(&counting->maps);
    if (status == 0 && !counting->counts)
        status = complain("no post was counted, so there are no labels; --labels names "
                          "those of a shard that may be empty");
    if (status == 0)
        counting_warn_of_headers(counting);
    if (status == 0)
        status = counting_save(count->output, counting->counts);
    tout_counts_free(counting->counts);
    if (status == 0 && counting->tally.bad > 0)
        status = EXIT_BAD_RECORDS;
    return status;
}

static int
run(struct count *count, int file_count, char **paths)
{
    struct read_options read = count->corpus_options.read;
    struct counting counting = { .read = &read,
                                 .times = 1,
                                 .strict = count->corpus_options.strict };
    tout_lexicon *lexicon;
    tout_recipe recipe;
    int kind = READ_KIND_AUTO;
    int status = 0;

    if (!count->output)
        status = complain_usage("count", "expected --output COUNTS");
    if (status == 0)
        status = output_spares("--output", count->output, file_count, paths);
    if (status == 0)
        status = output_spares_file("--output", count->output,
                                    count->recipe_options.lexicon);
    if (status == 0 && count->corpus_options.from &&
        (kind = read_kind_find(count->corpus_options.from)) < 0)
        status =
            complain_usage("count", "--from: '%s' is no kind; '--from ?' lists them",
                           count->corpus_options.from);
    if (status != 0)
        return status;
    read.kind = (enum read_kind)kind;
    read.wants_labels = 1;
    status = label_maps_read(&count->corpus_options.maps, "count", &counting.maps);
    if (status != 0)
        return status;
    status = recipe_make(&count->recipe_options, &recipe, &lexicon);
    if (status == 0) {
        counting.recipe = &recipe;
        status = count_files(count, &counting, file_count, paths);
        tout_lexicon_unref(lexicon);
    }
    label_maps_free(&counting.maps);
    return status;
}

int
cmd_count(int argc, char **argv)
{
    struct count count = { .output = NULL };
    const struct option_about options[] = {
        { "output", 'o', OPTION_TEXT, &count.output, "COUNTS", "where the counts go" },
        { "labels", 0, OPTION_TEXT, &count.labels, "A,B,...",
          "all labels, in the order that counts and model have them;\nwithout it those "
          "of the posts, sorted" },
        CORPUS_OPTIONS(count.corpus_options),
        RECIPE_OPTIONS(count.recipe_options),
    };
    const struct command_about about = {
        "count", "-o COUNTS [OPTION...] [CORPUS...]",
        "Counts in how many posts of each label each feature is. Shards of a corpus "
        "counted\n"
        "apart, on any number of machines, and put together with 'tout merge' give the "
        "bytes\n"
        "of one run; 'tout build' makes a model of them. Memory grows with the "
        "distinct\n"
        "features, not with the posts. Counts hold the words of posts, one by one; "
        "see\n"
        "--no-words.",
        options, sizeof options / sizeof options[0]
    };
    int first;
    const enum options_result read = options_read(&about, argc, argv, &first);
    int status = read == OPTIONS_WRONG ? EXIT_USAGE : EXIT_DONE;

    if (read == OPTIONS_READ && count.corpus_options.from &&
        strcmp(count.corpus_options.from, "?") == 0)
        print_kinds();
    else if (read == OPTIONS_READ)
        status = run(&count, argc - first, argv + first);
    list_free(&count.corpus_options.maps);
    return status;
}
