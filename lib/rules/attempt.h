/* SPDX-License-Identifier: MIT */
/* One pattern on one text, within the limits of the post. */
#ifndef TOUT_RULES_ATTEMPT_H
#define TOUT_RULES_ATTEMPT_H

#include <stddef.h>
#include <stdint.h>

#include "rules/matcher.h"

/* What a pattern of a rule is matched against. It was repaired (text/utf8.h), so PCRE2
 * need not check it again. */
struct ti_subject {
    uint32_t rule;
    struct ti_pattern *pattern;
    const char *text;
    size_t bytes;
};

/* Whether it matches; `place` is then where. A pattern that comes to a limit, or that
 * memory does not suffice for, has not matched, and its rule gave up. */
int ti_attempt_anywhere(struct ti_matcher *matcher, const struct ti_subject *subject,
                        size_t place[2]);

/* The same of a pattern that can match at some places only, which are in order;
 * TI_HEADS_UNKNOWN of them are all there are. */
int ti_attempt_at(struct ti_matcher *matcher, const struct ti_subject *subject,
                  const uint32_t *heads, uint32_t count, size_t place[2]);

/* The rule, among those that have something to be told. */
struct ti_found *ti_matcher_touch(struct ti_matcher *matcher, uint32_t rule);

#endif
