/* SPDX-License-Identifier: MIT */
/*
 * Operations of which each allocation is made to fail in turn: a clean error, nothing
 * left behind.
 */
#ifndef TOUT_TESTS_NOMEM_H
#define TOUT_TESTS_NOMEM_H

#include <check.h>
#include <stddef.h>

#include <tout.h>

#include "support/allocator.h"

/* A try of an operation. */
struct nomem {
    tout_alloc alloc; /* for all that the operation makes */
    struct counting counting;
    size_t fail_at; /* the allocation that fails, from 1; 0: none */
    size_t calls;   /* allocations between begin and end */
};

/* Between the two allocations are counted, and one fails; before and behind there is
 * memory, so that what goes before an operation is made and what it was to leave alone
 * is looked at. */
void nomem_begin(struct nomem *it);
void nomem_end(struct nomem *it);

/* Makes something with it->alloc, once between begin and end; all of it has ended when
 * it returns. */
typedef tout_status (*nomem_run)(struct nomem *it, tout_error *err);

struct nomem_operation {
    const char *name;
    nomem_run run;
    const char *optional; /* why some allocations may fail unseen; NULL: none may */
};

/* Runs an operation with the n-th of its allocations failing, for every n or as far
 * apart as test_stride() has it, and prints how many failed. Each gives E_NOMEM, and
 * all memory is given back. Of an operation that answers E_EMPTY nothing is asked:
 * nothing is compiled in. Ends the test on failure. */
void nomem_try(const struct nomem_operation *operation);

/* A case that tries each of some operations, which stay, with a fixture that is made
 * once. */
TCase *nomem_case(const char *name, const struct nomem_operation *operations, int count,
                  void (*make)(void), void (*end)(void));

#endif
