/* SPDX-License-Identifier: MIT */
/* Reference counts that any thread may change. */
#ifndef TOUT_BASE_REF_H
#define TOUT_BASE_REF_H

#include <stdatomic.h>

struct ti_ref {
    atomic_uint count;
};

static inline void
ti_ref_start(struct ti_ref *ref)
{
    atomic_init(&ref->count, 1);
}

static inline void
ti_ref_add(struct ti_ref *ref)
{
    atomic_fetch_add_explicit(&ref->count, 1, memory_order_relaxed);
}

/* Non-zero if that was the last one, and the object is to be freed. Acquire and
 * release, so that whoever frees sees what other threads wrote before they let go. */
static inline int
ti_ref_drop(struct ti_ref *ref)
{
    return atomic_fetch_sub_explicit(&ref->count, 1, memory_order_acq_rel) == 1;
}

#endif
