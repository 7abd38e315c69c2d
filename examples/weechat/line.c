/* SPDX-License-Identifier: MIT */
/*
 * The way is buffer, lines, line, line_data; names are WeeChat's.
 */
#include "line.h"

#include <stdio.h>

static void *
lines_of(struct t_gui_buffer *buffer)
{
    return weechat_hdata_pointer(weechat_hdata_get("buffer"), buffer, "own_lines");
}

void *
line_last(struct t_gui_buffer *buffer)
{
    void *lines = lines_of(buffer);

    return lines ? weechat_hdata_pointer(weechat_hdata_get("lines"), lines, "last_line")
                 : NULL;
}

void *
line_before(void *line)
{
    return weechat_hdata_pointer(weechat_hdata_get("line"), line, "prev_line");
}

int
line_has_buffer(struct t_gui_buffer *buffer)
{
    struct t_hdata *hdata = weechat_hdata_get("buffer");

    return weechat_hdata_check_pointer(
        hdata, weechat_hdata_get_list(hdata, "gui_buffers"), buffer);
}

int
line_is_there(struct t_gui_buffer *buffer, void *line)
{
    void *first = weechat_hdata_pointer(weechat_hdata_get("lines"), lines_of(buffer),
                                        "first_line");

    return weechat_hdata_check_pointer(weechat_hdata_get("line"), first, line);
}

void *
line_data(void *line)
{
    return weechat_hdata_pointer(weechat_hdata_get("line"), line, "data");
}

char *
line_tags(void *data)
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

const char *
line_message(void *data)
{
    return weechat_hdata_string(weechat_hdata_get("line_data"), data, "message");
}

int
line_is_shown(void *data)
{
    return weechat_hdata_char(weechat_hdata_get("line_data"), data, "displayed");
}

void
line_update(void *data, const char *tags, const char *message)
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
