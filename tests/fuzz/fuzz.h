/* SPDX-License-Identifier: MIT */
/*
 * A fuzz target: one function of one file, which takes any bytes and must come back.
 * With a fuzzing engine (scripts/fuzz) the engine calls it; else replay.c does, with
 * the corpus beside it, past crashes among it, and seeded mutations of that.
 */
#ifndef TOUT_TESTS_FUZZ_H
#define TOUT_TESTS_FUZZ_H

#include <stddef.h>
#include <stdint.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t bytes);

/* A target may have one, which knows the form of its input; it returns the bytes of
 * what it made of `data` in its place. */
size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t bytes, size_t capacity,
                               unsigned seed);

/* Any bytes in the place of these: the engine's, or replay.c's. */
size_t LLVMFuzzerMutate(uint8_t *data, size_t bytes, size_t capacity);

#endif
