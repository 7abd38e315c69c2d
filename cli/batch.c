/* SPDX-License-Identifier: MIT */
#include "batch.h"

#include <stdlib.h>
#include <string.h>

#include "read/json.h"

/* Room of a batch with a huge post is given back above this. */
enum { KEPT_BYTES = 1 << 18 };

int
batch_start(struct batch *batch)
{
    memset(batch, 0, sizeof *batch);
    batch->arena = malloc(BATCH_BYTES + JSON_PADDING);
    batch->capacity = batch->arena ? BATCH_BYTES : 0;
    return batch->arena != NULL;
}

void
batch_free(struct batch *batch)
{
    free(batch->arena);
    buffer_free(&batch->out);
    buffer_free(&batch->said);
    source_drop(batch->source);
    batch->source = NULL;
    batch->arena = NULL;
    batch->capacity = 0;
}

void
batch_clear(struct batch *batch)
{
    if (batch->capacity > KEPT_BYTES) {
        free(batch->arena);
        batch->arena = NULL;
        batch->capacity = 0;
    }
    buffer_clear(&batch->out, KEPT_BYTES);
    buffer_clear(&batch->said, KEPT_BYTES);
    source_drop(batch->source);
    batch->source = NULL;
    batch->has_failed = 0;
    batch->end = BATCH_GOES_ON;
    batch->bytes = batch->count = batch->note_count = 0;
    memset(&batch->tally, 0, sizeof batch->tally);
    memset(&batch->outcome, 0, sizeof batch->outcome);
}

int
batch_is_empty(const struct batch *batch)
{
    return batch->count == 0 && batch->note_count == 0 && batch->tally.skipped == 0 &&
           batch->tally.bad == 0 && batch->end == BATCH_GOES_ON;
}

size_t
batch_post_bytes(const struct post *post)
{
    return post->id.bytes + post->text.bytes + post->author.bytes + post->file.bytes;
}

/* Makes room without moving what stands there: spans lead into the arena. */
static enum batch_taken
make_room(struct batch *batch, size_t bytes)
{
    const size_t wanted = bytes > BATCH_BYTES ? bytes : BATCH_BYTES;

    if (batch->capacity - batch->bytes >= bytes)
        return BATCH_TAKEN;
    if (batch->bytes > 0 || batch->count > 0)
        return BATCH_FULL;
    free(batch->arena);
    batch->arena = malloc(wanted + JSON_PADDING);
    batch->capacity = batch->arena ? wanted : 0;
    return batch->arena ? BATCH_TAKEN : BATCH_NO_MEMORY;
}

static const char *
copy(struct batch *batch, const char *data, size_t bytes)
{
    char *at = batch->arena + batch->bytes;

    if (bytes > 0)
        memcpy(at, data, bytes);
    batch->bytes += bytes;
    return at;
}

/* A field that the record lacks has no data in the batch either. */
static struct span
copy_span(struct batch *batch, struct span from)
{
    struct span made = { NULL, from.bytes };

    if (from.data)
        made.data = copy(batch, from.data, from.bytes);
    return made;
}

/* Posts of one file share its name. */
static struct span
copy_file(struct batch *batch, struct span from)
{
    const struct post *last = batch->count > 0 ? &batch->posts[batch->count - 1] : NULL;

    if (last && last->file.data && last->file.bytes == from.bytes && from.bytes > 0 &&
        memcmp(last->file.data, from.data, from.bytes) == 0)
        return last->file;
    return copy_span(batch, from);
}

enum batch_taken
batch_take(struct batch *batch, const struct post *post)
{
    enum batch_taken taken;
    struct post *into;

    if (batch->count == BATCH_POSTS || batch->source)
        return BATCH_FULL;
    taken = make_room(batch, batch_post_bytes(post));
    if (taken != BATCH_TAKEN)
        return taken;
    into = &batch->posts[batch->count];
    memset(into, 0, sizeof *into);
    into->id = copy_span(batch, post->id);
    into->text = copy_span(batch, post->text);
    into->author = copy_span(batch, post->author);
    into->file = copy_file(batch, post->file);
    into->time = post->time;
    into->line = post->line;
    batch->count++;
    return BATCH_TAKEN;
}

enum batch_taken
batch_take_cut(struct batch *batch, const struct cut *cut)
{
    enum batch_taken taken;
    struct cut *into;

    if (batch->count == BATCH_POSTS ||
        (batch->count > 0 && batch->source != cut->source))
        return BATCH_FULL;
    taken = make_room(batch, cut->json.bytes);
    if (taken != BATCH_TAKEN)
        return taken;
    if (!batch->source)
        batch->source = source_keep(cut->source);
    into = &batch->cuts[batch->count++];
    *into = *cut;
    into->json = copy_span(batch, cut->json);
    memset(batch->arena + batch->bytes, 0, JSON_PADDING);
    return BATCH_TAKEN;
}

enum batch_taken
batch_note(struct batch *batch, const char *text)
{
    const size_t bytes = strlen(text) + 1;
    enum batch_taken taken;
    struct note *note;

    if (batch->note_count == BATCH_NOTES)
        return BATCH_FULL;
    taken = make_room(batch, bytes);
    if (taken != BATCH_TAKEN)
        return taken;
    note = &batch->notes[batch->note_count++];
    note->post = batch->count;
    note->skipped = 0;
    note->is_bad = 0;
    note->has_others = batch->tally.posts + batch->tally.skipped > 0;
    note->text = copy(batch, text, bytes);
    return BATCH_TAKEN;
}

enum batch_taken
batch_bad(struct batch *batch, const char *text)
{
    const enum batch_taken taken = batch_note(batch, text);

    if (taken != BATCH_TAKEN)
        return taken;
    batch->notes[batch->note_count - 1].is_bad = 1;
    batch->tally.bad++;
    return taken;
}

static struct note *
find_skipped(struct batch *batch, const char *reason)
{
    for (size_t i = 0; i < batch->note_count; i++)
        if (batch->notes[i].skipped > 0 && strcmp(batch->notes[i].text, reason) == 0)
            return &batch->notes[i];
    return NULL;
}

enum batch_taken
batch_skip(struct batch *batch, const char *reason)
{
    struct note *note = batch->source ? find_skipped(batch, reason) : NULL;
    enum batch_taken taken;

    if (!batch->source) {
        tally_skip(&batch->tally, reason);
        return BATCH_TAKEN;
    }
    if (!note) {
        taken = batch_note(batch, reason);
        if (taken != BATCH_TAKEN)
            return taken;
        note = &batch->notes[batch->note_count - 1];
    }
    note->skipped++;
    return BATCH_TAKEN;
}

static void
say(struct batch *batch, struct said said)
{
    const char *text = said.text;

    said.at = batch->out.bytes;
    said.text = NULL;
    buffer_add(&batch->said, (const char *)&said, sizeof said);
    buffer_add(&batch->said, text, strlen(text) + 1);
}

void
batch_say(struct batch *batch, const char *text)
{
    say(batch, (struct said){ .text = text });
}

void
batch_say_bad(struct batch *batch, const char *text, int has_others)
{
    const int has_read = batch->source && batch->tally.posts + batch->tally.skipped > 0;

    say(batch, (struct said){
                   .is_bad = 1, .has_others = has_others || has_read, .text = text });
}

void
batch_fail(struct batch *batch, const char *why)
{
    batch_say(batch, why);
    batch->has_failed = 1;
}

int
batch_said(const struct batch *batch, size_t *place, struct said *out)
{
    const char *said = batch->said.data + *place;

    if (*place == batch->said.bytes)
        return 0;
    memcpy(out, said, sizeof *out);
    out->text = said + sizeof *out;
    *place += sizeof *out + strlen(out->text) + 1;
    return 1;
}
