/* SPDX-License-Identifier: MIT */
#include "fuzz/complaints.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include "command.h"

unsigned complaints;

int
complain(const char *format, ...)
{
    char message[1024];
    va_list arguments;

    va_start(arguments, format);
    vsnprintf(message, sizeof message, format, arguments);
    va_end(arguments);
    if (!message[0])
        abort();
    complaints++;
    return EXIT_FAILED;
}
