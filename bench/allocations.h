/* SPDX-License-Identifier: MIT */
/*
 * How often anybody in this process asked malloc for memory, the libraries that it
 * links included. Counted where the C library allows to stand before its malloc
 * (glibc), and no sanitizer stands there already.
 */
#ifndef TOUT_BENCH_ALLOCATIONS_H
#define TOUT_BENCH_ALLOCATIONS_H

#include <stdint.h>

int bench_counts_allocations(void);
uint64_t bench_allocations(void);

#endif
