/* SPDX-License-Identifier: MIT */
/*
 * Scores of rules that training learned, by their names. The rules themselves stay in
 * their files.
 */
#ifndef TOUT_MODEL_RULE_SCORES_H
#define TOUT_MODEL_RULE_SCORES_H

#include <stddef.h>
#include <stdint.h>

#include <tout.h>

#include "model/container.h"

enum { TI_RULE_SCORE_MAX = 32 * TOUT_SCORE_NAT }; /* either way */

struct ti_rule_score {
    const char *name;
    uint64_t fingerprint; /* of what the rule matched */
    uint32_t label;
    int32_t score;
};

struct ti_rule_scores {
    struct ti_rule_score *list; /* in ascending order of names */
    size_t count;
};

/* Reads and checks the section; names go to *strings, the list to a block of the
 * allocator. Fails with E_FORMAT, E_LIMIT, E_NOMEM. */
tout_status ti_rule_scores_read(const uint8_t *data, const struct ti_section *section,
                                uint32_t label_count, const tout_alloc *alloc,
                                char **strings, struct ti_rule_scores *out,
                                tout_error *err);

void ti_rule_scores_write(struct ti_container *container,
                          const struct ti_rule_scores *scores);

/* NULL if there is none of that name. */
const struct ti_rule_score *ti_rule_scores_find(const struct ti_rule_scores *scores,
                                                const char *name);

#endif
