/* SPDX-License-Identifier: MIT */
/*
 * Structs that callers fill, which begin with their own size and grow at the end: an
 * older caller's lacks the last fields, a newer caller's has some that we do not know.
 */
#ifndef TOUT_BASE_INPUT_H
#define TOUT_BASE_INPUT_H

#include <stddef.h>

#include <tout.h>

/* Copies what `given` has over `known` (of `bytes` bytes, holding the defaults). Fails
 * with E_ARGUMENT if given->size is too small to be one, or a field that we do not know
 * is not zero. */
tout_status ti_input_read(const void *given, size_t bytes, void *known,
                          const char *name, tout_error *err);

#endif
