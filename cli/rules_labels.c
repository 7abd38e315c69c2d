/* SPDX-License-Identifier: MIT */
#include "rules_labels.h"

#include <string.h>

#include "command.h"

/* Whether a rule is the first that speaks for its label. */
static int
is_first(const tout_rules *rules, uint32_t rule)
{
    const char *label = tout_rules_label(rules, rule);

    for (uint32_t i = 0; i < rule; i++)
        if (strcmp(tout_rules_label(rules, i), label) == 0)
            return 0;
    return 1;
}

unsigned
rules_tell_labels(const char *path, const tout_rules *rules, const tout_model *model,
                  const char *model_name)
{
    unsigned told = 0;

    for (uint32_t i = 0; i < tout_rules_count(rules); i++) {
        const char *label = tout_rules_label(rules, i);

        if (!label || tout_model_label_find(model, label) != TOUT_NONE ||
            !is_first(rules, i))
            continue;
        complain("warning: %s: rule %s is for label '%s', which %s lacks%s", path,
                 tout_rules_name(rules, i), label,
                 model_name ? model_name : "the built-in model",
                 model_name ? "" : "; --model names another");
        told++;
    }
    return told;
}
