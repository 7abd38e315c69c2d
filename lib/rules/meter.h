/* SPDX-License-Identifier: MIT */
/*
 * Work that is counted: no pattern may hold a post up, whatever it is and whatever the
 * post. PCRE2's own match limit starts afresh at each place of a text, and leaves out
 * whole kinds of repeats where JIT runs them. So patterns are compiled with callouts
 * where matching can take another way (behind a repeat, behind alternatives, at the
 * start of what is repeated); between two of them work is bounded by the length of the
 * pattern and by how far the match has got, which is counted too.
 */
#ifndef TOUT_RULES_METER_H
#define TOUT_RULES_METER_H

#include <stddef.h>
#include <stdint.h>

#include "rules/pattern.h"

struct ti_meter {
    uint64_t used; /* steps, in the post at hand */
    uint64_t limit;
    uint64_t weight; /* of a step, in the pattern at hand */
    size_t place;
};

/* Room for a pattern of `bytes` bytes with a callout at every place. */
size_t ti_meter_capacity(size_t bytes);

/* Writes a pattern with its callouts; returns its bytes, or 0 for one that only PCRE2
 * understands, which gets a callout before each item by PCRE2_AUTO_CALLOUT. With
 * `is_heavy` each start of a match counts as well. */
size_t ti_meter_pattern(const char *pattern, size_t bytes, int is_heavy, char *out);

/* What a step of a compiled pattern weighs in a text of `bytes` bytes. */
uint64_t ti_meter_weight(const struct ti_code *code, size_t bytes);

/* The callout; its data is a struct ti_meter. */
int ti_meter_step(pcre2_callout_block *block, void *data);

#endif
