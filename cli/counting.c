/* SPDX-License-Identifier: MIT */
#include "counting.h"

#include <stdio.h>
#include <string.h>

#include "corpus.h"
#include "counts_text.h"
#include "engine.h"
#include "labels.h"
#include "posts.h"

/* The index of a label; where counts lack it they get it. TOUT_NONE, with a message in
 * `err`, if they cannot. */
static uint32_t
label_index(struct counting *counting, const char *name, tout_error *err)
{
    tout_counts *more;
    tout_status status;
    uint32_t label = tout_counts_label_find(counting->counts, name);

    if (label != TOUT_NONE)
        return label;
    if (counting->has_fixed_labels) {
        snprintf(err->message, sizeof err->message, "'%.64s' is none of the labels",
                 name);
        return TOUT_NONE;
    }
    if (tout_counts_new(counting->recipe, &name, 1, NULL, &more, err) != TOUT_OK)
        return TOUT_NONE;
    if (!counting->counts) {
        counting->counts = more;
        return 0;
    }
    status = tout_counts_merge(counting->counts, more, err);
    tout_counts_free(more);
    return status == TOUT_OK ? tout_counts_label_find(counting->counts, name)
                             : TOUT_NONE;
}

/* Returns 0 where the post cannot be counted, with the reason in `err`. */
static int
count_post(struct counting *counting, const struct post *post, tout_error *err)
{
    const struct span label = label_maps_find(&counting->maps, post->label);
    char name[TOUT_LABEL_NAME_BYTES_MAX + 1];
    uint32_t index;

    if (counting->label) {
        index = label_index(counting, counting->label, err);
    } else if (!labels_is_name(label)) {
        snprintf(
            err->message, sizeof err->message,
            "expected a label of 1 to %d bytes of printable UTF-8, found %zu bytes",
            TOUT_LABEL_NAME_BYTES_MAX, label.bytes);
        return 0;
    } else {
        memcpy(name, label.data, label.bytes);
        name[label.bytes] = '\0';
        index = label_index(counting, name, err);
    }
    if (index == TOUT_NONE ||
        tout_counts_add(counting->counts, index, post->text.data, post->text.bytes,
                        counting->times, err) != TOUT_OK)
        return 0;
    counting->first_rows[index] += post->is_first_row != 0;
    return 1;
}

static int
is_blank(struct span text)
{
    for (size_t i = 0; i < text.bytes; i++) {
        if (text.data[i] == '\0' || !strchr(" \t\r\n", text.data[i]))
            return 0;
    }
    return 1;
}

static int
take_post(void *context, const char *name, const struct post *post, struct tally *tally)
{
    const struct counting *counting = context;
    tout_error err = { .status = TOUT_OK };
    char place[CORPUS_PLACE_BYTES];

    /* What has no text corrects nothing. A corpus is counted as it is. */
    if (counting->label && is_blank(post->text)) {
        tally_skip(tally, "no text");
        return 0;
    }
    if (count_post(context, post, &err)) {
        tally->posts++;
        return 0;
    }
    if (tally_bad(tally) || err.status == TOUT_E_NOMEM)
        complain("%s: %s", corpus_place(place, name, post->line, post->id),
                 err.message);
    return err.status == TOUT_E_NOMEM ? EXIT_FAILED : 0;
}

int
counting_run(struct counting *counting, int count, char **paths)
{
    const struct posts posts = { counting->read, counting->strict, take_post,
                                 NULL,           counting,         &counting->tally };

    return posts_each(&posts, count, paths);
}

void
counting_warn_of_headers(const struct counting *counting)
{
    const uint32_t labels = tout_counts_label_count(counting->counts);

    for (uint32_t l = 0; l < labels && labels > 1; l++) {
        const uint64_t posts = tout_counts_posts(counting->counts, l);

        if (posts > 0 && posts == counting->first_rows[l])
            complain("warning: only first rows of tables have the label '%s'" IS_HEADER,
                     tout_counts_label_name(counting->counts, l));
    }
}

int
counting_open(const char *path, tout_counts **out)
{
    tout_error err;

    if (counts_text_is(path))
        return counts_text_read(path, out);
    return tout_counts_open(path, NULL, out, &err) == TOUT_OK
               ? 0
               : complain_of_file(path, &err);
}

int
counting_save(const char *path, const tout_counts *counts)
{
    tout_error err;

    return tout_counts_save(counts, path, &err) == TOUT_OK
               ? 0
               : complain_of_file(path, &err);
}
