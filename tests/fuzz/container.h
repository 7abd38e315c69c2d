/* SPDX-License-Identifier: MIT */
/*
 * Files of models and counts (models/FORMAT.md) as inputs: taken apart into sections,
 * changed, and put together again with sizes and checksum that hold, so that what is
 * tried is what stands behind them.
 */
#ifndef TOUT_TESTS_CONTAINER_H
#define TOUT_TESTS_CONTAINER_H

#include <stddef.h>
#include <stdint.h>

/* Writes the checksum and the size that belong to these bytes, if there is room. */
void container_mend(uint8_t *data, size_t bytes);

/* Another file in the place of this one; returns its bytes. */
size_t container_mutate(uint8_t *data, size_t bytes, size_t capacity, unsigned seed);

#endif
