/* SPDX-License-Identifier: MIT */
/*
 * Checking a model file, once, at open. After it, this holds for whatever bytes came
 * in:
 *
 *   - the table's lines lie inside the file, and their count and shape are kept in
 *     memory; what the lines hold is not relied on (a probe ends by itself, a weight is
 *     any int16);
 *   - label names and notes are copies, NUL-terminated, printable UTF-8, names unique;
 *   - the lexicon's slots lie inside its section; each look into it checks the place
 *     that a slot names;
 *   - bias and growth are bounded, so that no sum of a score can overflow;
 *   - the names of features are not relied on: whoever walks them uses a cursor.
 */
#include "model/model.h"

#include <string.h>

#include "base/alloc.h"
#include "base/error.h"
#include "base/hash.h"
#include "model/format.h"
#include "text/utf8.h"

struct section {
    uint64_t offset;
    uint64_t bytes;
};

int
ti_model_is_name(const char *text, size_t bytes, size_t max)
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

static tout_status
check_header(const struct ti_file *file, tout_error *err)
{
    const uint8_t *data = file->data;
    uint32_t kind;
    uint32_t version;

    if (file->bytes < TI_FORMAT_MAGIC_BYTES ||
        memcmp(data, TI_FORMAT_MAGIC, TI_FORMAT_MAGIC_BYTES) != 0)
        return ti_fail_at(err, TOUT_E_FORMAT, 0, 0,
                          "not a tout model: expected its magic in the first 8 bytes");
    if (file->bytes < TI_FORMAT_HEADER_BYTES)
        return ti_fail_at(err, TOUT_E_FORMAT, 0, file->bytes,
                          "cut short: the header has %d bytes, the file %zu",
                          TI_FORMAT_HEADER_BYTES, file->bytes);
    kind = ti_load_u32(data + 8);
    version = ti_load_u32(data + 12);
    if (version != TI_FORMAT_VERSION)
        return ti_fail_at(err, TOUT_E_VERSION, 0, 12,
                          "format version %u, this library reads version %d", version,
                          TI_FORMAT_VERSION);
    if (kind != TI_FORMAT_KIND_MODEL)
        return ti_fail_at(err, TOUT_E_FORMAT, 0, 8,
                          "a tout file of kind %u, expected a model (kind %d)", kind,
                          TI_FORMAT_KIND_MODEL);
    if (ti_load_u64(data + TI_FORMAT_SIZE_AT) != file->bytes)
        return ti_fail_at(err, TOUT_E_FORMAT, 0, TI_FORMAT_SIZE_AT,
                          "the header says %llu bytes, the file has %zu",
                          (unsigned long long)ti_load_u64(data + TI_FORMAT_SIZE_AT),
                          file->bytes);
    if (ti_load_u64(data + TI_FORMAT_CHECKSUM_AT) !=
        ti_hash(data + TI_FORMAT_CHECKED_FROM, file->bytes - TI_FORMAT_CHECKED_FROM, 0))
        return ti_fail_at(err, TOUT_E_CHECKSUM, 0, TI_FORMAT_CHECKSUM_AT,
                          "damaged: the checksum does not fit the bytes");
    return TOUT_OK;
}

/* The sections by id; those of unknown id are passed over, as FORMAT.md promises. */
static tout_status
read_directory(const struct ti_file *file, struct section sections[TI_SECTION_LAST + 1],
               tout_error *err)
{
    const uint32_t count = ti_load_u32(file->data + TI_FORMAT_CHECKED_FROM);
    uint64_t end = TI_FORMAT_HEADER_BYTES + (uint64_t)count * TI_FORMAT_ENTRY_BYTES;
    uint32_t last_id = 0;

    if (count > TI_FORMAT_SECTIONS_MAX || end > file->bytes)
        return ti_fail_at(err, TOUT_E_FORMAT, 0, TI_FORMAT_CHECKED_FROM,
                          "a directory of %u sections does not fit the file", count);
    for (uint32_t i = 0; i < count; i++) {
        const size_t at = TI_FORMAT_HEADER_BYTES + (size_t)i * TI_FORMAT_ENTRY_BYTES;
        const uint8_t *entry = file->data + at;
        const uint32_t id = ti_load_u32(entry);
        const uint64_t offset = ti_load_u64(entry + 8);
        const uint64_t bytes = ti_load_u64(entry + 16);

        if (id <= last_id)
            return ti_fail_at(err, TOUT_E_FORMAT, 0, at,
                              "section %u follows section %u, expected ascending order",
                              id, last_id);
        if (offset % TI_FORMAT_ALIGNMENT != 0 || offset < end || offset > file->bytes ||
            bytes > file->bytes - offset)
            return ti_fail_at(
                err, TOUT_E_FORMAT, 0, at,
                "section %u at %llu with %llu bytes does not fit the file", id,
                (unsigned long long)offset, (unsigned long long)bytes);
        if (id <= TI_SECTION_LAST)
            sections[id] = (struct section){ offset, bytes };
        end = offset + bytes;
        last_id = id;
    }
    for (uint32_t id = TI_SECTION_RECIPE; id <= TI_SECTION_NOTES; id++)
        if (sections[id].offset == 0)
            return ti_fail_at(err, TOUT_E_FORMAT, 0, TI_FORMAT_HEADER_BYTES,
                              "section %u is missing", id);
    return TOUT_OK;
}

static struct ti_cursor
cursor_of(const struct tout_model *model, const struct section *section)
{
    return ti_cursor_over(model->file.data + section->offset, section->bytes);
}

/* A name in a field of fixed size, filled up with NUL. */
static int
take_field(struct ti_cursor *cursor, size_t field_bytes, char *out)
{
    const uint8_t *field = ti_cursor_take(cursor, field_bytes);
    const uint8_t *end = field ? memchr(field, 0, field_bytes) : NULL;

    if (!end ||
        !ti_model_is_name((const char *)field, (size_t)(end - field), field_bytes))
        return 0;
    memcpy(out, field, (size_t)(end - field) + 1);
    return 1;
}

static tout_status
check_recipe(struct tout_model *model, const struct section *section, tout_error *err)
{
    struct ti_cursor cursor = cursor_of(model, section);
    struct ti_recipe *recipe = &model->recipe;
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

/* Moves a name into the strings of the model; NULL if it is not one. */
static const char *
take_name(struct ti_cursor *cursor, size_t bytes, size_t max, char **strings)
{
    const char *name = (const char *)ti_cursor_take(cursor, bytes);
    char *copy = *strings;

    if (!name || !ti_model_is_name(name, bytes, max))
        return NULL;
    memcpy(copy, name, bytes);
    copy[bytes] = '\0';
    *strings += bytes + 1;
    return copy;
}

static int
is_bounded(int32_t value)
{
    return value >= -TI_FORMAT_BIAS_MAX && value <= TI_FORMAT_BIAS_MAX;
}

static tout_status
check_labels(struct tout_model *model, const struct section *section, char **strings,
             tout_error *err)
{
    struct ti_cursor cursor = cursor_of(model, section);
    const uint32_t count = ti_cursor_u32(&cursor);

    model->neutral = ti_cursor_u32(&cursor);
    if (count < 2 || count > TOUT_LABELS_MAX)
        return ti_fail_at(err, TOUT_E_LIMIT, 0, section->offset,
                          "%u labels, expected 2 to %d", count, TOUT_LABELS_MAX);
    if (model->neutral >= count && model->neutral != TOUT_NONE)
        return ti_fail_at(err, TOUT_E_FORMAT, 0, section->offset + 4,
                          "the neutral label is %u of %u", model->neutral, count);
    for (uint32_t i = 0; i < count; i++) {
        struct ti_label *label = &model->labels[i];
        const uint64_t at = section->offset + cursor.at;

        label->posts = ti_cursor_u64(&cursor);
        label->bias = (int32_t)ti_cursor_u32(&cursor);
        label->growth = (int32_t)ti_cursor_u32(&cursor);
        label->name = take_name(&cursor, ti_cursor_u16(&cursor),
                                TOUT_LABEL_NAME_BYTES_MAX, strings);
        if (!label->name || !is_bounded(label->bias) || !is_bounded(label->growth))
            return ti_fail_at(err, TOUT_E_FORMAT, 0, at,
                              "label %u is cut short, has no printable name, or a bias "
                              "out of bounds",
                              i);
        model->label_count = i;
        if (tout_model_label_find(model, label->name) != TOUT_NONE)
            return ti_fail_at(err, TOUT_E_FORMAT, 0, at,
                              "label %u has the name of another", i);
    }
    model->label_count = count;
    if (cursor.at != cursor.bytes)
        return ti_fail_at(err, TOUT_E_FORMAT, 0, section->offset + cursor.at,
                          "the labels end at %zu, their section at %zu", cursor.at,
                          cursor.bytes);
    return TOUT_OK;
}

static tout_status
check_notes(struct tout_model *model, const struct section *section, char **strings,
            tout_error *err)
{
    struct ti_cursor cursor = cursor_of(model, section);
    const uint32_t count = ti_cursor_u32(&cursor);

    if (count > TI_FORMAT_NOTES_MAX)
        return ti_fail_at(err, TOUT_E_LIMIT, 0, section->offset,
                          "%u notes, at most %d are allowed", count,
                          TI_FORMAT_NOTES_MAX);
    model->notes = ti_allocate(&model->alloc, count, sizeof model->notes[0]);
    if (!model->notes)
        return ti_fail_memory(err);
    for (uint32_t i = 0; i < count; i++) {
        const uint64_t at = section->offset + cursor.at;
        struct ti_note *note = &model->notes[i];

        note->key = take_name(&cursor, ti_cursor_u16(&cursor), TI_FORMAT_NOTE_BYTES_MAX,
                              strings);
        note->value = take_name(&cursor, ti_cursor_u16(&cursor),
                                TI_FORMAT_NOTE_BYTES_MAX, strings);
        if (!note->key || !note->value ||
            (i > 0 && strcmp(model->notes[i - 1].key, note->key) >= 0))
            return ti_fail_at(err, TOUT_E_FORMAT, 0, at,
                              "note %u is cut short, not printable, or out of order",
                              i);
        model->note_count = i + 1;
    }
    if (cursor.at != cursor.bytes)
        return ti_fail_at(err, TOUT_E_FORMAT, 0, section->offset + cursor.at,
                          "the notes end at %zu, their section at %zu", cursor.at,
                          cursor.bytes);
    return TOUT_OK;
}

static tout_status
check_table(struct tout_model *model, const struct section *section, tout_error *err)
{
    struct ti_cursor cursor = cursor_of(model, section);
    const uint32_t line_count = ti_cursor_u32(&cursor);
    const uint32_t line_bytes = ti_cursor_u32(&cursor);
    const uint64_t head = TI_FORMAT_TABLE_HEAD_BYTES;

    if (line_bytes != ti_table_line_bytes(model->label_count))
        return ti_fail_at(err, TOUT_E_FORMAT, 0, section->offset + 4,
                          "lines of %u bytes, expected %u for %u labels", line_bytes,
                          ti_table_line_bytes(model->label_count), model->label_count);
    if (line_count == 0 || line_count > TI_FORMAT_LINES_MAX ||
        section->bytes != head + (uint64_t)line_count * line_bytes)
        return ti_fail_at(err, TOUT_E_FORMAT, 0, section->offset,
                          "%u lines of %u bytes do not fill a section of %llu",
                          line_count, line_bytes, (unsigned long long)section->bytes);
    model->table =
        (struct ti_table){ model->file.data + section->offset + head, line_count,
                           line_bytes, ti_table_slots(model->label_count),
                           model->label_count };
    model->feature_count = ti_table_count(&model->table);
    return TOUT_OK;
}

static tout_status
check_lexicon(struct tout_model *model, const struct section *section, tout_error *err)
{
    struct ti_lexicon *table = &model->lexicon.table;

    if (section->offset == 0)
        return TOUT_OK;
    if (!ti_lexicon_over(table, model->file.data + section->offset, section->bytes))
        return ti_fail_at(err, TOUT_E_FORMAT, 0, section->offset,
                          "the lexicon's slots do not fit its section");
    model->recipe.lexicon = *table;
    return TOUT_OK;
}

tout_status
ti_model_check(struct tout_model *model, tout_error *err)
{
    struct section sections[TI_SECTION_LAST + 1] = { { 0, 0 } };
    tout_status status = check_header(&model->file, err);
    char *strings;

    if (status == TOUT_OK)
        status = read_directory(&model->file, sections, err);
    if (status != TOUT_OK)
        return status;
    /* A string in the file has two bytes of length before it, here a NUL behind it. */
    model->strings = ti_allocate(
        &model->alloc,
        sections[TI_SECTION_LABELS].bytes + sections[TI_SECTION_NOTES].bytes, 1);
    if (!model->strings)
        return ti_fail_memory(err);
    strings = model->strings;
    status = check_recipe(model, &sections[TI_SECTION_RECIPE], err);
    if (status == TOUT_OK)
        status = check_labels(model, &sections[TI_SECTION_LABELS], &strings, err);
    if (status == TOUT_OK)
        status = check_notes(model, &sections[TI_SECTION_NOTES], &strings, err);
    if (status == TOUT_OK)
        status = check_table(model, &sections[TI_SECTION_TABLE], err);
    if (status == TOUT_OK)
        status = check_lexicon(model, &sections[TI_SECTION_LEXICON], err);
    model->names = cursor_of(model, &sections[TI_SECTION_NAMES]);
    model->checksum = ti_load_u64(model->file.data + TI_FORMAT_CHECKSUM_AT);
    return status;
}
