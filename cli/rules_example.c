/* SPDX-License-Identifier: MIT */
/*
 * A post that an entry of a list of words should match, to be the example of its rule.
 */
#include <stdlib.h>
#include <string.h>

#include "rules_pattern.h"

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

    if (!rules_is_word_byte(letter))
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

/* A character of several bytes may have been cut, or its last byte repeated. */
static void
put_guess_line(struct buffer *out, struct span text)
{
    struct buffer guess = { 0 };
    struct span line;

    put_guess(&guess, text);
    line = (struct span){ guess.data, guess.bytes };
    out->has_failed |= guess.has_failed;
    if (guess.bytes > 0 && span_is_utf8(line))
        rules_put_line(out, line);
    buffer_free(&guess);
}

/* A word that begins or ends with a blank stands between others. */
static void
put_between(struct buffer *out, struct span word)
{
    const size_t begin = out->bytes;

    if (rules_blank_bytes(word, 0))
        buffer_add_byte(out, 'a');
    rules_put_line(out, word);
    if (out->bytes > begin && out->data[out->bytes - 1] == ' ')
        buffer_add_byte(out, 'a');
}

char *
rules_example_of(const struct filter *filter)
{
    struct buffer out = { 0 };
    char *text;

    if (filter->is_regex)
        put_guess_line(&out, filter->words[0]);
    for (size_t i = 0; !filter->is_regex && i < filter->count; i++) {
        if (i > 0)
            buffer_add_byte(&out, ' ');
        put_between(&out, filter->words[i]);
    }
    text = rules_string(&out);
    /* A guess of nothing, or of blanks, is no line. */
    if (!text || text[strspn(text, " ")] != '\0')
        return text;
    free(text);
    return strdup("(an example)");
}
