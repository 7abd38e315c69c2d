/* SPDX-License-Identifier: MIT */
/* Labels of rules that a model lacks. */
#ifndef TOUT_CLI_RULES_LABELS_H
#define TOUT_CLI_RULES_LABELS_H

#include <tout.h>

/* Warns of each label that rules of a file speak for and the model lacks, with the
 * first of the rules. Returns how many there are. `model_name` is NULL for the built-in
 * model. */
unsigned rules_tell_labels(const char *path, const tout_rules *rules,
                           const tout_model *model, const char *model_name);

#endif
