/* SPDX-License-Identifier: MIT */
#include "base/error.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

void
ti_error_fill(tout_error *err, tout_status status, uint32_t line, uint64_t offset,
              const char *format, va_list arguments)
{
    if (!err)
        return;
    err->status = (int32_t)status;
    err->line = line;
    err->offset = offset;
    vsnprintf(err->message, sizeof err->message, format, arguments);
    /* File names and names from files may hold anything; a message is one line. */
    for (char *at = err->message; *at; at++)
        if ((unsigned char)*at < ' ' || *at == 0x7f)
            *at = '?';
}

tout_status
ti_fail(tout_error *err, tout_status status, const char *format, ...)
{
    va_list arguments;

    va_start(arguments, format);
    ti_error_fill(err, status, 0, 0, format, arguments);
    va_end(arguments);
    return status;
}

tout_status
ti_fail_at(tout_error *err, tout_status status, uint32_t line, uint64_t offset,
           const char *format, ...)
{
    va_list arguments;

    va_start(arguments, format);
    ti_error_fill(err, status, line, offset, format, arguments);
    va_end(arguments);
    return status;
}

tout_status
ti_fail_memory(tout_error *err)
{
    return ti_fail(err, TOUT_E_NOMEM, "out of memory");
}

tout_status
ti_fail_system(tout_error *err, const char *what, const char *path)
{
    char reason[96];

    if (strerror_r(errno, reason, sizeof reason) != 0)
        snprintf(reason, sizeof reason, "system error %d", errno);
    return ti_fail(err, TOUT_E_IO, "cannot %s %s: %s", what, path, reason);
}
