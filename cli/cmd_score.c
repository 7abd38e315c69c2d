/* SPDX-License-Identifier: MIT */
/*
 * tout score: every post of some files, labelled, in order.
 */
#include <stdio.h>
#include <string.h>

#include <tout.h>

#include "command.h"
#include "engine.h"
#include "output.h"
#include "score_tally.h"
#include "scoring.h"
#include "stop.h"
#include "write/cells.h"

struct score {
    struct engine_options engine_options;
    struct list only;
    const char *from;
    const char *format;
    const char *columns;
    const char *output_path;
    const char *tally_path;
    int with_text;
    int with_why;
    uint64_t workers; /* 0: as many as there are cores */

    struct engine engine;
    struct output output;
    struct output tally;
    struct scoring scoring;
};

static int
read_settings(struct score *score)
{
    int format = WRITE_TSV;
    int kind = READ_KIND_AUTO;

    if (score->from && (kind = read_kind_find(score->from)) < 0)
        return complain_usage("score", "--from: '%s' is no kind; '--from ?' lists them",
                              score->from);
    if (score->format && (format = write_format_find(score->format)) < 0)
        return complain_usage(
            "score", "--format: expected tsv, csv or jsonl, found '%s'", score->format);
    if (format == WRITE_JSONL && score->scoring.writer.is_guarded)
        return complain_usage("score", "--spreadsheet is for tsv and csv");
    if (score->scoring.stage.feed.seed && !score->scoring.stage.feed.sample_size)
        return complain_usage("score", "--seed is for --sample");
    if (score->columns && (score->with_text || score->with_why))
        return complain_usage("score", "--columns names all columns: expected 'text' "
                                       "and 'why' there, found --with-text or --why");
    score->scoring.stage.feed.read.kind = (enum read_kind)kind;
    score->scoring.writer.format = (enum write_format)format;
    return stage_employ(&score->scoring.stage, "score", score->workers);
}

static int
complain_of_label(const struct score *score, const char *label)
{
    struct buffer known = { 0 };
    int status;

    for (uint32_t l = 0; l < score->engine.label_count; l++) {
        buffer_add_text(&known, tout_label_name(score->engine.classifier, l));
        buffer_add_text(&known, ", ");
    }
    buffer_add(&known, "unsure", sizeof "unsure");
    status = complain_usage("score", "--only: expected one of %s; found '%s'",
                            known.has_failed ? "the labels" : known.data, label);
    buffer_free(&known);
    return status;
}

/* What `--only` and `--columns` say, in terms of the model. */
static int
read_names(struct score *score)
{
    struct scoring *scoring = &score->scoring;

    for (size_t i = 0; i < score->only.count; i++) {
        const char *label = score->only.items[i];
        uint32_t found = tout_model_label_find(score->engine.model, label);

        if (found == TOUT_NONE && strcmp(label, "unsure") == 0)
            found = TOUT_LABELS_MAX;
        if (found == TOUT_NONE)
            return complain_of_label(score, label);
        scoring->only[found] = 1;
        scoring->has_only = 1;
    }
    if (score->columns)
        return fields_read(score->columns, &score->engine, &scoring->writer.fields);
    write_choose(&scoring->writer, score->with_text || score->with_why,
                 score->with_why);
    return 0;
}

/* Whether bad records were all that went wrong. */
static int
is_bad(const struct scoring *scoring)
{
    for (int i = 0; i < scoring->stage.feed.count; i++)
        if (scoring->stage.files[i].tally.bad > 0)
            return 1;
    return 0;
}

static int
open_tally(struct score *score)
{
    const struct feed *feed = &score->scoring.stage.feed;
    int status = output_open(&score->tally, "--tally", score->tally_path, feed->count,
                             feed->paths);

    if (status != 0)
        return status;
    status = output_apart(&score->output, &score->tally);
    /* A tally that is there is whole. */
    if (status == 0)
        status = output_empty(&score->tally);
    if (status != 0)
        output_close(&score->tally);
    return status;
}

/* Both before long work: what cannot be written is told at once. */
static int
open_outputs(struct score *score)
{
    const struct feed *feed = &score->scoring.stage.feed;
    int status = engine_spared(&score->engine_options, "--output", score->output_path);

    if (status == 0)
        status = engine_spared(&score->engine_options, "--tally", score->tally_path);
    if (status == 0)
        status = output_open(&score->output, "--output", score->output_path,
                             feed->count, feed->paths);
    if (status != 0 || !score->tally_path)
        return status;
    status = open_tally(score);
    if (status != 0)
        output_close(&score->output);
    return status;
}

static int
close_outputs(struct score *score)
{
    const int closed = output_close(&score->output);

    return score->tally_path ? closed | output_close(&score->tally) : closed;
}

static int
score_files(struct score *score)
{
    const struct score_asked asked = { &score->engine_options, &score->only,
                                       score->format, score->from };
    struct scoring *scoring = &score->scoring;
    int status = open_outputs(score);
    int failed = 0;

    if (status != 0)
        return status;
    scoring->stage.engine = &score->engine;
    scoring->output = &score->output;
    status = scoring_run(scoring);
    if (scoring->stage.is_written) {
        score_tally_print(scoring);
        if (score->tally_path)
            failed = score_tally_save(scoring, &asked, &score->tally);
        if (status == EXIT_DONE && is_bad(scoring))
            status = EXIT_BAD_RECORDS;
    }
    scoring_free(scoring);
    return close_outputs(score) || failed ? EXIT_FAILED : status;
}

static int
run(struct score *score, int count, char **paths)
{
    int status = read_settings(score);

    stage_read(&score->scoring.stage, count, paths);
    if (status == EXIT_DONE)
        status = engine_open(&score->engine_options, &score->engine);
    if (status == EXIT_DONE)
        status = read_names(score);
    if (status == EXIT_DONE)
        status = score_files(score);
    engine_close(&score->engine);
    return status;
}

int
cmd_score(int argc, char **argv)
{
    struct score score = { 0 };
    struct feed *feed = &score.scoring.stage.feed;
    const struct option_about options[] = {
        ENGINE_OPTIONS(score.engine_options),
        DECIDING_OPTIONS(score.engine_options),
        MIN_PROBABILITY_OPTION(score.engine_options),
        { "from", 0, OPTION_TEXT, &score.from, "KIND",
          "kind of the input; without it found from name and\nfirst bytes; ? lists the "
          "kinds" },
        { "direct-messages", 0, OPTION_FLAG, &feed->read.wants_messages, NULL,
          "read the direct messages of an archive of X too" },
        FIELD_OPTIONS(feed->read),
        { "escaped", 0, OPTION_FLAG, &feed->read.is_escaped, NULL,
          "cells of tsv are as this command writes them" },
        { "limit", 0, OPTION_COUNT_ABOVE_0, &feed->limit, "N", "stop after N posts" },
        { "sample", 0, OPTION_COUNT_ABOVE_0, &feed->sample_size, "N",
          "score N posts drawn from all, each as likely, in their\norder" },
        { "seed", 0, OPTION_COUNT, &feed->seed, "N", "another sample (0)" },
        { "strict", 0, OPTION_FLAG, &feed->strict, NULL,
          "fail at the first bad record" },
        { "format", 0, OPTION_TEXT, &score.format, "FORMAT",
          "tsv (default), csv or jsonl" },
        SPREADSHEET_OPTION(score.scoring.writer.is_guarded),
        { "header", 0, OPTION_FLAG, &score.scoring.has_header, NULL,
          "start tsv and csv with the columns' names" },
        { "with-text", 0, OPTION_FLAG, &score.with_text, NULL, "give the text too" },
        { "why", 0, OPTION_FLAG, &score.with_why, NULL,
          "give the reasons too, with the text" },
        { "columns", 0, OPTION_TEXT, &score.columns, "NAMES",
          "give these, with commas between: id, label,\nprobability, probabilities, "
          "p:LABEL, file, line, author,\ntime, text, flags, why" },
        { "only", 0, OPTION_LIST, &score.only, "LABEL",
          "give posts with that label only, or 'unsure' ones; may\nbe said several "
          "times" },
        { "output", 'o', OPTION_TEXT, &score.output_path, "FILE",
          "where results go; - or nothing is standard output" },
        { "tally", 0, OPTION_TEXT, &score.tally_path, "FILE",
          "write what became of all records as JSON too" },
        { "jobs", 'j', OPTION_COUNT, &score.workers, "N",
          "threads that score; 0 or nothing: one a core" },
        { "line-buffered", 0, OPTION_FLAG, &feed->is_line_buffered, NULL,
          "write each line by itself, for pipes" },
    };
    const struct command_about about = {
        "score", "[OPTION...] [FILE...]",
        "Labels every post of the files, or of standard input (also '-'), in their "
        "order. "
        "Columns\n"
        "of tsv and csv: id, label, probability, then text and reasons where asked "
        "for. "
        "With\n"
        "--from lines, one line in is one line out. A tally goes to standard error. "
        "Ctrl-C ends\n"
        "it with whole lines and says how far it got; twice ends it at once.",
        options, sizeof options / sizeof options[0]
    };
    int first;
    const enum options_result read = options_read(&about, argc, argv, &first);
    int status = read == OPTIONS_WRONG ? EXIT_USAGE : EXIT_DONE;

    if (read == OPTIONS_READ && score.from && strcmp(score.from, "?") == 0)
        print_kinds();
    else if (read == OPTIONS_READ)
        status = run(&score, argc - first, argv + first);
    list_free(&score.engine_options.rules);
    list_free(&score.only);
    return status;
}
