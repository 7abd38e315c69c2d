/* SPDX-License-Identifier: MIT */
/*
 * The words before an archive's array, which say what the records are.
 *
 * The archive's other files have the same shape, and some have records of the same
 * shape: likes are other people's words, deleted posts were taken back. Only what has
 * one of the names that are asked for is read.
 */
#include <stdio.h>
#include <string.h>

#include "read/reader.h"
#include "read/records.h"

/* The longest known has 47 bytes. */
enum { HEADER_BYTES = 256 };

/* Long texts and direct messages are posts, and so are those in communities. */
static const char *const post_names[] = { "tweets",
                                          "tweet",
                                          "community_tweet",
                                          "note_tweet",
                                          "direct_messages",
                                          "direct_messages_group",
                                          "direct_message_group",
                                          NULL };

static const char ytd[] = "window.YTD.";
static const char grailbird[] = "Grailbird.data.";

static int
is_space(char byte)
{
    return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r';
}

static void
skip(struct span *text, size_t bytes)
{
    text->data += bytes;
    text->bytes -= bytes;
}

static void
skip_space(struct span *text)
{
    while (text->bytes > 0 && is_space(text->data[0]))
        skip(text, 1);
}

static int
skip_word(struct span *text, const char *word)
{
    const size_t bytes = strlen(word);

    if (text->bytes < bytes || memcmp(text->data, word, bytes) != 0)
        return 0;
    skip(text, bytes);
    return 1;
}

/* The name behind the prefix, up to the next full stop or what cannot be in one. */
static struct span
skip_name(struct span *text)
{
    struct span name = { text->data, 0 };

    while (text->bytes > 0 && !is_space(text->data[0]) &&
           !strchr(".=[", text->data[0])) {
        skip(text, 1);
        name.bytes++;
    }
    return name;
}

static int
is_name(struct span name, const char *word)
{
    return name.bytes == strlen(word) && memcmp(name.data, word, name.bytes) == 0;
}

/* Takes the name; returns whether it is one of `names`. */
static int
skip_wanted(const char *const *names, struct span *text)
{
    struct span name;

    if (skip_word(text, ytd)) {
        name = skip_name(text);
        while (*names && !is_name(name, *names))
            names++;
        return *names != NULL;
    }
    if (!skip_word(text, grailbird))
        return 0;
    name = skip_name(text);
    return skip_word(&name, "tweets");
}

static int
is_wanted(const char *const *names, struct span text)
{
    if (!skip_wanted(names, &text))
        return 0;
    /* The part's number, in any form. */
    while (text.bytes > 0 && text.data[0] != '=')
        skip(&text, 1);
    if (!skip_word(&text, "="))
        return 0;
    skip_space(&text);
    return text.bytes == 0;
}

static int
fail(struct records *records, struct span found)
{
    char shown[SHOWN_BYTES];
    struct span rest = found;
    const int is_right = skip_wanted(records->names, &rest);

    /* Without the part's number, where it is the name that is wrong. */
    if (!is_right)
        found.bytes -= rest.data > found.data ? rest.bytes : 0;
    for (size_t i = 0; i < found.bytes; i++) {
        if (found.data[i] == '\n')
            found.bytes = i;
    }
    records->bad_line = records->line;
    snprintf(records->why, sizeof records->why, "expected window.YTD.%s%s, found %s",
             records->names[0], is_right ? ".part0 = [" : "",
             found.bytes > 0 ? show_bytes(shown, found.data, found.bytes)
                             : "the end of the file");
    return 0;
}

int
records_are_in(const char *data, size_t bytes)
{
    struct span text = { data, bytes };

    if (skip_word(&text, "var "))
        skip_space(&text);
    return skip_word(&text, ytd) || skip_word(&text, grailbird);
}

int
records_read_header(struct records *records)
{
    struct stream *stream = records->stream;
    struct span text;
    size_t bytes = 0;
    int has_bracket;

    while (stream_has(stream, bytes + 1) && bytes < HEADER_BYTES &&
           stream_window(stream).data[bytes] != '[')
        bytes++;
    text = stream_window(stream);
    has_bracket = bytes < text.bytes && text.data[bytes] == '[';
    text.bytes = bytes;
    skip_space(&text);
    if (skip_word(&text, "var "))
        skip_space(&text);
    if (!records->names)
        records->names = post_names;
    /* A bare array is what is left of the file when the header was cut off by hand. */
    if (!has_bracket || (text.bytes > 0 && !is_wanted(records->names, text)))
        return fail(records, text);
    for (size_t i = 0; i < bytes; i++)
        records->line += stream_window(stream).data[i] == '\n';
    stream_take(stream, bytes + 1);
    records->place = IN_ARRAY;
    return 1;
}
