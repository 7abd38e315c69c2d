/* SPDX-License-Identifier: MIT */
#include "scoring.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "command.h"
#include "stop.h"

static void
count(struct outcome *outcome, const tout_verdict *verdict)
{
    if (verdict->label == TOUT_NONE)
        outcome->unsure++;
    else
        outcome->labels[verdict->label]++;
    outcome->repaired += verdict->repairs > 0;
    outcome->truncated += (verdict->flags & TOUT_TRUNCATED) != 0;
    outcome->gave_up += (verdict->flags & TOUT_RULE_GAVE_UP) != 0;
}

static int
is_wanted(const struct scoring *scoring, uint32_t label)
{
    return !scoring->has_only ||
           scoring->only[label == TOUT_NONE ? TOUT_LABELS_MAX : label];
}

/* A worker at a batch. */
struct shift {
    const struct scoring *scoring;
    struct seat *seat;
    struct batch *batch;
};

static void
score_post(void *context, const struct post *post)
{
    const struct shift *shift = context;
    struct seat *seat = shift->seat;
    tout_verdict verdict;

    /* It cannot fail: the scratch is ours alone, and any bytes are a post. */
    tout_classify(seat->engine.scratch, post->text.data, post->text.bytes, &verdict);
    count(&shift->batch->outcome, &verdict);
    if (is_wanted(shift->scoring, verdict.label))
        write_result(&seat->writer, post, &verdict);
}

/* A worker's part. */
static void
score_batch(void *context, unsigned worker, struct batch *batch)
{
    const struct scoring *scoring = context;
    struct shift shift = { scoring, &scoring->seats[worker], batch };

    shift.seat->writer.out = &batch->out;
    unpack_each(&shift.seat->unpack, batch, score_post, &shift);
}

static void
add_outcome(struct outcome *into, const struct outcome *from)
{
    for (uint32_t l = 0; l < TOUT_LABELS_MAX; l++)
        into->labels[l] += from->labels[l];
    into->unsure += from->unsure;
    into->repaired += from->repaired;
    into->truncated += from->truncated;
    into->gave_up += from->gave_up;
}

/* Results, with messages where they stand between them. */
static int
write_out(struct scoring *scoring, const struct batch *batch)
{
    const char *data = batch->out.data;
    const char *said;
    size_t place = 0;
    size_t from = 0;
    size_t at;
    int status = 0;

    if (batch->out.has_failed || batch->said.has_failed)
        return complain("out of memory");
    while (status == 0 && (said = batch_said(batch, &place, &at))) {
        if (at > from)
            status = output_write(scoring->output, data + from, at - from);
        from = at;
        progress_end(&scoring->progress);
        complain("%s", said);
    }
    if (status == 0 && batch->out.bytes > from)
        status = output_write(scoring->output, data + from, batch->out.bytes - from);
    return status == 0 && batch->has_failed ? EXIT_FAILED : status;
}

const char *
scoring_name(const struct scoring *scoring, size_t file)
{
    const char *path = scoring->feed.paths[file];

    return strcmp(path, "-") == 0 ? "standard input" : path;
}

static void
tell_progress(struct scoring *scoring, const struct batch *batch)
{
    const struct pace pace = { scoring->posts,
                               scoring->bytes_before + batch->file_bytes,
                               scoring->bytes_total };

    progress_tell_pace(&scoring->progress, "scoring", &pace);
}

/* The writer's part. */
static int
write_batch(void *context, struct batch *batch)
{
    struct scoring *scoring = context;
    struct scored_file *file = &scoring->files[batch->file];
    const int status = write_out(scoring, batch);

    /* Results that nobody got are not counted out to anyone. */
    if (status != 0)
        return status;
    tally_add(&file->tally, &batch->tally);
    add_outcome(&scoring->outcome, &batch->outcome);
    file->end = batch->end;
    file->bytes = batch->file_bytes;
    if (batch->line > 0)
        file->line = batch->line;
    scoring->posts += batch->tally.posts;
    if (batch->end == BATCH_GOES_ON) {
        tell_progress(scoring, batch);
        return 0;
    }
    scoring->bytes_before += file->bytes;
    progress_end(&scoring->progress);
    if (batch->end != BATCH_LACKS_FILE)
        tally_print(&file->tally, scoring_name(scoring, batch->file));
    return 0;
}

static int
make_seats(struct scoring *scoring)
{
    tout_error err;

    scoring->writer.engine = scoring->engine;
    scoring->seats = calloc(scoring->workers, sizeof scoring->seats[0]);
    if (!write_start(&scoring->writer) || !scoring->seats)
        return complain("out of memory");
    for (unsigned i = 0; i < scoring->workers; i++) {
        struct seat *seat = &scoring->seats[i];

        seat->engine = *scoring->engine;
        seat->writer = scoring->writer;
        seat->writer.engine = &seat->engine;
        /* The first has the engine's own. */
        if (i == 0)
            continue;
        seat->engine.scratch = NULL;
        if (tout_scratch_new(seat->engine.classifier, &seat->engine.scratch, &err) !=
            TOUT_OK)
            return complain("%s", err.message);
    }
    return 0;
}

static int
write_names(const struct scoring *scoring)
{
    struct buffer out = { 0 };
    struct writer writer = scoring->writer;
    int status;

    writer.out = &out;
    write_header(&writer);
    status = out.has_failed ? complain("out of memory")
                            : output_write(scoring->output, out.data, out.bytes);
    buffer_free(&out);
    return status;
}

/* How many bytes there are to be read; 0 where one of the files does not tell. */
static uint64_t
total_bytes(const struct feed *feed)
{
    uint64_t total = 0;

    for (int i = 0; i < feed->count; i++) {
        struct stat about;

        if (strcmp(feed->paths[i], "-") == 0 || stat(feed->paths[i], &about) != 0 ||
            !S_ISREG(about.st_mode))
            return 0;
        total += (uint64_t)about.st_size;
    }
    return total;
}

static int
run_pipeline(struct scoring *scoring)
{
    const struct pipeline_about about = { scoring->workers, score_batch, write_batch,
                                          scoring };
    int status;
    int stopped;

    scoring->feed.cuts = 1;
    scoring->feed.pipeline = pipeline_new(&about);
    if (!scoring->feed.pipeline)
        return complain("out of memory, or of threads");
    status = feed_run(&scoring->feed);
    stopped = pipeline_end(scoring->feed.pipeline);
    progress_end(&scoring->progress);
    scoring->is_written = !stopped;
    return stopped ? stopped : status;
}

int
scoring_run(struct scoring *scoring)
{
    int status = make_seats(scoring);

    scoring->files = calloc((size_t)scoring->feed.count, sizeof scoring->files[0]);
    if (!scoring->files)
        status = complain("out of memory");
    scoring->progress = progress_new();
    /* On one terminal results would run over it, and show how far it is themselves. */
    if (isatty(scoring->output->file))
        scoring->progress.is_shown = 0;
    if (scoring->progress.is_shown)
        scoring->bytes_total = total_bytes(&scoring->feed);
    if (status == 0 && scoring->has_header)
        status = write_names(scoring);
    if (status == 0) {
        stop_listen();
        status = run_pipeline(scoring);
    }
    return status;
}

void
scoring_free(struct scoring *scoring)
{
    for (unsigned i = 0; scoring->seats && i < scoring->workers; i++) {
        unpack_free(&scoring->seats[i].unpack);
        if (i > 0)
            tout_scratch_free(scoring->seats[i].engine.scratch);
    }
    write_end(&scoring->writer);
    free(scoring->seats);
    free(scoring->files);
    scoring->seats = NULL;
    scoring->files = NULL;
}
