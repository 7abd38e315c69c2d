/* SPDX-License-Identifier: MIT */
/*
 * Lines as fastText has them: `__label__NAME` before the words of the post.
 *
 * A word that begins so is a label wherever it stands in the line, for fastText reads
 * it as one; what is left of the line is the text.
 */
#include <stdlib.h>
#include <string.h>

#include "read/reader.h"
#include "read/text.h"

static const char prefix[] = "__label__";

struct labelled {
    struct text text; /* of the post, without the labels */
    struct span label;
    int labels;
};

static int
start(struct reader *reader)
{
    if (reader->options.fold_name) {
        reader_fail(reader, "expected posts with folds, found --from fasttext, which "
                            "has none");
        return 0;
    }
    reader->state = calloc(1, sizeof(struct labelled));
    if (reader->state)
        return 1;
    reader_run_out(reader);
    return 0;
}

static void
stop(struct reader *reader)
{
    struct labelled *labelled = reader->state;

    if (labelled)
        text_free(&labelled->text);
    free(labelled);
}

/* What fastText cuts words at, beside the line feed. */
static int
is_blank(char byte)
{
    return byte == ' ' || byte == '\t' || byte == '\v' || byte == '\f' ||
           byte == '\r' || byte == '\0';
}

static size_t
word_bytes(struct span text)
{
    size_t bytes = 0;

    while (bytes < text.bytes && !is_blank(text.data[bytes]))
        bytes++;
    return bytes;
}

static size_t
blank_bytes(struct span text)
{
    size_t bytes = 0;

    while (bytes < text.bytes && is_blank(text.data[bytes]))
        bytes++;
    return bytes;
}

static void
skip(struct span *text, size_t bytes)
{
    text->data += bytes;
    text->bytes -= bytes;
}

static int
is_label(struct span word)
{
    const size_t bytes = sizeof prefix - 1;

    return word.bytes >= bytes && memcmp(word.data, prefix, bytes) == 0;
}

/* Sorts the words of a line; a label takes the blanks behind it along. */
static void
cut(struct labelled *labelled, struct span line)
{
    text_clear(&labelled->text);
    labelled->labels = 0;
    while (line.bytes > 0) {
        struct span word = line;

        word.bytes = blank_bytes(line);
        if (word.bytes == 0)
            word.bytes = word_bytes(line);
        skip(&line, word.bytes);
        if (is_label(word)) {
            skip(&word, sizeof prefix - 1);
            labelled->label = word;
            labelled->labels++;
            skip(&line, blank_bytes(line));
        } else {
            text_append(&labelled->text, word);
        }
    }
}

static enum read_result
read_line(struct reader *reader, struct post *post)
{
    const struct labelled *labelled = reader->state;

    if (labelled->text.why)
        return reader_lose(reader, post->line, labelled->text.why);
    post->text.data = labelled->text.data ? labelled->text.data : "";
    post->text.bytes = labelled->text.bytes;
    if (!reader->options.wants_labels)
        return READ_POST;
    post->label = labelled->label;
    if (labelled->labels != 1)
        return reader_bad(reader, post->line, "expected one %sNAME, found %d", prefix,
                          labelled->labels);
    if (post->label.bytes == 0)
        return reader_bad(reader, post->line, "expected a name behind %s, found none",
                          prefix);
    return READ_POST;
}

static enum read_result
next(struct reader *reader, struct post *post)
{
    struct span line;
    const enum line_result got = stream_line(&reader->stream, &line);

    if (got != LINE_GIVEN)
        return reader_no_line(reader, got);
    if (blank_bytes(line) == line.bytes)
        return reader_skip(reader, "blank line");
    post->line = reader->stream.line;
    post->id = reader_ordinal(reader, post->line);
    cut(reader->state, line);
    return read_line(reader, post);
}

const struct read_format read_fasttext = { "fasttext",
                                           "__label__NAME and the words of a post, one "
                                           "a line",
                                           start,
                                           next,
                                           stop,
                                           NULL };
