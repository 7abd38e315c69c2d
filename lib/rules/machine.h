/* SPDX-License-Identifier: MIT */
/* Machine code for a pattern, and where PCRE2 gets the memory of one from. */
#ifndef TOUT_RULES_MACHINE_H
#define TOUT_RULES_MACHINE_H

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include <tout.h>

/* It must outlive the code that is compiled with its context. */
struct ti_machine_memory {
    const tout_alloc *alloc;
    char *reserve; /* only while machine code is made */
    size_t bytes;  /* of it */
    size_t used;
};

/* NULL if memory ran out. */
pcre2_general_context *ti_machine_context(struct ti_machine_memory *memory);

/* Makes machine code of a pattern that was compiled with that context; *is_machine says
 * whether there is some: without it (not compiled in, or not allowed here) the
 * interpreter matches. Returns 0 if memory ran out: then the code is gone, and *code
 * NULL. */
int ti_machine_make(pcre2_code **code, struct ti_machine_memory *memory,
                    int *is_machine);

#endif
