/* SPDX-License-Identifier: MIT */
/*
 * Near-duplicates: posts that share most of their pairs of neighbouring tokens, as
 * pairs see them, so that names, links and figures do not count. Spam is made of
 * templates; a model that is tested on the template it has learned looks better than it
 * is.
 *
 * Shares are told by MinHash (Broder 1997), candidates found by bands of it (Leskovec,
 * Rajaraman and Ullman, Mining of Massive Datasets, 3.4). A group is a leader and what
 * is like it, so that groups do not grow from post to post without end.
 */
#ifndef TOUT_TRAIN_GROUP_H
#define TOUT_TRAIN_GROUP_H

#include <stddef.h>
#include <stdint.h>

#include <tout.h>

#include "token/token.h"

enum { TI_SIGNATURE_HASHES = 16 };

struct ti_signature {
    uint32_t least[TI_SIGNATURE_HASHES]; /* hash of any pair, by each hash function */
};

struct ti_signature ti_signature(const struct ti_tokens *tokens);

/* Goes through `count` signatures in order; leaders[i] becomes the index of the post
 * that leads the group of post i, which is i itself for a leader. Fails with E_NOMEM.
 */
tout_status ti_group(const struct ti_signature *const *signatures, size_t count,
                     const tout_alloc *alloc, uint32_t *leaders, tout_error *err);

#endif
