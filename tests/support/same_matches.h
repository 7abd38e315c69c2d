/* SPDX-License-Identifier: MIT */
/*
 * One set of rules twice, with the prefilter and without, to see that it changes
 * nothing.
 */
#ifndef TOUT_TESTS_SAME_MATCHES_H
#define TOUT_TESTS_SAME_MATCHES_H

#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <tout.h>

#include "support/models.h"

struct same_matches {
    tout_scratch *filtered;
    tout_scratch *plain;
    uint64_t matches;
    uint64_t limits;  /* posts on which one of them came to a limit */
    uint32_t differs; /* a rule that one of them alone found, or elsewhere */
};

/* For rules of the samples' labels. */
static inline struct same_matches
same_matches_start(tout_rules *rules)
{
    const tout_options all = { .size = sizeof all,
                               .flags = TOUT_CLASSIFIER_ALL_PATTERNS };
    tout_model *model = sample_ruled_model();
    const struct same_matches same = { sample_scratch(model, rules, NULL),
                                       sample_scratch(model, rules, &all), 0, 0, 0 };

    tout_model_unref(model);
    return same;
}

static inline void
same_matches_end(struct same_matches *same)
{
    tout_scratch_free(same->filtered);
    tout_scratch_free(same->plain);
}

/* The rule of the first match that differs; TOUT_NONE if none does. */
static inline uint32_t
same_matches_compare(const tout_rule_match *one, size_t count,
                     const tout_rule_match *other, size_t other_count)
{
    size_t at = 0;

    while (at < count && at < other_count &&
           memcmp(&one[at], &other[at], sizeof one[at]) == 0)
        at++;
    if (at == count)
        return at == other_count ? TOUT_NONE : other[at].rule;
    return at == other_count || one[at].rule < other[at].rule ? one[at].rule
                                                              : other[at].rule;
}

/* Whether both find the same; where one comes to a limit, they need not. */
static inline int
same_matches_on(struct same_matches *same, const char *text, size_t bytes)
{
    static tout_rule_match found[2][TOUT_RULES_MAX];
    tout_verdict filtered;
    tout_verdict plain;
    size_t counts[2];

    ck_assert_int_eq(tout_classify(same->filtered, text, bytes, &filtered), TOUT_OK);
    counts[0] = tout_rule_matches(same->filtered, found[0], TOUT_RULES_MAX);
    ck_assert_int_eq(tout_classify(same->plain, text, bytes, &plain), TOUT_OK);
    counts[1] = tout_rule_matches(same->plain, found[1], TOUT_RULES_MAX);
    same->matches += counts[1];
    if ((filtered.flags | plain.flags) & TOUT_RULE_GAVE_UP) {
        same->limits++;
        return 1;
    }
    same->differs = same_matches_compare(found[0], counts[0], found[1], counts[1]);
    return same->differs == TOUT_NONE;
}

/* The shipped rules, and those of the samples over them. */
static inline tout_rules *
same_matches_rules(const char *more_text)
{
    const char *source = getenv("TOUT_SOURCE");
    tout_rules *shipped;
    tout_rules *more;
    tout_rules *both;
    char path[4096];

    ck_assert_ptr_nonnull(source);
    snprintf(path, sizeof path, "%s/models/en/rules", source);
    ck_assert_int_eq(tout_rules_open(path, NULL, &shipped, NULL), TOUT_OK);
    ck_assert_int_eq(tout_rules_parse(more_text, strlen(more_text), NULL, &more, NULL),
                     TOUT_OK);
    ck_assert_int_eq(tout_rules_extend(shipped, more, NULL, &both, NULL), TOUT_OK);
    tout_rules_unref(shipped);
    tout_rules_unref(more);
    return both;
}

#endif
