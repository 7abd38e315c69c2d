/* SPDX-License-Identifier: MIT */
/*
 * One table of options serves getopt_long() and --help.
 */
#include <getopt.h>
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "command.h"

enum { OPTIONS_MAX = 40, PARTS_MAX = 1000, HELP = 'h', FIRST_LONG = 256 };

static void
print_help(const struct command_about *about)
{
    printf("Usage: tout %s %s\n\n%s\n\nOptions:\n", about->name, about->usage,
           about->description);
    for (size_t i = 0; i < about->option_count; i++) {
        const struct option_about *option = &about->options[i];
        char left[64];
        const char *line = option->help;
        int used = option->letter ? snprintf(left, sizeof left, "-%c, ", option->letter)
                                  : snprintf(left, sizeof left, "    ");

        snprintf(left + used, sizeof left - (size_t)used, "--%s%s%s", option->name,
                 option->argument ? " " : "", option->argument ? option->argument : "");
        printf("  %-28s", left);
        if (strlen(left) > 28)
            printf("\n  %-28s", "");
        /* A line feed in the help starts another line of the same column. */
        for (size_t bytes; *line; line += bytes + (line[bytes] == '\n')) {
            bytes = strcspn(line, "\n");
            printf("%s%.*s\n",
                   line == option->help ? " " : "                               ",
                   (int)bytes, line);
        }
    }
    printf("  %-28s %s\n", "-h, --help", "show this");
}

static int
read_number(const char *text, double *out)
{
    char *end;

    /* Only plain decimal: no hexadecimal, "inf" or "nan". */
    if (text[0] == '\0' || text[strspn(text, "0123456789.")] != '\0')
        return 0;
    *out = strtod(text, &end);
    return *end == '\0' && isfinite(*out);
}

int
option_read_share(const char *text, size_t bytes, double *out)
{
    char number[32];

    if (bytes == 0 || bytes >= sizeof number)
        return 0;
    memcpy(number, text, bytes);
    number[bytes] = '\0';
    if (number[bytes - 1] != '%')
        return read_number(number, out) && *out <= 1;
    number[bytes - 1] = '\0';
    if (!read_number(number, out) || *out > 100)
        return 0;
    *out /= 100;
    return 1;
}

static int
read_count(const char *text, uint64_t *out)
{
    uint64_t value = 0;

    if (text[0] == '\0' || text[strspn(text, "0123456789")] != '\0')
        return 0;
    for (; *text; text++)
        if (__builtin_mul_overflow(value, 10, &value) ||
            __builtin_add_overflow(value, (uint64_t)(*text - '0'), &value))
            return 0;
    *out = value;
    return 1;
}

static int
add_to_list(struct list *list, const char *item)
{
    const char **grown = realloc(list->items, (list->count + 1) * sizeof grown[0]);

    if (!grown)
        return 0;
    list->items = grown;
    list->items[list->count++] = item;
    return 1;
}

void
list_free(struct list *list)
{
    free(list->items);
    list->items = NULL;
    list->count = 0;
}

static int
read_count_above_0(const char *text, uint64_t *out)
{
    return read_count(text, out) && *out > 0;
}

static int
read_share_above_0(const char *text, double *out)
{
    return option_read_share(text, strlen(text), out) && *out > 0;
}

static int
read_parts(const char *text, uint64_t *out)
{
    return read_count(text, out) && *out >= 2 && *out <= PARTS_MAX;
}

static const char no_memory[] = "out of memory";

/* Stores a value; returns what was expected, or NULL if it fits. */
static const char *
store(const struct option_about *option, const char *value)
{
    switch (option->type) {
    case OPTION_FLAG:
        *(int *)option->target = 1;
        return NULL;
    case OPTION_TEXT:
        *(const char **)option->target = value;
        return NULL;
    case OPTION_COUNT:
        return read_count(value, option->target) ? NULL : "a whole number";
    case OPTION_SHARE:
        return option_read_share(value, strlen(value), option->target)
                   ? NULL
                   : "a share, as 0.5 or 50%";
    case OPTION_NUMBER:
        return read_number(value, option->target) ? NULL : "a number";
    case OPTION_COUNT_ABOVE_0:
        return read_count_above_0(value, option->target) ? NULL
                                                         : "a whole number above 0";
    case OPTION_SHARE_ABOVE_0:
        return read_share_above_0(value, option->target)
                   ? NULL
                   : "a share above 0, as 0.5 or 50%";
    case OPTION_PARTS:
        return read_parts(value, option->target) ? NULL : "2 to 1000";
    case OPTION_LIST:
        return add_to_list(option->target, value) ? NULL : no_memory;
    }
    return NULL;
}

/* getopt's own tables, made from ours. */
struct tables {
    struct option options[OPTIONS_MAX + 2];
    char letters[2 * OPTIONS_MAX + 4];
};

static void
make_tables(const struct command_about *about, struct tables *tables)
{
    size_t used = 0;
    size_t i;

    tables->letters[used++] = ':';
    tables->letters[used++] = HELP;
    for (i = 0; i < about->option_count && i < OPTIONS_MAX; i++) {
        const struct option_about *option = &about->options[i];
        const int takes_value = option->type != OPTION_FLAG;

        tables->options[i] = (struct option){
            option->name,
            takes_value ? required_argument : no_argument,
            NULL,
            FIRST_LONG + (int)i,
        };
        if (option->letter) {
            tables->letters[used++] = option->letter;
            if (takes_value)
                tables->letters[used++] = ':';
        }
    }
    tables->letters[used] = '\0';
    tables->options[i++] = (struct option){ "help", no_argument, NULL, HELP };
    tables->options[i] = (struct option){ NULL, 0, NULL, 0 };
}

static const struct option_about *
find_option(const struct command_about *about, int found)
{
    if (found >= FIRST_LONG)
        return &about->options[found - FIRST_LONG];
    for (size_t i = 0; i < about->option_count; i++)
        if (about->options[i].letter == found)
            return &about->options[i];
    return NULL;
}

/* What getopt could not read: `found` is ':' where a value is missing, else '?'. */
static enum options_result
complain_of_option(const struct command_about *about, int found, const char *given)
{
    if (found == ':')
        complain_usage(about->name, "%s: expected a value behind it", given);
    else if (optopt >= FIRST_LONG)
        complain_usage(about->name, "--%s takes no value",
                       about->options[optopt - FIRST_LONG].name);
    else if (optopt)
        complain_usage(about->name, "%s has no option '-%c'", about->name, optopt);
    else
        complain_usage(about->name, "%s: '%s' is no option, or not said whole",
                       about->name, given);
    return OPTIONS_WRONG;
}

enum options_result
options_read(const struct command_about *about, int argc, char **argv, int *first)
{
    struct tables tables;
    int found;

    make_tables(about, &tables);
    opterr = 0;
    /* Not 1, with which getopt goes on inside an argument that it gave up in. */
    optind = 0;
    while ((found = getopt_long(argc, argv, tables.letters, tables.options, NULL)) !=
           -1) {
        const struct option_about *option = find_option(about, found);
        const char *expected;

        if (found == HELP) {
            print_help(about);
            return OPTIONS_HELPED;
        }
        if (!option)
            return complain_of_option(about, found, argv[optind - 1]);
        expected = store(option, optarg);
        if (expected == no_memory) {
            complain("%s", expected);
            return OPTIONS_WRONG;
        }
        if (expected) {
            complain_usage(about->name, "--%s: expected %s, found '%s'", option->name,
                           expected, optarg);
            return OPTIONS_WRONG;
        }
    }
    *first = optind;
    return OPTIONS_READ;
}
