/* SPDX-License-Identifier: MIT */
#include "model/container.h"

#include <string.h>

#include "base/error.h"

static const char *
kind_name(uint32_t kind)
{
    return kind == TI_FORMAT_KIND_MODEL ? "a tout model" : "tout counts";
}

tout_status
ti_container_check(const uint8_t *data, size_t bytes, uint32_t kind, tout_error *err)
{
    if (bytes < TI_FORMAT_MAGIC_BYTES ||
        memcmp(data, TI_FORMAT_MAGIC, TI_FORMAT_MAGIC_BYTES) != 0)
        return ti_fail_at(err, TOUT_E_FORMAT, 0, 0,
                          "not %s: expected its magic in the first %d bytes",
                          kind_name(kind), TI_FORMAT_MAGIC_BYTES);
    if (bytes < TI_FORMAT_HEADER_BYTES)
        return ti_fail_at(err, TOUT_E_FORMAT, 0, bytes,
                          "cut short: the header has %d bytes, the file %zu",
                          TI_FORMAT_HEADER_BYTES, bytes);
    if (ti_load_u32(data + 12) != TI_FORMAT_VERSION)
        return ti_fail_at(err, TOUT_E_VERSION, 0, 12,
                          "format version %u, this library reads version %d",
                          ti_load_u32(data + 12), TI_FORMAT_VERSION);
    if (ti_load_u32(data + 8) != kind)
        return ti_fail_at(err, TOUT_E_FORMAT, 0, 8,
                          "a tout file of kind %u, expected %s (kind %u)",
                          ti_load_u32(data + 8), kind_name(kind), kind);
    return TOUT_OK;
}

uint64_t
ti_container_head_bytes(const uint8_t *data)
{
    const uint64_t count = ti_load_u32(data + TI_FORMAT_CHECKED_FROM);

    return TI_FORMAT_HEADER_BYTES + count * TI_FORMAT_ENTRY_BYTES;
}

static tout_status
check_size(const uint8_t *data, uint64_t file_bytes, tout_error *err)
{
    const uint64_t told = ti_load_u64(data + TI_FORMAT_SIZE_AT);
    const uint32_t count = ti_load_u32(data + TI_FORMAT_CHECKED_FROM);

    if (told != file_bytes)
        return ti_fail_at(err, TOUT_E_FORMAT, 0, TI_FORMAT_SIZE_AT,
                          "the header says %llu bytes, the file has %llu",
                          (unsigned long long)told, (unsigned long long)file_bytes);
    if (count > TI_FORMAT_SECTIONS_MAX || ti_container_head_bytes(data) > file_bytes)
        return ti_fail_at(err, TOUT_E_FORMAT, 0, TI_FORMAT_CHECKED_FROM,
                          "a directory of %u sections does not fit the file", count);
    return TOUT_OK;
}

tout_status
ti_container_sections(const uint8_t *data, uint64_t file_bytes,
                      struct ti_section out[TI_SECTION_LAST + 1], tout_error *err)
{
    const tout_status status = check_size(data, file_bytes, err);
    const uint32_t count = ti_load_u32(data + TI_FORMAT_CHECKED_FROM);
    uint64_t end = ti_container_head_bytes(data);
    uint32_t last_id = 0;

    if (status != TOUT_OK)
        return status;
    memset(out, 0, (TI_SECTION_LAST + 1) * sizeof out[0]);
    for (uint32_t i = 0; i < count; i++) {
        const size_t at = TI_FORMAT_HEADER_BYTES + (size_t)i * TI_FORMAT_ENTRY_BYTES;
        const uint8_t *entry = data + at;
        const uint32_t id = ti_load_u32(entry);
        const uint64_t offset = ti_load_u64(entry + 8);
        const uint64_t bytes = ti_load_u64(entry + 16);

        if (id <= last_id)
            return ti_fail_at(err, TOUT_E_FORMAT, 0, at,
                              "section %u follows section %u, expected ascending order",
                              id, last_id);
        if (offset % TI_FORMAT_ALIGNMENT != 0 || offset < end || offset > file_bytes ||
            bytes > file_bytes - offset)
            return ti_fail_at(
                err, TOUT_E_FORMAT, 0, at,
                "section %u at %llu with %llu bytes does not fit the file", id,
                (unsigned long long)offset, (unsigned long long)bytes);
        if (id <= TI_SECTION_LAST)
            out[id] = (struct ti_section){ offset, bytes };
        end = offset + bytes;
        last_id = id;
    }
    return TOUT_OK;
}

tout_status
ti_container_require(const struct ti_section *sections, const uint32_t *ids,
                     size_t count, tout_error *err)
{
    for (size_t i = 0; i < count; i++)
        if (sections[ids[i]].offset == 0)
            return ti_fail_at(err, TOUT_E_FORMAT, 0, TI_FORMAT_HEADER_BYTES,
                              "section %u is missing", ids[i]);
    return TOUT_OK;
}

struct ti_cursor
ti_container_cursor(const uint8_t *data, const struct ti_section *section)
{
    return ti_cursor_over(data + section->offset, section->bytes);
}

struct ti_container
ti_container_new(const tout_alloc *alloc)
{
    static const uint8_t nothing[TI_CONTAINER_HEAD_BYTES];
    struct ti_container container;

    memset(&container, 0, sizeof container);
    container.buffer = ti_buffer_new(alloc);
    ti_buffer_put(&container.buffer, nothing, sizeof nothing);
    return container;
}

void
ti_container_begin(struct ti_container *container, uint32_t id)
{
    ti_container_end(container);
    ti_buffer_align(&container->buffer, TI_FORMAT_ALIGNMENT);
    container->last = id;
    container->sections[id].offset = container->buffer.bytes;
}

void
ti_container_end(struct ti_container *container)
{
    struct ti_section *section = &container->sections[container->last];

    if (container->last != 0)
        section->bytes = container->buffer.bytes - section->offset;
    container->last = 0;
}

void
ti_container_head(const struct ti_container *container, uint32_t kind,
                  uint64_t file_bytes, uint8_t head[TI_CONTAINER_HEAD_BYTES])
{
    uint8_t *entry = head + TI_FORMAT_HEADER_BYTES;
    uint32_t count = 0;

    memset(head, 0, TI_CONTAINER_HEAD_BYTES);
    memcpy(head, TI_FORMAT_MAGIC, TI_FORMAT_MAGIC_BYTES);
    ti_store_u32(head + 8, kind);
    ti_store_u32(head + 12, TI_FORMAT_VERSION);
    ti_store_u64(head + TI_FORMAT_SIZE_AT, file_bytes);
    for (uint32_t id = 1; id <= TI_SECTION_LAST; id++) {
        if (container->sections[id].offset == 0)
            continue;
        ti_store_u32(entry, id);
        ti_store_u64(entry + 8, container->sections[id].offset);
        ti_store_u64(entry + 16, container->sections[id].bytes);
        entry += TI_FORMAT_ENTRY_BYTES;
        count++;
    }
    ti_store_u32(head + TI_FORMAT_CHECKED_FROM, count);
}
