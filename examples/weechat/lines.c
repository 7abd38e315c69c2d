/* SPDX-License-Identifier: MIT */
/*
 * A line is reached through hdata, WeeChat's window on its structs: buffer, lines,
 * line, line_data.
 */
#include "lines.h"

#include <stdio.h>

#include "dress.h"
#include "incoming.h"

static void *
last_line(struct t_gui_buffer *buffer)
{
    void *lines =
        weechat_hdata_pointer(weechat_hdata_get("buffer"), buffer, "own_lines");

    return lines ? weechat_hdata_pointer(weechat_hdata_get("lines"), lines, "last_line")
                 : NULL;
}

static void *
line_before(void *line)
{
    return weechat_hdata_pointer(weechat_hdata_get("line"), line, "prev_line");
}

static void *
data_of(void *line)
{
    return weechat_hdata_pointer(weechat_hdata_get("line"), line, "data");
}

/* The tags of a line, joined by commas; to be freed. */
static char *
read_tags(void *data)
{
    struct t_hdata *hdata = weechat_hdata_get("line_data");
    const int count = weechat_hdata_get_var_array_size(hdata, data, "tags_array");
    char **tags = weechat_string_dyn_alloc(256);
    char name[32];

    for (int i = 0; tags && i < count; i++) {
        snprintf(name, sizeof name, "%d|tags_array", i);
        if (i > 0)
            weechat_string_dyn_concat(tags, ",", -1);
        weechat_string_dyn_concat(tags, weechat_hdata_string(hdata, data, name), -1);
    }
    return tags ? weechat_string_dyn_free(tags, 0) : NULL;
}

static const char *
message_of(void *data)
{
    return weechat_hdata_string(weechat_hdata_get("line_data"), data, "message");
}

/* Puts tags and message (NULL: as it is) in the place of those that a line has. */
static void
update(void *data, const char *tags, const char *message)
{
    struct t_hashtable *changes = weechat_hashtable_new(
        8, WEECHAT_HASHTABLE_STRING, WEECHAT_HASHTABLE_STRING, NULL, NULL);

    if (!changes)
        return;
    weechat_hashtable_set(changes, "tags_array", tags);
    if (message)
        weechat_hashtable_set(changes, "message", message);
    weechat_hdata_update(weechat_hdata_get("line_data"), data, changes);
    weechat_hashtable_free(changes);
}

static void
relabel_line(const struct client *client, void *data, const char *tags)
{
    const struct mark mark = tags_read(tags);
    const char *message = message_of(data);
    struct dress dress = dress_line(client, tags, dress_unmarked(message, &mark), mark);

    if (dress.tags && dress.message &&
        (strcmp(dress.tags, tags) != 0 || strcmp(dress.message, message) != 0))
        update(data, dress.tags, dress.message);
    dress_free(&dress);
}

static void
relabel_buffer(const struct client *client, struct t_gui_buffer *buffer)
{
    for (void *line = last_line(buffer); line; line = line_before(line)) {
        void *data = data_of(line);
        char *tags = data ? read_tags(data) : NULL;

        if (tags && incoming_is_post(client, buffer, tags))
            relabel_line(client, data, tags);
        free(tags);
    }
}

void
lines_relabel(struct client *client)
{
    struct t_hdata *hdata = weechat_hdata_get("buffer");
    void *buffer = weechat_hdata_get_list(hdata, "gui_buffers");

    for (; buffer; buffer = weechat_hdata_move(hdata, buffer, 1))
        relabel_buffer(client, buffer);
}

static int
read_line(void *data, struct line *line)
{
    line->data = data;
    line->tags = read_tags(data);
    if (!line->tags)
        return 0;
    line->mark = tags_read(line->tags);
    if (!line->mark.label[0]) {
        free(line->tags);
        return 0;
    }
    line->post = post_read(dress_unmarked(message_of(data), &line->mark), line->tags);
    return 1;
}

void
line_free(struct line *line)
{
    post_free(&line->post);
    free(line->tags);
    memset(line, 0, sizeof *line);
}

/* The number that is all there is of a text; 0 for another text. */
static unsigned long
number_of(const char *which)
{
    char *end;
    const unsigned long number = strtoul(which, &end, 10);

    return *which && !*end && *which != '-' ? number : 0;
}

int
lines_find(struct t_gui_buffer *buffer, const char *which, struct line *line)
{
    struct t_hdata *hdata = weechat_hdata_get("line_data");
    const unsigned long number = number_of(which);
    unsigned long seen = 0;

    for (void *at = last_line(buffer); at; at = line_before(at)) {
        void *data = data_of(at);

        if (!data || !weechat_hdata_char(hdata, data, "displayed") ||
            !read_line(data, line))
            continue;
        seen++;
        if (number ? seen == number
                   : !*which || weechat_strcasestr(line->post.text, which))
            return 1;
        line_free(line);
    }
    return 0;
}

void
line_set_taught(const struct line *line, const char *label, int32_t times)
{
    struct mark mark = line->mark;
    char *tags;

    tags_name(label, mark.taught, sizeof mark.taught);
    mark.taught_times = times;
    tags = tags_write(line->tags, &mark);
    if (tags)
        update(line->data, tags, NULL);
    free(tags);
}
