/* SPDX-License-Identifier: MIT */
#include "fuzz/container.h"

#include <stdlib.h>
#include <string.h>

#include "base/view.h"
#include "fuzz/fuzz.h"
#include "model/format.h"
#include "support/random.h"

struct section {
    uint32_t id;
    uint8_t *data;
    size_t bytes;
};

struct container {
    struct section sections[TI_FORMAT_SECTIONS_MAX];
    size_t count;
    uint8_t *room; /* for one section that grew */
    size_t capacity;
};

/* What of the directory points into the file. */
static void
take_apart(struct container *container, uint8_t *data, size_t bytes)
{
    const size_t count =
        bytes < TI_FORMAT_HEADER_BYTES ? 0 : ti_load_u32(data + TI_FORMAT_CHECKED_FROM);

    container->count = 0;
    for (size_t i = 0; i < count && i < TI_FORMAT_SECTIONS_MAX; i++) {
        const size_t at = TI_FORMAT_HEADER_BYTES + i * TI_FORMAT_ENTRY_BYTES;
        struct section *section = &container->sections[container->count];
        uint64_t offset;
        uint64_t length;

        if (at + TI_FORMAT_ENTRY_BYTES > bytes)
            return;
        offset = ti_load_u64(data + at + 8);
        length = ti_load_u64(data + at + 16);
        if (offset > bytes || length > bytes - offset)
            continue;
        *section =
            (struct section){ ti_load_u32(data + at), data + offset, (size_t)length };
        container->count++;
    }
}

/* The header of the file, and all sections, each where it may begin. Returns 0 if they
 * do not fit. */
static size_t
put_together(const struct container *container, const uint8_t *header, uint8_t *out,
             size_t capacity)
{
    const size_t mask = TI_FORMAT_ALIGNMENT - 1;
    size_t at = TI_FORMAT_HEADER_BYTES + container->count * TI_FORMAT_ENTRY_BYTES;

    if (at > capacity)
        return 0;
    memset(out, 0, capacity);
    memcpy(out, header, TI_FORMAT_CHECKED_FROM);
    ti_store_u32(out + TI_FORMAT_CHECKED_FROM, (uint32_t)container->count);
    for (size_t i = 0; i < container->count; i++) {
        const struct section *section = &container->sections[i];
        uint8_t *entry = out + TI_FORMAT_HEADER_BYTES + i * TI_FORMAT_ENTRY_BYTES;
        const size_t begin = (at + mask) & ~mask;

        if (begin > capacity || section->bytes > capacity - begin)
            return 0;
        ti_store_u32(entry, section->id);
        ti_store_u64(entry + 8, begin);
        ti_store_u64(entry + 16, section->bytes);
        memcpy(out + begin, section->data, section->bytes);
        at = begin + section->bytes;
    }
    return at;
}

/* A number of 1, 2, 4 or 8 bytes at a place: a bound, or beside what it was. */
static void
set_field(uint8_t *data, size_t bytes, uint64_t *state)
{
    static const uint64_t bounds[] = { 0,         1,        2,          63,
                                       64,        255,      256,        65535,
                                       65536,     1U << 26, 1U << 18,   0x7fffffff,
                                       INT64_MAX, 1U << 31, UINT32_MAX, UINT64_MAX };
    const size_t width = (size_t)1 << random_below(state, 4);
    uint8_t field[8] = { 0 };
    uint64_t value;
    size_t at;

    if (bytes < width)
        return;
    at = random_below(state, bytes - width + 1);
    /* Half of them where fields lie most: near the beginning. */
    if (random_below(state, 2) == 0 && at > 64)
        at %= 64;
    memcpy(field, data + at, width);
    value = ti_load_u64(field);
    switch (random_below(state, 4)) {
    case 0:
        value++;
        break;
    case 1:
        value--;
        break;
    case 2:
        value = UINT64_MAX - random_below(state, 64);
        break;
    default:
        value = bounds[random_below(state, sizeof bounds / sizeof bounds[0])];
    }
    ti_store_u64(field, value);
    memcpy(data + at, field, width);
}

/* The section's bytes changed by the engine, and grown or shrunk if it likes. */
static void
mutate_section(struct container *container, struct section *section)
{
    if (section->bytes > container->capacity)
        return;
    memcpy(container->room, section->data, section->bytes);
    section->data = container->room;
    section->bytes =
        LLVMFuzzerMutate(container->room, section->bytes, container->capacity);
}

static void
change_sections(struct container *container, uint64_t *state)
{
    const size_t one = random_below(state, container->count);
    struct section *section = &container->sections[one];

    switch (random_below(state, 8)) {
    case 0:
        section->id = (uint32_t)random_below(state, TI_SECTION_LAST + 2);
        break;
    case 1:
        container->count--;
        memmove(section, section + 1, (container->count - one) * sizeof *section);
        break;
    case 2:
        section->bytes = random_below(state, section->bytes + 1);
        break;
    case 3:
    case 4:
        mutate_section(container, section);
        break;
    default:
        for (size_t i = 1 + random_below(state, 3); i > 0; i--)
            set_field(section->data, section->bytes, state);
    }
}

/* Header and directory, which putting together would mend. */
static void
change_head(uint8_t *data, size_t bytes, uint64_t *state)
{
    const size_t head = TI_FORMAT_HEADER_BYTES + 10 * TI_FORMAT_ENTRY_BYTES;

    set_field(data, bytes < head ? bytes : head, state);
}

size_t
container_mutate(uint8_t *data, size_t bytes, size_t capacity, unsigned seed)
{
    uint64_t state = seed + UINT64_C(0x9e3779b97f4a7c15);
    struct container container = { .room = malloc(capacity), .capacity = capacity };
    uint8_t *out = malloc(capacity);
    size_t made = 0;

    if (!container.room || !out)
        abort();
    take_apart(&container, data, bytes);
    if (container.count == 0 || random_below(&state, 16) == 0) {
        bytes = LLVMFuzzerMutate(data, bytes, capacity);
    } else if (random_below(&state, 8) == 0) {
        change_head(data, bytes, &state);
    } else {
        change_sections(&container, &state);
        made = put_together(&container, data, out, capacity);
        if (made > 0)
            memcpy(data, out, bytes = made);
    }
    free(container.room);
    free(out);
    if (random_below(&state, 32) > 0)
        container_mend(data, bytes);
    return bytes;
}
