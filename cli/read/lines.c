/* SPDX-License-Identifier: MIT */
/*
 * Lines: each line is a post, an empty line an empty post.
 *
 * None is left out, so that what is written for the n-th line is about the n-th line.
 */
#include "read/reader.h"

static int
start(struct reader *reader)
{
    if (!reader->options.wants_labels && !reader->options.fold_name)
        return 1;
    reader_fail(reader, "expected posts with labels (--from tsv), found --from lines");
    return 0;
}

static enum read_result
next(struct reader *reader, struct post *post)
{
    const enum line_result result = stream_line(&reader->stream, &post->text);

    if (result != LINE_GIVEN)
        return reader_no_line(reader, result);
    post->line = reader->stream.line;
    post->id = reader_ordinal(reader, post->line);
    return READ_POST;
}

const struct read_format read_lines = { "lines", "one post a line", start, next, NULL,
                                        NULL };
