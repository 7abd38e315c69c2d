/* SPDX-License-Identifier: MIT */
#include "rules_pattern.h"

#include <stdlib.h>
#include <string.h>

enum { NAME_BYTES = 48 };

static int
is_blank(char byte)
{
    return (unsigned char)byte <= ' ' || byte == 0x7f;
}

static int
is_word_byte(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
           (byte >= '0' && byte <= '9') || byte == '_';
}

/* What a buffer holds, for the caller to free; NULL if memory ran out. */
static char *
string_of(struct buffer *buffer)
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
    for (size_t i = 0; i < text.bytes; i++)
        buffer_add_byte(out, is_blank(text.data[i]) ? ' ' : text.data[i]);
}

/* The text itself: signs escaped, any blanks where it has some. */
static void
put_escaped(struct buffer *out, struct span text)
{
    for (size_t i = 0; i < text.bytes; i++) {
        const char byte = text.data[i];

        if (is_blank(byte)) {
            while (i + 1 < text.bytes && is_blank(text.data[i + 1]))
                i++;
            buffer_add_text(out, "\\s+");
        } else if (is_word_byte(byte) || (unsigned char)byte >= 0x80) {
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
    else if (is_word_byte(byte))
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

/* "/x/im": settings first; of JavaScript's own syntax code points are put right. */
static void
put_regex(struct buffer *out, struct span text)
{
    size_t end = text.bytes - 1;
    char settings[4] = "";
    size_t used = 0;

    while (text.data[end] != '/')
        end--;
    for (size_t i = end + 1; i < text.bytes; i++)
        if (strchr("ims", text.data[i]) && !strchr(settings, text.data[i]))
            settings[used++] = text.data[i];
    if (used)
        buffer_format(out, "(?%s)", settings);
    for (size_t i = 1; i < end; i++) {
        const int is_code = text.data[i] == '\\' && text.data[i + 1] == 'u';

        if (is_code && text.data[i + 2] == '{') {
            buffer_add_text(out, "\\x");
            i++;
        } else if (is_code && end - i > 5) {
            buffer_format(out, "\\x{%.4s}", text.data + i + 2);
            i += 5;
        } else if (text.data[i] == '\\' && i + 1 < end) {
            buffer_add_byte(out, '\\');
            buffer_add_byte(out, text.data[++i]);
        } else {
            buffer_add_byte(out, text.data[i]);
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
    return string_of(&text);
}

/* A guess at what a regular expression matches, on its way. */
struct guess {
    struct buffer *out;
    struct span text;
    size_t at;
    char last; /* that was written */
    size_t depth;
    size_t left_out_at; /* depth of a group whose other alternatives are left out */
    int is_left_out;
};

static void
put_last(struct guess *guess, char byte)
{
    if (guess->is_left_out)
        return;
    guess->last = byte;
    buffer_add_byte(guess->out, byte);
}

/* "{3,}": the last character again. */
static void
put_again(struct guess *guess)
{
    const long times = strtol(guess->text.data + guess->at + 1, NULL, 10);

    for (long i = 1; i < times && i < 100; i++)
        put_last(guess, guess->last);
    while (guess->at + 1 < guess->text.bytes && guess->text.data[guess->at] != '}')
        guess->at++;
}

static void
put_escape(struct guess *guess)
{
    const char letter = guess->text.data[++guess->at];

    if (!is_word_byte(letter))
        put_last(guess, letter);
    else if (letter != 'b')
        put_last(guess, letter == 'd' ? '5' : letter == 'w' ? 'a' : ' ');
}

static void
put_group(struct guess *guess)
{
    guess->depth++;
    while (guess->at + 1 < guess->text.bytes &&
           strchr("?:=", guess->text.data[guess->at + 1]))
        guess->at++;
}

static void
put_sign(struct guess *guess, char byte)
{
    switch (byte) {
    case '(':
        put_group(guess);
        return;
    case ')':
        if (guess->is_left_out && guess->depth == guess->left_out_at)
            guess->is_left_out = 0;
        guess->depth -= guess->depth > 0;
        return;
    case '|':
        if (!guess->is_left_out)
            guess->left_out_at = guess->depth;
        guess->is_left_out = 1;
        return;
    case '[':
        put_last(guess, guess->text.data[guess->at + 1]);
        while (guess->at < guess->text.bytes && guess->text.data[guess->at] != ']')
            guess->at++;
        return;
    case '{':
        put_again(guess);
        return;
    default:
        put_last(guess, (char)(byte == '.' ? ' ' : byte));
    }
}

/* Its characters, the first of alternatives, a blank for what can be anything. It is
 * tried before it is believed. */
static void
put_guess(struct buffer *out, struct span text)
{
    struct guess guess = { .out = out, .text = text, .at = 1 };

    for (; guess.at + 1 < text.bytes && text.data[guess.at] != '/'; guess.at++) {
        const char byte = text.data[guess.at];

        if (byte == '\\')
            put_escape(&guess);
        else if (!strchr("^$*+?", byte))
            put_sign(&guess, byte);
    }
}

/* A word that begins or ends with a blank stands between others. */
static void
put_between(struct buffer *out, struct span word)
{
    if (is_blank(word.data[0]))
        buffer_add_byte(out, 'a');
    rules_put_line(out, word);
    if (is_blank(word.data[word.bytes - 1]))
        buffer_add_byte(out, 'a');
}

char *
rules_example_of(const struct filter *filter)
{
    struct buffer out = { 0 };
    char *text;

    if (filter->is_regex)
        put_guess(&out, filter->words[0]);
    for (size_t i = 0; !filter->is_regex && i < filter->count; i++) {
        if (i > 0)
            buffer_add_byte(&out, ' ');
        put_between(&out, filter->words[i]);
    }
    text = string_of(&out);
    /* A guess of nothing, or of blanks, is no line. */
    if (!text || text[strspn(text, " ")] != '\0')
        return text;
    free(text);
    return strdup("(an example)");
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
