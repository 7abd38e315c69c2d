/* SPDX-License-Identifier: MIT */
/*
 * The options of the plugin, tout.* in WeeChat: kept in tout.conf, changed with /set.
 */
#ifndef TOUT_WEECHAT_SETTINGS_H
#define TOUT_WEECHAT_SETTINGS_H

#include "host.h"

/* What a change of an option touches. */
enum settings_part {
    SETTINGS_ENGINE, /* what labels posts */
    SETTINGS_LOOK    /* how labelled lines look */
};

typedef void (*settings_changed)(void *context, enum settings_part part);

/* A list of labels, "*" and "!" included, split once. */
struct settings_list {
    struct t_config_option *option;
    char **masks;
};

struct settings {
    struct t_config_file *file;

    struct t_config_option *model;
    struct t_config_option *rules;
    struct t_config_option *corrections;
    struct t_config_option *false_alarms;
    struct t_config_option *min_probability;
    struct t_config_option *teach_times;

    struct t_config_option *fold;
    struct t_config_option *fold_probability;
    struct settings_list fold_labels;

    struct t_config_option *buffers;
    struct settings_list marks;
    struct t_config_option *color_mark;
    struct t_config_option *color_mark_fold;
    struct t_config_option *color_for;
    struct t_config_option *color_against;

    settings_changed changed;
    void *context;
};

/* Makes the options and reads tout.conf; `changed` hears of each change, those of the
 * reading included. Returns 0 if WeeChat refuses. */
int settings_start(struct settings *settings, settings_changed changed, void *context);

/* Takes over the lists as they are; to be called after changes. */
void settings_refresh(struct settings *settings);

/* Writes tout.conf and forgets the options. */
void settings_end(struct settings *settings);

/* Whether the list has the label. */
int settings_lists(const struct settings_list *list, const char *label);

/* The path that an option names, with "~" and "${...}" evaluated; NULL if it names
 * none. To be freed by the caller. */
char *settings_path(struct t_config_option *option);

#endif
