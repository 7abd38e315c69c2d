/* SPDX-License-Identifier: MIT */
#include "model/head.h"

#include <string.h>

#include "base/error.h"
#include "text/utf8.h"

int
ti_head_is_name(const char *text, size_t bytes, size_t max)
{
    char repaired[256];
    size_t at = 0;

    if (bytes == 0 || bytes > max)
        return 0;
    /* In pieces, each ending between sequences, so that any length will do. */
    while (at < bytes) {
        const size_t piece = ti_utf8_cut(text + at, bytes - at, sizeof repaired);

        if (ti_utf8_repair(repaired, text + at, piece) != 0)
            return 0;
        for (size_t i = 0; i < piece;) {
            const uint32_t code = ti_utf8_next(repaired, &i);

            if (code < ' ' || (code >= 0x7f && code < 0xa0))
                return 0;
        }
        at += piece;
    }
    return 1;
}

const char *
ti_head_take_name(struct ti_cursor *cursor, size_t bytes, size_t max, char **strings)
{
    const char *name = (const char *)ti_cursor_take(cursor, bytes);
    char *copy = *strings;

    if (!name || !ti_head_is_name(name, bytes, max))
        return NULL;
    memcpy(copy, name, bytes);
    copy[bytes] = '\0';
    *strings += bytes + 1;
    return copy;
}

/* A name in a field of fixed size, filled up with NUL. */
static int
take_field(struct ti_cursor *cursor, size_t field_bytes, char *out)
{
    const uint8_t *field = ti_cursor_take(cursor, field_bytes);
    const uint8_t *end = field ? memchr(field, 0, field_bytes) : NULL;

    if (!end ||
        !ti_head_is_name((const char *)field, (size_t)(end - field), field_bytes))
        return 0;
    memcpy(out, field, (size_t)(end - field) + 1);
    return 1;
}

static tout_status
read_recipe(const uint8_t *data, const struct ti_section *section,
            struct ti_recipe *recipe, tout_error *err)
{
    struct ti_cursor cursor = ti_container_cursor(data, section);
    const uint32_t version = ti_cursor_u32(&cursor);

    if (version != TI_RECIPE_VERSION)
        return ti_fail_at(err, TOUT_E_VERSION, 0, section->offset,
                          "recipe version %u, this library reads posts by version %d",
                          version, TI_RECIPE_VERSION);
    recipe->flags = ti_cursor_u32(&cursor);
    if (recipe->flags & ~(uint32_t)TI_RECIPE_FLAGS)
        return ti_fail_at(err, TOUT_E_FORMAT, 0, section->offset + 4,
                          "the recipe has flags %#x, this library knows %#x",
                          recipe->flags, (unsigned)TI_RECIPE_FLAGS);
    recipe->seed = ti_cursor_u64(&cursor);
    recipe->stem_digest = ti_cursor_u64(&cursor);
    if (!take_field(&cursor, TI_FORMAT_LANGUAGE_BYTES, recipe->language) ||
        !take_field(&cursor, TI_FORMAT_UNICODE_BYTES, recipe->unicode) ||
        cursor.at != cursor.bytes)
        return ti_fail_at(err, TOUT_E_FORMAT, 0, section->offset + cursor.at,
                          "the recipe is cut short or its language has no name");
    return TOUT_OK;
}

static int
is_bounded(int32_t value)
{
    return value >= -TI_FORMAT_BIAS_MAX && value <= TI_FORMAT_BIAS_MAX;
}

static int
has_name(const struct ti_label *labels, uint32_t count, const char *name)
{
    for (uint32_t i = 0; i < count; i++)
        if (strcmp(labels[i].name, name) == 0)
            return 1;
    return 0;
}

static tout_status
read_label(struct ti_cursor *cursor, char **strings, uint64_t at, struct ti_head *head,
           tout_error *err)
{
    struct ti_label *label = &head->labels[head->label_count];

    label->posts = ti_cursor_u64(cursor);
    label->bias = (int32_t)ti_cursor_u32(cursor);
    label->growth = (int32_t)ti_cursor_u32(cursor);
    label->name = ti_head_take_name(cursor, ti_cursor_u16(cursor),
                                    TOUT_LABEL_NAME_BYTES_MAX, strings);
    if (!label->name || !is_bounded(label->bias) || !is_bounded(label->growth))
        return ti_fail_at(err, TOUT_E_FORMAT, 0, at,
                          "label %u is cut short, has no printable name, or a bias out "
                          "of bounds",
                          head->label_count);
    if (has_name(head->labels, head->label_count, label->name))
        return ti_fail_at(err, TOUT_E_FORMAT, 0, at, "label %u has the name of another",
                          head->label_count);
    head->label_count++;
    return TOUT_OK;
}

static tout_status
read_labels(const uint8_t *data, const struct ti_section *section, char **strings,
            struct ti_head *head, tout_error *err)
{
    struct ti_cursor cursor = ti_container_cursor(data, section);
    const uint32_t count = ti_cursor_u32(&cursor);
    tout_status status = TOUT_OK;

    head->neutral = ti_cursor_u32(&cursor);
    head->label_count = 0;
    if (count < 1 || count > TOUT_LABELS_MAX)
        return ti_fail_at(err, TOUT_E_LIMIT, 0, section->offset,
                          "%u labels, expected at most %d", count, TOUT_LABELS_MAX);
    if (head->neutral >= count && head->neutral != TOUT_NONE)
        return ti_fail_at(err, TOUT_E_FORMAT, 0, section->offset + 4,
                          "the neutral label is %u of %u", head->neutral, count);
    while (status == TOUT_OK && head->label_count < count)
        status = read_label(&cursor, strings, section->offset + cursor.at, head, err);
    if (status == TOUT_OK && cursor.at != cursor.bytes)
        return ti_fail_at(err, TOUT_E_FORMAT, 0, section->offset + cursor.at,
                          "the labels end at %zu, their section at %zu", cursor.at,
                          cursor.bytes);
    return status;
}

static tout_status
read_lexicon(const uint8_t *data, const struct ti_section *section,
             struct ti_lexicon *out, tout_error *err)
{
    if (section->offset != 0 &&
        !ti_lexicon_over(out, data + section->offset, section->bytes))
        return ti_fail_at(err, TOUT_E_FORMAT, 0, section->offset,
                          "the lexicon's slots do not fit its section");
    return TOUT_OK;
}

tout_status
ti_head_read(const uint8_t *data, const struct ti_section *sections, char **strings,
             struct ti_head *out, tout_error *err)
{
    tout_status status;

    memset(out, 0, sizeof *out);
    status = read_recipe(data, &sections[TI_SECTION_RECIPE], &out->recipe, err);
    if (status == TOUT_OK)
        status = read_labels(data, &sections[TI_SECTION_LABELS], strings, out, err);
    if (status == TOUT_OK)
        status = read_lexicon(data, &sections[TI_SECTION_LEXICON], &out->recipe.lexicon,
                              err);
    return status;
}

static void
put_field(struct ti_buffer *buffer, const char *text, size_t field_bytes)
{
    const size_t bytes = strlen(text);

    ti_buffer_put(buffer, text, bytes);
    for (size_t i = bytes; i < field_bytes; i++)
        ti_buffer_u8(buffer, 0);
}

static void
write_recipe(struct ti_container *container, const struct ti_recipe *recipe)
{
    struct ti_buffer *buffer = &container->buffer;

    ti_container_begin(container, TI_SECTION_RECIPE);
    ti_buffer_u32(buffer, TI_RECIPE_VERSION);
    ti_buffer_u32(buffer, recipe->flags);
    ti_buffer_u64(buffer, recipe->seed);
    ti_buffer_u64(buffer, recipe->stem_digest);
    put_field(buffer, recipe->language, TI_FORMAT_LANGUAGE_BYTES);
    put_field(buffer, recipe->unicode, TI_FORMAT_UNICODE_BYTES);
}

void
ti_head_write(struct ti_container *container, const struct ti_recipe *recipe,
              const struct ti_label *labels, uint32_t label_count, uint32_t neutral)
{
    struct ti_buffer *buffer = &container->buffer;

    write_recipe(container, recipe);
    ti_container_begin(container, TI_SECTION_LABELS);
    ti_buffer_u32(buffer, label_count);
    ti_buffer_u32(buffer, neutral);
    for (uint32_t i = 0; i < label_count; i++) {
        ti_buffer_u64(buffer, labels[i].posts);
        ti_buffer_u32(buffer, (uint32_t)labels[i].bias);
        ti_buffer_u32(buffer, (uint32_t)labels[i].growth);
        ti_buffer_u16(buffer, (uint16_t)strlen(labels[i].name));
        ti_buffer_put(buffer, labels[i].name, strlen(labels[i].name));
    }
    ti_container_end(container);
}

void
ti_head_write_lexicon(struct ti_container *container, const struct ti_recipe *recipe)
{
    if (recipe->lexicon.bytes == 0)
        return;
    ti_container_begin(container, TI_SECTION_LEXICON);
    ti_buffer_put(&container->buffer, recipe->lexicon.data, recipe->lexicon.bytes);
    ti_container_end(container);
}
