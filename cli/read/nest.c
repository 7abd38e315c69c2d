/* SPDX-License-Identifier: MIT */
/*
 * Brackets, strings and escapes as in a record, and of the words in between the key
 * before a value.
 */
#include "read/nest.h"

#include <string.h>

/* Whether `byte` is one of `list`, and not the NUL at its end. */
static int
is_one_of(char byte, const char *list)
{
    return byte != '\0' && strchr(list, byte) != NULL;
}

static int
is_word(const struct nest_word *word, const char *name)
{
    return word->bytes == strlen(name) && memcmp(word->data, name, word->bytes) == 0;
}

static int
is_among(const struct nest_word *word, const char *const *names)
{
    for (; *names; names++) {
        if (is_word(word, *names))
            return 1;
    }
    return 0;
}

static void
add(struct nest_word *word, char byte)
{
    if (word->bytes < sizeof word->data)
        word->data[word->bytes++] = byte;
    else
        word->bytes = sizeof word->data + 1;
}

/* The word is the value of the key, if there are both. */
static void
note_value(struct nest *nest)
{
    if (nest->key.bytes == 0 || nest->word.bytes == 0 ||
        nest->word.bytes > sizeof nest->word.data)
        return;
    for (int i = 0; nest->notes && nest->notes[i]; i++) {
        if (is_word(&nest->key, nest->notes[i])) {
            nest->noted[i] = nest->word;
            nest->depths[i] = nest->scan.depth;
        }
    }
}

/* Keeps what was noted in the object that an array is of, at the array's beginning. */
static void
keep_notes(struct nest *nest)
{
    if (!nest->is_lost)
        nest->array_depth = nest->scan.depth;
    for (int i = 0; i < NEST_NOTES; i++) {
        nest->beside[i] = nest->noted[i];
        if (nest->depths[i] != nest->scan.depth)
            nest->beside[i].bytes = 0;
    }
}

/* What was noted in an object goes with it. */
static void
forget_notes(struct nest *nest)
{
    for (int i = 0; i < NEST_NOTES; i++) {
        if (nest->depths[i] > nest->scan.depth)
            nest->noted[i].bytes = 0;
    }
}

/* What a byte outside of strings means for the words; returns whether it opens an array
 * of records. */
static int
look(struct nest *nest, char byte)
{
    int opens = 0;

    if (is_one_of(byte, " \t\r\n\""))
        return 0;
    if (!is_one_of(byte, ":,{}[]")) {
        add(&nest->word, byte);
        return 0;
    }
    if (byte == ':') {
        nest->key = nest->word;
    } else {
        note_value(nest);
        opens = byte == '[' && is_among(&nest->key, nest->arrays) &&
                (nest->scan.depth == 1 || !nest->is_at_root || nest->is_lost);
        nest->key.bytes = 0;
    }
    nest->word.bytes = 0;
    return opens;
}

static enum scan_result
step(struct nest *nest, char byte)
{
    if (nest->scan.depth == 0 && !nest->scan.is_in_string &&
        !is_one_of(byte, " \t\r\n{["))
        return scan_break(&nest->scan, "an object", "what is none");
    return scan_step(&nest->scan, byte);
}

/* Goes on behind a byte that cannot stand there. */
static void
mend(struct nest *nest, char byte, int was_in_string)
{
    nest->scan.depth = 0;
    nest->scan.is_escaped = 0;
    nest->scan.is_in_string = byte == '"' && !was_in_string;
}

enum scan_result
nest_step(struct nest *nest, char byte)
{
    const int was_in_string = nest->scan.is_in_string;
    const int opens = !was_in_string && look(nest, byte);

    if (opens)
        keep_notes(nest);
    if (step(nest, byte) == SCAN_BROKEN) {
        if (!nest->is_lost)
            return SCAN_BROKEN;
        mend(nest, byte, was_in_string);
    }
    if (!was_in_string && nest->scan.is_in_string)
        nest->word.bytes = 0;
    else if (was_in_string && nest->scan.is_in_string)
        add(&nest->word, byte);
    if (byte == '}' && !was_in_string)
        forget_notes(nest);
    return opens ? SCAN_CLOSED : SCAN_GOES_ON;
}

void
nest_lose(struct nest *nest)
{
    nest->is_lost = 1;
    nest->scan.is_in_string = nest->scan.is_escaped = 0;
    nest->word.bytes = nest->key.bytes = 0;
}

struct span
nest_note(const struct nest *nest, int which)
{
    const struct nest_word *noted = &nest->beside[which];
    const struct span span = { noted->data, noted->bytes };
    const struct span none = { NULL, 0 };

    return noted->bytes > 0 ? span : none;
}

int
nest_depth(const struct nest *nest)
{
    return nest->scan.depth;
}
