/* SPDX-License-Identifier: MIT */
#include "filters.h"

#include <stdio.h>
#include <string.h>

#include "command.h"
#include "read/json.h"

static const char *const kind_names[] = { "auto", "mastodon", "misskey", "phrases" };

int
filters_kind_find(const char *name)
{
    for (size_t i = 1; i < sizeof kind_names / sizeof kind_names[0]; i++)
        if (strcmp(name, kind_names[i]) == 0)
            return (int)i;
    return -1;
}

struct walk {
    filters_visit visit;
    void *context;
    struct filter filter;
    int has_ended;
};

static int
tell(struct walk *walk)
{
    walk->has_ended |= !walk->visit(walk->context, &walk->filter, NULL);
    return !walk->has_ended;
}

static int
skip(struct walk *walk, const char *why)
{
    walk->has_ended |= !walk->visit(walk->context, NULL, why);
    return !walk->has_ended;
}

static struct span
string_member(struct json_value value, const char *name)
{
    struct json_value member;
    struct span string = { NULL, 0 };

    if (json_member(value, name, &member))
        (void)json_string(member, &string);
    return string;
}

static int
is_true(struct json_value value, const char *name)
{
    struct json_value member;
    char word[8];

    return json_member(value, name, &member) && json_boolean(member, word) == 4;
}

/* Mastodon. */
static int
visit_keyword(struct json_value keyword, void *with)
{
    struct walk *walk = with;

    walk->filter.words[0] = string_member(keyword, "keyword");
    walk->filter.count = 1;
    walk->filter.is_whole_word = is_true(keyword, "whole_word");
    if (walk->filter.words[0].bytes == 0)
        return skip(walk, "a keyword without text");
    return tell(walk);
}

static int
visit_filter(struct json_value filter, void *with)
{
    struct walk *walk = with;
    struct json_value keywords;

    memset(&walk->filter, 0, sizeof walk->filter);
    walk->filter.why = "a filter of Mastodon";
    walk->filter.title = string_member(filter, "title");
    if (json_member(filter, "keywords", &keywords) &&
        json_type(keywords) == JSON_ARRAY) {
        (void)json_each(keywords, visit_keyword, walk);
        if (walk->filter.count == 0)
            return skip(walk, "a filter without keywords");
        return !walk->has_ended;
    }
    walk->filter.words[0] =
        string_member(filter, "phrase"); /* of the API's version 1 */
    walk->filter.title = walk->filter.words[0];
    walk->filter.count = 1;
    walk->filter.is_whole_word = is_true(filter, "whole_word");
    if (walk->filter.words[0].bytes == 0)
        return skip(walk, "a filter without keywords");
    return tell(walk);
}

/* Misskey. */
static int
visit_word(struct json_value word, void *with)
{
    struct walk *walk = with;
    struct span string;

    if (!json_string(word, &string) || string.bytes == 0)
        return 1;
    if (walk->filter.count == FILTER_WORDS_MAX)
        return 0;
    walk->filter.words[walk->filter.count++] = string;
    return 1;
}

static int
is_regex(struct span text)
{
    return text.bytes > 2 && text.data[0] == '/' &&
           memchr(text.data + 2, '/', text.bytes - 2) != NULL;
}

/* Words with blanks between them, all of which a post must have. */
static void
split_words(struct filter *filter, struct span text)
{
    size_t at = 0;

    while (at < text.bytes && filter->count < FILTER_WORDS_MAX) {
        const size_t begin = at;

        while (at < text.bytes && text.data[at] != ' ')
            at++;
        if (at > begin)
            filter->words[filter->count++] =
                (struct span){ text.data + begin, at - begin };
        at++;
    }
}

static void
set_list_text(struct filter *filter, struct span text)
{
    filter->title = text;
    filter->is_regex = is_regex(text);
    if (filter->is_regex) {
        filter->words[0] = text;
        filter->count = 1;
    } else {
        split_words(filter, text);
    }
}

static int
visit_entry(struct json_value entry, void *with)
{
    struct walk *walk = with;
    struct span string;

    memset(&walk->filter, 0, sizeof walk->filter);
    walk->filter.why = "a word list of Misskey";
    if (json_string(entry, &string)) {
        set_list_text(&walk->filter, string);
    } else if (!json_each(entry, visit_word, walk)) {
        return skip(walk, "an entry of more than 16 words");
    }
    if (walk->filter.count == 0)
        return skip(walk, "an entry without words");
    walk->filter.title = walk->filter.words[0];
    return tell(walk);
}

static int
visit_first(struct json_value item, void *with)
{
    enum filters_kind *kind = with;

    *kind = json_type(item) == JSON_OBJECT ? FILTERS_MASTODON : FILTERS_MISSKEY;
    return 0;
}

static int
read_json(const char *path, struct span text, enum filters_kind kind, struct walk *walk)
{
    struct json_parser *parser = json_parser_new();
    enum filters_kind found = kind == FILTERS_AUTO ? FILTERS_MASTODON : kind;
    struct json_value root;
    const char *wrong = parser ? json_parse(parser, text, &root) : "out of memory";
    int status = 0;

    if (wrong) {
        status = complain("%s: expected JSON: %s", path, wrong);
    } else if (json_type(root) == JSON_OBJECT && found == FILTERS_MASTODON) {
        visit_filter(root, walk);
    } else if (json_type(root) == JSON_ARRAY) {
        if (kind == FILTERS_AUTO)
            (void)json_each(root, visit_first, &found);
        (void)json_each(root, found == FILTERS_MASTODON ? visit_filter : visit_entry,
                        walk);
    } else {
        status = complain("%s: expected a list of filters, found %s", path,
                          json_type_name(json_type(root)));
    }
    json_parser_free(parser);
    return status;
}

/* Without blanks at both ends, and the CR of lines that end with CR LF. */
static struct span
trim(struct span text)
{
    while (text.bytes > 0 && (unsigned char)text.data[text.bytes - 1] <= ' ')
        text.bytes--;
    while (text.bytes > 0 && (unsigned char)text.data[0] <= ' ') {
        text.data++;
        text.bytes--;
    }
    return text;
}

static void
read_lines(struct span text, enum filters_kind kind, struct walk *walk)
{
    size_t line = 0;
    size_t at = 0;

    while (at < text.bytes && !walk->has_ended) {
        const char *end = memchr(text.data + at, '\n', text.bytes - at);
        const size_t bytes = end ? (size_t)(end - text.data) - at : text.bytes - at;
        const struct span phrase = trim((struct span){ text.data + at, bytes });

        line++;
        at += bytes + 1;
        if (phrase.bytes == 0)
            continue;
        memset(&walk->filter, 0, sizeof walk->filter);
        walk->filter.line = line;
        walk->filter.why =
            kind == FILTERS_MISSKEY ? "a word list of Misskey" : "a list of phrases";
        if (kind == FILTERS_MISSKEY) {
            set_list_text(&walk->filter, phrase);
        } else {
            walk->filter.title = walk->filter.words[0] = phrase;
            walk->filter.count = 1;
            walk->filter.is_whole_word = 1;
        }
        (void)tell(walk);
    }
}

int
filters_each(const char *path, struct span text, enum filters_kind kind,
             filters_visit visit, void *context)
{
    struct walk walk = { .visit = visit, .context = context };
    struct span body = text;

    if (text.bytes >= 3 && memcmp(text.data, "\xef\xbb\xbf", 3) == 0)
        body = (struct span){ text.data + 3, text.bytes - 3 };
    while (body.bytes > 0 && (unsigned char)body.data[0] <= ' ') {
        body.data++;
        body.bytes--;
    }
    /* A list in lines may begin with a bracket, but then not with one of JSON's. */
    if (kind != FILTERS_PHRASES && body.bytes > 0 &&
        (body.data[0] == '{' || body.data[0] == '['))
        return read_json(path, body, kind, &walk);
    if (kind == FILTERS_MASTODON)
        return complain("%s: expected JSON, as of Mastodon's /api/v2/filters", path);
    read_lines(text, kind, &walk);
    return 0;
}
