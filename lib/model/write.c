/* SPDX-License-Identifier: MIT */
/*
 * Writing a model file, as models/FORMAT.md has it: sections one after the other, then
 * the directory and the checksum.
 */
#include <string.h>

#include "base/alloc.h"
#include "base/buffer.h"
#include "base/error.h"
#include "base/hash.h"
#include "model/format.h"
#include "model/model.h"

/* A feature's name takes one byte of length. */
enum { NAME_BYTES_MAX = 255, SECTION_COUNT_MAX = TI_SECTION_LAST };

struct writer {
    struct ti_buffer buffer;
    uint32_t count;
    struct {
        uint32_t id;
        uint64_t offset;
        uint64_t bytes;
    } sections[SECTION_COUNT_MAX];
};

static void
begin_section(struct writer *writer, uint32_t id)
{
    ti_buffer_align(&writer->buffer, TI_FORMAT_ALIGNMENT);
    writer->sections[writer->count].id = id;
    writer->sections[writer->count].offset = writer->buffer.bytes;
}

static void
end_section(struct writer *writer)
{
    writer->sections[writer->count].bytes =
        writer->buffer.bytes - writer->sections[writer->count].offset;
    writer->count++;
}

static void
put_name(struct ti_buffer *buffer, const char *name)
{
    const size_t bytes = strlen(name);

    ti_buffer_u16(buffer, (uint16_t)bytes);
    ti_buffer_put(buffer, name, bytes);
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
write_recipe(struct writer *writer, const struct ti_recipe *recipe)
{
    struct ti_buffer *buffer = &writer->buffer;

    begin_section(writer, TI_SECTION_RECIPE);
    ti_buffer_u32(buffer, TI_RECIPE_VERSION);
    ti_buffer_u32(buffer, recipe->flags);
    ti_buffer_u64(buffer, recipe->seed);
    ti_buffer_u64(buffer, recipe->stem_digest);
    put_field(buffer, recipe->language, TI_FORMAT_LANGUAGE_BYTES);
    put_field(buffer, recipe->unicode, TI_FORMAT_UNICODE_BYTES);
    end_section(writer);
}

static void
write_labels(struct writer *writer, const struct ti_model_parts *parts)
{
    struct ti_buffer *buffer = &writer->buffer;

    begin_section(writer, TI_SECTION_LABELS);
    ti_buffer_u32(buffer, parts->label_count);
    ti_buffer_u32(buffer, parts->neutral);
    for (uint32_t i = 0; i < parts->label_count; i++) {
        ti_buffer_u64(buffer, parts->labels[i].posts);
        ti_buffer_u32(buffer, (uint32_t)parts->labels[i].bias);
        ti_buffer_u32(buffer, (uint32_t)parts->labels[i].growth);
        put_name(buffer, parts->labels[i].name);
    }
    end_section(writer);
}

static void
write_table(struct writer *writer, const struct ti_table *table)
{
    begin_section(writer, TI_SECTION_TABLE);
    ti_buffer_u32(&writer->buffer, table->line_count);
    ti_buffer_u32(&writer->buffer, table->line_bytes);
    ti_buffer_align(&writer->buffer, TI_FORMAT_TABLE_HEAD_BYTES);
    ti_buffer_put(&writer->buffer, table->lines,
                  (size_t)table->line_count * table->line_bytes);
    end_section(writer);
}

static void
write_notes(struct writer *writer, const struct ti_model_parts *parts)
{
    begin_section(writer, TI_SECTION_NOTES);
    ti_buffer_u32(&writer->buffer, parts->note_count);
    for (uint32_t i = 0; i < parts->note_count; i++) {
        put_name(&writer->buffer, parts->notes[i].key);
        put_name(&writer->buffer, parts->notes[i].value);
    }
    end_section(writer);
}

static void
write_names(struct writer *writer, const struct ti_model_parts *parts,
            const struct ti_table *table, const uint32_t *slot_rows)
{
    const size_t slots = (size_t)table->line_count * table->slots;

    begin_section(writer, TI_SECTION_NAMES);
    for (size_t slot = 0; slot < slots; slot++) {
        const struct ti_row *row;
        size_t bytes;

        if (slot_rows[slot] == 0)
            continue;
        row = &parts->rows[slot_rows[slot] - 1];
        bytes = row->name_bytes < NAME_BYTES_MAX ? row->name_bytes : NAME_BYTES_MAX;
        ti_buffer_u8(&writer->buffer, (uint8_t)bytes);
        ti_buffer_put(&writer->buffer, row->name, bytes);
    }
    end_section(writer);
}

static void
write_lexicon(struct writer *writer, struct ti_lexicon lexicon)
{
    begin_section(writer, TI_SECTION_LEXICON);
    ti_buffer_put(&writer->buffer, lexicon.data, lexicon.bytes);
    end_section(writer);
}

/* The header and directory into the room that was left for them. */
static void
write_head(struct writer *writer)
{
    uint8_t *data = writer->buffer.data;
    const size_t bytes = writer->buffer.bytes;

    memcpy(data, TI_FORMAT_MAGIC, TI_FORMAT_MAGIC_BYTES);
    ti_store_u32(data + 8, TI_FORMAT_KIND_MODEL);
    ti_store_u32(data + 12, TI_FORMAT_VERSION);
    ti_store_u64(data + TI_FORMAT_SIZE_AT, bytes);
    ti_store_u32(data + TI_FORMAT_CHECKED_FROM, writer->count);
    for (uint32_t i = 0; i < writer->count; i++) {
        uint8_t *entry =
            data + TI_FORMAT_HEADER_BYTES + (size_t)i * TI_FORMAT_ENTRY_BYTES;

        ti_store_u32(entry, writer->sections[i].id);
        ti_store_u64(entry + 8, writer->sections[i].offset);
        ti_store_u64(entry + 16, writer->sections[i].bytes);
    }
    ti_store_u64(
        data + TI_FORMAT_CHECKSUM_AT,
        ti_hash(data + TI_FORMAT_CHECKED_FROM, bytes - TI_FORMAT_CHECKED_FROM, 0));
}

tout_status
ti_model_write(const struct ti_model_parts *parts, const tout_alloc *alloc,
               tout_model **out, tout_error *err)
{
    const uint8_t nothing[TI_FORMAT_HEADER_BYTES +
                          SECTION_COUNT_MAX * TI_FORMAT_ENTRY_BYTES] = { 0 };
    struct writer writer = { .buffer = ti_buffer_new(alloc) };
    struct ti_table table;
    uint32_t *slot_rows;
    uint8_t *lines;
    tout_status status =
        ti_table_build(parts->rows, parts->row_count, parts->label_count, alloc, &table,
                       &lines, &slot_rows, err);

    *out = NULL;
    if (status != TOUT_OK)
        return status;
    ti_buffer_put(&writer.buffer, nothing, sizeof nothing);
    write_recipe(&writer, parts->recipe);
    write_labels(&writer, parts);
    write_table(&writer, &table);
    write_notes(&writer, parts);
    if (parts->has_names)
        write_names(&writer, parts, &table, slot_rows);
    if (parts->recipe->lexicon.bytes > 0)
        write_lexicon(&writer, parts->recipe->lexicon);
    if (writer.buffer.has_failed) {
        status = ti_fail_memory(err);
    } else {
        write_head(&writer);
        status = tout_model_open_memory(writer.buffer.data, writer.buffer.bytes, 0,
                                        alloc, out, err);
    }
    ti_buffer_free(&writer.buffer);
    ti_release(alloc, slot_rows);
    ti_release(alloc, lines);
    return status;
}
