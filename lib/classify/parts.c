/* SPDX-License-Identifier: MIT */
/*
 * What the library is built of, asked of each room that uses a library of others.
 */
#include <tout.h>

#include "base/alloc.h"
#include "base/error.h"
#include "base/hash.h"
#include "rules/pattern.h"
#include "text/class.h"
#include "token/stem.h"

/* libstemmer has no version to ask for; all languages tell most of it. */
static tout_status
digest_stemmer(const tout_alloc *alloc, uint64_t *digest, tout_error *err)
{
    struct ti_stemmer *stemmer;
    const tout_status status = ti_stemmer_new("auto", 0, alloc, &stemmer, err);

    if (status == TOUT_OK)
        *digest = ti_stemmer_digest(stemmer);
    ti_stemmer_free(stemmer);
    return status;
}

tout_status
tout_parts_each(tout_part_visit visit, void *context, const tout_alloc *alloc,
                tout_error *err)
{
    const tout_alloc use = ti_alloc_or_default(alloc);
    const struct ti_pattern_library patterns = ti_pattern_library();
    tout_part parts[] = {
        { "libstemmer", "", 0 },
        { "pcre2", patterns.version, 0 },
        { "pcre2-jit", patterns.jit, 0 },
        { "utf8proc", ti_class_library_version(), 0 },
        { "unicode", ti_class_unicode_version(), 0 },
        { "xxhash", ti_hash_library_version(), 0 },
    };
    tout_status status;

    if (!visit)
        return ti_fail(err, TOUT_E_ARGUMENT, "there is no visitor");
    status = digest_stemmer(&use, &parts[0].digest, err);
    for (size_t i = 0; status == TOUT_OK && i < sizeof parts / sizeof parts[0]; i++)
        if (visit(context, &parts[i]) != 0)
            status = ti_fail(err, TOUT_E_STOPPED, "the visitor asked to stop");
    return status;
}
