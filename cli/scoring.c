/* SPDX-License-Identifier: MIT */
#include "scoring.h"

#include <stdlib.h>
#include <unistd.h>

#include "command.h"
#include "stop.h"

static int
is_wanted(const struct scoring *scoring, uint32_t label)
{
    return !scoring->has_only ||
           scoring->only[label == TOUT_NONE ? TOUT_LABELS_MAX : label];
}

static void
take_post(void *context, const struct seat *seat, const struct post *post,
          const tout_verdict *verdict, struct batch *batch)
{
    const struct scoring *scoring = context;
    struct writer *writer = &scoring->writers[seat->number];

    if (!is_wanted(scoring, verdict->label))
        return;
    writer->engine = &seat->engine;
    writer->out = &batch->out;
    write_result(writer, post, verdict);
}

static int
write_names(struct scoring *scoring)
{
    struct buffer out = { 0 };
    struct writer writer = scoring->writer;
    int status;

    scoring->owes_header = 0;
    writer.out = &out;
    write_header(&writer);
    status = out.has_failed ? complain("out of memory")
                            : output_write(scoring->output, out.data, out.bytes);
    buffer_free(&out);
    return status;
}

static int
put_results(void *context, const char *made, size_t bytes)
{
    struct scoring *scoring = context;
    const int status = scoring->owes_header ? write_names(scoring) : 0;

    return status == 0 ? output_write(scoring->output, made, bytes) : status;
}

/* Whether there was a file to give results of, if only to its end. */
static int
has_read(const struct stage *stage)
{
    for (int i = 0; stage->files && i < stage->feed.count; i++) {
        const struct staged_file *file = &stage->files[i];

        if (file->end == BATCH_ENDS_FILE ||
            file->tally.posts + file->tally.skipped + file->tally.bad > 0)
            return 1;
    }
    return 0;
}

/* Results that are none take the place of older ones too. */
static int
end_results(struct scoring *scoring)
{
    int status = 0;

    if (!scoring->stage.is_written || !has_read(&scoring->stage))
        return 0;
    if (scoring->owes_header)
        status = write_names(scoring);
    return status == 0 ? output_empty(scoring->output) : status;
}

static int
make_writers(struct scoring *scoring)
{
    const unsigned count = scoring->stage.workers;

    scoring->writer.engine = scoring->stage.engine;
    scoring->writers = calloc(count, sizeof scoring->writers[0]);
    if (!scoring->writers || !write_start(&scoring->writer))
        return complain("out of memory");
    for (unsigned i = 0; i < count; i++)
        scoring->writers[i] = scoring->writer;
    return 0;
}

int
scoring_run(struct scoring *scoring)
{
    struct stage *stage = &scoring->stage;
    int status = make_writers(scoring);
    int ended;

    scoring->owes_header = scoring->has_header;
    if (status == 0 && scoring->owes_header && !scoring->output->holds_old)
        status = write_names(scoring);
    if (status != 0)
        return status;
    /* On one terminal results would run over it, and show how far it is themselves. */
    stage->doing = isatty(scoring->output->file) ? NULL : "scoring";
    stage->feed.read.leaves_times = !fields_have(&scoring->writer.fields, FIELD_TIME);
    stage->take = take_post;
    stage->put = put_results;
    stage->context = scoring;
    stop_listen();
    status = stage_run(stage);
    ended = end_results(scoring);
    return status == 0 ? ended : status;
}

void
scoring_free(struct scoring *scoring)
{
    stage_free(&scoring->stage);
    write_end(&scoring->writer);
    free(scoring->writers);
    scoring->writers = NULL;
}
