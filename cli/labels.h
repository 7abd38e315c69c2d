/* SPDX-License-Identifier: MIT */
/* Labels as people call them: "spam=commercial,ham=community". */
#ifndef TOUT_CLI_LABELS_H
#define TOUT_CLI_LABELS_H

#include "command.h"
#include "read/read.h"

/* What --map makes of a label. */
struct span labels_mapped(const struct list *maps, struct span label);

/* Says what of the maps cannot be meant; returns 0 or EXIT_USAGE. */
int labels_check_maps(const struct list *maps, const char *command);

#endif
