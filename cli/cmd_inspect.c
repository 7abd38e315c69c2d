/* SPDX-License-Identifier: MIT */
/*
 * tout inspect: what a model or a rule file holds.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <tout.h>

#include "command.h"
#include "counting.h"
#include "counts_text.h"
#include "engine.h"
#include "input.h"
#include "safe.h"
#include "write/cells.h"

struct inspect {
    int as_counts;
    const char *label;
    uint64_t top;
};

/* A feature by how much it speaks for one label. */
struct strong {
    int32_t weight; /* against the mean of the other labels */
    const char *name;
    size_t name_bytes;
};

struct collection {
    uint32_t label;
    uint32_t label_count;
    struct strong *list;
    size_t count;
};

static int
collect(void *context, const char *name, size_t name_bytes, const int16_t *weights)
{
    struct collection *collection = context;
    int32_t others = 0;

    if (!name)
        return 1;
    for (uint32_t l = 0; l < collection->label_count; l++)
        if (l != collection->label)
            others += weights[l];
    collection->list[collection->count++] = (struct strong){
        weights[collection->label] - others / (int32_t)(collection->label_count - 1),
        name,
        name_bytes,
    };
    return 0;
}

static int
strongest_first(const void *left, const void *right)
{
    const struct strong *a = left;
    const struct strong *b = right;
    const size_t bytes = a->name_bytes < b->name_bytes ? a->name_bytes : b->name_bytes;
    int order;

    if (a->weight != b->weight)
        return a->weight > b->weight ? -1 : 1;
    order = memcmp(a->name, b->name, bytes);
    return order ? order
                 : (a->name_bytes > b->name_bytes) - (a->name_bytes < b->name_bytes);
}

static int
print_strongest(const tout_model *model, uint32_t label, uint64_t top)
{
    struct collection collection = { label, tout_model_label_count(model), NULL, 0 };
    const size_t features = (size_t)tout_model_feature_count(model);

    collection.list = calloc(features ? features : 1, sizeof collection.list[0]);
    if (!collection.list)
        return complain("out of memory");
    printf("\nstrongest for %s (nats at n = 1, against the mean of the others)\n",
           tout_model_label_name(model, label));
    if (tout_model_each(model, collect, &collection) != 0)
        printf("  the model keeps no names\n");
    else if (collection.count > 0)
        qsort(collection.list, collection.count, sizeof collection.list[0],
              strongest_first);
    for (size_t i = 0; i < collection.count && i < top; i++) {
        printf("  %+8.3f  ", (double)collection.list[i].weight / TOUT_SCORE_NAT);
        write_tsv_cell(stdout, collection.list[i].name, collection.list[i].name_bytes);
        putchar('\n');
    }
    free(collection.list);
    return EXIT_DONE;
}

static void
print_name(const char *what, const char *name)
{
    printf("%-10s ", what);
    safe_string(stdout, name);
    putchar('\n');
}

static void
print_recipe(const tout_recipe *recipe)
{
    printf("language   %s\n", recipe->language);
    printf("recipe     seed %llu%s%s%s%s%s\n", (unsigned long long)recipe->seed,
           recipe->flags & TOUT_RECIPE_NO_PAIRS ? ", no pairs" : "",
           recipe->flags & TOUT_RECIPE_NO_SHAPE ? ", no shape" : "",
           recipe->flags & TOUT_RECIPE_NO_MENTIONS ? ", no mentions" : "",
           recipe->flags & TOUT_RECIPE_NO_UNDOING ? ", no undoing" : "",
           recipe->flags & TOUT_RECIPE_NO_WORDS ? ", no words" : "");
    printf("lexicon    %u words\n", tout_lexicon_words(recipe->lexicon));
}

static int
count_entry(void *context, const tout_entry *entry, const uint32_t *sums)
{
    uint64_t *entries = context;

    (void)sums;
    entries[entry->is_word != 0]++;
    return 0;
}

/* The model's own promise, and the usual shares as far as they are backed. */
static void
print_promises(const tout_model *model)
{
    static const uint32_t shares[] = { 1000, 5000, 10000 };
    tout_promise promise;

    if (tout_model_promise(model, 0, &promise, NULL) != TOUT_OK)
        return;
    printf("\npromises   %g %% false alarms by default; %llu posts of %s, rules "
           "%016llx%s\n",
           promise.false_alarm_ppm / 1e4, (unsigned long long)promise.posts,
           promise.stream, (unsigned long long)promise.rules,
           promise.flags & TOUT_PROMISE_CORRECTED ? ", before corrections" : "");
    for (size_t i = 0; i < sizeof shares / sizeof shares[0]; i++)
        if (tout_model_promise(model, shares[i], &promise, NULL) == TOUT_OK)
            printf("  %4g %%   above %+.3f nats, %llu alarms\n", shares[i] / 1e4,
                   (double)promise.threshold / TOUT_SCORE_NAT,
                   (unsigned long long)promise.alarms);
        else
            printf("  %4g %%   not backed\n", shares[i] / 1e4);
}

static void
print_rule_scores(const tout_model *model)
{
    tout_rule_score score;

    for (uint32_t i = 0; tout_model_rule(model, i, &score); i++)
        printf("%s  %-32s %+7.3f %s\n", i == 0 ? "\nlearned scores of rules\n" : "",
               score.rule, (double)score.score / TOUT_SCORE_NAT,
               tout_model_label_name(model, score.label));
}

static void
print_summary(const char *name, const tout_model *model)
{
    const tout_recipe recipe = tout_model_recipe(model);
    const uint32_t neutral = tout_model_neutral(model);
    size_t bytes;

    tout_model_data(model, &bytes);
    print_name("model", name);
    printf("bytes      %zu\n", bytes);
    printf("checksum   %016llx\n", (unsigned long long)tout_model_checksum(model));
    printf("features   %llu\n", (unsigned long long)tout_model_feature_count(model));
    print_recipe(&recipe);
    printf("neutral    %s\n",
           neutral == TOUT_NONE ? "none" : tout_model_label_name(model, neutral));
    printf("\n%-20s %10s %10s %10s\n", "label", "posts", "bias", "growth");
    for (uint32_t l = 0; l < tout_model_label_count(model); l++)
        printf("%-20s %10llu %+10.3f %+10.3f\n", tout_model_label_name(model, l),
               (unsigned long long)tout_model_label_posts(model, l),
               (double)tout_model_bias(model, l) / TOUT_SCORE_NAT,
               (double)tout_model_growth(model, l) / TOUT_SCORE_NAT);
    print_promises(model);
    print_rule_scores(model);
    for (uint32_t i = 0; tout_model_note_key(model, i); i++) {
        const char *key = tout_model_note_key(model, i);

        printf("%s%s: %s\n", i == 0 ? "\n" : "", key, tout_model_note(model, key));
    }
}

static int
print_model(const struct inspect *inspect, const char *name, const tout_model *model)
{
    const uint32_t only = tout_model_label_find(model, inspect->label);

    if (inspect->label && only == TOUT_NONE)
        return complain("%s has no label '%s'", name, inspect->label);
    print_summary(name, model);
    for (uint32_t l = 0; inspect->top > 0 && l < tout_model_label_count(model); l++)
        if (only == TOUT_NONE || l == only)
            if (print_strongest(model, l, inspect->top) != EXIT_DONE)
                return EXIT_FAILED;
    return EXIT_DONE;
}

static int
print_rules(const char *name)
{
    tout_rules *rules;
    tout_error err;

    if (tout_rules_open(name, NULL, &rules, &err) != TOUT_OK)
        return complain_of_file(name, &err);
    print_name("rules", name);
    printf("count      %u\n\n", tout_rules_count(rules));
    for (uint32_t i = 0; i < tout_rules_count(rules); i++)
        printf("%-32s %s\n", tout_rules_name(rules, i), tout_rules_why(rules, i));
    tout_rules_unref(rules);
    return EXIT_DONE;
}

static int
print_counts_summary(const char *name, const tout_counts *counts)
{
    const tout_recipe recipe = tout_counts_recipe(counts);
    uint64_t entries[2] = { 0, 0 };
    tout_error err;

    if (tout_counts_each(counts, count_entry, entries, &err) != TOUT_OK)
        return complain_of_file(name, &err);
    print_name("counts", name);
    printf("features   %llu\n", (unsigned long long)entries[0]);
    printf("words      %llu\n", (unsigned long long)entries[1]);
    print_recipe(&recipe);
    printf("\n%-20s %10s\n", "label", "posts");
    for (uint32_t l = 0; l < tout_counts_label_count(counts); l++)
        printf("%-20s %10llu\n", tout_counts_label_name(counts, l),
               (unsigned long long)tout_counts_posts(counts, l));
    return EXIT_DONE;
}

static int
print_counts(const struct inspect *inspect, const char *name)
{
    tout_counts *counts;
    int status = counting_open(name, &counts);

    if (status != EXIT_DONE)
        return status;
    if (inspect->as_counts)
        status = counts_text_write(stdout, counts);
    else
        status = print_counts_summary(name, counts);
    tout_counts_free(counts);
    return status;
}

/* What a file says of itself in its first bytes; all else is taken for a model, whose
 * reader says what it is not. */
enum kind { KIND_MODEL, KIND_COUNTS, KIND_RULES };

static enum kind
kind_of(const char *path)
{
    static const char rules[] = "tout-rules";
    static const char counts[] = "\x89tout\r\n\x1a\2";
    char head[16];
    const size_t got = input_head(path, head, sizeof head);

    if (got >= sizeof rules - 1 && memcmp(head, rules, sizeof rules - 1) == 0)
        return KIND_RULES;
    if (got >= sizeof counts - 1 && memcmp(head, counts, sizeof counts - 1) == 0)
        return KIND_COUNTS;
    return counts_text_is(path) ? KIND_COUNTS : KIND_MODEL;
}

static int
inspect_file(const struct inspect *inspect, const char *path)
{
    const enum kind kind = path ? kind_of(path) : KIND_MODEL;
    tout_model *model;
    int status;

    if (kind == KIND_COUNTS || (path && inspect->as_counts))
        return print_counts(inspect, path);
    if (kind == KIND_RULES)
        return print_rules(path);
    status = engine_open_model(path, &model);
    if (status != EXIT_DONE)
        return status;
    status = print_model(inspect, path ? path : "built-in", model);
    tout_model_unref(model);
    return status;
}

int
cmd_inspect(int argc, char **argv)
{
    struct inspect inspect = { .top = 15 };
    const struct option_about options[] = {
        { "label", 0, OPTION_TEXT, &inspect.label, "LABEL",
          "show the strongest features of this label only" },
        { "top", 0, OPTION_COUNT, &inspect.top, "N",
          "how many features to show for a label (15); 0: none" },
        { "counts", 0, OPTION_FLAG, &inspect.as_counts, NULL,
          "write counts as text: lines of an identity, a TAB and a\nnumber, whose sums "
          "by "
          "identity 'tout merge' reads again" },
    };
    const struct command_about about = {
        "inspect", "[OPTION...] [FILE...]",
        "Shows what a model (without a file, the built-in one), counts or a rule file "
        "hold.",
        options, sizeof options / sizeof options[0]
    };
    int first;
    const enum options_result read = options_read(&about, argc, argv, &first);
    int status = EXIT_DONE;

    if (read != OPTIONS_READ)
        return read == OPTIONS_HELPED ? EXIT_DONE : EXIT_USAGE;
    if (first == argc)
        return inspect_file(&inspect, NULL);
    for (int i = first; i < argc; i++)
        if (inspect_file(&inspect, argv[i]) != EXIT_DONE)
            status = EXIT_FAILED;
    return status;
}
