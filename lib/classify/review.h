/* SPDX-License-Identifier: MIT */
/* Rules on trial, between what each check looks for (review_*.c) and who calls them. */
#ifndef TOUT_CLASSIFY_REVIEW_H
#define TOUT_CLASSIFY_REVIEW_H

#include <tout.h>

#include "base/error.h"
#include "feature/reader.h"
#include "rules/match.h"
#include "rules/rules.h"

struct ti_review {
    tout_alloc alloc;
    const tout_rules *rules;
    struct ti_recipe recipe;
    tout_lexicon *lexicon;
    struct ti_reader *reader;
    struct ti_matcher *matcher;
    tout_rule_match *matches;
    uint32_t match_count; /* of the post at hand */
    tout_rules_visit visit;
    void *context;
    tout_error *err;
    tout_status status; /* of the first fault, or of what ended the review */
    int has_ended;
};

/* A place in a rule file. */
struct ti_place {
    uint32_t line;
    uint64_t offset;
};

/* Tells a finding; a fault also becomes the error of the review. */
void ti_review_tell(struct ti_review *review, int32_t kind, uint32_t rule,
                    struct ti_place place, const char *format, ...) TI_PRINTF(5, 6);

/* Matches all rules against a post. */
void ti_review_match(struct ti_review *review, const char *text, size_t bytes);

/* Whether a rule matches that post. */
int ti_review_is_match(const struct ti_review *review, uint32_t rule);

/* A rule against its examples and counters; its patterns by themselves, and beside
 * those of other rules. */
void ti_review_cases(struct ti_review *review, uint32_t rule);
void ti_review_patterns(struct ti_review *review, uint32_t rule);
void ti_review_condition(struct ti_review *review, uint32_t rule);
void ti_review_blow_up(struct ti_review *review, uint32_t rule);

#endif
