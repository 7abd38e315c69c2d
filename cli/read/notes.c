/* SPDX-License-Identifier: MIT */
#include "read/notes.h"

#include <stdlib.h>
#include <string.h>

/* 256 MiB: as many as ten thousand texts of the longest kind. */
static const size_t bytes_max = (size_t)256 << 20;

struct note {
    struct note *next;  /* of the same slot */
    struct note *after; /* in the order of adding */
    int64_t time;
    size_t id_bytes;
    size_t text_bytes;
    size_t mention_bytes; /* that it begins with */
    int is_joined;
    char data[]; /* id, text */
};

/* As many of a slot are looked at for a tweet: a hundred times what a slot has of the
 * largest archive. A text behind them is given as a post of its own. */
enum { SLOTS = 1 << 12, LOOKED_AT_MAX = 1000 };

struct notes {
    struct note *slots[SLOTS]; /* by the second */
    struct note *first;
    struct note **last;
    struct note *given; /* the next to be given */
    int is_giving;
    size_t bytes;
};

struct notes *
notes_new(void)
{
    struct notes *notes = calloc(1, sizeof *notes);

    if (notes)
        notes->last = &notes->first;
    return notes;
}

void
notes_free(struct notes *notes)
{
    while (notes && notes->first) {
        struct note *note = notes->first;

        notes->first = note->after;
        free(note);
    }
    free(notes);
}

static struct note **
slot_of(struct notes *notes, int64_t time)
{
    return &notes->slots[(uint64_t)time % SLOTS];
}

static int
is_blank(char byte)
{
    return byte == ' ' || byte == '\n' || byte == '\t' || byte == '\r';
}

/* Without the mentions that a reply begins with; X counts them to the text in one file
 * and not in the other. */
static struct span
without_mentions(struct span text)
{
    while (text.bytes > 0 && (text.data[0] == '@' || is_blank(text.data[0]))) {
        const int is_mention = text.data[0] == '@';

        do {
            text.data++;
            text.bytes--;
        } while (is_mention && text.bytes > 0 && !is_blank(text.data[0]));
    }
    return text;
}

const char *
notes_add(struct notes *notes, const struct post *post)
{
    const size_t bytes = post->id.bytes + post->text.bytes;
    struct note *note;

    if (bytes > bytes_max - notes->bytes)
        return "expected long texts of at most 256 MiB in all, found more";
    note = malloc(sizeof *note + bytes);
    if (!note)
        return read_no_memory;
    memset(note, 0, sizeof *note);
    note->time = post->time;
    note->id_bytes = post->id.bytes;
    note->text_bytes = post->text.bytes;
    note->mention_bytes = post->text.bytes - without_mentions(post->text).bytes;
    memcpy(note->data, post->id.data, post->id.bytes);
    memcpy(note->data + post->id.bytes, post->text.data, post->text.bytes);
    note->next = *slot_of(notes, note->time);
    *slot_of(notes, note->time) = note;
    *notes->last = note;
    notes->last = &note->after;
    notes->bytes += bytes;
    return NULL;
}

int
notes_has_any(const struct notes *notes)
{
    return notes && notes->first;
}

/* Without the "…" at the end, and the link to the whole that may follow it. */
static struct span
without_ending(struct span text)
{
    static const char dots[] = "\xe2\x80\xa6";
    enum { DOTS = sizeof dots - 1 };
    size_t end = text.bytes;

    while (end > 0 && !is_blank(text.data[end - 1]))
        end--;
    if (text.bytes - end > 4 && memcmp(text.data + end, "http", 4) == 0) {
        while (end > 0 && is_blank(text.data[end - 1]))
            end--;
        text.bytes = end;
    }
    if (text.bytes >= DOTS && memcmp(text.data + text.bytes - DOTS, dots, DOTS) == 0)
        text.bytes -= DOTS;
    while (text.bytes > 0 && is_blank(text.data[text.bytes - 1]))
        text.bytes--;
    return text;
}

static int
begins_with(struct span text, struct span beginning)
{
    return beginning.bytes > 0 && beginning.bytes <= text.bytes &&
           memcmp(text.data, beginning.data, beginning.bytes) == 0;
}

static struct span
text_of(const struct note *note)
{
    const struct span text = { note->data + note->id_bytes, note->text_bytes };

    return text;
}

static struct span
words_of(const struct note *note)
{
    const struct span text = text_of(note);
    const struct span words = { text.data + note->mention_bytes,
                                text.bytes - note->mention_bytes };

    return words;
}

static struct note *
find(struct notes *notes, int64_t time, struct span beginning)
{
    struct note *note = *slot_of(notes, time);

    for (int i = 0; note && i < LOOKED_AT_MAX; i++, note = note->next) {
        if (note->time == time && !note->is_joined &&
            begins_with(words_of(note), beginning))
            return note;
    }
    return NULL;
}

int
notes_join(struct notes *notes, int64_t time, struct text *text)
{
    const struct span short_text = { text->data, text->bytes };
    const struct span beginning = without_ending(without_mentions(short_text));
    struct note *note;
    size_t mentions;
    struct span long_text;

    if (time == READ_NO_TIME || !notes->first)
        return 1;
    note = find(notes, time, beginning);
    if (!note)
        return 1;
    note->is_joined = 1;
    /* The mentions are of those that it answers: the tweet has them all. */
    mentions = text->bytes - without_mentions(short_text).bytes;
    long_text = words_of(note);
    text->bytes = mentions;
    return text_append(text, long_text);
}

enum read_result
notes_next(struct notes *notes, struct post *post)
{
    struct note *note = notes->is_giving ? notes->given : notes->first;

    notes->is_giving = 1;
    if (!note)
        return READ_END;
    notes->given = note->after;
    post->id.data = note->data;
    post->id.bytes = note->id_bytes;
    post->text = text_of(note);
    post->time = note->time;
    return note->is_joined ? READ_SKIPPED : READ_POST;
}
