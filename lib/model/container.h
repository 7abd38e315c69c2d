/* SPDX-License-Identifier: MIT */
/*
 * The container that models and counts share: a header, a directory, sections. Reading
 * checks both against the file before any section is looked at.
 */
#ifndef TOUT_MODEL_CONTAINER_H
#define TOUT_MODEL_CONTAINER_H

#include <stddef.h>
#include <stdint.h>

#include <tout.h>

#include "base/buffer.h"
#include "base/view.h"
#include "model/format.h"

/* Header and directory of the files that are written: each section stands once at most.
 */
enum {
    TI_CONTAINER_HEAD_BYTES =
        TI_FORMAT_HEADER_BYTES + TI_SECTION_LAST * TI_FORMAT_ENTRY_BYTES
};

struct ti_section {
    uint64_t offset; /* 0: the file has no such section */
    uint64_t bytes;
};

/* Checks the header of `bytes` bytes of a file, but for size and checksum. Fails with
 * E_FORMAT, E_VERSION. */
tout_status ti_container_check(const uint8_t *data, size_t bytes, uint32_t kind,
                               tout_error *err);

/* The bytes that header and directory take, of a checked header. */
uint64_t ti_container_head_bytes(const uint8_t *data);

/* The sections by id, all within the `file_bytes` bytes that the header must tell;
 * those of unknown id are passed over, as FORMAT.md promises. `data` has the header and
 * the directory. Fails with E_FORMAT. */
tout_status ti_container_sections(const uint8_t *data, uint64_t file_bytes,
                                  struct ti_section out[TI_SECTION_LAST + 1],
                                  tout_error *err);

/* Fails with E_FORMAT where one of the sections is missing. */
tout_status ti_container_require(const struct ti_section *sections, const uint32_t *ids,
                                 size_t count, tout_error *err);

/* A cursor over a section of a file in memory. */
struct ti_cursor ti_container_cursor(const uint8_t *data,
                                     const struct ti_section *section);

/* A container on its way into memory. */
struct ti_container {
    struct ti_buffer buffer;
    struct ti_section sections[TI_SECTION_LAST + 1];
    uint32_t last; /* id of the section being written; 0 before the first */
};

/* Begins with room for the head. */
struct ti_container ti_container_new(const tout_alloc *alloc);

/* Ends the section before it, and begins another; ids ascend. */
void ti_container_begin(struct ti_container *container, uint32_t id);
void ti_container_end(struct ti_container *container);

/* The head of a file of `file_bytes` bytes, all but its checksum. */
void ti_container_head(const struct ti_container *container, uint32_t kind,
                       uint64_t file_bytes, uint8_t head[TI_CONTAINER_HEAD_BYTES]);

#endif
