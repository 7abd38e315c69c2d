/* SPDX-License-Identifier: MIT */
#include "base/input.h"

#include <string.h>

#include "base/error.h"

/* A size beyond this is a struct that was never filled, and must not be walked. */
enum { SIZE_MAX_PLAUSIBLE = 4096 };

tout_status
ti_input_read(const void *given, size_t bytes, void *known, const char *name,
              tout_error *err)
{
    const unsigned char *fields = given;
    size_t size;

    memcpy(&size, given, sizeof size);
    if (size < sizeof size || size > SIZE_MAX_PLAUSIBLE)
        return ti_fail(err, TOUT_E_ARGUMENT, "%s.size is %zu, expected %zu", name, size,
                       bytes);
    for (size_t i = bytes; i < size; i++)
        if (fields[i] != 0)
            return ti_fail(err, TOUT_E_ARGUMENT,
                           "%s has a field at byte %zu that this library does not know",
                           name, i);
    memcpy(known, given, size < bytes ? size : bytes);
    return TOUT_OK;
}
