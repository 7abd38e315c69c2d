/* SPDX-License-Identifier: MIT */
/*
 * What is hidden cannot be meant: a user counts what is on the screen.
 */
#include "find.h"

#include "dress.h"
#include "line.h"

/* Reads a line; returns 0 if it has no label. */
static int
read_line(void *data, struct found *found)
{
    found->data = data;
    found->tags = line_tags(data);
    if (!found->tags)
        return 0;
    found->mark = tags_read(found->tags);
    if (!found->mark.label[0]) {
        free(found->tags);
        return 0;
    }
    found->post =
        post_read(dress_unmarked(line_message(data), &found->mark), found->tags);
    return 1;
}

void
found_free(struct found *found)
{
    post_free(&found->post);
    free(found->tags);
    memset(found, 0, sizeof *found);
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
find_post(struct t_gui_buffer *buffer, const char *which, struct found *found)
{
    const unsigned long number = number_of(which);
    unsigned long seen = 0;

    for (void *line = line_last(buffer); line; line = line_before(line)) {
        void *data = line_data(line);

        if (!data || !line_is_shown(data) || !read_line(data, found))
            continue;
        seen++;
        if (number ? seen == number
                   : !*which || weechat_strcasestr(found->post.text, which))
            return 1;
        found_free(found);
    }
    return 0;
}

void
found_set_taught(const struct found *found, const char *label, int32_t times)
{
    struct mark mark = found->mark;
    char *tags;

    tags_name(label, mark.taught, sizeof mark.taught);
    mark.taught_times = times;
    tags = tags_write(found->tags, &mark);
    if (tags)
        line_update(found->data, tags, NULL);
    free(tags);
}
