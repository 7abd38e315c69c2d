/* SPDX-License-Identifier: MIT */
/*
 * What can be said after /tout is a row of a table; the rest of the line is the row's.
 */
#include "command.h"

#include "find.h"
#include "say.h"
#include "status.h"
#include "teach.h"
#include "why.h"

struct call {
    struct client *client;
    struct t_gui_buffer *buffer;
    const char *rest; /* "" if there is none */
};

struct row {
    const char *name;
    int (*run)(const struct call *call);
};

/* Finds the line that a text tells of, or says that there is none. */
static int
find(const struct call *call, const char *which, struct found *found)
{
    if (!call->client->engine.classifier)
        say_error(call->buffer, "posts are not labelled: there is no model");
    else if (find_post(call->buffer, which, found))
        return 1;
    else
        say_error(call->buffer,
                  *which ? "no such post among those that are shown in this buffer"
                         : "no post is shown in this buffer");
    return 0;
}

static int
run_why(const struct call *call)
{
    struct found found;

    if (!find(call, call->rest, &found))
        return WEECHAT_RC_OK;
    why_say(call->client, call->buffer, &found.post);
    found_free(&found);
    return WEECHAT_RC_OK;
}

static int
teach(const struct call *call, const char *label, const char *which)
{
    struct found found;

    if (!find(call, which, &found))
        return WEECHAT_RC_OK;
    teach_line(call->client, call->buffer, &found, label);
    found_free(&found);
    return WEECHAT_RC_OK;
}

static int
run_spam(const struct call *call)
{
    return teach(call, "follower-selling", call->rest);
}

static int
run_commercial(const struct call *call)
{
    return teach(call, "commercial", call->rest);
}

/* Whatever the model calls what is not to be found. */
static int
run_ham(const struct call *call)
{
    const tout_model *model = call->client->engine.base;
    const uint32_t neutral = model ? tout_model_neutral(model) : TOUT_NONE;

    return teach(call,
                 neutral == TOUT_NONE ? "community"
                                      : tout_model_label_name(model, neutral),
                 call->rest);
}

/* LABEL [WHICH], for models with other labels. */
static int
run_teach(const struct call *call)
{
    const size_t bytes = strcspn(call->rest, " ");
    char *label = weechat_strndup(call->rest, (int)bytes);
    int status = WEECHAT_RC_ERROR;

    if (label && *label)
        status =
            teach(call, label, call->rest + bytes + strspn(call->rest + bytes, " "));
    free(label);
    return status;
}

static int
run_forget(const struct call *call)
{
    struct found found;

    if (!find(call, call->rest, &found))
        return WEECHAT_RC_OK;
    teach_forget(call->client, call->buffer, &found);
    found_free(&found);
    return WEECHAT_RC_OK;
}

/* Whether WeeChat lets filters hide lines; the user may have turned all of them off. */
static int
has_filters(void)
{
    char *answer = weechat_info_get("filters_enabled", NULL);
    const int enabled = !answer || strcmp(answer, "0") != 0;

    free(answer);
    return enabled;
}

/* The option has the filter set, and is kept. */
static int
set_fold(const struct call *call, const char *value)
{
    const char *labels;

    weechat_config_option_set(call->client->settings.fold, value, 1);
    client_settle(call->client);
    labels = weechat_config_string(call->client->settings.fold_labels.option);
    if (!call->client->is_folding)
        say(call->buffer, "nothing is folded away; /tout fold hides %s", labels);
    else if (!has_filters())
        say_error(call->buffer, "WeeChat's filters are off, so nothing is hidden until "
                                "/filter enable");
    else
        say(call->buffer, "folded away: %s; /tout unfold shows them again", labels);
    return WEECHAT_RC_OK;
}

static int
run_fold(const struct call *call)
{
    return set_fold(call, "on");
}

static int
run_unfold(const struct call *call)
{
    return set_fold(call, "off");
}

static int
run_toggle(const struct call *call)
{
    return set_fold(call, "toggle");
}

static int
run_status(const struct call *call)
{
    status_say(call->client, call->buffer);
    return WEECHAT_RC_OK;
}

static int
run_reload(const struct call *call)
{
    call->client->engine_is_stale = call->client->look_is_stale = 1;
    client_settle(call->client);
    return run_status(call);
}

static const struct row rows[] = {
    { "why", run_why },
    { "spam", run_spam },
    { "commercial", run_commercial },
    { "ham", run_ham },
    { "teach", run_teach },
    { "forget", run_forget },
    { "fold", run_fold },
    { "unfold", run_unfold },
    { "toggle", run_toggle },
    { "status", run_status },
    { "reload", run_reload },
    { "", run_status },
};

static int
on_command(const void *pointer, void *data, struct t_gui_buffer *buffer, int argc,
           char **argv, char **argv_eol)
{
    const struct call call = { (void *)(uintptr_t)pointer, buffer,
                               argc > 2 ? argv_eol[2] : "" };
    const char *name = argc > 1 ? argv[1] : "";

    (void)data;
    client_settle(call.client);
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        if (weechat_strcasecmp(name, rows[i].name) == 0)
            return rows[i].run(&call);
    WEECHAT_COMMAND_ERROR;
}

static int
on_complete_label(const void *pointer, void *data, const char *item,
                  struct t_gui_buffer *buffer, struct t_gui_completion *completion)
{
    const struct client *client = pointer;
    const tout_model *model = client->engine.base;

    (void)data;
    (void)item;
    (void)buffer;
    for (uint32_t l = 0; model && l < tout_model_label_count(model); l++)
        weechat_completion_list_add(completion, tout_model_label_name(model, l), 0,
                                    WEECHAT_LIST_POS_SORT);
    return WEECHAT_RC_OK;
}

void
command_start(struct client *client)
{
    weechat_hook_completion("tout_labels", "labels of the model of tout",
                            on_complete_label, client, NULL);
    weechat_hook_command(
        "tout", "label posts as follower-selling, commercial or community",
        "why|spam|commercial|ham|forget [<post>]"
        " || teach <label> [<post>]"
        " || fold|unfold|toggle"
        " || status|reload",
        "       why: say why a post has its label, with the words marked\n"
        "      spam: teach that a post sells followers\n"
        "commercial: teach that it is promotion, a deal, a sales pitch\n"
        "       ham: teach that it is neither (community)\n"
        "     teach: teach any label of the model\n"
        "    forget: take back what a post was taught as\n"
        "      fold: hide the posts whose label is in tout.fold.labels\n"
        "    unfold: show them again\n"
        "    toggle: fold or unfold\n"
        "    status: say what is in use, what it did and what it cost (the same as "
        "without argument)\n"
        "    reload: open model, rules and corrections again\n"
        "    <post>: which of the posts shown in the buffer: a number counts from the "
        "last one (1), a text is looked for; without it the last one\n"
        "\n"
        "Folding is a filter, \"tout\", on the tag \"tout_fold\": no line is deleted, "
        "and /filter toggle shows all.\n"
        "Options: /set tout.*\n"
        "\n"
        "Examples:\n"
        "  why was the third post from the end labelled so?\n"
        "    /tout why 3\n"
        "  the last post with this text is no spam:\n"
        "    /tout ham pottery course\n"
        "  fold advertising as well:\n"
        "    /set tout.fold.labels \"follower-selling,commercial\"\n"
        "  only in the buffers of one network:\n"
        "    /set tout.look.buffers \"irc.bitlbee.*\"",
        "why|spam|commercial|ham|forget|fold|unfold|toggle|status|reload"
        " || teach %(tout_labels)",
        on_command, client, NULL);
}
