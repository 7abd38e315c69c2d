/* SPDX-License-Identifier: MIT */
/* What 'tout rules' does, a function a word. Each returns an exit code. */
#ifndef TOUT_CLI_RULES_H
#define TOUT_CLI_RULES_H

/* argv[0] is the word. */
int rules_check(int argc, char **argv);
int rules_list(int argc, char **argv);
int rules_test(int argc, char **argv);
int rules_import(int argc, char **argv);

#endif
