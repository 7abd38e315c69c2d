/* SPDX-License-Identifier: MIT */
/*
 * tout: finds the command and leaves the rest to it.
 */
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>

#include <tout.h>

#include "command.h"
#include "stop.h"

static const struct {
    const char *name;
    int (*run)(int argc, char **argv);
    const char *does;
} commands[] = {
    { "score", cmd_score, "label every post of an export, a table or standard input" },
    { "explain", cmd_explain, "say why a post gets its label" },
    { "tokens", cmd_tokens, "show what the library sees of a post" },
    { "report", cmd_report, "make one page of all posts of an export" },
    { "train", cmd_train, "make a model from labelled posts" },
    { "count", cmd_count, "count labelled posts, a shard at a time" },
    { "merge", cmd_merge, "put counts together" },
    { "build", cmd_build, "make a model from counts" },
    { "learn", cmd_learn, "correct a model: posts of a label" },
    { "unlearn", cmd_unlearn, "take corrections back" },
    { "eval", cmd_eval, "measure a model, or a corpus by its folds" },
    { "inspect", cmd_inspect, "show what a model, counts or a rule file hold" },
    { "rules", cmd_rules, "check, list and test rules" },
};

static void
print_help(void)
{
    printf("Usage: tout COMMAND [OPTION...] [FILE...]\n\n"
           "Labels short posts as follower-selling, commercial or community, or by "
           "labels\n"
           "of your own.\n\nCommands:\n");
    for (size_t i = 0; i < sizeof commands / sizeof commands[0]; i++)
        printf("  %-10s %s\n", commands[i].name, commands[i].does);
    printf(
        "\n'tout COMMAND --help' shows the options of a command; 'tout --version' the "
        "version\nand what it was built with.\n"
        "Exit: 0 done, 1 failed, 2 wrong usage, 3 done but some records were bad.\n");
}

/* A file that is opened would else take the number of a stream that was closed: results
 * would have messages in them, or standard input be waited for without end. Standard
 * input cannot be read then, nor standard output written. */
static void
fill_streams(void)
{
    static const int ways[] = { O_WRONLY, O_RDONLY, O_WRONLY };

    for (int file = 0; file < 3; file++)
        if (fcntl(file, F_GETFD) < 0)
            (void)open("/dev/null", ways[file]);
}

int
main(int argc, char **argv)
{
    int status = -1;

    fill_streams();
    /* A closed pipe is then an error of writing like any other, with an exit code. */
    signal(SIGPIPE, SIG_IGN);
    if (argc < 2) {
        print_help();
        return EXIT_USAGE;
    }
    if (strcmp(argv[1], "--help") == 0 || strcmp(argv[1], "-h") == 0) {
        print_help();
        status = EXIT_DONE;
    } else if (strcmp(argv[1], "--version") == 0) {
        status = print_version();
    }
    for (size_t i = 0; status < 0 && i < sizeof commands / sizeof commands[0]; i++)
        if (strcmp(argv[1], commands[i].name) == 0)
            status = commands[i].run(argc - 1, argv + 1);
    if (status < 0)
        return complain_usage("", "'%s' is no command", argv[1]);
    /* The commands leave standard output to this place, so that it is told once. */
    if (finish_output(stdout, "standard output") != EXIT_DONE)
        status = EXIT_FAILED;
    stop_end();
    return status;
}
