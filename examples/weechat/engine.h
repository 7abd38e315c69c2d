/* SPDX-License-Identifier: MIT */
/*
 * What labels posts: a model, as the user's corrections have changed it, rules, and the
 * classifier and scratch made of them. Whatever is damaged is told in the core buffer
 * and left out; without any model posts are not labelled.
 */
#ifndef TOUT_WEECHAT_ENGINE_H
#define TOUT_WEECHAT_ENGINE_H

#include <tout.h>

#include "settings.h"

struct engine {
    char *model_path; /* NULL: the built-in one is in use */
    char *rules_path; /* NULL: no file adds to the built-in ones */
    tout_model *base; /* without corrections; NULL if there is no model at all */
    tout_rules *rules;
    uint32_t false_alarms;
    uint32_t unsure_ppm;
    tout_classifier *classifier; /* NULL as `base` */
    tout_scratch *scratch;
};

/* Opens what the options name, with the corrections (NULL: none). The engine is empty
 * or was loaded before. */
void engine_load(struct engine *engine, const struct settings *settings);
void engine_end(struct engine *engine);

/* Puts the model as corrected by these counts in use; on failure all stays as it is. */
tout_status engine_correct(struct engine *engine, const tout_counts *corrections,
                           tout_error *err);

#endif
