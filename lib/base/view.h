/* SPDX-License-Identifier: MIT */
/*
 * A bounded view of bytes that nobody vouches for.
 *
 * A cursor walks a view and fails once: after the first read past the end it stays
 * failed and every later read gives 0, so that a reader can decode a whole record
 * and ask once, at the end, whether it was all there. Nothing here allocates.
 */
#ifndef TOUT_BASE_VIEW_H
#define TOUT_BASE_VIEW_H

#include <stddef.h>
#include <stdint.h>

struct ti_cursor {
    const uint8_t *data;
    size_t bytes;
    size_t at;
    int has_failed;
};

struct ti_cursor ti_cursor_over(const void *data, size_t bytes);

/* The next `bytes` bytes, or NULL, with the cursor failed, if there are fewer. */
const uint8_t *ti_cursor_take(struct ti_cursor *cursor, size_t bytes);

uint8_t ti_cursor_u8(struct ti_cursor *cursor);
uint16_t ti_cursor_u16(struct ti_cursor *cursor);
uint32_t ti_cursor_u32(struct ti_cursor *cursor);
uint64_t ti_cursor_u64(struct ti_cursor *cursor);

/* Little-endian numbers at any address: spelled out by bytes, which compilers read as
 * the one load or store that it is. */
static inline uint16_t
ti_load_u16(const uint8_t *at)
{
    return (uint16_t)(at[0] | at[1] << 8);
}

static inline uint32_t
ti_load_u32(const uint8_t *at)
{
    return (uint32_t)at[0] | (uint32_t)at[1] << 8 | (uint32_t)at[2] << 16 |
           (uint32_t)at[3] << 24;
}

static inline uint64_t
ti_load_u64(const uint8_t *at)
{
    return (uint64_t)ti_load_u32(at) | (uint64_t)ti_load_u32(at + 4) << 32;
}

static inline void
ti_store_u16(uint8_t *at, uint16_t value)
{
    at[0] = (uint8_t)(value & 0xff);
    at[1] = (uint8_t)(value >> 8);
}

static inline void
ti_store_u32(uint8_t *at, uint32_t value)
{
    ti_store_u16(at, (uint16_t)(value & 0xffff));
    ti_store_u16(at + 2, (uint16_t)(value >> 16));
}

static inline void
ti_store_u64(uint8_t *at, uint64_t value)
{
    ti_store_u32(at, (uint32_t)(value & 0xffffffff));
    ti_store_u32(at + 4, (uint32_t)(value >> 32));
}

#endif
