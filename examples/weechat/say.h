/* SPDX-License-Identifier: MIT */
/*
 * What the plugin has to say: a line in a buffer, never logged and never hidden.
 */
#ifndef TOUT_WEECHAT_SAY_H
#define TOUT_WEECHAT_SAY_H

#include <tout.h>

#include "host.h"

#if defined(__GNUC__)
#define SAY_PRINTF(format_at, first) __attribute__((format(printf, format_at, first)))
#else
#define SAY_PRINTF(format_at, first)
#endif

/* In a buffer; NULL is the core buffer. _more goes on below what was said. */
void say(struct t_gui_buffer *buffer, const char *format, ...) SAY_PRINTF(2, 3);
void say_more(struct t_gui_buffer *buffer, const char *format, ...) SAY_PRINTF(2, 3);

/* That something went wrong. */
void say_error(struct t_gui_buffer *buffer, const char *format, ...) SAY_PRINTF(2, 3);

/* In the core buffer: what the library has to say of a file (NULL: of none), where in
 * it, and what the plugin does about it. */
void say_fault(const char *path, const tout_error *err, const char *consequence);

#endif
