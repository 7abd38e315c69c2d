/* SPDX-License-Identifier: MIT */
#include "unpack.h"

#include <string.h>

void
unpack_free(struct unpack *unpack)
{
    reader_close(unpack->reader);
    source_drop(unpack->source);
    memset(unpack, 0, sizeof *unpack);
}

/* The reader of the batch's records; NULL without memory. */
static struct reader *
open_source(struct unpack *unpack, struct source *source)
{
    if (unpack->source == source)
        return unpack->reader;
    unpack_free(unpack);
    unpack->reader = reader_of_cuts(source);
    if (unpack->reader)
        unpack->source = source_keep(source);
    return unpack->reader;
}

static void
take_note(struct batch *batch, const struct note *note)
{
    if (note->skipped > 0)
        tally_skip_many(&batch->tally, note->text, note->skipped);
    else if (note->is_bad)
        batch_say_bad(batch, note->text, note->has_others);
    else
        batch_say(batch, note->text);
}

/* What the record holds. */
static void
read_record(struct reader *reader, struct batch *batch, const struct cut *cut,
            void (*take)(void *context, const struct post *post), void *context)
{
    enum read_result result = READ_POST;
    struct post post;

    reader_give(reader, cut);
    while (result != READ_FAILED && (result = reader_next(reader, &post)) != READ_END) {
        if (result == READ_POST) {
            batch->tally.posts++;
            batch->line = post.line;
            take(context, &post);
        } else if (result == READ_SKIPPED) {
            tally_skip(&batch->tally, reader_message(reader));
        } else if (result == READ_BAD) {
            batch_say_bad(batch, reader_message(reader), 0);
            batch->tally.bad++;
        } else if (result == READ_FAILED) {
            batch_fail(batch, reader_message(reader));
        }
    }
}

void
unpack_each(struct unpack *unpack, struct batch *batch,
            void (*take)(void *context, const struct post *post), void *context)
{
    struct reader *reader = batch->source ? open_source(unpack, batch->source) : NULL;
    size_t note = 0;

    if (batch->source && !reader) {
        batch_fail(batch, "out of memory");
        return;
    }
    for (size_t i = 0; i <= batch->count && !batch->has_failed; i++) {
        for (; note < batch->note_count && batch->notes[note].post == i; note++)
            take_note(batch, &batch->notes[note]);
        if (i == batch->count)
            break;
        if (reader)
            read_record(reader, batch, &batch->cuts[i], take, context);
        else
            take(context, &batch->posts[i]);
    }
}
