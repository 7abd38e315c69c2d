/* SPDX-License-Identifier: MIT */
/*
 * A client that has run for weeks holds a hundred thousand lines, and labelling them
 * takes seconds. So it goes in slices, and between them WeeChat does what it has to;
 * then a buffer may be gone, or a line, which is looked up before it is used.
 */
#include "relabel.h"

#include "client.h"
#include "dress.h"
#include "incoming.h"
#include "line.h"

enum {
    SLICE_NANOSECONDS = 5000000,
    PAUSE_MILLISECONDS = 20 /* a quarter of the time at most */
};

/* Lines of buffers that are left out by now, or without a model, lose their labels. */
static void
relabel_line(const struct client *client, struct t_gui_buffer *buffer, void *data,
             const char *tags)
{
    const struct mark mark = tags_read(tags);
    const char *message = dress_unmarked(line_message(data), &mark);
    struct dress dress = { .tags = NULL };

    if (incoming_is_post(client, buffer, tags))
        dress = dress_line(client, tags, message, mark);
    else if (mark.label[0])
        dress =
            (struct dress){ tags_write(tags, &(struct mark){ .bytes = 0 }),
                            weechat_strndup(message, (int)strlen(message)), TOUT_NONE };
    if (dress.tags && dress.message &&
        (strcmp(dress.tags, tags) != 0 ||
         strcmp(dress.message, line_message(data)) != 0))
        line_update(data, dress.tags, dress.message);
    dress_free(&dress);
}

/* Goes on in a buffer until the time is up; then `line` is where. Returns 1 at the end.
 */
static int
relabel_buffer(const struct client *client, struct t_gui_buffer *buffer, void **line,
               uint64_t began)
{
    while (*line && tally_clock() - began < SLICE_NANOSECONDS) {
        void *data = line_data(*line);
        char *tags = data ? line_tags(data) : NULL;

        if (tags)
            relabel_line(client, buffer, data, tags);
        free(tags);
        *line = line_before(*line);
    }
    return !*line;
}

/* A slice of the work; returns 1 if nothing is left. */
static int
relabel_some(struct client *client)
{
    struct relabel *relabel = &client->relabel;
    const uint64_t began = tally_clock();

    for (; relabel->at < relabel->count; relabel->at++, relabel->line = NULL) {
        struct t_gui_buffer *buffer = relabel->buffers[relabel->at];

        if (!line_has_buffer(buffer))
            continue;
        if (!relabel->line)
            relabel->line = line_last(buffer);
        else if (!line_is_there(buffer, relabel->line))
            continue;
        if (!relabel_buffer(client, buffer, &relabel->line, began))
            return 0;
    }
    return 1;
}

static int
on_timer(const void *pointer, void *data, int remaining)
{
    struct client *client = (void *)(uintptr_t)pointer;

    (void)data;
    (void)remaining;
    if (relabel_some(client))
        relabel_end(client);
    return WEECHAT_RC_OK;
}

/* All buffers, the one that is looked at first. */
static void
list_buffers(struct relabel *relabel)
{
    struct t_hdata *hdata = weechat_hdata_get("buffer");
    void *first = weechat_hdata_get_list(hdata, "gui_buffers");
    size_t count = 0;

    for (void *at = first; at; at = weechat_hdata_move(hdata, at, 1))
        count++;
    relabel->buffers = calloc(count + 1, sizeof relabel->buffers[0]);
    if (!relabel->buffers)
        return;
    relabel->buffers[relabel->count++] = weechat_current_buffer();
    for (void *at = first; at; at = weechat_hdata_move(hdata, at, 1))
        if (at != (void *)relabel->buffers[0])
            relabel->buffers[relabel->count++] = at;
}

void
relabel_start(struct client *client)
{
    struct relabel *relabel = &client->relabel;

    relabel_end(client);
    list_buffers(relabel);
    if (relabel_some(client))
        relabel_end(client);
    else
        relabel->timer =
            weechat_hook_timer(PAUSE_MILLISECONDS, 0, 0, on_timer, client, NULL);
}

void
relabel_end(struct client *client)
{
    struct relabel *relabel = &client->relabel;

    if (relabel->timer)
        weechat_unhook(relabel->timer);
    free(relabel->buffers);
    memset(relabel, 0, sizeof *relabel);
}
