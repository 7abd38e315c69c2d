/* SPDX-License-Identifier: MIT */
#include "command.h"

#include <poll.h>
#include <stdarg.h>
#include <stdio.h>

#include "read/read.h"
#include "safe.h"

int
complain(const char *format, ...)
{
    va_list arguments;

    fputs("tout: ", stderr);
    va_start(arguments, format);
    safe_print_format(stderr, format, arguments);
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
    safe_print_format(stderr, format, arguments);
    va_end(arguments);
    fprintf(stderr, "\ntout: see 'tout %s%s--help'\n", command, *command ? " " : "");
    return EXIT_USAGE;
}

/* Asked of the pipe itself: errno is long gone when a write in the middle failed. */
static int
reader_has_left(FILE *out)
{
    struct pollfd pipe = { fileno(out), POLLOUT, 0 };

    return poll(&pipe, 1, 0) == 1 && (pipe.revents & POLLERR);
}

int
finish_output(FILE *out, const char *name)
{
    if (fflush(out) == 0 && !ferror(out))
        return EXIT_DONE;
    return reader_has_left(out) ? EXIT_FAILED : complain("cannot write %s", name);
}

void
print_kinds(void)
{
    for (int kind = READ_KIND_X_ARCHIVE; read_kind_name(kind); kind++)
        printf("%-12s %s\n", read_kind_name(kind), read_kind_about(kind));
}
