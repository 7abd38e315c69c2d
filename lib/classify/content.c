/* SPDX-License-Identifier: MIT */
#include "classify/content.h"

#include "classify/scratch.h"

static int
knows_stem(const tout_scratch *scratch, uint64_t unit)
{
    const uint64_t sign =
        ti_feature_sign(scratch->reader->recipe.seed, TI_FEATURE_STEM, unit);
    const struct ti_remembered *place = ti_rows_place(&scratch->rows, sign);

    if (place->sign == sign)
        return place->row != NULL;
    return ti_classifier_row(scratch->classifier, ti_mix_finish(sign)) != NULL;
}

static int
knows_word(const tout_scratch *scratch)
{
    const struct ti_tokens *tokens = &scratch->reader->tokens;

    for (uint32_t i = 0; i < tokens->count; i++) {
        const struct ti_feature stem = { .kind = TI_FEATURE_STEM, .token = i };

        if (ti_feature_is_content(tokens, &stem) &&
            knows_stem(scratch, tokens->list[i].unit))
            return 1;
    }
    return 0;
}

int
ti_knows_content(tout_scratch *scratch)
{
    struct ti_reader *reader = scratch->reader;

    if (knows_word(scratch))
        return 1;
    ti_reader_list(reader);
    for (uint32_t i = 0; i < reader->features.count; i++)
        if (ti_feature_is_content(&reader->tokens, &reader->features.list[i]) &&
            ti_classifier_row(scratch->classifier, reader->features.keys[i]))
            return 1;
    return 0;
}
