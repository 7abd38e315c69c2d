/* SPDX-License-Identifier: MIT */
/* Files that are added up, each of which counts once; and those that a model is
 * measured on, which it has not learned. */
#ifndef TOUT_CLI_REPEATS_H
#define TOUT_CLI_REPEATS_H

#include "command.h"

/* Whether each of the files is named once, whatever it is called: links to a file are
 * that file. Those that cannot be found are left to whoever opens them. Returns 0, or
 * an exit code after a message. */
int repeats_refuse(int count, char **paths);

/* The same for none of `natural` being among those that are learned. */
int repeats_refuse_learned(const struct list *natural, int count, char **paths);

#endif
