/* SPDX-License-Identifier: MIT */
#include "feature/reader.h"

#include <string.h>

#include "base/alloc.h"
#include "base/error.h"
#include "text/utf8.h"

/* Takes `bytes` from the block, at an aligned place. With a block of NULL it only
 * counts, so that one list of arrays serves measuring and laying out. */
struct carver {
    char *block;
    size_t used;
};

static void *
carve(struct carver *carver, size_t bytes)
{
    void *place = carver->block ? carver->block + carver->used : NULL;

    carver->used += (bytes + TI_LINE - 1) / TI_LINE * TI_LINE;
    return place;
}

/* No sum here overflows: post_bytes is at most TOUT_POST_BYTES_MAX. */
static void
lay_out(struct ti_reader *reader, struct carver *carver)
{
    struct ti_tokens *tokens = &reader->tokens;
    struct ti_features *features = &reader->features;
    const size_t post = reader->post_bytes;

    tokens->capacity = (uint32_t)ti_tokens_capacity(post);
    tokens->folded_capacity = (uint32_t)ti_tokens_folded_capacity(post);
    features->capacity = (uint32_t)ti_features_capacity(post);
    features->slots_capacity = ti_features_slots(post);
    reader->text = carve(carver, post + TI_TEXT_PADDING);
    reader->folder = carve(carver, ti_folder_bytes());
    tokens->list = carve(carver, tokens->capacity * sizeof tokens->list[0]);
    tokens->folded = carve(carver, tokens->folded_capacity);
    features->keys = carve(carver, features->capacity * sizeof features->keys[0]);
    features->list = carve(carver, features->capacity * sizeof features->list[0]);
    reader->words.index =
        carve(carver, TI_WORDS_SLOTS_MAX * sizeof reader->words.index[0]);
    reader->words.list =
        carve(carver, (TI_WORDS_MAX + 1) * sizeof reader->words.list[0]);
    reader->words.signs = carve(carver, TI_WORDS_SIGNS * sizeof reader->words.signs[0]);
    reader->hosts = carve(carver, sizeof *reader->hosts);
    reader->words.notes = carve(carver, (TI_WORDS_MAX + 1) * reader->words.note_bytes);
    features->slots =
        carve(carver, features->slots_capacity * sizeof features->slots[0]);
}

tout_status
ti_reader_new(const struct ti_recipe *recipe, size_t post_bytes,
              const tout_alloc *alloc, struct ti_reader **out, tout_error *err)
{
    return ti_reader_new_with_notes(recipe, post_bytes, 0, alloc, out, err);
}

tout_status
ti_reader_new_with_notes(const struct ti_recipe *recipe, size_t post_bytes,
                         size_t note_bytes, const tout_alloc *alloc,
                         struct ti_reader **out, tout_error *err)
{
    struct carver measure = { NULL, 0 };
    struct carver carver = { NULL, 0 };
    struct ti_reader *reader;
    tout_status status;

    *out = NULL;
    reader = ti_allocate_zero(alloc, 1, sizeof *reader);
    if (!reader)
        return ti_fail_memory(err);
    reader->alloc = *alloc;
    reader->recipe = *recipe;
    reader->post_bytes = post_bytes;
    reader->words.note_bytes = note_bytes;
    lay_out(reader, &measure);
    reader->block = ti_allocate(alloc, measure.used + TI_LINE, 1);
    if (!reader->block) {
        status = ti_fail_memory(err);
        goto fail;
    }
    carver.block = ti_align_line(reader->block);
    lay_out(reader, &carver);
    reader->tokens.text = reader->text;
    ti_features_init(&reader->features);
    ti_words_init(&reader->words);
    ti_hosts_init(reader->hosts);
    status =
        ti_stemmer_new(recipe->language, recipe->seed, alloc, &reader->stemmer, err);
    if (status != TOUT_OK)
        goto fail;
    reader->scanner = (struct ti_scanner){
        .tokens = &reader->tokens,
        .folder = reader->folder,
        .stemmer = reader->stemmer,
        .words = &reader->words,
        .hosts = reader->hosts,
        .lexicon = reader->recipe.lexicon,
        .undoes = !(reader->recipe.flags & TOUT_RECIPE_NO_UNDOING),
        .seed = reader->recipe.seed,
    };
    reader->held =
        sizeof *reader + measure.used + TI_LINE + ti_stemmer_bytes(reader->stemmer);
    ti_reader_read(reader, "", 0);
    *out = reader;
    return TOUT_OK;
fail:
    ti_reader_free(reader);
    return status;
}

void
ti_reader_free(struct ti_reader *reader)
{
    if (!reader)
        return;
    ti_stemmer_free(reader->stemmer);
    ti_release(&reader->alloc, reader->block);
    ti_release(&reader->alloc, reader);
}

void
ti_reader_scan(struct ti_reader *reader, const char *text, size_t bytes)
{
    const size_t kept = ti_utf8_cut(text, bytes, reader->post_bytes);
    size_t ascii;

    reader->is_listed = 0;
    reader->is_truncated = kept < bytes;
    reader->tokens.bytes = kept;
    reader->tokens.capitals = 0;
    ascii = ti_utf8_copy_ascii(reader->text, text, kept, &reader->tokens.capitals);
    reader->tokens.ascii_bytes = ascii;
    reader->repairs = ascii == kept
                          ? 0
                          : (uint32_t)ti_utf8_repair(reader->text + ascii, text + ascii,
                                                     kept - ascii);
    memset(reader->text + kept, 0, TI_TEXT_PADDING);
    ti_scan(&reader->scanner);
}

void
ti_reader_list(struct ti_reader *reader)
{

    if (reader->is_listed)
        return;
    reader->is_listed = 1;
    ti_extract(&reader->recipe, &reader->scanner, &reader->features);
}

void
ti_reader_read(struct ti_reader *reader, const char *text, size_t bytes)
{
    ti_reader_scan(reader, text, bytes);
    ti_reader_list(reader);
}
