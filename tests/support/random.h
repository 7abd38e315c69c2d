/* SPDX-License-Identifier: MIT */
/*
 * Seeded randomness, and random posts: the same seed gives the same posts everywhere.
 */
#ifndef TOUT_TESTS_RANDOM_H
#define TOUT_TESTS_RANDOM_H

#include <stddef.h>
#include <stdint.h>

/* The state; any value but 0 is a seed. */
uint64_t random_next(uint64_t *state);

/* A number below `limit`, which is not 0. */
size_t random_below(uint64_t *state, size_t limit);

/* Writes a post of at most `capacity` bytes, made of words of all kinds of label,
 * links, mentions, hashtags, emoji, scripts and, now and then, broken UTF-8. Returns
 * its bytes. */
size_t random_post(uint64_t *state, char *out, size_t capacity);

/* The seed of a property test: TOUT_SEED from the environment or a fixed one; printed,
 * so that a failure can be repeated. */
uint64_t random_seed(void);

#endif
