/* SPDX-License-Identifier: MIT */
/*
 * One result as a line. Columns and keys are those of the contract: id, label,
 * probability, then what was asked for.
 */
#include <string.h>

#include "write/cells.h"
#include "write/values.h"
#include "write/write.h"

int
write_format_find(const char *name)
{
    static const char *const names[] = { "tsv", "csv", "jsonl" };

    for (int i = 0; i < 3; i++)
        if (strcmp(names[i], name) == 0)
            return i;
    return -1;
}

void
write_choose(struct writer *writer, int with_text, int with_why)
{
    const int is_jsonl = writer->format == WRITE_JSONL;
    struct fields *fields = &writer->fields;

    fields->count = 0;
    fields_add(fields, FIELD_ID);
    fields_add(fields, FIELD_LABEL);
    fields_add(fields, FIELD_PROBABILITY);
    if (is_jsonl)
        fields_add(fields, FIELD_PROBABILITIES);
    if (with_text)
        fields_add(fields, FIELD_TEXT);
    if (is_jsonl)
        fields_add(fields, FIELD_FLAGS);
    if (with_why)
        fields_add(fields, FIELD_WHY);
}

int
write_start(struct writer *writer)
{
    return wording_make(&writer->wording, &writer->fields, writer->engine);
}

void
write_end(struct writer *writer)
{
    wording_free(&writer->wording);
}

static void
write_separator(const struct writer *writer, uint32_t field)
{
    if (field > 0)
        buffer_add_byte(writer->out, writer->format == WRITE_CSV ? ',' : '\t');
}

void
write_header(const struct writer *writer)
{
    if (writer->format == WRITE_JSONL)
        return;
    for (uint32_t i = 0; i < writer->fields.count; i++) {
        const struct field *field = &writer->fields.list[i];

        write_separator(writer, i);
        write_text_cell(writer, field->name, field->name_bytes);
    }
    buffer_add_byte(writer->out, '\n');
}

static void
write_row(const struct writer *writer, const struct post *post,
          const tout_verdict *verdict)
{
    for (uint32_t i = 0; i < writer->fields.count; i++) {
        write_separator(writer, i);
        write_cell(writer, &writer->fields.list[i], post, verdict);
    }
    buffer_add_byte(writer->out, '\n');
}

static void
write_object(const struct writer *writer, const struct post *post,
             const tout_verdict *verdict)
{
    for (uint32_t i = 0; i < writer->fields.count; i++) {
        wording_add_key(&writer->wording, i, writer->out);
        write_value(writer, &writer->fields.list[i], post, verdict);
    }
    buffer_add(writer->out, "}\n", 2);
}

void
write_result(const struct writer *writer, const struct post *post,
             const tout_verdict *verdict)
{
    if (writer->format == WRITE_JSONL)
        write_object(writer, post, verdict);
    else
        write_row(writer, post, verdict);
}
