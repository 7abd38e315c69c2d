/* SPDX-License-Identifier: MIT */
/*
 * The command's options: arguments that end with a line feed each are read, or refused
 * with a word on what was expected.
 */
#include <math.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "command.h"
#include "fuzz.h"

enum { ARGUMENTS_MAX = 64 };

static unsigned complaints;

int
complain(const char *format, ...)
{
    if (!format)
        abort();
    complaints++;
    return EXIT_FAILED;
}

int
complain_usage(const char *command, const char *format, ...)
{
    char message[1024];
    va_list arguments;

    va_start(arguments, format);
    vsnprintf(message, sizeof message, format, arguments);
    va_end(arguments);
    if (!command || !message[0])
        abort();
    complaints++;
    return EXIT_USAGE;
}

struct targets {
    int flag;
    const char *text;
    uint64_t count;
    double share;
    double number;
    uint64_t count_above_0;
    double share_above_0;
    uint64_t parts;
    struct list list;
};

static enum options_result
read_options(struct targets *targets, int argc, char **argv, int *first)
{
    const struct option_about options[] = {
        { "flag", 'f', OPTION_FLAG, &targets->flag, NULL, "a flag" },
        { "text", 't', OPTION_TEXT, &targets->text, "TEXT", "a text\nin two lines" },
        { "count", 'n', OPTION_COUNT, &targets->count, "N", "a count" },
        { "share", 0, OPTION_SHARE, &targets->share, "SHARE", "a share" },
        { "number", 'x', OPTION_NUMBER, &targets->number, "X", "a number" },
        { "some", 0, OPTION_COUNT_ABOVE_0, &targets->count_above_0, "N",
          "one or more" },
        { "part", 0, OPTION_SHARE_ABOVE_0, &targets->share_above_0, "SHARE", "a part" },
        { "parts", 0, OPTION_PARTS, &targets->parts, "K", "several" },
        { "list-of-some-length-that-breaks", 'l', OPTION_LIST, &targets->list, "ITEM",
          "a list" },
    };
    const struct command_about about = { "try", "[OPTION...]", "Tries options.",
                                         options, sizeof options / sizeof options[0] };

    return options_read(&about, argc, argv, first);
}

static void
check(const struct targets *targets, enum options_result result, int argc, int first)
{
    if ((result == OPTIONS_WRONG) != (complaints > 0))
        abort();
    if (result != OPTIONS_READ)
        return;
    if (first < 1 || first > argc || targets->list.count > (size_t)argc ||
        !(targets->share >= 0 && targets->share <= 1) || targets->number < 0 ||
        !isfinite(targets->number) || targets->count_above_0 == 0 ||
        !(targets->share_above_0 > 0 && targets->share_above_0 <= 1) ||
        targets->parts < 2)
        abort();
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t bytes)
{
    static char name[] = "try";
    static FILE *nowhere;
    FILE *out = stdout;
    struct targets targets = { .count_above_0 = 1, .share_above_0 = 1, .parts = 2 };
    char *arguments[ARGUMENTS_MAX + 1] = { name };
    char *text = malloc(bytes + 1);
    char *rest = text;
    enum options_result result;
    int first = 0;
    int count = 1;

    if (!text || (!nowhere && !(nowhere = fopen("/dev/null", "w"))))
        abort();
    memcpy(text, data, bytes);
    text[bytes] = '\0';
    while (rest && count < ARGUMENTS_MAX) {
        arguments[count++] = rest;
        rest = strchr(rest, '\n');
        if (rest)
            *rest++ = '\0';
    }
    complaints = 0;
    /* Help goes to where nobody reads it. */
    stdout = nowhere;
    result = read_options(&targets, count, arguments, &first);
    check(&targets, result, count, first);
    stdout = out;
    list_free(&targets.list);
    free(text);
    return 0;
}
