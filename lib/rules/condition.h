/* SPDX-License-Identifier: MIT */
/*
 * The condition of a rule, `when`: other rules put together with and, or, not, and
 * "2 of (...)". It is kept in postfix order, so that asking it needs no recursion.
 */
#ifndef TOUT_RULES_CONDITION_H
#define TOUT_RULES_CONDITION_H

#include <stddef.h>
#include <stdint.h>

enum {
    TI_CONDITION_STEPS_MAX = 256,
    TI_CONDITION_NESTING_MAX = 50 /* of brackets and nots */
};

enum ti_condition_kind {
    TI_CONDITION_RULE,
    TI_CONDITION_AND,
    TI_CONDITION_OR,
    TI_CONDITION_NOT,
    TI_CONDITION_LEAST /* at least so many of the last so many */
};

struct ti_condition_step {
    enum ti_condition_kind kind;
    uint16_t least;
    uint16_t of;
    const char *name; /* of a rule, in the file; not NUL-terminated */
    size_t bytes;
};

struct ti_condition {
    struct ti_condition_step *steps;
    size_t count; /* 0: no condition */
    size_t capacity;
    size_t names; /* steps that name a rule */
};

/* Whether rule `link`, one of the links given to ti_condition_holds(), matches. */
typedef int (*ti_condition_ask)(const void *context, uint32_t link);

/* `links` has a number for each name, in their order. */
int ti_condition_holds(const struct ti_condition *condition, const uint32_t *links,
                       ti_condition_ask ask, const void *context);

#endif
