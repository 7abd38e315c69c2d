/* SPDX-License-Identifier: MIT */
/* What the labels of a corpus are read as. */
#ifndef TOUT_CLI_LABELS_H
#define TOUT_CLI_LABELS_H

#include "command.h"
#include "read/read.h"

/* Says which of --map cannot be meant; returns 0 or EXIT_USAGE. */
int labels_check_maps(const struct list *maps, const char *command);

/* What --map makes of a label: itself, or a name borrowed from the option. */
struct span labels_map(const struct list *maps, struct span label);

/* Whether a model can have a label called so: printable UTF-8, and not too long. */
int labels_is_name(struct span label);

#endif
