/* SPDX-License-Identifier: MIT */
/*
 * The message of a line is the mark, then what came in; how long the mark is stands in
 * the tags (tags.h), and nothing is cut off that does not end like one.
 */
#include "dress.h"

#include <stdio.h>

enum { MARK_MAX = 256 };

/* What is seen of a label before the message. */
static void
write_mark(const struct client *client, const char *label, int is_folded, char *out,
           size_t capacity)
{
    struct t_config_option *color =
        is_folded ? client->settings.color_mark_fold : client->settings.color_mark;

    /* Colors that WeeChat gives stand in buffers that it uses again. */
    snprintf(out, capacity, "%s[%s]", weechat_color(weechat_config_color(color)),
             label);
    snprintf(out + strlen(out), capacity - strlen(out), "%s ", weechat_color("reset"));
}

/* Whether it looks like a mark: another plugin may have changed the message since. */
static int
is_mark(const char *message, size_t bytes)
{
    char *mark = weechat_strndup(message, (int)bytes);
    char *text = mark ? weechat_string_remove_color(mark, NULL) : NULL;
    const size_t length = text ? strlen(text) : 0;
    const int is = length > 3 && text[0] == '[' && strcmp(text + length - 2, "] ") == 0;

    free(text);
    free(mark);
    return is;
}

const char *
dress_unmarked(const char *message, const struct mark *mark)
{
    return mark->bytes && mark->bytes <= strlen(message) &&
                   is_mark(message, mark->bytes)
               ? message + mark->bytes
               : message;
}

/* What the post's label is, and whether it is folded. */
static uint32_t
classify(const struct client *client, const struct post *post, struct mark *mark)
{
    const struct settings *settings = &client->settings;
    tout_verdict verdict = { .label = TOUT_NONE };
    const char *label;

    tout_classify(client->engine.scratch, post->text, post->bytes, &verdict);
    label = tout_label_name(client->engine.classifier, verdict.label);
    tags_name(label, mark->label, sizeof mark->label);
    mark->is_folded =
        settings_lists(&settings->fold_labels, label) &&
        verdict.probability * 100 >= weechat_config_integer(settings->fold_probability);
    return verdict.label;
}

struct dress
dress_line(const struct client *client, const char *tags, const char *message,
           struct mark mark)
{
    struct dress dress;
    struct post post = post_read(message, tags);
    char text[MARK_MAX] = "";
    size_t bytes = strlen(message) + 1;
    const char *label;

    dress.label = classify(client, &post, &mark);
    post_free(&post);
    label = tout_label_name(client->engine.classifier, dress.label);
    if (settings_lists(&client->settings.marks, label))
        write_mark(client, label, mark.is_folded, text, sizeof text);
    mark.bytes = strlen(text);
    dress.tags = tags_write(tags, &mark);
    dress.message = malloc(mark.bytes + bytes);
    if (dress.message) {
        memcpy(dress.message, text, mark.bytes);
        memcpy(dress.message + mark.bytes, message, bytes);
    }
    return dress;
}

void
dress_free(struct dress *dress)
{
    free(dress->tags);
    free(dress->message);
}
