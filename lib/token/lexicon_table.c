/* SPDX-License-Identifier: MIT */
/*
 * From words to a table: in the order of their bytes, so that equal lexicons are equal
 * bytes.
 */
#include <string.h>

#include "base/buffer.h"
#include "base/error.h"
#include "base/view.h"
#include "text/utf8.h"
#include "token/lexicon.h"

struct making {
    const char *words;
    struct ti_lexicon_entry *list;
    size_t count;
    const tout_alloc *alloc;
    tout_error *err;
};

static int
compare(const char *text, const struct ti_lexicon_entry *a,
        const struct ti_lexicon_entry *b)
{
    const size_t bytes = a->bytes < b->bytes ? a->bytes : b->bytes;
    const int order = memcmp(text + a->at, text + b->at, bytes);

    return order ? order : (int)a->bytes - (int)b->bytes;
}

/* Heapsort: qsort(3) has no context, and its memory is not the caller's. */
static void
sift(const struct making *making, size_t root, size_t count)
{
    struct ti_lexicon_entry *list = making->list;

    while (2 * root + 1 < count) {
        size_t child = 2 * root + 1;
        struct ti_lexicon_entry swapped;

        if (child + 1 < count &&
            compare(making->words, &list[child], &list[child + 1]) < 0)
            child++;
        if (compare(making->words, &list[root], &list[child]) >= 0)
            return;
        swapped = list[root];
        list[root] = list[child];
        list[child] = swapped;
        root = child;
    }
}

static tout_status
sort_words(const struct making *making)
{
    for (size_t i = making->count / 2; i > 0; i--)
        sift(making, i - 1, making->count);
    for (size_t i = making->count; i > 1; i--) {
        const struct ti_lexicon_entry last = making->list[i - 1];

        making->list[i - 1] = making->list[0];
        making->list[0] = last;
        sift(making, 0, i - 1);
    }
    for (size_t i = 1; i < making->count; i++) {
        const struct ti_lexicon_entry *a = &making->list[i - 1];
        const struct ti_lexicon_entry *b = &making->list[i];

        if (compare(making->words, a, b) == 0)
            return ti_fail_at(making->err, TOUT_E_SYNTAX,
                              a->line > b->line ? a->line : b->line,
                              a->offset > b->offset ? a->offset : b->offset,
                              "the word stands in the lexicon twice");
    }
    return TOUT_OK;
}

static uint64_t
skeleton_of(const struct making *making, const struct ti_lexicon_entry *entry)
{
    uint32_t codes[TOUT_TOKEN_BYTES_MAX];
    size_t count = 0;

    for (size_t i = entry->at; i < entry->at + (size_t)entry->bytes;)
        codes[count++] = ti_utf8_next(making->words, &i);
    return ti_skeleton(codes, count);
}

/* Puts a word into the first free slot on the way of its skeleton. */
static tout_status
place_word(const struct making *making, const struct ti_lexicon_entry *entry,
           uint8_t *data, uint32_t place)
{
    const uint32_t mask = ti_load_u32(data + 4) - 1;
    const uint64_t skeleton = skeleton_of(making, entry);

    for (uint32_t probe = 0; probe < TI_LEXICON_PROBES; probe++) {
        uint8_t *slot =
            data + TI_LEXICON_HEAD_BYTES +
            (size_t)(((uint32_t)skeleton + probe) & mask) * TI_LEXICON_SLOT_BYTES;

        if (ti_load_u32(slot + 4) != 0)
            continue;
        ti_store_u32(slot, (uint32_t)(skeleton >> 32));
        ti_store_u32(slot + 4, place);
        return TOUT_OK;
    }
    return ti_fail_at(making->err, TOUT_E_LIMIT, entry->line, entry->offset,
                      "more than %d words look alike", TI_LEXICON_PROBES);
}

static tout_status
make_table(const struct making *making, tout_lexicon *out)
{
    struct ti_buffer buffer = ti_buffer_new(making->alloc);
    tout_status status = TOUT_OK;
    uint32_t slots = 1;
    size_t place;

    while (slots < 2 * (making->count + 1))
        slots *= 2;
    ti_buffer_u32(&buffer, (uint32_t)making->count);
    ti_buffer_u32(&buffer, slots);
    for (uint32_t i = 0; i < slots; i++)
        ti_buffer_u64(&buffer, 0);
    place = buffer.bytes;
    for (size_t i = 0; i < making->count; i++) {
        ti_buffer_u8(&buffer, making->list[i].mark);
        ti_buffer_u8(&buffer, making->list[i].bytes);
        ti_buffer_put(&buffer, making->words + making->list[i].at,
                      making->list[i].bytes);
    }
    if (buffer.has_failed)
        status = ti_fail_memory(making->err);
    for (size_t i = 0; status == TOUT_OK && i < making->count; i++) {
        status = place_word(making, &making->list[i], buffer.data, (uint32_t)place);
        place += 2U + making->list[i].bytes;
    }
    if (status != TOUT_OK) {
        ti_buffer_free(&buffer);
        return status;
    }
    out->owned = buffer.data;
    out->table = (struct ti_lexicon){ buffer.data, buffer.bytes, slots };
    return TOUT_OK;
}

tout_status
ti_lexicon_make(const char *words, struct ti_lexicon_entry *list, size_t count,
                tout_lexicon *out, tout_error *err)
{
    const struct making making = { words, list, count, &out->alloc, err };
    const tout_status status = sort_words(&making);

    return status == TOUT_OK ? make_table(&making, out) : status;
}
