/* SPDX-License-Identifier: MIT */
#include "recipe.h"

#include "engine.h"

int
recipe_make(const struct recipe_options *options, tout_recipe *out,
            tout_lexicon **lexicon)
{
    const tout_recipe defaults = TOUT_RECIPE_INIT;
    tout_error err;

    *out = defaults;
    *lexicon = NULL;
    if (options->lexicon &&
        tout_lexicon_open(options->lexicon, NULL, lexicon, &err) != TOUT_OK)
        return complain_of_file(options->lexicon, &err);
    out->language = options->language;
    out->lexicon = *lexicon;
    out->seed = options->seed;
    out->flags = (options->no_pairs ? TOUT_RECIPE_NO_PAIRS : 0U) |
                 (options->no_shape ? TOUT_RECIPE_NO_SHAPE : 0U) |
                 (options->no_mentions ? TOUT_RECIPE_NO_MENTIONS : 0U) |
                 (options->no_undoing ? TOUT_RECIPE_NO_UNDOING : 0U) |
                 (options->no_words ? TOUT_RECIPE_NO_WORDS : 0U);
    return 0;
}
