/* SPDX-License-Identifier: MIT */
#include "feature/recipe.h"

#include <string.h>

#include "base/error.h"
#include "base/hash.h"
#include "base/input.h"
#include "text/class.h"
#include "token/stem.h"

tout_status
ti_recipe_make(const tout_recipe *asked, const tout_alloc *alloc, struct ti_recipe *out,
               tout_error *err)
{
    tout_recipe recipe = TOUT_RECIPE_INIT;
    struct ti_stemmer *stemmer;
    tout_status status = TOUT_OK;

    if (asked)
        status = ti_input_read(asked, sizeof recipe, &recipe, "tout_recipe", err);
    if (status != TOUT_OK)
        return status;
    if (!recipe.language)
        recipe.language = "english";
    if (recipe.flags & ~(uint32_t)TI_RECIPE_FLAGS || recipe.reserved)
        return ti_fail(err, TOUT_E_ARGUMENT, "recipe has unknown flags");
    if (strlen(recipe.language) > TI_LANGUAGE_BYTES_MAX)
        return ti_fail(err, TOUT_E_STEMMER,
                       "the recipe's language has %zu bytes, at most %d are allowed",
                       strlen(recipe.language), TI_LANGUAGE_BYTES_MAX);
    status = ti_stemmer_new(recipe.language, recipe.seed, alloc, &stemmer, err);
    if (status != TOUT_OK)
        return status;
    memset(out, 0, sizeof *out);
    memcpy(out->language, recipe.language, strlen(recipe.language));
    strncpy(out->unicode, ti_class_unicode_version(), TI_UNICODE_BYTES_MAX);
    out->seed = recipe.seed;
    out->stem_digest = ti_stemmer_digest(stemmer);
    out->flags = recipe.flags;
    ti_stemmer_free(stemmer);
    return TOUT_OK;
}

tout_status
ti_recipe_lexicon(const tout_recipe *asked, const tout_alloc *alloc, tout_lexicon **out,
                  tout_error *err)
{
    static const struct ti_lexicon none;
    tout_recipe recipe = TOUT_RECIPE_INIT;
    tout_status status = TOUT_OK;
    tout_error told;

    *out = NULL;
    if (asked)
        status = ti_input_read(asked, sizeof recipe, &recipe, "tout_recipe", err);
    if (status != TOUT_OK)
        return status;
    if (recipe.flags & TOUT_RECIPE_NO_UNDOING)
        return ti_lexicon_copy(none, alloc, out, err);
    if (recipe.lexicon)
        return ti_lexicon_copy(recipe.lexicon->table, alloc, out, err);
    /* That there is none is no error to tell. */
    status = tout_lexicon_builtin(alloc, out, &told);
    if (status == TOUT_E_EMPTY)
        return ti_lexicon_copy(none, alloc, out, err);
    if (status != TOUT_OK && err)
        *err = told;
    return status;
}

int
ti_recipe_same(const struct ti_recipe *left, const struct ti_recipe *right)
{
    return strcmp(left->language, right->language) == 0 &&
           strcmp(left->unicode, right->unicode) == 0 && left->seed == right->seed &&
           left->stem_digest == right->stem_digest && left->flags == right->flags &&
           left->lexicon.bytes == right->lexicon.bytes &&
           (left->lexicon.bytes == 0 ||
            memcmp(left->lexicon.data, right->lexicon.data, left->lexicon.bytes) == 0);
}

uint64_t
ti_recipe_fingerprint(const struct ti_recipe *recipe)
{
    uint64_t hash = ti_hash(recipe->language, strlen(recipe->language), 0);

    hash = ti_mix(hash, ti_hash(recipe->unicode, strlen(recipe->unicode), 0));
    hash = ti_mix(hash, ti_hash(recipe->lexicon.data, recipe->lexicon.bytes, 0));
    hash = ti_mix(ti_mix(hash, recipe->seed), recipe->stem_digest);
    hash = ti_mix(ti_mix(hash, recipe->flags), TI_RECIPE_VERSION);
    return hash ? hash : 1;
}

tout_recipe
ti_recipe_public(const struct ti_recipe *recipe, const tout_lexicon *lexicon)
{
    tout_recipe out = TOUT_RECIPE_INIT;

    out.language = recipe->language;
    out.seed = recipe->seed;
    out.flags = recipe->flags;
    out.lexicon = recipe->lexicon.bytes > 0 ? lexicon : NULL;
    return out;
}
