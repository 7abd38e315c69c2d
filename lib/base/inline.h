/* SPDX-License-Identifier: MIT */
/* What compilers do better when they are told: a function made anew for each constant
 * that it is called with, memory fetched before it is read. */
#ifndef TOUT_BASE_INLINE_H
#define TOUT_BASE_INLINE_H

/* Compilers take a large function for too costly to have once a constant, and then the
 * constant is lost on it. */
#define TI_ALWAYS_INLINE static inline __attribute__((always_inline))

/* What nearly always is so. */
#define ti_likely(condition) __builtin_expect((condition) != 0, 1)

/* Any address, even one that is nobody's. */
#define ti_prefetch(address) __builtin_prefetch(address)

#endif
