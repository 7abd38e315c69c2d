/* SPDX-License-Identifier: MIT */
#include "rules/condition.h"

static void
apply(const struct ti_condition_step *step, unsigned char *stack, size_t *depth)
{
    unsigned char *top = stack + *depth;
    unsigned held = 0;

    switch (step->kind) {
    case TI_CONDITION_NOT:
        top[-1] = !top[-1];
        return;
    case TI_CONDITION_AND:
        top[-2] = top[-2] && top[-1];
        --*depth;
        return;
    case TI_CONDITION_OR:
        top[-2] = top[-2] || top[-1];
        --*depth;
        return;
    case TI_CONDITION_LEAST:
        for (unsigned i = 1; i <= step->of; i++)
            held += *(top - i);
        *depth -= step->of - 1U;
        stack[*depth - 1] = held >= step->least;
        return;
    case TI_CONDITION_RULE:
        return;
    }
}

int
ti_condition_holds(const struct ti_condition *condition, const uint32_t *links,
                   ti_condition_ask ask, const void *context)
{
    unsigned char stack[TI_CONDITION_STEPS_MAX] = { 0 };
    size_t depth = 0;

    for (size_t i = 0; i < condition->count; i++) {
        if (condition->steps[i].kind == TI_CONDITION_RULE)
            stack[depth++] = ask(context, *links++) != 0;
        else
            apply(&condition->steps[i], stack, &depth);
    }
    return stack[0];
}
