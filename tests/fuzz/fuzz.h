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

#endif
