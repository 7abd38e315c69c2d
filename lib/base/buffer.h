/* SPDX-License-Identifier: MIT */
/*
 * Bytes that are written one after the other into memory that grows. Like a cursor, a
 * buffer fails once and stays failed: ask at the end.
 */
#ifndef TOUT_BASE_BUFFER_H
#define TOUT_BASE_BUFFER_H

#include <stddef.h>
#include <stdint.h>

#include <tout.h>

struct ti_buffer {
    const tout_alloc *alloc;
    uint8_t *data;
    size_t bytes;
    size_t capacity;
    int has_failed; /* memory ran out */
};

struct ti_buffer ti_buffer_new(const tout_alloc *alloc);
void ti_buffer_free(struct ti_buffer *buffer);

void ti_buffer_put(struct ti_buffer *buffer, const void *data, size_t bytes);
void ti_buffer_u8(struct ti_buffer *buffer, uint8_t value);
void ti_buffer_u16(struct ti_buffer *buffer, uint16_t value);
void ti_buffer_u32(struct ti_buffer *buffer, uint32_t value);
void ti_buffer_u64(struct ti_buffer *buffer, uint64_t value);

/* Zero bytes up to a multiple of `alignment`, a power of two. */
void ti_buffer_align(struct ti_buffer *buffer, size_t alignment);

#endif
