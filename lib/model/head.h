/* SPDX-License-Identifier: MIT */
/*
 * What models and counts begin with: how posts became features, and the labels.
 */
#ifndef TOUT_MODEL_HEAD_H
#define TOUT_MODEL_HEAD_H

#include <stddef.h>
#include <stdint.h>

#include <tout.h>

#include "feature/recipe.h"
#include "model/container.h"

struct ti_label {
    const char *name;
    uint64_t posts;
    int32_t bias;
    int32_t growth;
};

struct ti_head {
    struct ti_recipe recipe;
    uint32_t label_count;
    uint32_t neutral; /* TOUT_NONE if there is none */
    struct ti_label labels[TOUT_LABELS_MAX];
};

/* Non-zero if `bytes` of text are a name: 1 to `max` bytes of UTF-8 without controls.
 */
int ti_head_is_name(const char *text, size_t bytes, size_t max);

/* Moves a name, NUL-terminated, into *strings, which has room for it, and returns it;
 * NULL if it is not one. */
const char *ti_head_take_name(struct ti_cursor *cursor, size_t bytes, size_t max,
                              char **strings);

/* Reads the sections of recipe, labels and lexicon. Label names go to *strings, which
 * has as many bytes as the section of the labels; the lexicon stays where it is in
 * `data`. Fails with E_FORMAT, E_LIMIT, E_VERSION. */
tout_status ti_head_read(const uint8_t *data, const struct ti_section *sections,
                         char **strings, struct ti_head *out, tout_error *err);

/* Writes the sections of recipe and labels; that of the lexicon comes later. */
void ti_head_write(struct ti_container *container, const struct ti_recipe *recipe,
                   const struct ti_label *labels, uint32_t label_count,
                   uint32_t neutral);
void ti_head_write_lexicon(struct ti_container *container,
                           const struct ti_recipe *recipe);

#endif
