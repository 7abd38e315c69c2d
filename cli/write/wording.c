/* SPDX-License-Identifier: MIT */
#include "write/wording.h"

#include "write/json.h"

static void
add_key(struct buffer *text, uint32_t place, const char *name, size_t bytes)
{
    buffer_add_byte(text, place > 0 ? ',' : '{');
    buffer_add_json(text, name, bytes);
    buffer_add_byte(text, ':');
}

int
wording_make(struct wording *wording, const struct fields *fields,
             const struct engine *engine)
{
    struct buffer *text = &wording->text;

    for (uint32_t i = 0; i < fields->count; i++) {
        wording->keys[i] = text->bytes;
        add_key(text, i, fields->list[i].name, fields->list[i].name_bytes);
    }
    wording->keys[fields->count] = text->bytes;
    for (uint32_t l = 0; l < engine->label_count; l++) {
        const char *name = tout_label_name(engine->classifier, l);

        wording->labels[l] = text->bytes;
        add_key(text, l, name, strlen(name));
    }
    wording->labels[engine->label_count] = text->bytes;
    return !text->has_failed;
}

void
wording_free(struct wording *wording)
{
    buffer_free(&wording->text);
}

void
wording_add_key(const struct wording *wording, uint32_t field, struct buffer *out)
{
    const size_t begin = wording->keys[field];

    buffer_add(out, wording->text.data + begin, wording->keys[field + 1] - begin);
}

void
wording_add_label_key(const struct wording *wording, uint32_t label, struct buffer *out)
{
    const size_t begin = wording->labels[label];

    buffer_add(out, wording->text.data + begin, wording->labels[label + 1] - begin);
}

void
wording_add_label(const struct wording *wording, uint32_t label, struct buffer *out)
{
    /* Without what is around the string of a key. */
    const size_t begin = wording->labels[label] + 1;

    buffer_add(out, wording->text.data + begin, wording->labels[label + 1] - begin - 1);
}
