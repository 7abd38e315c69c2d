/* SPDX-License-Identifier: MIT */
/*
 * Reading counts. What is relied on is checked as it goes by: order, sizes, names, sums
 * within the posts of their label; whether all of it is what was written, the checksum
 * tells at the end.
 */
#include <string.h>

#include "base/alloc.h"
#include "base/error.h"
#include "model/head.h"
#include "text/utf8.h"
#include "train/counts_file.h"

enum {
    WINDOW_BYTES = 1 << 16, /* many times the longest entry */
    ENTRY_HEAD_BYTES = 10,  /* key, flags, bytes of the name */
    ENTRY_WORD = 1
};

/* Recipe, labels and the largest lexicon, with room for sections to come. */
static const uint64_t head_bytes_max = UINT64_C(64) << 20;

int
ti_entry_compare(const tout_entry *left, const tout_entry *right)
{
    if (left->is_word != right->is_word)
        return left->is_word ? 1 : -1;
    return left->key < right->key ? -1 : left->key > right->key;
}

static tout_status
cut_short(const struct ti_counts_source *source, uint64_t at, tout_error *err)
{
    return ti_fail_at(err, TOUT_E_FORMAT, 0, at, "cut short: %s ends here",
                      source->file.path);
}

static tout_status
make_head(struct ti_counts_source *source, const struct ti_head *head, tout_error *err)
{
    tout_lexicon *lexicon;
    tout_status status =
        ti_lexicon_copy(head->recipe.lexicon, &source->alloc, &lexicon, err);

    if (status != TOUT_OK)
        return status;
    status = ti_counts_make(&head->recipe, lexicon, &source->alloc, &source->head, err);
    tout_lexicon_unref(lexicon);
    if (status != TOUT_OK)
        return status;
    source->head->is_opened = 1;
    for (uint32_t l = 0; status == TOUT_OK && l < head->label_count; l++) {
        const struct ti_label *label = &head->labels[l];

        status = ti_counts_label(source->head, label->name, strlen(label->name), err);
        if (status == TOUT_OK)
            status = tout_counts_add_posts(source->head, l, label->posts, err);
    }
    return status;
}

static tout_status
read_sections(struct ti_counts_source *source, const uint8_t *data,
              const struct ti_section *sections, tout_error *err)
{
    char *strings = ti_allocate(&source->alloc, sections[TI_SECTION_LABELS].bytes, 1);
    char *room = strings;
    struct ti_head head;
    tout_status status;

    if (!strings)
        return ti_fail_memory(err);
    status = ti_head_read(data, sections, &room, &head, err);
    if (status == TOUT_OK)
        status = make_head(source, &head, err);
    ti_release(&source->alloc, strings);
    return status;
}

/* Reads all that stands before the entries into `data`, of which header and directory
 * are there already. */
static tout_status
read_head(struct ti_counts_source *source, uint8_t *data, uint64_t have,
          const struct ti_section *sections, tout_error *err)
{
    const struct ti_section *entries = &sections[TI_SECTION_ENTRIES];
    size_t got;
    tout_status status = ti_source_read(&source->file, data + have,
                                        (size_t)(entries->offset - have), &got, err);

    if (status != TOUT_OK)
        return status;
    if (got < entries->offset - have)
        return cut_short(source, have + got, err);
    ti_hasher_add(source->hasher, data + TI_FORMAT_CHECKED_FROM,
                  entries->offset - TI_FORMAT_CHECKED_FROM);
    source->checksum = ti_load_u64(data + TI_FORMAT_CHECKSUM_AT);
    source->at = entries->offset;
    source->end = entries->offset + entries->bytes;
    return read_sections(source, data, sections, err);
}

static tout_status
read_directory(struct ti_counts_source *source, uint8_t *data, uint64_t *have,
               struct ti_section *sections, tout_error *err)
{
    static const uint32_t required[] = { TI_SECTION_RECIPE, TI_SECTION_LABELS,
                                         TI_SECTION_ENTRIES };
    size_t got;
    uint64_t head;
    tout_status status =
        ti_source_read(&source->file, data, TI_FORMAT_HEADER_BYTES, &got, err);

    if (status == TOUT_OK)
        status = ti_container_check(data, got, TI_FORMAT_KIND_COUNTS, err);
    if (status != TOUT_OK)
        return status;
    head = ti_container_head_bytes(data);
    if (head <= TI_FORMAT_HEADER_BYTES +
                    (uint64_t)TI_FORMAT_SECTIONS_MAX * TI_FORMAT_ENTRY_BYTES &&
        head <= source->file.bytes)
        status = ti_source_read(&source->file, data + TI_FORMAT_HEADER_BYTES,
                                (size_t)head - TI_FORMAT_HEADER_BYTES, &got, err);
    if (status == TOUT_OK)
        status = ti_container_sections(data, source->file.bytes, sections, err);
    if (status == TOUT_OK)
        status = ti_container_require(sections, required,
                                      sizeof required / sizeof required[0], err);
    *have = head;
    return status;
}

/* Makes sure that the window has `bytes` more bytes of entries; returns where they
 * start, NULL where the entries end before. */
static tout_status
fill(struct ti_counts_source *source, size_t bytes, const uint8_t **out,
     tout_error *err)
{
    const size_t have = source->filled - source->next;
    const uint64_t there = source->end - source->at;
    size_t wanted = WINDOW_BYTES - have;
    size_t got;
    tout_status status;

    *out = NULL;
    if (bytes > there)
        return ti_fail_at(err, TOUT_E_FORMAT, 0, source->at,
                          "the entries end within an entry");
    if (have < bytes) {
        memmove(source->window, source->window + source->next, have);
        if (wanted > there - have)
            wanted = (size_t)(there - have);
        status =
            ti_source_read(&source->file, source->window + have, wanted, &got, err);
        if (status != TOUT_OK)
            return status;
        if (got < wanted)
            return cut_short(source, source->at + have + got, err);
        ti_hasher_add(source->hasher, source->window + have, got);
        source->next = 0;
        source->filled = have + got;
    }
    *out = source->window + source->next;
    return TOUT_OK;
}

static void
advance(struct ti_counts_source *source, size_t bytes)
{
    source->next += bytes;
    source->at += bytes;
}

tout_status
ti_counts_source_open(const char *path, const tout_alloc *alloc,
                      struct ti_counts_source *out, tout_error *err)
{
    struct ti_section sections[TI_SECTION_LAST + 1];
    uint8_t directory[TI_FORMAT_HEADER_BYTES +
                      TI_FORMAT_SECTIONS_MAX * TI_FORMAT_ENTRY_BYTES];
    const uint8_t *count;
    uint8_t *data;
    uint64_t have;
    tout_status status;

    memset(out, 0, sizeof *out);
    out->alloc = *alloc;
    memset(directory, 0, sizeof directory);
    status = ti_source_open(path, &out->file, err);
    if (status == TOUT_OK)
        status = read_directory(out, directory, &have, sections, err);
    if (status != TOUT_OK)
        return status;
    if (sections[TI_SECTION_ENTRIES].offset > head_bytes_max)
        return ti_fail_at(err, TOUT_E_LIMIT, 0, TI_FORMAT_HEADER_BYTES,
                          "entries begin at byte %llu, expected %llu or less",
                          (unsigned long long)sections[TI_SECTION_ENTRIES].offset,
                          (unsigned long long)head_bytes_max);
    out->hasher = ti_hasher_new(alloc);
    out->window = ti_allocate(alloc, WINDOW_BYTES, 1);
    data = ti_allocate(alloc, (size_t)sections[TI_SECTION_ENTRIES].offset, 1);
    if (out->hasher && out->window && data) {
        memcpy(data, directory, (size_t)have);
        status = read_head(out, data, have, sections, err);
    } else {
        status = ti_fail_memory(err);
    }
    ti_release(alloc, data);
    if (status == TOUT_OK)
        status = fill(out, sizeof out->left, &count, err);
    if (status == TOUT_OK) {
        out->left = ti_load_u64(count);
        advance(out, sizeof out->left);
    }
    return status;
}

tout_status
ti_counts_source_bad(const struct ti_counts_source *source, const char *why,
                     tout_error *err)
{
    return ti_fail_at(err, TOUT_E_FORMAT, 0, source->at, "an entry %s", why);
}

static tout_status
read_sums(struct ti_counts_source *source, const uint8_t *data, tout_error *err)
{
    const tout_counts *head = source->head;
    uint64_t seen = 0;

    for (uint32_t l = 0; l < head->label_count; l++) {
        source->sums[l] = ti_load_u32(data + 4 * (size_t)l);
        seen += source->sums[l];
        if (source->sums[l] > head->label_posts[l])
            return ti_counts_source_bad(
                source, "is in more posts of a label than there are", err);
    }
    return seen > 0 ? TOUT_OK : ti_counts_source_bad(source, "is in no post", err);
}

static tout_status
read_entry(struct ti_counts_source *source, tout_error *err)
{
    const size_t sums = 4 * (size_t)source->head->label_count;
    const tout_entry last = source->entry;
    const uint8_t *data;
    char repaired[UINT8_MAX];
    size_t stem;
    tout_status status = fill(source, ENTRY_HEAD_BYTES, &data, err);

    if (status != TOUT_OK)
        return status;
    if (data[8] > ENTRY_WORD)
        return ti_counts_source_bad(source, "has unknown flags", err);
    memset(&source->entry, 0, sizeof source->entry);
    source->entry.is_word = data[8];
    source->entry.name_bytes = data[9];
    if ((source->head->recipe.flags & TOUT_RECIPE_NO_WORDS) &&
        (source->entry.is_word || source->entry.name_bytes > 0))
        return ti_counts_source_bad(source, "has text, though the recipe keeps none",
                                    err);
    if (source->entry.is_word && (source->entry.name_bytes == 0 ||
                                  source->entry.name_bytes > TOUT_TOKEN_BYTES_MAX))
        return ti_counts_source_bad(source, "is a word of no length, or of a great one",
                                    err);
    stem = source->entry.is_word ? 8 : 0;
    status = fill(source, ENTRY_HEAD_BYTES + stem + source->entry.name_bytes + sums,
                  &data, err);
    if (status != TOUT_OK)
        return status;
    source->entry.key = ti_load_u64(data);
    if (stem)
        source->entry.stem = ti_load_u64(data + ENTRY_HEAD_BYTES);
    source->entry.name = (const char *)data + ENTRY_HEAD_BYTES + stem;
    if (ti_utf8_repair(repaired, source->entry.name, source->entry.name_bytes) != 0)
        return ti_counts_source_bad(source, "has a name that is not UTF-8", err);
    if (source->has_entry && ti_entry_compare(&last, &source->entry) >= 0)
        return ti_counts_source_bad(source, "is out of order", err);
    status = read_sums(source,
                       data + ENTRY_HEAD_BYTES + stem + source->entry.name_bytes, err);
    advance(source, ENTRY_HEAD_BYTES + stem + source->entry.name_bytes + sums);
    return status;
}

/* Hashes what other versions may have put behind the entries, and compares. */
static tout_status
check_sum(struct ti_counts_source *source, tout_error *err)
{
    size_t got;

    if (source->at != source->end)
        return ti_counts_source_bad(source, "stands behind the last one", err);
    do {
        const tout_status status =
            ti_source_read(&source->file, source->window, WINDOW_BYTES, &got, err);

        if (status != TOUT_OK)
            return status;
        ti_hasher_add(source->hasher, source->window, got);
    } while (got > 0);
    if (ti_hasher_sum(source->hasher) != source->checksum)
        return ti_fail_at(err, TOUT_E_CHECKSUM, 0, TI_FORMAT_CHECKSUM_AT,
                          "damaged: the checksum does not fit the bytes");
    return TOUT_OK;
}

tout_status
ti_counts_source_next(struct ti_counts_source *source, tout_error *err)
{
    tout_status status;

    if (source->left == 0) {
        source->has_entry = 0;
        return check_sum(source, err);
    }
    status = read_entry(source, err);
    source->left--;
    source->has_entry = status == TOUT_OK;
    return status;
}

void
ti_counts_source_close(struct ti_counts_source *source)
{
    if (source->file.fd >= 0)
        ti_source_close(&source->file);
    ti_release(&source->alloc, source->window);
    ti_hasher_free(source->hasher);
    tout_counts_free(source->head);
}
