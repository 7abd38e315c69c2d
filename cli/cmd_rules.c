/* SPDX-License-Identifier: MIT */
/*
 * tout rules: finds what is asked of rule files.
 */
#include <stdio.h>
#include <string.h>

#include "command.h"
#include "rules.h"

static const struct {
    const char *name;
    int (*run)(int argc, char **argv);
    const char *does;
} words[] = {
    { "check", rules_check, "say what is wrong with rules, and what is seldom meant" },
    { "list", rules_list, "say what each rule does and why" },
    { "test", rules_test, "say which rules match which posts, and how rightly" },
    { "import", rules_import, "make rules of other programs' lists of words" },
};

static void
print_help(void)
{
    printf("Usage: tout rules WORD [OPTION...] [FILE...]\n\n");
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
        printf("  %-6s %s\n", words[i].name, words[i].does);
    printf("\n'tout rules WORD --help' shows more; models/RULES.md has the grammar.\n");
}

int
cmd_rules(int argc, char **argv)
{
    if (argc > 1 && (strcmp(argv[1], "--help") == 0 || strcmp(argv[1], "-h") == 0)) {
        print_help();
        return EXIT_DONE;
    }
    for (size_t i = 0; argc > 1 && i < sizeof words / sizeof words[0]; i++)
        if (strcmp(argv[1], words[i].name) == 0)
            return words[i].run(argc - 1, argv + 1);
    return complain_usage("rules",
                          "expected 'check', 'list', 'test' or 'import', found '%s'",
                          argc > 1 ? argv[1] : "nothing");
}
