/* SPDX-License-Identifier: MIT */
/*
 * The folded text of a post: its tokens as the recipe reads them, one blank where they
 * stand apart; and the way back from places in it to places in the post.
 */
#ifndef TOUT_RULES_FOLDED_H
#define TOUT_RULES_FOLDED_H

#include <stddef.h>
#include <stdint.h>

#include <tout.h>

#include "token/token.h"

struct ti_folded {
    tout_alloc alloc;
    char *text;
    size_t bytes;
    size_t capacity;
    uint32_t *starts; /* of each token in `text` */
    const struct ti_tokens *tokens;
    struct ti_folder *folder;
};

/* For posts of up to `post_bytes` bytes. */
tout_status ti_folded_init(struct ti_folded *folded, size_t post_bytes,
                           const tout_alloc *alloc, tout_error *err);
void ti_folded_release(struct ti_folded *folded);
size_t ti_folded_bytes(const struct ti_folded *folded, size_t post_bytes);

/* Makes the text of a post's tokens, which are borrowed until the next one. */
void ti_folded_make(struct ti_folded *folded, const struct ti_tokens *tokens);

/* The bytes of the post that stand for text[begin .. end): whole tokens. */
void ti_folded_place(const struct ti_folded *folded, size_t begin, size_t end,
                     uint32_t place[2]);

#endif
