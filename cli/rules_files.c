/* SPDX-License-Identifier: MIT */
/*
 * tout rules check, tout rules list: rule files by themselves.
 */
#include <stdio.h>
#include <string.h>

#include <tout.h>

#include "command.h"
#include "engine.h"
#include "rules.h"
#include "rules_labels.h"
#include "safe.h"

struct checking {
    const char *path;        /* NULL: the built-in rules */
    const tout_rules *own;   /* of the file */
    const tout_rules *rules; /* with those it lies over */
    const tout_model *model; /* whose labels they are for; NULL: there is none */
    const char *model_name;  /* NULL: the built-in one */
    int has_costs;
    unsigned faults;
    unsigned warnings;
    unsigned uncountered; /* rules without a counter */
};

static int
tell_finding(void *context, const tout_finding *finding)
{
    struct checking *checking = context;
    tout_error err = { .line = finding->line, .offset = finding->offset };

    snprintf(err.message, sizeof err.message, "%s", finding->message);
    /* Lists that were imported have none at all: one line says so. */
    if (finding->kind == TOUT_FINDING_NO_COUNTER) {
        checking->uncountered++;
        return 0;
    }
    if (finding->kind > TOUT_FINDING_GIVES_UP) {
        checking->warnings++;
        if (checking->path)
            warn_of_file(checking->path, &err);
        else
            complain("warning: built-in rules:%u: %s", err.line, err.message);
        return 0;
    }
    checking->faults++;
    if (checking->path)
        complain_of_file(checking->path, &err);
    else
        complain("built-in rules:%u: %s", err.line, err.message);
    return 0;
}

/* Which literals each pattern of the file waits for. */
static int
print_costs(const struct checking *checking)
{
    unsigned always = 0;
    unsigned patterns = 0;

    for (uint32_t rule = 0; rule < tout_rules_count(checking->own); rule++) {
        uint32_t line;

        for (uint32_t i = 0; tout_rules_pattern(checking->own, rule, i, &line); i++) {
            char needs[1024];
            const size_t bytes =
                tout_rules_needs(checking->own, rule, i, needs, sizeof needs);

            if (bytes == SIZE_MAX)
                return complain("out of memory");
            patterns++;
            always += bytes == 0;
            printf("%s:%u: %s", tout_rules_name(checking->own, rule), line,
                   bytes ? "waits for " : "runs on every post");
            safe_string(stdout, needs);
            puts(bytes >= sizeof needs ? "..." : "");
        }
    }
    printf("%u of %u patterns run on every post\n", always, patterns);
    return EXIT_DONE;
}

static int
check_rules(struct checking *checking)
{
    const char *name = checking->path ? checking->path : "built-in rules";
    tout_error err;
    const tout_status status =
        tout_rules_check(checking->rules, checking->own, tell_finding, checking, &err);

    if (status != TOUT_OK && status != TOUT_E_PATTERN)
        return checking->path ? complain_of_file(name, &err)
                              : complain("%s", err.message);
    if (checking->model)
        checking->warnings += rules_tell_labels(name, checking->own, checking->model,
                                                checking->model_name);
    if (checking->has_costs && print_costs(checking) != EXIT_DONE)
        return EXIT_FAILED;
    if (checking->uncountered)
        complain("warning: %s: %u rules have no counter, a post that they must not "
                 "match",
                 name, checking->uncountered);
    if (checking->faults)
        return complain("%s: %u faults, %u warnings", name, checking->faults,
                        checking->warnings);
    safe_string(stdout, name);
    printf(": %u rules, all as their examples and counters say",
           tout_rules_count(checking->own));
    if (checking->warnings)
        printf("; %u warnings", checking->warnings);
    putchar('\n');
    return EXIT_DONE;
}

/* Lays a file over the rules so far, and checks it there. */
static int
check_file(struct checking *checking, tout_rules **rules)
{
    tout_rules *own;
    tout_rules *both;
    tout_error err;
    int status;

    if (tout_rules_open(checking->path, NULL, &own, &err) != TOUT_OK)
        return complain_of_file(checking->path, &err);
    if (tout_rules_extend(*rules, own, NULL, &both, &err) != TOUT_OK) {
        tout_rules_unref(own);
        return complain_of_file(checking->path, &err);
    }
    checking->own = own;
    checking->rules = both;
    status = check_rules(checking);
    tout_rules_unref(own);
    tout_rules_unref(*rules);
    *rules = both;
    return status;
}

static int
check(const struct checking *how, int no_rules, int count, char **paths)
{
    tout_rules *rules = NULL;
    tout_error err;
    int status = EXIT_DONE;

    if (!no_rules && tout_rules_builtin(NULL, &rules, &err) != TOUT_OK &&
        err.status != TOUT_E_EMPTY)
        return complain("%s", err.message);
    if (count == 0 && !rules)
        status = complain("this program was built without rules");
    if (count == 0 && rules) {
        struct checking checking = *how;

        checking.own = checking.rules = rules;
        status = check_rules(&checking);
    }
    for (int i = 0; i < count; i++) {
        struct checking checking = *how;

        checking.path = paths[i];
        if (check_file(&checking, &rules) != EXIT_DONE)
            status = EXIT_FAILED;
    }
    tout_rules_unref(rules);
    return status;
}

/* A program that was built without a model has no labels to ask for. */
static int
open_model(const char *path, tout_model **out)
{
    tout_error err;

    if (path)
        return engine_open_model(path, out);
    return tout_model_builtin(NULL, out, &err) == TOUT_OK || err.status == TOUT_E_EMPTY
               ? EXIT_DONE
               : complain("%s", err.message);
}

int
rules_check(int argc, char **argv)
{
    struct checking how = { .path = NULL };
    tout_model *model = NULL;
    int no_rules = 0;
    const struct option_about options[] = {
        { "model", 'm', OPTION_TEXT, &how.model_name, "FILE",
          "model whose labels the rules are for; without it the\nbuilt-in one" },
        { "costs", 0, OPTION_FLAG, &how.has_costs, NULL,
          "say of each pattern which literals a post must contain\nfor it to be "
          "tried" },
        { "no-rules", 0, OPTION_FLAG, &no_rules, NULL,
          "check files by themselves, without the built-in rules" },
    };
    const struct command_about about = {
        "rules check", "[OPTION...] [FILE...]",
        "Lays each file over those before it and the built-in rules (without any file: "
        "checks\n"
        "those) and tells what its rules do wrong: examples that they miss, counters "
        "that "
        "they\n"
        "match; and, as warnings, what is seldom meant, such as a label that "
        "the model lacks.",
        options, sizeof options / sizeof options[0]
    };
    int first;
    const enum options_result read = options_read(&about, argc, argv, &first);
    int status;

    if (read != OPTIONS_READ)
        return read == OPTIONS_HELPED ? EXIT_DONE : EXIT_USAGE;
    if (open_model(how.model_name, &model) != EXIT_DONE)
        return EXIT_FAILED;
    how.model = model;
    status = check(&how, no_rules, argc - first, argv + first);
    tout_model_unref(model);
    return status;
}

static void
list(const char *name, const tout_rules *rules)
{
    safe_string(stdout, name);
    printf(": %u rules\n", tout_rules_count(rules));
    for (uint32_t i = 0; i < tout_rules_count(rules); i++) {
        const double score = (double)tout_rules_score(rules, i) / TOUT_SCORE_NAT;
        const int32_t effect = tout_rules_effect(rules, i);

        printf("%-32s ", tout_rules_name(rules, i));
        if (effect == TOUT_RULE_ADDS)
            printf("%+7.2f", score);
        else
            printf("%7s", effect == TOUT_RULE_LEARNED ? "learned" : "is");
        printf(" %-20s %s\n", tout_rules_label(rules, i), tout_rules_why(rules, i));
    }
}

static int
list_builtin(void)
{
    tout_rules *rules;
    tout_error err;

    if (tout_rules_builtin(NULL, &rules, &err) != TOUT_OK)
        return complain("%s", err.message);
    list("built-in rules", rules);
    tout_rules_unref(rules);
    return EXIT_DONE;
}

static int
list_file(const char *path)
{
    tout_rules *rules;
    tout_error err;

    if (tout_rules_open(path, NULL, &rules, &err) != TOUT_OK)
        return complain_of_file(path, &err);
    list(path, rules);
    tout_rules_unref(rules);
    return EXIT_DONE;
}

int
rules_list(int argc, char **argv)
{
    static const struct command_about about = {
        "rules list", "[FILE...]",
        "Lists the rules of files (without any, the built-in ones): the name, what a "
        "match adds\n"
        "to which label ('is' where it decides, 'learned' where a model has the "
        "score), "
        "and why.",
        NULL, 0
    };
    int first;
    const enum options_result read = options_read(&about, argc, argv, &first);
    int status = EXIT_DONE;

    if (read != OPTIONS_READ)
        return read == OPTIONS_HELPED ? EXIT_DONE : EXIT_USAGE;
    if (first == argc)
        return list_builtin();
    for (int i = first; i < argc; i++)
        if (list_file(argv[i]) != EXIT_DONE)
            status = EXIT_FAILED;
    return status;
}
