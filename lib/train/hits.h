/* SPDX-License-Identifier: MIT */
/*
 * Which rules whose score is to be learned match each post of a corpus: kept beside the
 * counts, since counts never hold rules.
 */
#ifndef TOUT_TRAIN_HITS_H
#define TOUT_TRAIN_HITS_H

#include <stddef.h>
#include <stdint.h>

#include <tout.h>

#include "rules/match.h"

struct ti_hits {
    tout_alloc alloc;
    tout_rules *rules; /* NULL if there are none */
    struct ti_matcher *matcher;
    tout_rule_match *matches;
    uint32_t *list; /* rules, of one post after the other */
    size_t count;
    size_t capacity;
};

/* Takes a reference to rules. Fails with E_SYNTAX (a condition names a rule that there
 * is not), E_NOMEM. */
tout_status ti_hits_start(struct ti_hits *hits, tout_rules *rules,
                          const tout_alloc *alloc, tout_error *err);
void ti_hits_release(struct ti_hits *hits);

/* Adds those of a post, `*added` of them. Fails with E_NOMEM. */
tout_status ti_hits_add(struct ti_hits *hits, const struct ti_tokens *tokens,
                        uint32_t *added, tout_error *err);

#endif
