/* SPDX-License-Identifier: MIT */
#include "command.h"

#include <stdarg.h>
#include <stdio.h>

#include "read/read.h"

int
complain(const char *format, ...)
{
    va_list arguments;

    fputs("tout: ", stderr);
    va_start(arguments, format);
    vfprintf(stderr, format, arguments);
    va_end(arguments);
    fputc('\n', stderr);
    return EXIT_FAILED;
}

int
complain_usage(const char *command, const char *format, ...)
{
    va_list arguments;

    fputs("tout: ", stderr);
    va_start(arguments, format);
    vfprintf(stderr, format, arguments);
    va_end(arguments);
    fprintf(stderr, "\ntout: see 'tout %s%s--help'\n", command, *command ? " " : "");
    return EXIT_USAGE;
}

void
print_kinds(void)
{
    for (int kind = READ_KIND_X_ARCHIVE; read_kind_name(kind); kind++)
        printf("%-12s %s\n", read_kind_name(kind), read_kind_about(kind));
}
