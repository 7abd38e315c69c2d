/* SPDX-License-Identifier: MIT */
/*
 * tout rules check: rule files against their own examples and counters.
 */
#include <stdio.h>
#include <string.h>

#include <tout.h>

#include "command.h"
#include "engine.h"

static int
check_rules(const char *name, const tout_rules *rules)
{
    tout_error err;

    if (tout_rules_check(rules, &err) != TOUT_OK)
        return complain_of_file(name, &err);
    printf("%s: %u rules, all as their examples and counters say\n", name,
           tout_rules_count(rules));
    return EXIT_DONE;
}

static int
check_builtin(void)
{
    tout_rules *rules;
    tout_error err;
    int status;

    if (tout_rules_builtin(NULL, &rules, &err) != TOUT_OK)
        return complain("%s", err.message);
    status = check_rules("built-in rules", rules);
    tout_rules_unref(rules);
    return status;
}

static int
check_file(const char *path)
{
    tout_rules *rules;
    tout_error err;
    int status;

    if (tout_rules_open(path, NULL, &rules, &err) != TOUT_OK)
        return complain_of_file(path, &err);
    status = check_rules(path, rules);
    tout_rules_unref(rules);
    return status;
}

int
cmd_rules(int argc, char **argv)
{
    const struct command_about about = {
        "rules", "check [FILE...]",
        "Parses rule files (without any, the built-in rules) and runs each rule on its "
        "own\n"
        "examples, which it has to match, and counters, which it must not.",
        NULL, 0
    };
    int first;
    const enum options_result read = options_read(&about, argc, argv, &first);
    int status = EXIT_DONE;

    if (read != OPTIONS_READ)
        return read == OPTIONS_HELPED ? EXIT_DONE : EXIT_USAGE;
    if (first == argc || strcmp(argv[first], "check") != 0)
        return complain_usage("rules", "expected 'check', found '%s'",
                              first == argc ? "nothing" : argv[first]);
    if (first + 1 == argc)
        return check_builtin();
    for (int i = first + 1; i < argc; i++)
        if (check_file(argv[i]) != EXIT_DONE)
            status = EXIT_FAILED;
    return status;
}
