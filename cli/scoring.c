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
put_results(void *context, const char *made, size_t bytes)
{
    const struct scoring *scoring = context;

    return output_write(scoring->output, made, bytes);
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

int
scoring_run(struct scoring *scoring)
{
    struct stage *stage = &scoring->stage;
    int status = make_writers(scoring);

    if (status == 0 && scoring->has_header)
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
    return stage_run(stage);
}

void
scoring_free(struct scoring *scoring)
{
    stage_free(&scoring->stage);
    write_end(&scoring->writer);
    free(scoring->writers);
    scoring->writers = NULL;
}
