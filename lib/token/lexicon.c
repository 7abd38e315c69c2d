/* SPDX-License-Identifier: MIT */
/*
 * Looking words up, and the life of a lexicon.
 */
#include "token/lexicon.h"

#include <string.h>

#include "base/alloc.h"
#include "base/error.h"
#include "base/hash.h"
#include "base/view.h"
#include "text/lookalike.h"
#include "text/utf8.h"

enum { WORD_HEAD_BYTES = 2 /* mark, bytes */ };

int
ti_lexicon_over(struct ti_lexicon *table, const uint8_t *data, size_t bytes)
{
    uint32_t slots;

    if (bytes < TI_LEXICON_HEAD_BYTES || bytes > TI_LEXICON_BYTES_MAX)
        return 0;
    slots = ti_load_u32(data + 4);
    if (slots == 0 || (slots & (slots - 1)) != 0 ||
        slots > (bytes - TI_LEXICON_HEAD_BYTES) / TI_LEXICON_SLOT_BYTES)
        return 0;
    *table = (struct ti_lexicon){ data, bytes, slots };
    return 1;
}

/* The word of a slot; 0 if the slot is free or names no place in the table. */
static int
word_at(struct ti_lexicon table, uint32_t slot, struct ti_lexicon_word *out)
{
    const uint8_t *at =
        table.data + TI_LEXICON_HEAD_BYTES + (size_t)slot * TI_LEXICON_SLOT_BYTES;
    const uint32_t place = ti_load_u32(at + 4);

    if (place == 0 || place > table.bytes - WORD_HEAD_BYTES)
        return 0;
    out->mark = table.data[place];
    out->bytes = table.data[place + 1];
    out->text = (const char *)table.data + place + WORD_HEAD_BYTES;
    return out->bytes <= table.bytes - WORD_HEAD_BYTES - place &&
           out->bytes <= TOUT_TOKEN_BYTES_MAX;
}

struct ti_lexicon_search
ti_lexicon_search(struct ti_lexicon table, uint64_t skeleton)
{
    struct ti_lexicon_search search = { table, (uint32_t)(skeleton >> 32), 0,
                                        TI_LEXICON_PROBES };

    if (table.bytes > 0)
        search.slot = (uint32_t)skeleton & (table.slots - 1);
    else
        search.probes = 0;
    return search;
}

int
ti_lexicon_next(struct ti_lexicon_search *search, struct ti_lexicon_word *out)
{
    while (search->probes > 0) {
        const uint32_t slot = search->slot;
        const uint8_t *at = search->table.data + TI_LEXICON_HEAD_BYTES +
                            (size_t)slot * TI_LEXICON_SLOT_BYTES;

        search->slot = (slot + 1) & (search->table.slots - 1);
        search->probes--;
        if (!word_at(search->table, slot, out))
            return 0;
        if (ti_load_u32(at) == search->tag)
            return 1;
    }
    return 0;
}

int
ti_lexicon_each(struct ti_lexicon table, uint32_t *at, struct ti_lexicon_word *out)
{
    while (*at < table.slots)
        if (word_at(table, (*at)++, out))
            return 1;
    return 0;
}

struct ti_lexicon
ti_lexicon_of(const tout_lexicon *lexicon)
{
    return lexicon ? lexicon->table : (struct ti_lexicon){ NULL, 0, 0 };
}

struct skeleton {
    uint64_t hash;
    uint32_t last; /* class */
};

static struct skeleton
grow(struct skeleton skeleton, uint32_t class)
{
    if (class != skeleton.last)
        skeleton.hash = ti_mix(skeleton.hash, class);
    skeleton.last = class;
    return skeleton;
}

void
ti_skeletons(const uint32_t *codes, size_t count, uint64_t *out)
{
    struct skeleton skeleton = { 0, 0 };
    struct skeleton before = skeleton; /* the last letter */
    uint32_t first = 0;                /* of a pair, if the last letter may be one */

    for (size_t i = 0; i < count; i++) {
        const uint32_t class = ti_lookalike_class(codes[i]);
        const uint32_t pair = first == 'r' && class == 'n'   ? 'm'
                              : first == 'v' && class == 'v' ? 'w'
                                                             : 0;

        if (pair) {
            skeleton = grow(before, pair);
            first = 0;
        } else {
            before = skeleton;
            skeleton = grow(skeleton, class);
            first = class;
        }
        out[i] = skeleton.hash;
    }
}

uint64_t
ti_skeleton(const uint32_t *codes, size_t count)
{
    uint64_t skeletons[TOUT_TOKEN_BYTES_MAX];

    if (count == 0)
        return 0;
    ti_skeletons(codes, count, skeletons);
    return skeletons[count - 1];
}

int32_t
ti_lexicon_mark(struct ti_lexicon lexicon, const char *word, size_t bytes)
{
    char text[TOUT_TOKEN_BYTES_MAX];
    uint32_t codes[TOUT_TOKEN_BYTES_MAX];
    struct ti_lexicon_search search;
    struct ti_lexicon_word found;
    size_t count = 0;

    if (lexicon.bytes == 0 || bytes == 0 || bytes > TOUT_TOKEN_BYTES_MAX)
        return 0;
    ti_utf8_repair(text, word, bytes);
    for (size_t at = 0; at < bytes;)
        codes[count++] = ti_utf8_next(text, &at);
    search = ti_lexicon_search(lexicon, ti_skeleton(codes, count));
    while (ti_lexicon_next(&search, &found))
        if (found.bytes == bytes && memcmp(found.text, word, bytes) == 0)
            return found.mark;
    return 0;
}

int32_t
tout_lexicon_find(const tout_lexicon *lexicon, const char *word, size_t bytes)
{
    return lexicon && word ? ti_lexicon_mark(lexicon->table, word, bytes) : 0;
}

int
tout_lexicon_each(const tout_lexicon *lexicon, tout_lexicon_visit visit, void *context)
{
    struct ti_lexicon_word word;
    uint32_t at = 0;
    int result = 0;

    while (lexicon && result == 0 && ti_lexicon_each(lexicon->table, &at, &word))
        result = visit(context, word.text, word.bytes, word.mark);
    return result;
}

uint32_t
tout_lexicon_words(const tout_lexicon *lexicon)
{
    return lexicon && lexicon->table.bytes ? ti_load_u32(lexicon->table.data) : 0;
}

tout_status
ti_lexicon_copy(struct ti_lexicon table, const tout_alloc *alloc, tout_lexicon **out,
                tout_error *err)
{
    tout_lexicon *lexicon = ti_allocate_zero(alloc, 1, sizeof *lexicon);

    *out = NULL;
    if (!lexicon)
        return ti_fail_memory(err);
    ti_ref_start(&lexicon->ref);
    lexicon->alloc = *alloc;
    lexicon->owned = ti_allocate(alloc, table.bytes, 1);
    if (!lexicon->owned) {
        tout_lexicon_unref(lexicon);
        return ti_fail_memory(err);
    }
    if (table.bytes > 0)
        memcpy(lexicon->owned, table.data, table.bytes);
    lexicon->table = table;
    lexicon->table.data = lexicon->owned;
    *out = lexicon;
    return TOUT_OK;
}

tout_lexicon *
tout_lexicon_ref(tout_lexicon *lexicon)
{
    if (lexicon)
        ti_ref_add(&lexicon->ref);
    return lexicon;
}

void
tout_lexicon_unref(tout_lexicon *lexicon)
{
    tout_alloc alloc;

    if (!lexicon || !ti_ref_drop(&lexicon->ref))
        return;
    alloc = lexicon->alloc;
    ti_release(&alloc, lexicon->owned);
    ti_release(&alloc, lexicon);
}
