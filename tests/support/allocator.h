/* SPDX-License-Identifier: MIT */
/*
 * An allocator that counts, and that fails when it is told to.
 */
#ifndef TOUT_TESTS_ALLOCATOR_H
#define TOUT_TESTS_ALLOCATOR_H

#include <stddef.h>

#include <tout.h>

struct counting {
    size_t calls;   /* of allocate */
    size_t live;    /* blocks not released */
    size_t fail_at; /* the call that fails, from 1; 0: none */
};

/* An allocator over malloc; `counting` must outlive it. */
tout_alloc counting_alloc(struct counting *counting);

#endif
