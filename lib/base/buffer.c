/* SPDX-License-Identifier: MIT */
#include "base/buffer.h"

#include <string.h>

#include "base/alloc.h"
#include "base/view.h"

struct ti_buffer
ti_buffer_new(const tout_alloc *alloc)
{
    return (struct ti_buffer){ alloc, NULL, 0, 0, 0 };
}

void
ti_buffer_free(struct ti_buffer *buffer)
{
    ti_release(buffer->alloc, buffer->data);
    buffer->data = NULL;
    buffer->bytes = buffer->capacity = 0;
}

void
ti_buffer_put(struct ti_buffer *buffer, const void *data, size_t bytes)
{
    if (buffer->has_failed || bytes == 0)
        return;
    if (!ti_grow(buffer->alloc, &buffer->data, &buffer->capacity, buffer->bytes, bytes,
                 1)) {
        buffer->has_failed = 1;
        return;
    }
    memcpy(buffer->data + buffer->bytes, data, bytes);
    buffer->bytes += bytes;
}

void
ti_buffer_u8(struct ti_buffer *buffer, uint8_t value)
{
    ti_buffer_put(buffer, &value, 1);
}

void
ti_buffer_u16(struct ti_buffer *buffer, uint16_t value)
{
    uint8_t bytes[2];

    ti_store_u16(bytes, value);
    ti_buffer_put(buffer, bytes, sizeof bytes);
}

void
ti_buffer_u32(struct ti_buffer *buffer, uint32_t value)
{
    uint8_t bytes[4];

    ti_store_u32(bytes, value);
    ti_buffer_put(buffer, bytes, sizeof bytes);
}

void
ti_buffer_u64(struct ti_buffer *buffer, uint64_t value)
{
    uint8_t bytes[8];

    ti_store_u64(bytes, value);
    ti_buffer_put(buffer, bytes, sizeof bytes);
}

void
ti_buffer_align(struct ti_buffer *buffer, size_t alignment)
{
    while (!buffer->has_failed && buffer->bytes % alignment != 0)
        ti_buffer_u8(buffer, 0);
}
