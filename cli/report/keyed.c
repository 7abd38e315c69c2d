/* SPDX-License-Identifier: MIT */
#include "report/keyed.h"

#include <stdlib.h>
#include <string.h>
#include <sys/random.h>

enum { SLOTS_FIRST = 1024, TEXT_FIRST = 64 * 1024 };

void
keyed_start(struct keyed *keyed, size_t columns)
{
    memset(keyed, 0, sizeof *keyed);
    keyed->columns = columns;
    /* Names are strangers', who must not know which ones share a slot. What is shown
     * never depends on it. */
    if (getrandom(&keyed->seed, sizeof keyed->seed, 0) != sizeof keyed->seed)
        keyed->seed = (uint64_t)(uintptr_t)keyed;
}

void
keyed_free(struct keyed *keyed)
{
    free(keyed->ends);
    free(keyed->sums);
    free(keyed->text);
    free(keyed->slots);
    memset(keyed, 0, sizeof *keyed);
}

static uint64_t
mix(uint64_t value)
{
    value = (value ^ value >> 32) * 0xd6e8feb86659fd93U;
    value = (value ^ value >> 32) * 0xd6e8feb86659fd93U;
    return value ^ value >> 32;
}

static uint64_t
hash(const struct keyed *keyed, const char *name, size_t bytes)
{
    uint64_t state = keyed->seed ^ bytes;

    for (size_t at = 0; at < bytes; at += sizeof state) {
        const size_t left = bytes - at;
        uint64_t word = 0;

        memcpy(&word, name + at, left < sizeof word ? left : sizeof word);
        state = mix(state + word) + keyed->seed;
    }
    return mix(state);
}

const char *
keyed_name(const struct keyed *keyed, uint32_t index, size_t *bytes)
{
    const size_t begin = index == 0 ? 0 : keyed->ends[index - 1];

    *bytes = keyed->ends[index] - begin;
    return keyed->text + begin;
}

int64_t *
keyed_sums(const struct keyed *keyed, uint32_t index)
{
    return keyed->sums + index * keyed->columns;
}

/* The slot of a name, or the free one where it belongs. */
static uint32_t *
find_slot(const struct keyed *keyed, const char *name, size_t bytes)
{
    size_t at = hash(keyed, name, bytes) & (keyed->slot_count - 1);

    for (; keyed->slots[at] != 0; at = (at + 1) & (keyed->slot_count - 1)) {
        size_t have;
        const char *other = keyed_name(keyed, keyed->slots[at] - 1, &have);

        if (have == bytes && memcmp(other, name, bytes) == 0)
            break;
    }
    return &keyed->slots[at];
}

/* Twice as many slots, half of them free again. */
static int
grow_slots(struct keyed *keyed)
{
    const size_t count = keyed->slot_count ? 2 * keyed->slot_count : SLOTS_FIRST;
    uint32_t *slots = calloc(count, sizeof slots[0]);

    if (!slots)
        return 0;
    free(keyed->slots);
    keyed->slots = slots;
    keyed->slot_count = count;
    for (uint32_t i = 0; i < keyed->count; i++) {
        size_t bytes;
        const char *name = keyed_name(keyed, i, &bytes);

        *find_slot(keyed, name, bytes) = i + 1;
    }
    return 1;
}

static int
grow_names(struct keyed *keyed)
{
    const size_t room = keyed->room ? 2 * keyed->room : SLOTS_FIRST;
    size_t *ends = realloc(keyed->ends, room * sizeof ends[0]);
    int64_t *sums;

    if (!ends)
        return 0;
    keyed->ends = ends;
    sums = realloc(keyed->sums, room * keyed->columns * sizeof sums[0]);
    if (!sums)
        return 0;
    keyed->sums = sums;
    keyed->room = room;
    return 1;
}

static int
grow_text(struct keyed *keyed, size_t needed)
{
    size_t room = keyed->text_room ? keyed->text_room : TEXT_FIRST;
    char *text;

    while (room < needed)
        room *= 2;
    text = realloc(keyed->text, room);
    if (!text)
        return 0;
    keyed->text = text;
    keyed->text_room = room;
    return 1;
}

static int
has_room(const struct keyed *keyed, size_t bytes)
{
    const size_t used = keyed->count ? keyed->ends[keyed->count - 1] : 0;

    return keyed->count < KEYED_NAMES_MAX &&
           keyed->count < KEYED_SUMS_MAX / keyed->columns &&
           used + bytes <= KEYED_TEXT_MAX;
}

static int
add(struct keyed *keyed, const char *name, size_t bytes)
{
    const size_t used = keyed->count ? keyed->ends[keyed->count - 1] : 0;

    if (keyed->count == keyed->room && !grow_names(keyed))
        return 0;
    if (used + bytes > keyed->text_room && !grow_text(keyed, used + bytes))
        return 0;
    memcpy(keyed->text + used, name, bytes);
    keyed->ends[keyed->count] = used + bytes;
    memset(keyed->sums + keyed->count * keyed->columns, 0,
           keyed->columns * sizeof keyed->sums[0]);
    keyed->count++;
    return 1;
}

uint32_t
keyed_find(struct keyed *keyed, const char *name, size_t bytes)
{
    uint32_t *slot;

    bytes = bytes < KEYED_NAME_BYTES_MAX ? bytes : KEYED_NAME_BYTES_MAX;
    if (2 * keyed->count >= keyed->slot_count && !grow_slots(keyed)) {
        keyed->has_failed = 1;
        return KEYED_NONE;
    }
    slot = find_slot(keyed, name, bytes);
    if (*slot == 0 && !has_room(keyed, bytes)) {
        keyed->left_out++;
        return KEYED_NONE;
    }
    if (*slot == 0) {
        if (!add(keyed, name, bytes)) {
            keyed->has_failed = 1;
            return KEYED_NONE;
        }
        *slot = (uint32_t)keyed->count;
    }
    return *slot - 1;
}

static int
compare_names(const struct keyed *keyed, uint32_t left, uint32_t right)
{
    size_t left_bytes;
    size_t right_bytes;
    const char *a = keyed_name(keyed, left, &left_bytes);
    const char *b = keyed_name(keyed, right, &right_bytes);
    const int order = memcmp(a, b, left_bytes < right_bytes ? left_bytes : right_bytes);

    return order ? order : (left_bytes > right_bytes) - (left_bytes < right_bytes);
}

static int
is_before(const struct keyed *keyed, size_t column, uint32_t left, uint32_t right)
{
    const int64_t a = keyed_sums(keyed, left)[column];
    const int64_t b = keyed_sums(keyed, right)[column];

    return a != b ? a > b : compare_names(keyed, left, right) < 0;
}

size_t
keyed_best(const struct keyed *keyed, size_t column, uint32_t *best, size_t room)
{
    size_t count = 0;

    for (uint32_t i = 0; i < keyed->count; i++) {
        size_t at = count;

        if (keyed_sums(keyed, i)[column] <= 0)
            continue;
        while (at > 0 && is_before(keyed, column, i, best[at - 1]))
            at--;
        if (at == room)
            continue;
        count += count < room;
        memmove(best + at + 1, best + at, (count - at - 1) * sizeof best[0]);
        best[at] = i;
    }
    return count;
}

int
keyed_has(const struct keyed *keyed, size_t column)
{
    uint32_t best;

    return keyed_best(keyed, column, &best, 1) > 0;
}

static int
largest_first(const void *left, const void *right)
{
    const int64_t a = *(const int64_t *)left;
    const int64_t b = *(const int64_t *)right;

    return (a < b) - (a > b);
}

void
keyed_half(const struct keyed *keyed, size_t column, size_t *names, size_t *half)
{
    int64_t *sums = malloc((keyed->count + 1) * sizeof sums[0]);
    int64_t total = 0;
    int64_t so_far = 0;

    *names = *half = 0;
    for (uint32_t i = 0; sums && i < keyed->count; i++) {
        const int64_t sum = keyed_sums(keyed, i)[column];

        if (sum > 0)
            sums[(*names)++] = sum;
        total += sum > 0 ? sum : 0;
    }
    if (*names)
        qsort(sums, *names, sizeof sums[0], largest_first);
    while (*half < *names && 2 * so_far < total)
        so_far += sums[(*half)++];
    free(sums);
}
