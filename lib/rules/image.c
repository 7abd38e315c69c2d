/* SPDX-License-Identifier: MIT */
#include "rules/image.h"

#include <string.h>

#include "base/alloc.h"

enum {
    ALIGNMENT = 16, /* of each part */
    TRIE_PARTS = 8,
    PARTS = 3 + TI_VIEWS * (1 + TRIE_PARTS)
};

/* An array of a prefilter: the pointer to it, and how much there is. */
struct part {
    void *field;
    size_t bytes;
};

static void
list_trie(struct ti_trie *trie, struct part parts[TRIE_PARTS])
{
    const size_t is_there = trie->node_count > 0;
    const struct part list[TRIE_PARTS] = {
        { &trie->marks, is_there * TI_PAIRS * sizeof trie->marks[0] },
        { &trie->shorts, is_there * TI_SHORT_WORDS * sizeof trie->shorts[0] },
        { &trie->samples, is_there * TI_PAIRS * sizeof trie->samples[0] },
        { &trie->heads, is_there * (trie->head_mask + 1U) * sizeof trie->heads[0] },
        { &trie->slots, is_there * (trie->slot_mask + 1U) * sizeof trie->slots[0] },
        { &trie->nodes, is_there * (trie->node_count + 1U) * sizeof trie->nodes[0] },
        { &trie->ends, is_there * (trie->end_count + 1U) * sizeof trie->ends[0] },
        { &trie->moves, trie->move_count * sizeof trie->moves[0] },
    };

    memcpy(parts, list, sizeof list);
}

static void
list_parts(struct ti_prefilter *prefilter, struct part parts[PARTS])
{
    const size_t block = prefilter->block * sizeof(uint64_t);
    unsigned count = 0;

    parts[count++] =
        (struct part){ &prefilter->owners,
                       prefilter->pattern_count * sizeof prefilter->owners[0] };
    parts[count++] = (struct part){ &prefilter->ways,
                                    prefilter->way_count * sizeof prefilter->ways[0] };
    parts[count++] = (struct part){ &prefilter->blocks, TI_BLOCKS * block };
    for (unsigned v = 0; v < TI_VIEWS; v++) {
        parts[count++] = (struct part){ &prefilter->digits[v], block };
        list_trie(&prefilter->tries[v], &parts[count]);
        count += TRIE_PARTS;
    }
}

static size_t
align(size_t bytes)
{
    return (bytes + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
}

size_t
ti_image_bytes(const struct ti_prefilter *prefilter)
{
    struct ti_prefilter copy = *prefilter;
    struct part parts[PARTS];
    size_t bytes = align(sizeof copy);

    list_parts(&copy, parts);
    for (unsigned i = 0; i < PARTS; i++)
        bytes += align(parts[i].bytes);
    return bytes;
}

/* First the prefilter itself, with nothing in place of pointers. */
void
ti_image_write(const struct ti_prefilter *prefilter, char *out)
{
    struct ti_prefilter copy;
    struct part parts[PARTS];
    char *at = out + align(sizeof copy);

    memcpy(&copy, prefilter, sizeof copy);
    memset(&copy.alloc, 0, sizeof copy.alloc);
    copy.way_capacity = 0;
    copy.is_borrowed = 0;
    memset(out, 0, ti_image_bytes(prefilter));
    list_parts(&copy, parts);
    for (unsigned i = 0; i < PARTS; i++) {
        const void *array;

        memcpy(&array, parts[i].field, sizeof array);
        memset(parts[i].field, 0, sizeof array);
        if (parts[i].bytes > 0)
            memcpy(at, array, parts[i].bytes);
        at += align(parts[i].bytes);
    }
    memcpy(out, &copy, sizeof copy);
}

struct ti_prefilter *
ti_image_open(const struct ti_image *image, const tout_rules *rules,
              const tout_alloc *alloc)
{
    struct ti_prefilter *prefilter;
    struct part parts[PARTS];
    const char *at = image->data;

    if (image->bytes < sizeof *prefilter)
        return NULL;
    prefilter = ti_allocate(alloc, 1, sizeof *prefilter);
    if (!prefilter)
        return NULL;
    memcpy(prefilter, at, sizeof *prefilter);
    at += align(sizeof *prefilter);
    if (prefilter->rules_hash != ti_prefilter_hash(rules) ||
        ti_image_bytes(prefilter) != image->bytes) {
        ti_release(alloc, prefilter);
        return NULL;
    }
    list_parts(prefilter, parts);
    for (unsigned i = 0; i < PARTS; i++) {
        memcpy(parts[i].field, &at, sizeof at);
        at += align(parts[i].bytes);
    }
    prefilter->alloc = *alloc;
    prefilter->is_borrowed = 1;
    return prefilter;
}
