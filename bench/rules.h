/* SPDX-License-Identifier: MIT */
/*
 * Rule files such as hosts write: offers, prices, hashtags of fifty kinds of goods, in
 * five forms; the same on every machine.
 */
#ifndef TOUT_BENCH_RULES_H
#define TOUT_BENCH_RULES_H

#include <stddef.h>

enum { BENCH_RULES_MAX = 1000 };

/* A file of the first `count` rules, for a label; the caller frees it. Ends the program
 * if memory runs out. */
char *bench_rules_make(size_t count, const char *label);

#endif
