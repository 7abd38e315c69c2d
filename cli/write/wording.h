/* SPDX-License-Identifier: MIT */
/*
 * The parts of JSON Lines that each line has: keys and labels, put into words once.
 */
#ifndef TOUT_CLI_WRITE_WORDING_H
#define TOUT_CLI_WRITE_WORDING_H

#include "write/buffer.h"
#include "write/fields.h"

/* A part of the text: `{"id":` of the first one, `,"label":` of those behind it. */
struct wording {
    struct buffer text;
    size_t keys[FIELDS_MAX + 1]; /* where they begin; each ends where the next begins */
    size_t labels[TOUT_LABELS_MAX + 1];
};

/* Returns 0 without memory. */
int wording_make(struct wording *wording, const struct fields *fields,
                 const struct engine *engine);

void wording_free(struct wording *wording);

/* The key of a field, by its place among them. */
void wording_add_key(const struct wording *wording, uint32_t field, struct buffer *out);

/* A label as a key of an object, and as a string. */
void wording_add_label_key(const struct wording *wording, uint32_t label,
                           struct buffer *out);
void wording_add_label(const struct wording *wording, uint32_t label,
                       struct buffer *out);

#endif
