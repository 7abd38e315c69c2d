/* SPDX-License-Identifier: MIT */
/* Functions that are made anew for each constant that they are called with. */
#ifndef TOUT_BASE_INLINE_H
#define TOUT_BASE_INLINE_H

/* Compilers take a large function for too costly to have once a constant, and then the
 * constant is lost on it. */
#define TI_ALWAYS_INLINE static inline __attribute__((always_inline))

#endif
