/* SPDX-License-Identifier: MIT */
/*
 * An option is a row of one of two tables: what it is called, what it says of itself,
 * and where its place is in the struct.
 */
#include "settings.h"

#include <stddef.h>

struct option {
    size_t place; /* of its pointer in struct settings */
    const char *name;
    const char *type;
    const char *value;
    int min;
    int max;
    const char *description;
};

#define PLACE(member) offsetof(struct settings, member)

static const struct option model_options[] = {
    { PLACE(model), "file", "string", "", 0, 0,
      "model that labels posts; empty: the one built into libtout (path is evaluated, "
      "see function string_eval_path_home in plugin API reference)" },
    { PLACE(rules), "rules", "string", "", 0, 0,
      "rule file that adds to the built-in rules; empty: only those (path is "
      "evaluated)" },
    { PLACE(corrections), "corrections", "string",
      "${weechat_data_dir}/tout/corrections.counts", 0, 0,
      "where is kept what /tout teaches; the file is one of counts, as \"tout learn\" "
      "makes them (path is evaluated)" },
    { PLACE(false_alarms), "false_alarms", "integer", "0", 0, 1000000,
      "share of neutral posts, in millionths, that may get another label; 0: what the "
      "model promises by itself" },
    { PLACE(min_probability), "min_probability", "integer", "0", 0, 100,
      "a label that is less probable than this many percent is \"unsure\"" },
};

static const struct option teach_options[] = {
    { PLACE(teach_times), "times", "integer", "20", 1, 100,
      "how often at most a post is learned when it is taught: it is learned again "
      "until it has the label, since one post more moves a model but little" },
};

static const struct option fold_options[] = {
    { PLACE(fold), "enabled", "boolean", "off", 0, 0,
      "fold lines away: they are hidden by the filter \"tout\" and stay in the "
      "buffer" },
    { PLACE(fold_labels.option), "labels", "string", "follower-selling", 0, 0,
      "comma-separated labels that are folded away (wildcard \"*\" is allowed, a label "
      "beginning with \"!\" is excluded)" },
    { PLACE(fold_probability), "probability", "integer", "0", 0, 100,
      "fold only what has its label with at least this many percent of probability" },
};

static const struct option look_options[] = {
    { PLACE(buffers), "buffers", "string", "*", 0, 0,
      "comma-separated buffers where posts are labelled, by full name: "
      "\"irc.bitlbee.*\" is a network (wildcard \"*\" is allowed, a name beginning "
      "with \"!\" is excluded)" },
    { PLACE(marks.option), "marks", "string", "*,!community,!unsure", 0, 0,
      "comma-separated labels that are shown before the message (wildcard \"*\" is "
      "allowed, a label beginning with \"!\" is excluded)" },
};

static const struct option color_options[] = {
    { PLACE(color_mark), "mark", "color", "yellow", 0, 0, "color of a label" },
    { PLACE(color_mark_fold), "mark_fold", "color", "lightred", 0, 0,
      "color of a label that is folded away" },
    { PLACE(color_for), "for", "color", "lightred", 0, 0,
      "color of words that speak for the label, in /tout why" },
    { PLACE(color_against), "against", "color", "green", 0, 0,
      "color of words that speak against the label, in /tout why" },
};

struct section {
    const char *name;
    enum settings_part part;
    const struct option *options;
    size_t count;
};

#define COUNT(array) (sizeof(array) / sizeof(array)[0])

static const struct section sections[] = {
    { "model", SETTINGS_ENGINE, model_options, COUNT(model_options) },
    { "teach", SETTINGS_LOOK, teach_options, COUNT(teach_options) },
    { "fold", SETTINGS_LOOK, fold_options, COUNT(fold_options) },
    { "look", SETTINGS_LOOK, look_options, COUNT(look_options) },
    { "color", SETTINGS_LOOK, color_options, COUNT(color_options) },
};

static void
split(struct settings_list *list)
{
    weechat_string_free_split(list->masks);
    list->masks = weechat_string_split(weechat_config_string(list->option), ",", " ",
                                       WEECHAT_STRING_SPLIT_STRIP_LEFT |
                                           WEECHAT_STRING_SPLIT_STRIP_RIGHT |
                                           WEECHAT_STRING_SPLIT_COLLAPSE_SEPS,
                                       0, NULL);
}

static void
on_engine_change(const void *pointer, void *data, struct t_config_option *option)
{
    const struct settings *settings = pointer;

    (void)data;
    (void)option;
    settings->changed(settings->context, SETTINGS_ENGINE);
}

static void
on_look_change(const void *pointer, void *data, struct t_config_option *option)
{
    const struct settings *settings = pointer;

    (void)option;
    (void)data;
    settings->changed(settings->context, SETTINGS_LOOK);
}

static int
add_section(struct settings *settings, const struct section *about)
{
    struct t_config_section *section = weechat_config_new_section(
        settings->file, about->name, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL,
        NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);

    for (size_t i = 0; section && i < about->count; i++) {
        const struct option *option = &about->options[i];
        struct t_config_option **place =
            (struct t_config_option **)(void *)((char *)settings + option->place);

        *place = weechat_config_new_option(
            settings->file, section, option->name, option->type, option->description,
            NULL, option->min, option->max, option->value, NULL, 0, NULL, NULL, NULL,
            about->part == SETTINGS_ENGINE ? on_engine_change : on_look_change,
            settings, NULL, NULL, NULL, NULL);
        if (!*place)
            return 0;
    }
    return section != NULL;
}

int
settings_start(struct settings *settings, settings_changed changed, void *context)
{
    settings->changed = changed;
    settings->context = context;
    settings->file = weechat_config_new("tout", NULL, NULL, NULL);
    if (!settings->file)
        return 0;
    for (size_t i = 0; i < COUNT(sections); i++)
        if (!add_section(settings, &sections[i]))
            return 0;
    weechat_config_read(settings->file);
    settings_refresh(settings);
    return 1;
}

void
settings_refresh(struct settings *settings)
{
    split(&settings->fold_labels);
    split(&settings->marks);
}

void
settings_end(struct settings *settings)
{
    weechat_config_write(settings->file);
    weechat_config_free(settings->file);
    weechat_string_free_split(settings->fold_labels.masks);
    weechat_string_free_split(settings->marks.masks);
    memset(settings, 0, sizeof *settings);
}

int
settings_lists(const struct settings_list *list, const char *label)
{
    return list->masks &&
           weechat_string_match_list(label, (const char **)(void *)list->masks, 0);
}

char *
settings_path(struct t_config_option *option)
{
    const char *path = weechat_config_string(option);

    return path && *path ? weechat_string_eval_path_home(path, NULL, NULL, NULL) : NULL;
}
