/* SPDX-License-Identifier: MIT */
/*
 * One result as a line. Columns and keys are those of the contract: id, label,
 * probability, then what was asked for.
 */
#include <stdlib.h>
#include <string.h>

#include "write/json.h"
#include "write/write.h"

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

int
write_format_find(const char *name)
{
    static const char *const names[] = { "tsv", "csv", "jsonl" };

    for (int i = 0; i < 3; i++)
        if (strcmp(names[i], name) == 0)
            return i;
    return -1;
}

static char
separator(const struct writer *writer)
{
    return writer->format == WRITE_CSV ? ',' : '\t';
}

void
write_header(const struct writer *writer)
{
    const char between = separator(writer);

    if (writer->format == WRITE_JSONL)
        return;
    fprintf(writer->out, "id%clabel%cprobability", between, between);
    if (writer->with_text)
        fprintf(writer->out, "%ctext", between);
    if (writer->with_why)
        fprintf(writer->out, "%cwhy", between);
    fputc('\n', writer->out);
}

static void
write_cell(const struct writer *writer, const char *text, size_t bytes)
{
    if (writer->format == WRITE_CSV)
        write_csv_cell(writer->out, text, bytes);
    else
        write_tsv_cell(writer->out, text, bytes);
}

/* The reasons as JSON in one cell, so that a table says as much as JSON Lines do. */
static void
write_why_cell(const struct writer *writer, const tout_verdict *verdict)
{
    char *json = NULL;
    size_t bytes = 0;
    FILE *memory = open_memstream(&json, &bytes);

    if (!memory)
        return;
    write_reasons(memory, writer->engine, verdict);
    fclose(memory);
    write_cell(writer, json, bytes);
    free(json);
}

static void
write_row(const struct writer *writer, const struct post *post,
          const tout_verdict *verdict)
{
    const char *label = tout_label_name(writer->engine->classifier, verdict->label);

    write_cell(writer, post->id.data, post->id.bytes);
    fputc(separator(writer), writer->out);
    write_cell(writer, label, strlen(label));
    fprintf(writer->out, "%c%.9f", separator(writer), verdict->probability);
    if (writer->with_text) {
        fputc(separator(writer), writer->out);
        write_cell(writer, post->text.data, post->text.bytes);
    }
    if (writer->with_why) {
        fputc(separator(writer), writer->out);
        write_why_cell(writer, verdict);
    }
    fputc('\n', writer->out);
}

static void
write_flags(FILE *out, uint32_t flags)
{
    const char *between = "";

    fputs(",\"flags\":[", out);
    for (size_t i = 0; i < sizeof flag_names / sizeof flag_names[0]; i++)
        if (flags & flag_names[i].flag) {
            fprintf(out, "%s\"%s\"", between, flag_names[i].name);
            between = ",";
        }
    fputc(']', out);
}

static void
write_object(const struct writer *writer, const struct post *post,
             const tout_verdict *verdict)
{
    const struct engine *engine = writer->engine;
    const char *label = tout_label_name(engine->classifier, verdict->label);
    FILE *out = writer->out;

    fputs("{\"id\":", out);
    write_json_string(out, post->id.data, post->id.bytes);
    fputs(",\"label\":", out);
    write_json_string(out, label, strlen(label));
    fprintf(out, ",\"probability\":%.9f,\"probabilities\":{", verdict->probability);
    for (uint32_t l = 0; l < engine->label_count; l++) {
        const char *name = tout_label_name(engine->classifier, l);

        if (l > 0)
            fputc(',', out);
        write_json_string(out, name, strlen(name));
        fprintf(out, ":%.9f", tout_probability(engine->scratch, l));
    }
    fputc('}', out);
    if (writer->with_text) {
        fputs(",\"text\":", out);
        write_json_string(out, post->text.data, post->text.bytes);
    }
    write_flags(out, verdict->flags);
    if (writer->with_why) {
        fputs(",\"why\":", out);
        write_reasons(out, engine, verdict);
    }
    fputs("}\n", out);
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
