/* SPDX-License-Identifier: MIT */
/*
 * tout rules check, tout rules list: rule files by themselves.
 */
#include <stdio.h>

#include <tout.h>

#include "command.h"
#include "engine.h"
#include "rules.h"

typedef int (*rules_use)(const char *name, const tout_rules *rules);

static int
check(const char *name, const tout_rules *rules)
{
    tout_error err;

    if (tout_rules_check(rules, &err) != TOUT_OK)
        return complain_of_file(name, &err);
    printf("%s: %u rules, all as their examples and counters say\n", name,
           tout_rules_count(rules));
    return EXIT_DONE;
}

static int
list(const char *name, const tout_rules *rules)
{
    printf("%s: %u rules\n", name, tout_rules_count(rules));
    for (uint32_t i = 0; i < tout_rules_count(rules); i++) {
        const int32_t score = tout_rules_score(rules, i);

        printf("%-32s ", tout_rules_name(rules, i));
        if (score)
            printf("%+6.2f", (double)score / TOUT_SCORE_NAT);
        else
            printf("%6s", "is");
        printf(" %-20s %s\n", tout_rules_label(rules, i), tout_rules_why(rules, i));
    }
    return EXIT_DONE;
}

static int
use_builtin(rules_use use)
{
    tout_rules *rules;
    tout_error err;
    int status;

    if (tout_rules_builtin(NULL, &rules, &err) != TOUT_OK)
        return complain("%s", err.message);
    status = use("built-in rules", rules);
    tout_rules_unref(rules);
    return status;
}

static int
use_file(rules_use use, const char *path)
{
    tout_rules *rules;
    tout_error err;
    int status;

    if (tout_rules_open(path, NULL, &rules, &err) != TOUT_OK)
        return complain_of_file(path, &err);
    status = use(path, rules);
    tout_rules_unref(rules);
    return status;
}

static int
use_all(const struct command_about *about, rules_use use, int argc, char **argv)
{
    int first;
    const enum options_result read = options_read(about, argc, argv, &first);
    int status = EXIT_DONE;

    if (read != OPTIONS_READ)
        return read == OPTIONS_HELPED ? EXIT_DONE : EXIT_USAGE;
    if (first == argc)
        return use_builtin(use);
    for (int i = first; i < argc; i++)
        if (use_file(use, argv[i]) != EXIT_DONE)
            status = EXIT_FAILED;
    return status;
}

int
rules_check(int argc, char **argv)
{
    static const struct command_about about = {
        "rules check", "[FILE...]",
        "Parses rule files (without any, the built-in rules) and runs each rule on its "
        "own\n"
        "examples, which it has to match, and counters, which it must not.",
        NULL, 0
    };

    return use_all(&about, check, argc, argv);
}

int
rules_list(int argc, char **argv)
{
    static const struct command_about about = {
        "rules list", "[FILE...]",
        "Lists the rules of files (without any, the built-in ones): the name, what a "
        "match adds\n"
        "to which label (or 'is', where it decides), and why.",
        NULL, 0
    };

    return use_all(&about, list, argc, argv);
}
