/* SPDX-License-Identifier: MIT */
/*
 * What every command shares: exit codes, messages, the table that declares options once
 * for parsing and for --help.
 */
#ifndef TOUT_CLI_COMMAND_H
#define TOUT_CLI_COMMAND_H

#include <stddef.h>
#include <stdio.h>

enum exit_code {
    EXIT_DONE = 0,
    EXIT_FAILED = 1,
    EXIT_USAGE = 2,
    EXIT_BAD_RECORDS = 3 /* done, but some records were bad */
};

/* A line on standard error, after "tout: ", with control characters as \xHH. Returns
 * EXIT_FAILED. */
int complain(const char *format, ...) __attribute__((format(printf, 1, 2)));

/* The same for wrong usage, with a hint at --help. Returns EXIT_USAGE. */
int complain_usage(const char *command, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* Flushes a stream that results go to; when they did not all arrive, says so of `name`
 * and returns EXIT_FAILED. A reader that left, as head(1) does, gets no message. */
int finish_output(FILE *out, const char *name);

enum option_type {
    OPTION_FLAG,   /* int: becomes 1 */
    OPTION_TEXT,   /* const char * */
    OPTION_COUNT,  /* uint64_t */
    OPTION_SHARE,  /* double, 0 to 1; "0.5%" is 0.005 */
    OPTION_NUMBER, /* double, 0 or more */
    OPTION_LIST,   /* struct list: may be given several times */
    /* Likewise, but never what their targets have where nothing is said: 0. */
    OPTION_COUNT_ABOVE_0,
    OPTION_SHARE_ABOVE_0,
    OPTION_PARTS /* uint64_t, 2 to 1000: into how many something is cut */
};

struct list {
    const char **items;
    size_t count;
};

struct option_about {
    const char *name; /* without the dashes */
    char letter;      /* 0 if there is no short form */
    enum option_type type;
    void *target;
    const char *argument; /* as help shows it; NULL for flags */
    const char *help;
};

struct command_about {
    const char *name;
    const char *usage;       /* behind "tout NAME" */
    const char *description; /* whole sentences */
    const struct option_about *options;
    size_t option_count;
};

/* What reading the options of a command came to. */
enum options_result {
    OPTIONS_READ,
    OPTIONS_HELPED, /* --help was asked for and given: exit 0 */
    OPTIONS_WRONG   /* named on standard error: exit EXIT_USAGE */
};

/* Reads options into their targets and moves operands to argv[*first ..]. */
enum options_result options_read(const struct command_about *about, int argc,
                                 char **argv, int *first);

/* A share as OPTION_SHARE reads it. Returns 0 if it is none. */
int option_read_share(const char *text, size_t bytes, double *out);

void list_free(struct list *list);

/* Prints the version, and what the command was built with. */
int print_version(void);

/* Prints the list of kinds that --from knows. */
void print_kinds(void);

/* Each command is a file cmd_*.c; argv[0] is its name. */
int cmd_score(int argc, char **argv);
int cmd_explain(int argc, char **argv);
int cmd_tokens(int argc, char **argv);
int cmd_train(int argc, char **argv);
int cmd_count(int argc, char **argv);
int cmd_merge(int argc, char **argv);
int cmd_build(int argc, char **argv);
int cmd_learn(int argc, char **argv);
int cmd_unlearn(int argc, char **argv);
int cmd_eval(int argc, char **argv);
int cmd_inspect(int argc, char **argv);
int cmd_report(int argc, char **argv);
int cmd_rules(int argc, char **argv);

#endif
