/* SPDX-License-Identifier: MIT */
/*
 * A line knows what it was taught as (tags.h), so that a second thought takes the first
 * one back, exactly.
 */
#include "teach.h"

#include "say.h"

static struct lesson
lesson_of(const struct found *found, uint32_t label, int32_t times)
{
    return (struct lesson){ found->post.text, found->post.bytes, label, times };
}

/* The label whose name in tags is this one, or TOUT_NONE. */
static uint32_t
find_tag(const tout_model *model, const char *name)
{
    char tag[sizeof((struct mark *)NULL)->label];

    for (uint32_t l = 0; l < tout_model_label_count(model); l++) {
        tags_name(tout_model_label_name(model, l), tag, sizeof tag);
        if (strcmp(tag, name) == 0)
            return l;
    }
    return TOUT_NONE;
}

/* Whether anything can be taught; says why not. */
static int
can_teach(const struct client *client, struct t_gui_buffer *buffer)
{
    if (client->corrections.counts)
        return 1;
    if (!client->engine.classifier)
        say_error(buffer, "there is no model that could be taught");
    else if (!client->corrections.path)
        say_error(buffer, "tout.model.corrections names no file to keep it in");
    else
        say_error(buffer,
                  "%s cannot be used and is left as it is: move it away, then "
                  "/tout reload",
                  client->corrections.path);
    return 0;
}

/* Takes back an earlier lesson, if there was one. */
static int
unlearn(struct client *client, struct t_gui_buffer *buffer, const struct found *found)
{
    const uint32_t label = find_tag(client->engine.base, found->mark.taught);
    const struct lesson lesson = lesson_of(found, label, found->mark.taught_times);
    tout_status status = TOUT_OK;
    tout_error err;

    if (!found->mark.taught[0])
        return 1;
    if (label != TOUT_NONE)
        status =
            corrections_unlearn(&client->corrections, &client->engine, &lesson, &err);
    /* E_ARGUMENT: it is not in the file, which is another one since. */
    if (status != TOUT_OK && status != TOUT_E_ARGUMENT) {
        say_error(buffer, "cannot take back what was taught: %s", err.message);
        return 0;
    }
    found_set_taught(found, "", 0);
    return 1;
}

/* As much of a post as tells which one it is; to be freed. */
static char *
beginning(const struct found *found)
{
    enum { COLUMNS = 60 };

    return weechat_string_cut(found->post.text, COLUMNS, 1, 1, "...");
}

/* What the line is labelled as by what is in use. */
static const char *
label_of(const struct client *client, const struct found *found)
{
    tout_verdict verdict = { .label = TOUT_NONE };

    tout_classify(client->engine.scratch, found->post.text, found->post.bytes,
                  &verdict);
    return tout_label_name(client->engine.classifier, verdict.label);
}

static void
say_learned(const struct client *client, struct t_gui_buffer *buffer,
            const struct found *found, const struct lesson *lesson)
{
    const char *wanted = tout_model_label_name(client->engine.base, lesson->label);
    const char *label = label_of(client, found);
    char *text = beginning(found);

    if (strcmp(wanted, label) == 0)
        say(buffer, "learned as %s: \"%s\"", wanted, text ? text : "");
    else
        say(buffer, "learned %d times as %s, but still labelled %s (/tout why): \"%s\"",
            lesson->times, wanted, label, text ? text : "");
    free(text);
}

void
teach_line(struct client *client, struct t_gui_buffer *buffer,
           const struct found *found, const char *label)
{
    struct lesson lesson =
        lesson_of(found, tout_model_label_find(client->engine.base, label), 0);
    tout_error err;

    if (!can_teach(client, buffer))
        return;
    if (lesson.label == TOUT_NONE) {
        say_error(buffer,
                  "the model has no label \"%s\"; /tout status names those that "
                  "it has",
                  label);
        return;
    }
    if (!unlearn(client, buffer, found))
        return;
    if (corrections_learn(&client->corrections, &client->engine, &lesson,
                          weechat_config_integer(client->settings.teach_times),
                          &err) == TOUT_OK) {
        found_set_taught(found, label, lesson.times);
        say_learned(client, buffer, found, &lesson);
    } else {
        say_error(buffer, "not learned: %s", err.message);
    }
    relabel_start(client);
}

void
teach_forget(struct client *client, struct t_gui_buffer *buffer,
             const struct found *found)
{
    char *text;

    if (!can_teach(client, buffer))
        return;
    text = beginning(found);
    if (!found->mark.taught[0]) {
        say_error(buffer, "not taught: \"%s\"", text ? text : "");
    } else if (unlearn(client, buffer, found)) {
        relabel_start(client);
        say(buffer, "forgotten as %s, labelled %s: \"%s\"", found->mark.taught,
            label_of(client, found), text ? text : "");
    }
    free(text);
}
