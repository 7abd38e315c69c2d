/* SPDX-License-Identifier: MIT */
/*
 * Writing a model file, as models/FORMAT.md has it: sections one after the other, then
 * the directory and the checksum.
 */
#include <string.h>

#include "base/alloc.h"
#include "base/error.h"
#include "base/hash.h"
#include "model/model.h"

/* A feature's name takes one byte of length. */
enum { NAME_BYTES_MAX = 255 };

static void
write_table(struct ti_container *container, const struct ti_table *table)
{
    ti_container_begin(container, TI_SECTION_TABLE);
    ti_buffer_u32(&container->buffer, table->line_count);
    ti_buffer_u32(&container->buffer, table->line_bytes);
    ti_buffer_align(&container->buffer, TI_FORMAT_TABLE_HEAD_BYTES);
    ti_buffer_put(&container->buffer, table->lines,
                  (size_t)table->line_count * table->line_bytes);
}

static void
put_text(struct ti_buffer *buffer, const char *text)
{
    const size_t bytes = strlen(text);

    ti_buffer_u16(buffer, (uint16_t)bytes);
    ti_buffer_put(buffer, text, bytes);
}

static void
write_notes(struct ti_container *container, const struct ti_model_parts *parts)
{
    ti_container_begin(container, TI_SECTION_NOTES);
    ti_buffer_u32(&container->buffer, parts->note_count);
    for (uint32_t i = 0; i < parts->note_count; i++) {
        put_text(&container->buffer, parts->notes[i].key);
        put_text(&container->buffer, parts->notes[i].value);
    }
}

/* What stands beside the table: a name, and the support, of each taken slot. */
struct beside {
    const struct ti_row *rows;
    const uint32_t *slot_rows;
    size_t slots;
};

static void
write_names(struct ti_container *container, const struct beside *beside)
{
    ti_container_begin(container, TI_SECTION_NAMES);
    for (size_t slot = 0; slot < beside->slots; slot++) {
        const struct ti_row *row;
        size_t bytes;

        if (beside->slot_rows[slot] == 0)
            continue;
        row = &beside->rows[beside->slot_rows[slot] - 1];
        bytes = row->name_bytes < NAME_BYTES_MAX ? row->name_bytes : NAME_BYTES_MAX;
        ti_buffer_u8(&container->buffer, (uint8_t)bytes);
        ti_buffer_put(&container->buffer, row->name, bytes);
    }
}

static void
write_support(struct ti_container *container, const struct beside *beside)
{
    ti_container_begin(container, TI_SECTION_SUPPORT);
    for (size_t slot = 0; slot < beside->slots; slot++)
        if (beside->slot_rows[slot] != 0)
            ti_buffer_u8(&container->buffer,
                         beside->rows[beside->slot_rows[slot] - 1].support);
}

/* Puts the head into the room that was left for it, and opens the file. */
static tout_status
finish(struct ti_container *container, const tout_alloc *alloc, tout_model **out,
       tout_error *err)
{
    uint8_t *data = container->buffer.data;
    const size_t bytes = container->buffer.bytes;

    if (container->buffer.has_failed)
        return ti_fail_memory(err);
    ti_container_head(container, TI_FORMAT_KIND_MODEL, bytes, data);
    ti_store_u64(
        data + TI_FORMAT_CHECKSUM_AT,
        ti_hash(data + TI_FORMAT_CHECKED_FROM, bytes - TI_FORMAT_CHECKED_FROM, 0));
    return tout_model_open_memory(data, bytes, 0, alloc, out, err);
}

tout_status
ti_model_write_table(const struct ti_model_parts *parts, const struct ti_table *table,
                     const uint32_t *slot_rows, const tout_alloc *alloc,
                     tout_model **out, tout_error *err)
{
    const struct beside beside = { parts->rows, slot_rows,
                                   (size_t)table->line_count * table->slots };
    struct ti_container container = ti_container_new(alloc);
    tout_status status;

    ti_head_write(&container, parts->recipe, parts->labels, parts->label_count,
                  parts->neutral);
    write_table(&container, table);
    write_notes(&container, parts);
    if (parts->has_names)
        write_names(&container, &beside);
    ti_head_write_lexicon(&container, parts->recipe);
    write_support(&container, &beside);
    if (parts->promises && parts->promises->count > 0)
        ti_promises_write(&container, parts->promises);
    if (parts->rule_scores && parts->rule_scores->count > 0)
        ti_rule_scores_write(&container, parts->rule_scores);
    ti_container_end(&container);
    status = finish(&container, alloc, out, err);
    ti_buffer_free(&container.buffer);
    return status;
}

tout_status
ti_model_write(const struct ti_model_parts *parts, const tout_alloc *alloc,
               tout_model **out, tout_error *err)
{
    struct ti_table table;
    uint32_t *slot_rows;
    uint8_t *lines;
    tout_status status =
        ti_table_build(parts->rows, parts->row_count, parts->label_count, alloc, &table,
                       &lines, &slot_rows, err);

    *out = NULL;
    if (status == TOUT_OK)
        status = ti_model_write_table(parts, &table, slot_rows, alloc, out, err);
    ti_release(alloc, slot_rows);
    ti_release(alloc, lines);
    return status;
}
