/* SPDX-License-Identifier: MIT */
/* Files that are added up, each of which counts once. */
#ifndef TOUT_CLI_REPEATS_H
#define TOUT_CLI_REPEATS_H

/* Whether each of the files is named once, whatever it is called: links to a file are
 * that file. Those that cannot be found are left to whoever opens them. Returns 0, or
 * an exit code after a message. */
int repeats_refuse(int count, char **paths);

#endif
