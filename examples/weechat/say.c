/* SPDX-License-Identifier: MIT */
/*
 * Text goes through "%s" only: what a post or a path says is never a format.
 */
#include "say.h"

#include <stdarg.h>
#include <stdio.h>

enum { LINE_MAX_BYTES = 4096 };

/* no_filter: a filter of the user's cannot hide it. */
static const char tags[] = "no_filter,no_log,notify_none,tout_says";

/* A prefix ends with the tab that sets it off. */
SAY_PRINTF(3, 0)
static void
print(struct t_gui_buffer *buffer, const char *prefix, const char *format,
      va_list arguments)
{
    char line[LINE_MAX_BYTES];

    vsnprintf(line, sizeof line, format, arguments);
    weechat_printf_date_tags(buffer, 0, tags, "%s%s", prefix, line);
}

void
say(struct t_gui_buffer *buffer, const char *format, ...)
{
    va_list arguments;

    va_start(arguments, format);
    print(buffer, "tout\t", format, arguments);
    va_end(arguments);
}

void
say_more(struct t_gui_buffer *buffer, const char *format, ...)
{
    va_list arguments;

    va_start(arguments, format);
    print(buffer, " \t", format, arguments);
    va_end(arguments);
}

void
say_error(struct t_gui_buffer *buffer, const char *format, ...)
{
    va_list arguments;

    va_start(arguments, format);
    print(buffer, weechat_prefix("error"), format, arguments);
    va_end(arguments);
}

/* Of a text file the line, of another one the byte, where the library names them. */
static void
place_of(const tout_error *err, char *out, size_t capacity)
{
    if (err->line)
        snprintf(out, capacity, " (line %u)", err->line);
    else if (err->status == TOUT_E_FORMAT || err->status == TOUT_E_CHECKSUM ||
             err->status == TOUT_E_VERSION || err->status == TOUT_E_LIMIT)
        snprintf(out, capacity, " (byte %llu)", (unsigned long long)err->offset);
    else
        out[0] = '\0';
}

void
say_fault(const char *path, const tout_error *err, const char *consequence)
{
    char place[40];

    place_of(err, place, sizeof place);
    say_error(NULL, "tout: %s%s%s%s; %s", path ? path : "", path ? ": " : "",
              err->message, place, consequence);
}
