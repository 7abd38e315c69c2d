/* SPDX-License-Identifier: MIT */
#include "base/view.h"

struct ti_cursor
ti_cursor_over(const void *data, size_t bytes)
{
    return (struct ti_cursor){ data, bytes, 0, 0 };
}

const uint8_t *
ti_cursor_take(struct ti_cursor *cursor, size_t bytes)
{
    const uint8_t *taken;

    if (cursor->has_failed || cursor->bytes - cursor->at < bytes) {
        cursor->has_failed = 1;
        return NULL;
    }
    taken = cursor->data + cursor->at;
    cursor->at += bytes;
    return taken;
}

uint8_t
ti_cursor_u8(struct ti_cursor *cursor)
{
    const uint8_t *at = ti_cursor_take(cursor, 1);

    return at ? at[0] : 0;
}

uint16_t
ti_cursor_u16(struct ti_cursor *cursor)
{
    const uint8_t *at = ti_cursor_take(cursor, 2);

    return at ? ti_load_u16(at) : 0;
}

uint32_t
ti_cursor_u32(struct ti_cursor *cursor)
{
    const uint8_t *at = ti_cursor_take(cursor, 4);

    return at ? ti_load_u32(at) : 0;
}

uint64_t
ti_cursor_u64(struct ti_cursor *cursor)
{
    const uint8_t *at = ti_cursor_take(cursor, 8);

    return at ? ti_load_u64(at) : 0;
}
