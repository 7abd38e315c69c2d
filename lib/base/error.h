/* SPDX-License-Identifier: MIT */
/* Saying what failed, and where. */
#ifndef TOUT_BASE_ERROR_H
#define TOUT_BASE_ERROR_H

#include <stdarg.h>
#include <stdint.h>

#include <tout.h>

#define TI_PRINTF(at, first) __attribute__((format(printf, at, first)))

/* Fills err, when there is one, and returns status, so that it ends a function. */
tout_status ti_fail(tout_error *err, tout_status status, const char *format, ...)
    TI_PRINTF(3, 4);

/* The same for a place in a text file (line, from 1) or in a file of bytes (line 0). */
tout_status ti_fail_at(tout_error *err, tout_status status, uint32_t line,
                       uint64_t offset, const char *format, ...) TI_PRINTF(5, 6);

/* Fills err, when there is one. */
void ti_error_fill(tout_error *err, tout_status status, uint32_t line, uint64_t offset,
                   const char *format, va_list arguments) TI_PRINTF(5, 0);

tout_status ti_fail_memory(tout_error *err);

/* For what the system refused: `what` is the action, as "open"; errno gives the
 * reason. */
tout_status ti_fail_system(tout_error *err, const char *what, const char *path);

#endif
