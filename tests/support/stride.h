/* SPDX-License-Identifier: MIT */
/* Fewer tries where instruments make each of them slow. */
#ifndef TOUT_TESTS_STRIDE_H
#define TOUT_TESTS_STRIDE_H

#include <stdlib.h>

/* How far one try is from the next: 1, or what TOUT_STRIDE says. */
static inline size_t
test_stride(void)
{
    const char *given = getenv("TOUT_STRIDE");
    const long value = given ? strtol(given, NULL, 10) : 1;

    return value > 1 ? (size_t)value : 1;
}

#endif
