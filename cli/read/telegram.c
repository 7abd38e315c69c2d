/* SPDX-License-Identifier: MIT */
/*
 * Telegram Desktop's result.json: one chat, or all of an account.
 *
 * It is written by hand and not quite JSON: control characters come as \x1F, and behind
 * the escape of a line separator the last two bytes of that character are left. Both
 * are mended before it is parsed.
 *
 * In the export of an account, what two people say to each other is direct messages,
 * and left out; who exports one chat means that chat.
 */
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "read/moment.h"
#include "read/objects.h"
#include "read/span.h"

static const char *const arrays[] = { "messages", NULL };
static const char *const notes[] = { "id", "type", NULL };
enum { CHAT_ID, CHAT_TYPE };

struct telegram {
    struct objects objects;
    struct nest nest;
    struct text text;
    struct text id; /* of the chat and the message */
    int has_chats;  /* more than one */
    char digits[OBJECTS_DIGITS_BYTES];
};

/* Bytes at an escape that JSON does not have, or 0; `instead` is what it has. */
static size_t
find_escape(struct span json, char instead[7])
{
    static const char *const separators[] = { "\\u2028\x80\xa8", "\\u2029\x80\xa9" };

    if (json.bytes >= 4 && json.data[1] == 'x' &&
        isxdigit((unsigned char)json.data[2]) &&
        isxdigit((unsigned char)json.data[3])) {
        memcpy(instead, "\\u00", 4);
        memcpy(instead + 4, json.data + 2, 2);
        instead[6] = '\0';
        return 4;
    }
    for (int i = 0; i < 2; i++) {
        if (json.bytes >= 8 && memcmp(json.data, separators[i], 8) == 0) {
            memcpy(instead, separators[i], 6);
            instead[6] = '\0';
            return 8;
        }
    }
    return 0;
}

static int
mend(struct text *mended, struct span json)
{
    const char *end = json.data + json.bytes;
    const char *from = json.data;
    const char *at = from;
    char instead[7];

    while (at < end && (at = memchr(at, '\\', (size_t)(end - at)))) {
        const struct span rest = { at, (size_t)(end - at) };
        const struct span before = { from, (size_t)(at - from) };
        const size_t bytes = find_escape(rest, instead);
        const struct span escape = { instead, 6 };

        if (bytes > 0) {
            text_append(mended, before);
            text_append(mended, escape);
            from = at + bytes;
        }
        at += bytes > 0 ? bytes : 2;
    }
    if (from > json.data) {
        const struct span rest = { from, (size_t)(end - from) };

        text_append(mended, rest);
    }
    return from > json.data;
}

static int
start(struct reader *reader)
{
    struct telegram *telegram;

    if (reader_refuses_labels(reader, "an export of Telegram"))
        return 0;
    telegram = calloc(1, sizeof *telegram);
    reader->state = telegram;
    if (!telegram) {
        reader_run_out(reader);
        return 0;
    }
    telegram->nest.arrays = arrays;
    telegram->nest.notes = notes;
    telegram->nest.first_key = "id";
    telegram->nest.is_certain = 1;
    telegram->objects.mending.mend = mend;
    return objects_start_nested(&telegram->objects, reader, &telegram->nest);
}

static void
stop(struct reader *reader)
{
    struct telegram *telegram = reader->state;

    if (!telegram)
        return;
    objects_stop(&telegram->objects);
    text_free(&telegram->text);
    text_free(&telegram->id);
    free(telegram);
}

/* A piece of a text: a string, or an object of one and what it leads to. */
static int
append_piece(struct json_value piece, void *with)
{
    struct text *text = with;
    struct span words;
    struct span url;

    if (json_string(piece, &words))
        return text_append(text, words);
    if (!object_string(piece, "text", &words))
        return 1;
    return object_string(piece, "href", &url) && url.bytes > 0
               ? text_append_link(text, words, url)
               : text_append(text, words);
}

/* Appends a text on a line of its own: a string, or a list of pieces. */
static int
append_text(struct text *text, struct json_value object, const char *name)
{
    static const struct span line_feed = { "\n", 1 };
    const size_t before = text->bytes;
    struct json_value value;
    size_t begin;

    if (!json_member(object, name, &value))
        return 1;
    if (before > 0 && !text_append(text, line_feed))
        return 0;
    begin = text->bytes;
    if (!(json_type(value) == JSON_ARRAY ? json_each(value, append_piece, text)
                                         : append_piece(value, text)))
        return 0;
    if (text->bytes == begin)
        text->bytes = before;
    return 1;
}

static int
append_answer(struct json_value answer, void *with)
{
    return append_text(with, answer, "text");
}

/* A button that leads somewhere: its words and its address. */
static int
append_button(struct json_value button, void *with)
{
    static const struct span line_feed = { "\n", 1 };
    struct text *text = with;
    struct span type;
    struct span words;
    struct span url;

    if (!object_string(button, "type", &type) || !span_is(type, "url") ||
        !object_string(button, "text", &words) || !object_string(button, "data", &url))
        return 1;
    return (text->bytes == 0 || text_append(text, line_feed)) &&
           text_append_link(text, words, url);
}

static int
append_buttons(struct json_value row, void *with)
{
    return json_each(row, append_button, with);
}

static int
append_all(struct text *text, struct json_value message)
{
    struct json_value value;
    const char *name = json_member(message, "text", &value) ? "text" : "text_entities";

    if (!append_text(text, message, name))
        return 0;
    if (json_member(message, "poll", &value)) {
        struct json_value answers;

        if (!append_text(text, value, "question") ||
            (json_member(value, "answers", &answers) &&
             !json_each(answers, append_answer, text)))
            return 0;
    }
    return !json_member(message, "inline_bot_buttons", &value) ||
           json_each(value, append_buttons, text);
}

/* A message's number is its own within its chat only. */
static void
find_id(struct reader *reader, struct json_value message, struct post *post)
{
    static const struct span slash = { "/", 1 };
    struct telegram *telegram = reader->state;
    const struct span chat = nest_note(&telegram->nest, CHAT_ID);
    struct json_value id;

    if (!json_member(message, "id", &id) ||
        !object_plain(id, telegram->digits, &post->id) || post->id.bytes == 0) {
        post->id = objects_ordinal(&telegram->objects, reader);
        return;
    }
    if (!telegram->has_chats || chat.bytes == 0)
        return;
    text_clear(&telegram->id);
    text_append(&telegram->id, chat);
    text_append(&telegram->id, slash);
    text_append(&telegram->id, post->id);
    post->id.data = telegram->id.data;
    post->id.bytes = telegram->id.bytes;
}

static int64_t
find_time(struct json_value message)
{
    struct span written;

    if (object_string(message, "date_unixtime", &written))
        return time_read_epoch(written);
    return object_string(message, "date", &written) ? time_read(written) : READ_NO_TIME;
}

/* Whether the chat is of the account's owner and one other, or nobody. */
static int
is_direct(const struct telegram *telegram)
{
    const struct span type = nest_note(&telegram->nest, CHAT_TYPE);

    return telegram->has_chats &&
           (span_is(type, "personal_chat") || span_is(type, "bot_chat") ||
            span_is(type, "saved_messages"));
}

static enum read_result
read_message(struct reader *reader, struct json_value message, struct post *post)
{
    struct telegram *telegram = reader->state;
    struct text *text = &telegram->text;

    text_clear(text);
    append_all(text, message);
    find_id(reader, message, post);
    if (text->why || telegram->id.why)
        return reader_lose(reader, post->line,
                           text->why ? text->why : telegram->id.why);
    if (text->bytes == 0)
        return reader_skip(reader, "no text");
    if (!object_string(message, "from", &post->author) || post->author.bytes == 0)
        object_string(message, "from_id", &post->author);
    post->time = find_time(message);
    post->text.data = text->data;
    post->text.bytes = text->bytes;
    return READ_POST;
}

static enum read_result
next(struct reader *reader, struct post *post)
{
    struct telegram *telegram = reader->state;
    struct json_value root;
    struct span type;
    const enum read_result result =
        objects_next(&telegram->objects, reader, &root, &post->line);

    if (result != READ_POST)
        return result;
    /* One chat is an object with an array in it. */
    telegram->has_chats |= telegram->nest.array_depth > 1;
    if (!object_string(root, "type", &type))
        return reader_bad(reader, post->line,
                          "expected a message with a type, found none");
    if (span_is(type, "service"))
        return reader_skip(reader, "service message");
    if (!span_is(type, "message"))
        return reader_skip(reader, "message that was not exported");
    if (!reader->options.wants_messages && is_direct(telegram))
        return reader_skip(reader, "direct message");
    return read_message(reader, root, post);
}

const struct read_format read_telegram = {
    "telegram", "Telegram Desktop's result.json, of one chat or of an account",
    start,      next,
    stop,       NULL
};
