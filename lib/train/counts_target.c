/* SPDX-License-Identifier: MIT */
/*
 * Writing counts: entries stream through a window; the head, which tells how many there
 * were, and the checksum come last, into the room that was left for them.
 */
#include <string.h>

#include "base/alloc.h"
#include "base/error.h"
#include "model/head.h"
#include "train/counts_file.h"

enum { WINDOW_BYTES = 1 << 16 };

static tout_status
flush(struct ti_counts_target *target, tout_error *err)
{
    const tout_status status =
        ti_target_write(&target->file, target->at, target->window, target->used, err);

    target->at += target->used;
    target->used = 0;
    return status;
}

static tout_status
put(struct ti_counts_target *target, const void *data, size_t bytes, tout_error *err)
{
    tout_status status = TOUT_OK;

    if (bytes > WINDOW_BYTES - target->used)
        status = flush(target, err);
    if (bytes)
        memcpy(target->window + target->used, data, bytes);
    target->used += bytes;
    return status;
}

static void
write_head(struct ti_container *container, const tout_counts *head)
{
    struct ti_label labels[TOUT_LABELS_MAX];

    for (uint32_t l = 0; l < head->label_count; l++)
        labels[l] =
            (struct ti_label){ head->label_names[l], head->label_posts[l], 0, 0 };
    ti_head_write(container, &head->recipe, labels, head->label_count, TOUT_NONE);
    ti_head_write_lexicon(container, &head->recipe);
    ti_container_begin(container, TI_SECTION_ENTRIES);
}

tout_status
ti_counts_target_open(const char *path, const tout_counts *head,
                      const tout_alloc *alloc, struct ti_counts_target *out,
                      tout_error *err)
{
    static const uint8_t count[8];
    tout_status status;

    memset(out, 0, sizeof *out);
    out->alloc = alloc;
    out->labels = head->label_count;
    out->container = ti_container_new(alloc);
    out->window = ti_allocate(alloc, WINDOW_BYTES, 1);
    write_head(&out->container, head);
    if (out->window && !out->container.buffer.has_failed)
        status = ti_target_open(path, alloc, &out->file, err);
    else
        status = ti_fail_memory(err);
    if (status != TOUT_OK) {
        ti_release(alloc, out->window);
        ti_buffer_free(&out->container.buffer);
        return status;
    }
    status = ti_target_write(&out->file, 0, out->container.buffer.data,
                             out->container.buffer.bytes, err);
    out->at = out->container.buffer.bytes;
    if (status == TOUT_OK)
        status = put(out, count, sizeof count, err);
    if (status != TOUT_OK)
        ti_counts_target_abandon(out);
    return status;
}

tout_status
ti_counts_target_put(struct ti_counts_target *target, const tout_entry *entry,
                     const uint32_t *sums, tout_error *err)
{
    uint8_t data[10 + 8 + UINT8_MAX + 4 * TOUT_LABELS_MAX];
    size_t bytes = 10;

    ti_store_u64(data, entry->key);
    data[8] = (uint8_t)entry->is_word;
    data[9] = (uint8_t)entry->name_bytes;
    if (entry->is_word) {
        ti_store_u64(data + bytes, entry->stem);
        bytes += 8;
    }
    if (entry->name_bytes)
        memcpy(data + bytes, entry->name, entry->name_bytes);
    bytes += entry->name_bytes;
    for (uint32_t l = 0; l < target->labels; l++, bytes += 4)
        ti_store_u32(data + bytes, sums[l]);
    target->entries++;
    return put(target, data, bytes, err);
}

/* Reads back what was written, window by window. */
static tout_status
sum_up(struct ti_counts_target *target, uint8_t sum[8], tout_error *err)
{
    struct ti_hasher *hasher = ti_hasher_new(target->alloc);
    tout_status status = hasher ? TOUT_OK : ti_fail_memory(err);

    for (uint64_t at = TI_FORMAT_CHECKED_FROM; status == TOUT_OK && at < target->at;) {
        const size_t bytes =
            target->at - at < WINDOW_BYTES ? (size_t)(target->at - at) : WINDOW_BYTES;

        status = ti_target_read(&target->file, at, target->window, bytes, err);
        if (status == TOUT_OK)
            ti_hasher_add(hasher, target->window, bytes);
        at += bytes;
    }
    if (status == TOUT_OK)
        ti_store_u64(sum, ti_hasher_sum(hasher));
    ti_hasher_free(hasher);
    return status;
}

static tout_status
finish(struct ti_counts_target *target, tout_error *err)
{
    struct ti_section *entries = &target->container.sections[TI_SECTION_ENTRIES];
    uint8_t head[TI_CONTAINER_HEAD_BYTES];
    uint8_t number[8];
    tout_status status = flush(target, err);

    entries->bytes = target->at - entries->offset;
    ti_container_head(&target->container, TI_FORMAT_KIND_COUNTS, target->at, head);
    ti_store_u64(number, target->entries);
    if (status == TOUT_OK)
        status = ti_target_write(&target->file, 0, head, sizeof head, err);
    if (status == TOUT_OK)
        status =
            ti_target_write(&target->file, entries->offset, number, sizeof number, err);
    if (status == TOUT_OK)
        status = sum_up(target, number, err);
    if (status == TOUT_OK)
        status = ti_target_write(&target->file, TI_FORMAT_CHECKSUM_AT, number,
                                 sizeof number, err);
    return status;
}

tout_status
ti_counts_target_commit(struct ti_counts_target *target, tout_error *err)
{
    tout_status status = finish(target, err);

    if (status != TOUT_OK) {
        ti_counts_target_abandon(target);
        return status;
    }
    status = ti_target_commit(&target->file, err);
    ti_release(target->alloc, target->window);
    ti_buffer_free(&target->container.buffer);
    return status;
}

void
ti_counts_target_abandon(struct ti_counts_target *target)
{
    ti_target_abandon(&target->file);
    ti_release(target->alloc, target->window);
    ti_buffer_free(&target->container.buffer);
}

static tout_status
check_sums(const tout_counts *counts, uint32_t id, tout_error *err)
{
    for (uint32_t l = 0; l < counts->label_count; l++)
        if (ti_counts_of(counts, id)[l] > counts->label_posts[l])
            return ti_fail(
                err, TOUT_E_ARGUMENT,
                "feature %016llx is in %u posts of label \"%s\", which has "
                "%llu",
                (unsigned long long)ti_dictionary_entry(&counts->dictionary, id)->key,
                ti_counts_of(counts, id)[l], counts->label_names[l],
                (unsigned long long)counts->label_posts[l]);
    return TOUT_OK;
}

/* A post has the stem of each of its words. */
static tout_status
check_word(const tout_counts *counts, uint32_t id, tout_error *err)
{
    const struct ti_entry *entry = ti_dictionary_entry(&counts->dictionary, id);
    const uint32_t stem = entry->stem;

    for (uint32_t l = 0; ti_entry_is_word(entry) && l < counts->label_count; l++)
        if (ti_counts_of(counts, id)[l] > ti_counts_of(counts, stem)[l])
            return ti_fail(
                err, TOUT_E_ARGUMENT,
                "word %016llx is in %u posts of label \"%s\", and its stem in "
                "%u",
                (unsigned long long)entry->key, ti_counts_of(counts, id)[l],
                counts->label_names[l], ti_counts_of(counts, stem)[l]);
    return TOUT_OK;
}

tout_status
ti_counts_check(const tout_counts *counts, tout_error *err)
{
    tout_status status = TOUT_OK;

    for (uint32_t id = 0; status == TOUT_OK && id < counts->dictionary.count; id++) {
        status = check_sums(counts, id, err);
        if (status == TOUT_OK)
            status = check_word(counts, id, err);
    }
    return status;
}

tout_status
tout_counts_save(const tout_counts *counts, const char *path, tout_error *err)
{
    struct ti_counts_target target;
    uint32_t *order = NULL;
    size_t count = 0;
    tout_status status;

    if (!counts || !path)
        return ti_fail(err, TOUT_E_ARGUMENT, "the counts or their path are NULL");
    status = ti_counts_check(counts, err);
    if (status == TOUT_OK)
        status = ti_counts_order(counts, &order, &count, err);
    if (status != TOUT_OK)
        return status;
    status = ti_counts_target_open(path, counts, &counts->alloc, &target, err);
    if (status != TOUT_OK)
        goto done;
    for (size_t i = 0; status == TOUT_OK && i < count; i++) {
        const tout_entry entry = ti_counts_entry(counts, order[i]);

        ti_counts_send_for(counts, order + i, count - i);
        status =
            ti_counts_target_put(&target, &entry, ti_counts_of(counts, order[i]), err);
    }
    if (status == TOUT_OK)
        status = ti_counts_target_commit(&target, err);
    else
        ti_counts_target_abandon(&target);
done:
    ti_release(&counts->alloc, order);
    return status;
}
