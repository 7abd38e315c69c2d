/* SPDX-License-Identifier: MIT */
#include "natural.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "posts.h"
#include "read/read.h"
#include "tally.h"

/* The share of false alarms that a model promises where none is asked for. */
static const double promise_by_default = .005;

/* The files as one stream of posts. */
struct stream {
    const struct natural_options *options;
    struct read_options read;
    struct reader *reader;
    struct tally tally;
    size_t next; /* file */
    int has_failed;
};

static int
open_next(struct stream *stream)
{
    const char *path = stream->options->files.items[stream->next++];
    char error[512];

    memset(&stream->tally, 0, sizeof stream->tally);
    stream->reader = reader_open(path, &stream->read, error, sizeof error);
    if (stream->reader)
        return 1;
    complain("%s", error);
    stream->has_failed = 1;
    return 0;
}

static void
close_reader(struct stream *stream)
{
    warn_of_rows(stream->reader);
    reader_close(stream->reader);
    stream->reader = NULL;
    tally_print(&stream->tally, stream->options->files.items[stream->next - 1]);
}

static int
next_post(void *context, const char **text, size_t *bytes)
{
    struct stream *stream = context;

    for (;;) {
        struct post post;

        if (!stream->reader &&
            (stream->has_failed || stream->next == stream->options->files.count ||
             !open_next(stream)))
            return 0;
        switch (reader_next(stream->reader, &post)) {
        case READ_POST:
            stream->tally.posts++;
            *text = post.text.data ? post.text.data : "";
            *bytes = post.text.bytes;
            return 1;
        case READ_SKIPPED:
            tally_skip(&stream->tally, reader_message(stream->reader));
            break;
        case READ_BAD:
            if (tally_bad(&stream->tally))
                complain("%s", reader_message(stream->reader));
            break;
        case READ_FAILED:
            complain("%s", reader_message(stream->reader));
            stream->has_failed = 1;
            close_reader(stream);
            return 0;
        case READ_END:
            close_reader(stream);
            break;
        }
    }
}

static const char *
base_name(const char *path)
{
    const char *slash = strrchr(path, '/');

    return slash && slash[1] ? slash + 1 : path;
}

static int
measure(struct stream *stream, tout_rules *rules, tout_model **model)
{
    const struct natural_options *options = stream->options;
    const char *name =
        options->stream ? options->stream : base_name(options->files.items[0]);
    const double promised =
        options->promise > 0 ? options->promise : promise_by_default;
    const uint32_t ppm = (uint32_t)lround(promised * 1e6);
    tout_model *measured;
    tout_promise promise;
    tout_error err;

    if (tout_model_measure(*model, rules, next_post, stream, name, ppm, NULL, &measured,
                           &err) != TOUT_OK)
        return stream->has_failed ? EXIT_FAILED : complain("%s", err.message);
    if (stream->has_failed) {
        tout_model_unref(measured);
        return EXIT_FAILED;
    }
    if (tout_model_promise(measured, 0, &promise, &err) == TOUT_OK)
        fprintf(stderr,
                "tout: promises %g %% false alarms: %llu of %llu posts of %s above "
                "%.3f nats\n",
                promise.false_alarm_ppm / 1e4, (unsigned long long)promise.alarms,
                (unsigned long long)promise.posts, promise.stream,
                (double)promise.threshold / TOUT_SCORE_NAT);
    tout_model_unref(*model);
    *model = measured;
    return 0;
}

int
natural_check(const struct natural_options *options, const char *command)
{
    const char *said = options->promise > 0 ? "--promise"
                       : options->from      ? "--natural-from"
                       : options->text_name ? "--natural-text"
                       : options->stream    ? "--natural-name"
                                            : NULL;

    if (said && options->files.count == 0)
        return complain_usage(command,
                              "%s: expected --natural FILE, the posts that a "
                              "promise is measured on",
                              said);
    return 0;
}

int
natural_measure(const struct natural_options *options,
                const struct engine_options *engine, tout_model **model)
{
    struct engine_options use = *engine;
    struct stream stream = { .options = options };
    int kind = READ_KIND_AUTO;
    tout_rules *rules;
    int status;

    if (options->files.count == 0)
        return 0;
    if (options->from && (kind = read_kind_find(options->from)) < 0)
        return complain("--natural-from: '%s' is no kind; '--from ?' lists them",
                        options->from);
    stream.read.kind = (enum read_kind)kind;
    stream.read.text_name = options->text_name;
    use.model = "the model";
    status = engine_open_rules(&use, *model, &rules);
    if (status != 0)
        return status;
    status = measure(&stream, rules, model);
    tout_rules_unref(rules);
    return status;
}
