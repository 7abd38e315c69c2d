/* SPDX-License-Identifier: MIT */
/* The rules compiled in, from models/en: text that the assembler put into the library.
 */
#include <stdint.h>

#include <tout.h>

#include "base/error.h"
#include "rules/rules.h"

extern const char ti_builtin_rules[];
extern const uint64_t ti_builtin_rules_bytes;
extern const char ti_builtin_image[];
extern const uint64_t ti_builtin_image_bytes;

tout_status
tout_rules_builtin(const tout_alloc *alloc, tout_rules **out, tout_error *err)
{
    const struct ti_image image = { ti_builtin_image, (size_t)ti_builtin_image_bytes };

    if (!out)
        return ti_fail(err, TOUT_E_ARGUMENT, "out is NULL");
    *out = NULL;
    if (ti_builtin_rules_bytes == 0)
        return ti_fail(err, TOUT_E_EMPTY, "this library was built without rules");
    /* Tests compile every pattern. */
    return ti_rules_parse_prepared(ti_builtin_rules, (size_t)ti_builtin_rules_bytes,
                                   &image, alloc, out, err);
}
