/* SPDX-License-Identifier: MIT */
#include "rules_pattern.h"

#include <stdlib.h>
#include <string.h>

#include "safe.h"

enum { NAME_BYTES = 48 };

size_t
rules_blank_bytes(struct span text, size_t at)
{
    return text.data[at] == ' ' ? 1
                                : safe_control_bytes(text.data + at, text.bytes - at);
}

int
rules_is_blank(struct span text)
{
    size_t at = 0;
    size_t blank;

    while (at < text.bytes && (blank = rules_blank_bytes(text, at)) > 0)
        at += blank;
    return at == text.bytes;
}

int
rules_is_word_byte(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
           (byte >= '0' && byte <= '9') || byte == '_';
}

char *
rules_string(struct buffer *buffer)
{
    buffer_add_byte(buffer, '\0');
    if (!buffer->has_failed)
        return buffer->data;
    buffer_free(buffer);
    return NULL;
}

void
rules_put_line(struct buffer *out, struct span text)
{
    for (size_t i = 0; i < text.bytes; i++) {
        const size_t blank = rules_blank_bytes(text, i);

        buffer_add_byte(out, blank ? ' ' : text.data[i]);
        i += blank > 1;
    }
}

/* The text itself: signs escaped, any blanks where it has some. */
static void
put_escaped(struct buffer *out, struct span text)
{
    for (size_t i = 0; i < text.bytes; i++) {
        const char byte = text.data[i];
        size_t end = i;
        size_t blank;

        while (end < text.bytes && (blank = rules_blank_bytes(text, end)) > 0)
            end += blank;
        if (end > i) {
            buffer_add_text(out, "\\s+");
            i = end - 1;
        } else if (rules_is_word_byte(byte) || (unsigned char)byte >= 0x80) {
            buffer_add_byte(out, byte);
        } else {
            buffer_format(out, "\\%c", byte);
        }
    }
}

/* A border of words, where the text begins or ends as a word: of what is not ASCII the
 * pattern has to find out by itself. */
static void
put_border(struct buffer *out, char byte, const char *unless)
{
    if ((unsigned char)byte >= 0x80)
        buffer_format(out, "(?:%s|\\b)", unless);
    else if (rules_is_word_byte(byte))
        buffer_add_text(out, "\\b");
}

static void
put_word(struct buffer *out, struct span word, int is_whole)
{
    if (is_whole)
        put_border(out, word.data[0], "(?=\\W)");
    put_escaped(out, word);
    if (is_whole)
        put_border(out, word.data[word.bytes - 1], "(?<=\\W)");
}

/* \u of JavaScript's own syntax, which four digits follow, or some in braces. Returns
 * how many bytes it has of the text, 0 if there is none at `at`. */
static size_t
put_code(struct buffer *out, struct span text, size_t at)
{
    const char *digits = text.data + at + 2;

    if (text.bytes - at < 3 || text.data[at] != '\\' || text.data[at + 1] != 'u')
        return 0;
    if (*digits == '{') {
        buffer_add_text(out, "\\x");
        return 2;
    }
    if (strspn(digits, "0123456789abcdefABCDEF") < 4)
        return 0;
    buffer_format(out, "\\x{%.4s}", digits);
    return 6;
}

/* "/x/im": settings first; code points are put right, and control characters, which no
 * line of a rule file may have, are made some, and so are blanks at its ends, which a
 * line loses. */
static void
put_regex(struct buffer *out, struct span text)
{
    struct span inside = { text.data, text.bytes - 1 };
    char settings[4] = "";
    size_t used = 0;
    size_t width;

    while (text.data[inside.bytes] != '/')
        inside.bytes--;
    for (size_t i = inside.bytes + 1; i < text.bytes; i++)
        if (strchr("ims", text.data[i]) && !strchr(settings, text.data[i]))
            settings[used++] = text.data[i];
    if (used)
        buffer_format(out, "(?%s)", settings);
    for (size_t i = 1; i < inside.bytes; i += width) {
        const int is_escaped = text.data[i] == '\\' && i + 1 < inside.bytes;
        const size_t at = i + (size_t)is_escaped;
        const size_t control = safe_control_bytes(text.data + at, inside.bytes - at);

        if (control) {
            buffer_format(out, "\\x{%02x}", (unsigned char)text.data[at + control - 1]);
            width = at + control - i;
        } else if (text.data[at] == ' ' && (i == 1 || at + 1 == inside.bytes)) {
            buffer_add_text(out, "\\x20");
            width = at + 1 - i;
        } else if ((width = put_code(out, inside, i)) == 0) {
            width = at + 1 - i;
            buffer_add(out, text.data + i, width);
        }
    }
}

/* Words in any order: all but the last are looked ahead for. */
static void
put_words(struct buffer *out, const struct filter *filter)
{
    buffer_add_text(out, "(?is)");
    if (filter->count > 1)
        buffer_add_text(out, "\\A");
    for (size_t i = 0; i + 1 < filter->count; i++) {
        buffer_add_text(out, "(?=.*");
        put_word(out, filter->words[i], filter->is_whole_word);
        buffer_add_byte(out, ')');
    }
    if (filter->count > 1)
        buffer_add_text(out, ".*?");
    put_word(out, filter->words[filter->count - 1], filter->is_whole_word);
}

char *
rules_pattern_of(const struct filter *filter)
{
    struct buffer text = { 0 };

    if (filter->is_regex)
        put_regex(&text, filter->words[0]);
    else
        put_words(&text, filter);
    return rules_string(&text);
}

const char *
rules_name_of(struct span title, struct names *taken)
{
    char slug[NAME_BYTES + 1];
    char name[NAME_BYTES + 24];
    size_t used = 0;

    for (size_t i = 0; i < title.bytes && used < NAME_BYTES; i++) {
        const char byte = title.data[i];
        const char lower = (char)(byte >= 'A' && byte <= 'Z' ? byte + 32 : byte);

        if ((lower >= 'a' && lower <= 'z') || (lower >= '0' && lower <= '9'))
            slug[used++] = lower;
        else if (used > 0 && slug[used - 1] != '-')
            slug[used++] = '-';
    }
    while (used > 0 && slug[used - 1] == '-')
        used--;
    slug[used] = '\0';
    snprintf(name, sizeof name, "%s", used ? slug : "filter");
    for (size_t number = 2;; number++) {
        const size_t place = names_place(taken, name, strlen(name));

        if (place == taken->count || strcmp(taken->items[place], name) != 0)
            break;
        snprintf(name, sizeof name, "%s-%zu", used ? slug : "filter", number);
    }
    return names_intern(taken, name, strlen(name));
}
