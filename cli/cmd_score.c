/* SPDX-License-Identifier: MIT */
/*
 * tout score: every post of some files, labelled, in order.
 */
#include <errno.h>
#include <stdio.h>
#include <string.h>

#include <tout.h>

#include "command.h"
#include "engine.h"
#include "read/read.h"
#include "tally.h"
#include "write/write.h"

struct score {
    struct engine_options engine_options;
    struct read_options read_options;
    const char *from;
    const char *format;
    const char *output;
    int with_text;
    int with_why;
    int header;
    int line_buffered;
    int strict;
    uint64_t limit;

    struct engine engine;
    struct writer writer;
    struct tally total;
    uint64_t scored;
    uint64_t labels[TOUT_LABELS_MAX];
    uint64_t unsure;
    uint64_t repaired;
    uint64_t truncated;
    int has_failed;  /* a file could not be read to its end */
    int has_stopped; /* at the first bad record, with `strict` */
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
    score->read_options.kind = (enum read_kind)kind;
    score->writer.format = (enum write_format)format;
    score->writer.with_text = score->with_text || score->with_why;
    score->writer.with_why = score->with_why;
    return 0;
}

static int
can_go_on(const struct score *score)
{
    return !score->has_stopped && !ferror(score->writer.out) &&
           (score->limit == 0 || score->scored < score->limit);
}

static void
score_post(struct score *score, const struct post *post)
{
    tout_verdict verdict;

    /* It cannot fail: the scratch is ours alone, and any bytes are a post. */
    tout_classify(score->engine.scratch, post->text.data, post->text.bytes, &verdict);
    write_result(&score->writer, post, &verdict);
    if (score->line_buffered)
        fflush(score->writer.out);
    if (verdict.label == TOUT_NONE)
        score->unsure++;
    else
        score->labels[verdict.label]++;
    score->repaired += verdict.repairs > 0;
    score->truncated += (verdict.flags & TOUT_TRUNCATED) != 0;
}

/* One record; returns 0 when the file has no more. */
static int
score_record(struct score *score, struct reader *reader, struct tally *tally)
{
    struct post post;

    switch (reader_next(reader, &post)) {
    case READ_POST:
        tally->posts++;
        score->scored++;
        score_post(score, &post);
        return 1;
    case READ_SKIPPED:
        tally_skip(tally, reader_message(reader));
        return 1;
    case READ_BAD:
        tally->bad++;
        complain("%s", reader_message(reader));
        score->has_stopped |= score->strict;
        return 1;
    case READ_FAILED:
        complain("%s", reader_message(reader));
        score->has_failed = 1;
        return 0;
    case READ_END:
        return 0;
    }
    return 0;
}

/* A file that cannot be read does not keep the others from being scored. */
static int
score_file(struct score *score, const char *path)
{
    struct tally tally = { 0 };
    char error[512];
    struct reader *reader =
        reader_open(path, &score->read_options, error, sizeof error);

    if (!reader)
        return complain("%s", error);
    while (can_go_on(score) && score_record(score, reader, &tally))
        continue;
    reader_close(reader);
    /* Results that nobody got are not counted out to anyone. */
    if (ferror(score->writer.out))
        return EXIT_FAILED;
    tally_print(&tally, strcmp(path, "-") == 0 ? "standard input" : path);
    tally_add(&score->total, &tally);
    return 0;
}

static void
print_tally(const struct score *score, int files)
{
    if (files > 1)
        tally_print(&score->total, "all");
    fputs("tout:", stderr);
    for (uint32_t l = 0; l < score->engine.label_count; l++)
        fprintf(stderr, " %llu %s,", (unsigned long long)score->labels[l],
                tout_label_name(score->engine.classifier, l));
    fprintf(stderr, " %llu unsure\n", (unsigned long long)score->unsure);
    if (score->repaired || score->truncated)
        fprintf(
            stderr,
            "tout: %llu posts had bytes that are not UTF-8, %llu were read in part\n",
            (unsigned long long)score->repaired, (unsigned long long)score->truncated);
}

static int
score_files(struct score *score, int argc, char **argv, int first)
{
    static char standard_input[] = "-";
    static char *none[] = { standard_input };
    char **paths = first < argc ? argv + first : none;
    const int count = first < argc ? argc - first : 1;
    int status = EXIT_DONE;

    if (score->header)
        write_header(&score->writer);
    for (int i = 0; i < count && can_go_on(score); i++)
        if (score_file(score, paths[i]) != 0)
            status = EXIT_FAILED;
    if (!ferror(score->writer.out))
        print_tally(score, count);
    if (score->has_failed || score->has_stopped)
        status = EXIT_FAILED;
    return status == EXIT_DONE && score->total.bad > 0 ? EXIT_BAD_RECORDS : status;
}

static int
open_output(struct score *score)
{
    const int is_standard = !score->output || strcmp(score->output, "-") == 0;

    score->writer.engine = &score->engine;
    score->writer.out = is_standard ? stdout : fopen(score->output, "wb");
    if (!score->writer.out)
        return complain("cannot write %s: %s", score->output, strerror(errno));
    return 0;
}

static int
close_output(struct score *score, int status)
{
    FILE *out = score->writer.out;
    int finished;

    if (out == stdout)
        return status;
    finished = finish_output(out, score->output);
    if (fclose(out) != 0 && finished == EXIT_DONE)
        finished = complain("cannot write %s", score->output);
    return finished == EXIT_DONE ? status : finished;
}

int
cmd_score(int argc, char **argv)
{
    struct score score = { 0 };
    const struct option_about options[] = {
        ENGINE_OPTIONS(score.engine_options),
        DECIDING_OPTIONS(score.engine_options),
        { "from", 0, OPTION_TEXT, &score.from, "KIND",
          "kind of the input; without it found from name and\nfirst bytes; ? lists the "
          "kinds" },
        { "text", 0, OPTION_TEXT, &score.read_options.text_name, "NAME",
          "column or field that has the text" },
        { "format", 0, OPTION_TEXT, &score.format, "FORMAT",
          "tsv (default), csv or jsonl" },
        { "header", 0, OPTION_FLAG, &score.header, NULL,
          "start tsv and csv with the columns' names" },
        { "with-text", 0, OPTION_FLAG, &score.with_text, NULL, "give the text too" },
        { "why", 0, OPTION_FLAG, &score.with_why, NULL,
          "give the reasons too, with the text" },
        { "min-probability", 0, OPTION_SHARE, &score.engine_options.min_probability,
          "SHARE", "answer 'unsure' where the best label is less probable" },
        { "limit", 0, OPTION_COUNT, &score.limit, "N", "stop after N posts" },
        { "line-buffered", 0, OPTION_FLAG, &score.line_buffered, NULL,
          "hand on each line at once, for pipes" },
        { "strict", 0, OPTION_FLAG, &score.strict, NULL,
          "fail at the first bad record" },
        { "output", 'o', OPTION_TEXT, &score.output, "FILE",
          "where results go; - or nothing is standard output" },
    };
    const struct command_about about = {
        "score", "[OPTION...] [FILE...]",
        "Labels every post of the files, or of standard input (also '-'). Columns of "
        "tsv\n"
        "and csv: id, label, probability, then text and reasons where asked for. With\n"
        "--from lines, one line in is one line out. A tally goes to standard error.",
        options, sizeof options / sizeof options[0]
    };
    int first;
    const enum options_result read = options_read(&about, argc, argv, &first);
    int status = read == OPTIONS_WRONG ? EXIT_USAGE : EXIT_DONE;

    if (read == OPTIONS_READ && score.from && strcmp(score.from, "?") == 0) {
        print_kinds();
    } else if (read == OPTIONS_READ) {
        status = read_settings(&score);
        if (status == EXIT_DONE)
            status = engine_open(&score.engine_options, &score.engine);
        if (status == EXIT_DONE)
            status = open_output(&score);
        if (status == EXIT_DONE)
            status = close_output(&score, score_files(&score, argc, argv, first));
        engine_close(&score.engine);
    }
    list_free(&score.engine_options.rules);
    return status;
}
