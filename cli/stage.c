/* SPDX-License-Identifier: MIT */
#include "stage.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "command.h"

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

/* A worker at a batch. */
struct shift {
    const struct stage *stage;
    const struct seat *seat;
    struct batch *batch;
};

static void
take_post(void *context, const struct post *post)
{
    const struct shift *shift = context;
    const struct stage *stage = shift->stage;
    tout_verdict verdict;

    if (tout_classify(shift->seat->engine.scratch, post->text.data, post->text.bytes,
                      &verdict) != TOUT_OK) {
        batch_fail(shift->batch, "out of memory");
        return;
    }
    count(&shift->batch->outcome, &verdict);
    stage->take(stage->context, shift->seat, post, &verdict, shift->batch);
}

/* A worker's part. */
static void
work_on(void *context, unsigned worker, struct batch *batch)
{
    const struct stage *stage = context;
    struct seat *seat = &stage->seats[worker];
    struct shift shift = { stage, seat, batch };

    unpack_each(&seat->unpack, batch, take_post, &shift);
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

/* Whether a message is one of those that are shown; `bad` messages of the batch came
 * before it. */
static int
is_shown(struct tally *tally, const struct said *said, uint64_t bad)
{
    if (!said->is_bad || tally_names(tally->bad + bad, tally->posts + tally->skipped +
                                                           (said->has_others ? 1 : 0)))
        return 1;
    tally->unnamed++;
    return 0;
}

/* What was made, with messages where they stand in it. */
static int
put_out(struct stage *stage, const struct batch *batch)
{
    const char *data = batch->out.data;
    struct said said;
    uint64_t bad = 0;
    size_t place = 0;
    size_t from = 0;
    int status = 0;

    if (batch->out.has_failed || batch->said.has_failed)
        return complain("out of memory");
    while (status == 0 && batch_said(batch, &place, &said)) {
        const int shows = is_shown(&stage->files[batch->file].tally, &said, bad);

        bad += said.is_bad ? 1 : 0;
        if (!shows)
            continue;
        if (said.at > from)
            status = stage->put(stage->context, data + from, said.at - from);
        from = said.at;
        progress_end(&stage->progress);
        complain("%s", said.text);
    }
    if (status == 0 && batch->out.bytes > from)
        status = stage->put(stage->context, data + from, batch->out.bytes - from);
    return status == 0 && batch->has_failed ? EXIT_FAILED : status;
}

void
stage_read(struct stage *stage, int count, char **paths)
{
    static char standard_input[] = "-";
    static char *none[] = { standard_input };

    stage->feed.count = count > 0 ? count : 1;
    stage->feed.paths = count > 0 ? paths : none;
}

int
stage_employ(struct stage *stage, const char *command, uint64_t workers)
{
    if (workers > PIPELINE_WORKERS_MAX)
        return complain_usage(command, "--jobs: expected at most %d, found %llu",
                              PIPELINE_WORKERS_MAX, (unsigned long long)workers);
    stage->workers = workers > 0 ? (unsigned)workers : pipeline_cores();
    return 0;
}

const char *
stage_name(const struct stage *stage, size_t file)
{
    const char *path = stage->feed.paths[file];

    return strcmp(path, "-") == 0 ? "standard input" : path;
}

struct tally
stage_sum(const struct stage *stage)
{
    struct tally sum = { 0 };

    for (int i = 0; i < stage->feed.count; i++)
        tally_add(&sum, &stage->files[i].tally);
    return sum;
}

static void
tell_progress(struct stage *stage, const struct batch *batch)
{
    const struct pace pace = { stage->posts, stage->bytes_before + batch->file_bytes,
                               stage->bytes_total };

    progress_tell_pace(&stage->progress, stage->doing, &pace);
}

static int
end_file(struct stage *stage, const struct batch *batch)
{
    const struct staged_file *file = &stage->files[batch->file];

    stage->bytes_before += file->bytes;
    progress_end(&stage->progress);
    if (batch->end == BATCH_LACKS_FILE)
        return 0;
    tally_print(&file->tally, stage_name(stage, batch->file));
    return stage->tell ? stage->tell(stage->context, batch->file) : 0;
}

/* The writer's part. */
static int
put_batch(void *context, struct batch *batch)
{
    struct stage *stage = context;
    struct staged_file *file = &stage->files[batch->file];
    const int status = put_out(stage, batch);

    /* Results that nobody got are not counted out to anyone. */
    if (status != 0)
        return status;
    tally_add(&file->tally, &batch->tally);
    add_outcome(&stage->outcome, &batch->outcome);
    file->end = batch->end;
    file->bytes = batch->file_bytes;
    if (batch->line > 0)
        file->line = batch->line;
    stage->posts += batch->tally.posts;
    if (batch->end != BATCH_GOES_ON)
        return end_file(stage, batch);
    tell_progress(stage, batch);
    return 0;
}

static int
make_seats(struct stage *stage)
{
    tout_error err;

    stage->files = calloc((size_t)stage->feed.count, sizeof stage->files[0]);
    stage->seats = calloc(stage->workers, sizeof stage->seats[0]);
    if (!stage->files || !stage->seats)
        return complain("out of memory");
    for (unsigned i = 0; i < stage->workers; i++) {
        struct seat *seat = &stage->seats[i];

        seat->number = i;
        seat->engine = *stage->engine;
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

int
stage_run(struct stage *stage)
{
    const struct pipeline_about about = { stage->workers, work_on, put_batch, stage };
    int status = make_seats(stage);
    int stopped;

    if (status != 0)
        return status;
    stage->progress = progress_new();
    if (!stage->doing)
        stage->progress.is_shown = 0;
    if (stage->progress.is_shown)
        stage->bytes_total = total_bytes(&stage->feed);
    stage->feed.cuts = 1;
    stage->feed.pipeline = pipeline_new(&about);
    if (!stage->feed.pipeline)
        return complain("out of memory");
    status = feed_run(&stage->feed);
    stopped = pipeline_end(stage->feed.pipeline);
    progress_end(&stage->progress);
    stage->is_written = !stopped;
    return stopped ? stopped : status;
}

void
stage_free(struct stage *stage)
{
    for (unsigned i = 0; stage->seats && i < stage->workers; i++) {
        unpack_free(&stage->seats[i].unpack);
        if (i > 0)
            tout_scratch_free(stage->seats[i].engine.scratch);
    }
    free(stage->seats);
    free(stage->files);
    stage->seats = NULL;
    stage->files = NULL;
}
