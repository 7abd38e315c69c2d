/* SPDX-License-Identifier: MIT */
#include "write/values.h"

#include <string.h>

#include "write/cells.h"
#include "write/json.h"
#include "write/time.h"

static const struct {
    uint32_t flag;
    const char *name;
} flag_names[] = {
    { TOUT_RULED, "ruled" },
    { TOUT_UNSURE, "unsure" },
    { TOUT_TRUNCATED, "truncated" },
    { TOUT_REPAIRED, "repaired" },
    { TOUT_RULE_GAVE_UP, "rule-gave-up" },
};

static void
write_flags(struct buffer *out, uint32_t flags)
{
    const char *between = "";

    buffer_add_byte(out, '[');
    for (size_t i = 0; flags && i < sizeof flag_names / sizeof flag_names[0]; i++)
        if (flags & flag_names[i].flag) {
            buffer_format(out, "%s\"%s\"", between, flag_names[i].name);
            between = ",";
        }
    buffer_add_byte(out, ']');
}

static void
write_probabilities(const struct writer *writer)
{
    const struct engine *engine = writer->engine;

    for (uint32_t l = 0; l < engine->label_count; l++) {
        wording_add_label_key(&writer->wording, l, writer->out);
        buffer_add_share(writer->out, tout_probability(engine->scratch, l));
    }
    buffer_add_byte(writer->out, '}');
}

/* The bytes of a field that is text; `data` is NULL where the post has none of it. */
static struct span
find_text(const struct writer *writer, enum field_kind kind, const struct post *post,
          const tout_verdict *verdict)
{
    struct span text = { NULL, 0 };

    switch (kind) {
    case FIELD_ID:
        return post->id;
    case FIELD_FILE:
        return post->file;
    case FIELD_AUTHOR:
        return post->author;
    case FIELD_TEXT:
        return post->text;
    default:
        text.data = tout_label_name(writer->engine->classifier, verdict->label);
        text.bytes = strlen(text.data);
        return text;
    }
}

static void
write_null(const struct writer *writer)
{
    if (writer->format == WRITE_JSONL)
        buffer_add_text(writer->out, "null");
}

/* What is no text looks alike in all formats, but where there is none of it. */
static void
write_plain(const struct writer *writer, const struct field *field,
            const struct post *post, const tout_verdict *verdict)
{
    struct buffer *out = writer->out;
    const struct engine *engine = writer->engine;

    if (field->kind == FIELD_PROBABILITY)
        buffer_add_share(out, verdict->probability);
    else if (field->kind == FIELD_SHARE)
        buffer_add_share(out, tout_probability(engine->scratch, field->label));
    else if (field->kind == FIELD_PROBABILITIES)
        write_probabilities(writer);
    else if (field->kind == FIELD_FLAGS)
        write_flags(out, verdict->flags);
    else if (field->kind == FIELD_WHY)
        write_reasons(out, engine, verdict);
    else if (field->kind == FIELD_LINE && post->line > 0)
        buffer_add_count(out, post->line);
    else if (field->kind == FIELD_TIME && post->time != READ_NO_TIME)
        buffer_add_time(out, post->time, writer->format == WRITE_JSONL ? "\"" : "");
    else
        write_null(writer);
}

static int
is_text(enum field_kind kind)
{
    return kind == FIELD_ID || kind == FIELD_LABEL || kind == FIELD_FILE ||
           kind == FIELD_AUTHOR || kind == FIELD_TEXT;
}

void
write_value(const struct writer *writer, const struct field *field,
            const struct post *post, const tout_verdict *verdict)
{
    struct span text;

    if (!is_text(field->kind)) {
        write_plain(writer, field, post, verdict);
        return;
    }
    if (field->kind == FIELD_LABEL && verdict->label != TOUT_NONE) {
        wording_add_label(&writer->wording, verdict->label, writer->out);
        return;
    }
    text = find_text(writer, field->kind, post, verdict);
    if (text.data || field->kind != FIELD_AUTHOR)
        buffer_add_json(writer->out, text.data, text.bytes);
    else
        write_null(writer);
}

static void
write_guarded(const struct writer *writer, const char *text, size_t bytes)
{
    struct buffer guarded = { 0 };
    struct writer inner = *writer;

    buffer_add_guarded(&guarded, text, bytes);
    inner.is_guarded = 0;
    write_text_cell(&inner, guarded.data, guarded.bytes);
    writer->out->has_failed |= guarded.has_failed;
    buffer_free(&guarded);
}

void
write_text_cell(const struct writer *writer, const char *text, size_t bytes)
{
    if (writer->is_guarded)
        write_guarded(writer, text, bytes);
    else if (writer->format == WRITE_CSV)
        buffer_add_csv(writer->out, text, bytes);
    else
        buffer_add_tsv(writer->out, text, bytes);
}

/* JSON in a cell is escaped or quoted like any text. */
static void
write_json_cell(const struct writer *writer, const struct field *field,
                const struct post *post, const tout_verdict *verdict)
{
    struct buffer json = { 0 };
    struct writer inner = *writer;

    inner.out = &json;
    write_plain(&inner, field, post, verdict);
    write_text_cell(writer, json.data, json.bytes);
    writer->out->has_failed |= json.has_failed;
    buffer_free(&json);
}

void
write_cell(const struct writer *writer, const struct field *field,
           const struct post *post, const tout_verdict *verdict)
{
    struct span text;

    if (field->kind == FIELD_WHY || field->kind == FIELD_PROBABILITIES ||
        field->kind == FIELD_FLAGS) {
        write_json_cell(writer, field, post, verdict);
    } else if (is_text(field->kind)) {
        text = find_text(writer, field->kind, post, verdict);
        write_text_cell(writer, text.data, text.bytes);
    } else {
        write_plain(writer, field, post, verdict);
    }
}
