/* SPDX-License-Identifier: MIT */
/*
 * The model compiled in, from models/en: bytes that the assembler put into the library
 * (embed.py). They never change, so the model uses them in place.
 */
#include <stdint.h>

#include <tout.h>

#include "base/error.h"

extern const unsigned char ti_builtin_model[];
extern const uint64_t ti_builtin_model_bytes;

tout_status
tout_model_builtin(const tout_alloc *alloc, tout_model **out, tout_error *err)
{
    if (!out)
        return ti_fail(err, TOUT_E_ARGUMENT, "out is NULL");
    *out = NULL;
    if (ti_builtin_model_bytes == 0)
        return ti_fail(err, TOUT_E_EMPTY, "this library was built without a model");
    return tout_model_open_memory(ti_builtin_model, (size_t)ti_builtin_model_bytes,
                                  TOUT_MODEL_MAP, alloc, out, err);
}
