/* SPDX-License-Identifier: MIT */
#include "feed.h"

#include <stdlib.h>

#include "command.h"
#include "stop.h"

static void
hand_on(struct feed *feed)
{
    struct feed_file *file = &feed->files[feed->file];

    if (feed->reader)
        file->bytes = reader_bytes(feed->reader);
    if (!feed->batch)
        return;
    feed->batch->line = file->line;
    feed->batch->file_bytes = file->bytes;
    pipeline_hand_on(feed->pipeline);
    feed->batch = NULL;
}

/* The batch that is being filled; NULL when all is over. */
static struct batch *
current(struct feed *feed, size_t bytes)
{
    if (!feed->batch && !feed->is_over) {
        feed->batch = pipeline_batch(feed->pipeline, bytes);
        feed->is_over = !feed->batch;
    }
    if (feed->batch)
        feed->batch->file = feed->file;
    return feed->batch;
}

static void
run_out(struct feed *feed)
{
    complain("out of memory");
    feed->has_failed = 1;
    feed->is_over = 1;
}

static void
put_post(struct feed *feed, const struct post *post)
{
    const size_t bytes = batch_post_bytes(post);
    enum batch_taken taken = BATCH_FULL;

    while (taken == BATCH_FULL && current(feed, bytes)) {
        taken = batch_take(feed->batch, post);
        if (taken == BATCH_FULL)
            hand_on(feed);
    }
    if (taken == BATCH_NO_MEMORY)
        run_out(feed);
    if (taken != BATCH_TAKEN)
        return;
    feed->batch->tally.posts++;
    if (feed->is_line_buffered)
        hand_on(feed);
}

static void
put_cut(struct feed *feed, const struct cut *cut)
{
    enum batch_taken taken = BATCH_FULL;

    while (taken == BATCH_FULL && current(feed, cut->json.bytes)) {
        taken = batch_take_cut(feed->batch, cut);
        if (taken == BATCH_FULL)
            hand_on(feed);
    }
    if (taken == BATCH_NO_MEMORY)
        run_out(feed);
}

/* What the batch takes of it: batch_note(), batch_bad(), batch_skip(). */
static void
put_words(struct feed *feed, const char *text,
          enum batch_taken (*put)(struct batch *batch, const char *text))
{
    enum batch_taken taken = BATCH_FULL;

    while (taken == BATCH_FULL && current(feed, 0)) {
        taken = put(feed->batch, text);
        if (taken == BATCH_FULL)
            hand_on(feed);
    }
    if (taken == BATCH_NO_MEMORY)
        run_out(feed);
}

static void
put_note(struct feed *feed, const char *text)
{
    put_words(feed, text, batch_note);
}

/* Posts that a sample keeps are in no batch yet. */
static void
put_bad(struct feed *feed, const char *text)
{
    put_words(feed, text, batch_bad);
    if (feed->batch && feed->batch->note_count > 0)
        feed->batch->notes[feed->batch->note_count - 1].has_others |=
            feed->files[feed->file].posts > 0;
}

static void
take_post(struct feed *feed, const struct post *post)
{
    feed->posts++;
    feed->files[feed->file].posts++;
    feed->files[feed->file].line = post->line;
    if (feed->sample_size == 0)
        put_post(feed, post);
    else if (!sample_offer(&feed->sample, post, feed->file))
        run_out(feed);
}

static int
can_go_on(const struct feed *feed)
{
    return !feed->is_over && !feed->has_stopped && !stop_signal() &&
           !(feed->needs_all && feed->has_failed) &&
           (feed->limit == 0 || feed->posts < feed->limit);
}

/* One record; how the file's reading stands behind it. */
static enum batch_end
take_record(struct feed *feed)
{
    struct cut cut = { .source = NULL };
    struct post post;
    const enum read_result result = feed->cuts ? reader_cut(feed->reader, &post, &cut)
                                               : reader_next(feed->reader, &post);

    /* A signal ends the reading, and is no fault of the file. */
    if (stop_signal() && (result == READ_BAD || result == READ_FAILED))
        return BATCH_LEAVES_FILE;
    switch (result) {
    case READ_POST:
        if (cut.source)
            put_cut(feed, &cut);
        else
            take_post(feed, &post);
        return BATCH_GOES_ON;
    case READ_SKIPPED:
        put_words(feed, reader_message(feed->reader), batch_skip);
        return BATCH_GOES_ON;
    case READ_BAD:
        put_bad(feed, reader_message(feed->reader));
        feed->has_stopped |= feed->strict;
        return BATCH_GOES_ON;
    case READ_FAILED:
        put_note(feed, reader_message(feed->reader));
        feed->has_failed = 1;
        return BATCH_FAILS_FILE;
    case READ_END:
        break;
    }
    return BATCH_ENDS_FILE;
}

static void
end_file(struct feed *feed, enum batch_end end)
{
    if (!current(feed, 0))
        return;
    feed->batch->end = end;
    hand_on(feed);
}

static enum batch_end
read_file(struct feed *feed, const char *path)
{
    enum batch_end end = BATCH_GOES_ON;
    const char *warning;
    char error[512];

    feed->reader = reader_open(path, &feed->read, error, sizeof error);
    if (!feed->reader) {
        if (stop_signal())
            return BATCH_LEAVES_FILE;
        put_note(feed, error);
        feed->has_failed = 1;
        return BATCH_LACKS_FILE;
    }
    while (end == BATCH_GOES_ON)
        end = can_go_on(feed) ? take_record(feed) : BATCH_LEAVES_FILE;
    for (int i = 0; (warning = reader_warning(feed->reader, i)); i++)
        put_note(feed, warning);
    return end;
}

/* Before bytes are waited for, nothing may be waiting for them. */
static int
before_reading(void *context, int file)
{
    struct feed *feed = context;

    if (stop_signal())
        return 1;
    if (!stop_would_wait(file))
        return 0;
    if (feed->batch && !batch_is_empty(feed->batch))
        hand_on(feed);
    stop_wait(file);
    return stop_signal() != 0;
}

/* What the files held of the sample, and that the rest was left out. */
static void
put_sample(struct feed *feed)
{
    const struct sample *sample = &feed->sample;
    size_t next = 0;

    sample_sort(&feed->sample);
    for (feed->file = 0; feed->file < (size_t)feed->count; feed->file++) {
        const struct feed_file *file = &feed->files[feed->file];
        const size_t first = next;

        while (next < sample->count && sample->list[next].file == feed->file)
            put_post(feed, &sample->list[next++].post);
        if (file->end == BATCH_GOES_ON || !current(feed, 0))
            continue;
        if (file->posts > next - first)
            tally_skip_many(&feed->batch->tally, "not in the sample",
                            file->posts - (next - first));
        end_file(feed, file->end);
    }
}

static void
read_files(struct feed *feed)
{
    for (; feed->file < (size_t)feed->count && can_go_on(feed); feed->file++) {
        struct feed_file *file = &feed->files[feed->file];

        file->end = read_file(feed, feed->paths[feed->file]);
        if (feed->sample_size == 0)
            end_file(feed, file->end);
        else
            hand_on(feed);
        reader_close(feed->reader);
        feed->reader = NULL;
    }
}

int
feed_run(struct feed *feed)
{
    feed->read.wait.ask = before_reading;
    feed->read.wait.context = feed;
    /* Whether a record ends the reading, or is kept, shows when it is read. */
    feed->cuts &= feed->limit == 0 && feed->sample_size == 0 && !feed->strict &&
                  !feed->is_line_buffered;
    feed->sample.size = feed->sample_size;
    feed->sample.state = feed->seed;
    feed->files = calloc((size_t)feed->count, sizeof feed->files[0]);
    if (!feed->files)
        return complain("out of memory");
    read_files(feed);
    if (feed->sample_size > 0)
        put_sample(feed);
    sample_free(&feed->sample);
    free(feed->files);
    return feed->has_failed || feed->has_stopped ? EXIT_FAILED : EXIT_DONE;
}
