/* SPDX-License-Identifier: MIT */
#include "score_tally.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "command.h"
#include "stop.h"
#include "write/json.h"

static uint64_t
records_of(const struct tally *tally)
{
    return tally->posts + tally->skipped + tally->bad;
}

/* How far it got when a signal asked for the end. */
static void
print_stop(const struct scoring *scoring)
{
    const char *name = stop_signal_name(stop_signal());
    int last = -1;

    for (int i = 0; i < scoring->stage.feed.count; i++)
        if (scoring->stage.files[i].end != BATCH_GOES_ON)
            last = i;
    if (last < 0)
        complain("stopped by %s before the first record", name);
    else if (scoring->stage.files[last].end != BATCH_LEAVES_FILE)
        complain("stopped by %s behind the last record of %s", name,
                 stage_name(&scoring->stage, (size_t)last));
    else
        complain("stopped by %s behind record %" PRIu64 " of %s (line %" PRIu64 ")",
                 name, records_of(&scoring->stage.files[last].tally),
                 stage_name(&scoring->stage, (size_t)last),
                 scoring->stage.files[last].line);
}

void
score_tally_print(const struct scoring *scoring)
{
    const struct outcome *outcome = &scoring->stage.outcome;

    if (stop_signal())
        print_stop(scoring);
    if (scoring->stage.feed.count > 1) {
        const struct tally sum = stage_sum(&scoring->stage);

        tally_print(&sum, "all");
    }
    fputs("tout:", stderr);
    for (uint32_t l = 0; l < scoring->stage.engine->label_count; l++)
        fprintf(stderr, " %" PRIu64 " %s,", outcome->labels[l],
                tout_label_name(scoring->stage.engine->classifier, l));
    fprintf(stderr, " %" PRIu64 " unsure\n", outcome->unsure);
    if (outcome->repaired || outcome->truncated)
        fprintf(stderr,
                "tout: %" PRIu64 " posts had bytes that are not UTF-8, %" PRIu64
                " were read in part\n",
                outcome->repaired, outcome->truncated);
}

static void
add_string(struct buffer *out, const char *key, const char *text)
{
    buffer_add_json(out, key, strlen(key));
    buffer_add_text(out, ":");
    if (text)
        buffer_add_json(out, text, strlen(text));
    else
        buffer_add_text(out, "null");
}

static void
add_strings(struct buffer *out, const char *key, const struct list *list)
{
    buffer_add_json(out, key, strlen(key));
    buffer_add_text(out, ":[");
    for (size_t i = 0; i < list->count; i++) {
        buffer_add_text(out, i > 0 ? "," : "");
        buffer_add_json(out, list->items[i], strlen(list->items[i]));
    }
    buffer_add_text(out, "]");
}

static void
add_number(struct buffer *out, const char *key, uint64_t number)
{
    buffer_add_json(out, key, strlen(key));
    buffer_add_text(out, ":");
    buffer_add_count(out, number);
}

static void
add_flag(struct buffer *out, const char *key, int is_set)
{
    buffer_add_json(out, key, strlen(key));
    buffer_add_text(out, is_set ? ":true" : ":false");
}

static void
add_records(struct buffer *out, const struct tally *tally)
{
    add_number(out, "records", records_of(tally));
    buffer_add_text(out, ",");
    add_number(out, "posts", tally->posts);
    buffer_add_text(out, ",");
    add_number(out, "skipped", tally->skipped);
    buffer_add_text(out, ",\"reasons\":{");
    for (size_t i = 0; i < TALLY_REASONS_MAX && tally->reasons[i].count > 0; i++) {
        buffer_add_text(out, i > 0 ? "," : "");
        add_number(out, tally->reasons[i].text, tally->reasons[i].count);
    }
    buffer_add_text(out, "},");
    add_number(out, "bad", tally->bad);
}

static void
add_files(struct buffer *out, const struct scoring *scoring)
{
    static const char *const reading[] = {
        [BATCH_GOES_ON] = "not begun",     [BATCH_ENDS_FILE] = "whole",
        [BATCH_LACKS_FILE] = "not opened", [BATCH_FAILS_FILE] = "failed",
        [BATCH_LEAVES_FILE] = "left",
    };

    buffer_add_text(out, " \"files\":[\n");
    for (int i = 0; i < scoring->stage.feed.count; i++) {
        const struct staged_file *file = &scoring->stage.files[i];

        buffer_add_text(out, "  {");
        add_string(out, "file", stage_name(&scoring->stage, (size_t)i));
        buffer_add_text(out, ",");
        add_string(out, "read", reading[file->end]);
        buffer_add_text(out, ",");
        add_records(out, &file->tally);
        buffer_add_text(out, ",");
        add_number(out, "bytes", file->bytes);
        buffer_add_text(out, ",");
        add_number(out, "line", file->line);
        buffer_add_text(out, i + 1 < scoring->stage.feed.count ? "},\n" : "}\n");
    }
    buffer_add_text(out, " ],\n \"all\":{");
}

static void
add_outcome(struct buffer *out, const struct scoring *scoring)
{
    const struct outcome *outcome = &scoring->stage.outcome;

    buffer_add_text(out, "},\n \"labels\":{");
    for (uint32_t l = 0; l < scoring->stage.engine->label_count; l++) {
        buffer_add_text(out, l > 0 ? "," : "");
        add_number(out, tout_label_name(scoring->stage.engine->classifier, l),
                   outcome->labels[l]);
    }
    buffer_add_text(out, "},\n ");
    add_number(out, "unsure", outcome->unsure);
    buffer_add_text(out, ",");
    add_number(out, "repaired", outcome->repaired);
    buffer_add_text(out, ",");
    add_number(out, "truncated", outcome->truncated);
    buffer_add_text(out, ",");
    add_number(out, "rule-gave-up", outcome->gave_up);
    buffer_add_text(out, ",\n ");
    add_string(out, "stopped", stop_signal() ? stop_signal_name(stop_signal()) : NULL);
}

static void
add_made(struct buffer *out, const struct scoring *scoring,
         const struct score_asked *asked)
{
    const struct engine *engine = scoring->stage.engine;

    buffer_add_text(out, ",\n \"made\":{");
    add_string(out, "version", tout_version_string());
    buffer_add_text(out, ",");
    add_string(out, "model", asked->engine->model);
    buffer_format(out, ",\"model-checksum\":\"%016" PRIx64 "\",",
                  tout_model_checksum(engine->model));
    add_strings(out, "rules", &asked->engine->rules);
    if (engine->rules)
        buffer_format(out, ",\"rules-fingerprint\":\"%016" PRIx64 "\"",
                      tout_rules_fingerprint(engine->rules));
    else
        buffer_add_text(out, ",\"rules-fingerprint\":null");
    buffer_add_text(out, ",");
    add_string(out, "corrections", asked->engine->corrections);
    buffer_add_text(out, "}");
}

static void
add_options(struct buffer *out, const struct scoring *scoring,
            const struct score_asked *asked)
{
    buffer_add_text(out, ",\n \"options\":{");
    add_string(out, "format", asked->format ? asked->format : "tsv");
    buffer_add_text(out, ",\"columns\":[");
    for (uint32_t i = 0; i < scoring->writer.fields.count; i++) {
        const struct field *field = &scoring->writer.fields.list[i];

        buffer_add_text(out, i > 0 ? "," : "");
        buffer_add_json(out, field->name, field->name_bytes);
    }
    buffer_add_text(out, "],");
    add_string(out, "from", asked->from);
    buffer_add_text(out, ",");
    add_string(out, "text", scoring->stage.feed.read.text_name);
    buffer_add_text(out, ",");
    add_string(out, "id", scoring->stage.feed.read.id_name);
    buffer_add_text(out, ",");
    add_string(out, "author", scoring->stage.feed.read.author_name);
    buffer_add_text(out, ",");
    add_string(out, "time", scoring->stage.feed.read.time_name);
    buffer_add_text(out, ",");
    add_strings(out, "only", asked->only);
    buffer_add_text(out, ",");
    add_number(out, "limit", scoring->stage.feed.limit);
    buffer_add_text(out, ",");
    add_number(out, "sample", scoring->stage.feed.sample_size);
    buffer_add_text(out, ",");
    add_number(out, "seed", scoring->stage.feed.seed);
    buffer_format(out, ",\"min-probability\":%.6f,\"false-alarms\":%.6f,",
                  asked->engine->min_probability, asked->engine->false_alarms);
    add_flag(out, "direct-messages", scoring->stage.feed.read.wants_messages);
    buffer_add_text(out, ",");
    add_flag(out, "escaped", scoring->stage.feed.read.is_escaped);
    buffer_add_text(out, ",");
    add_flag(out, "argmax", asked->engine->argmax);
    buffer_add_text(out, ",");
    add_flag(out, "strict", scoring->stage.feed.strict);
    buffer_add_text(out, "}\n}\n");
}

int
score_tally_save(const struct scoring *scoring, const struct score_asked *asked,
                 struct output *output)
{
    const struct tally sum = stage_sum(&scoring->stage);
    struct buffer out = { 0 };
    int status;

    buffer_add_text(&out, "{\n");
    add_files(&out, scoring);
    add_records(&out, &sum);
    add_outcome(&out, scoring);
    add_made(&out, scoring, asked);
    add_options(&out, scoring, asked);
    status = out.has_failed ? complain("out of memory")
                            : output_write(output, out.data, out.bytes);
    buffer_free(&out);
    return status;
}
