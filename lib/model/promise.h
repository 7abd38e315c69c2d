/* SPDX-License-Identifier: MIT */
/*
 * Promises: what a model was measured to let through, and which share that backs.
 */
#ifndef TOUT_MODEL_PROMISE_H
#define TOUT_MODEL_PROMISE_H

#include <stddef.h>
#include <stdint.h>

#include <tout.h>

#include "model/container.h"

enum { TI_STREAM_BYTES_MAX = 255 };

/* So many neutral posts stood above a threshold. */
struct ti_step {
    uint64_t alarms;
    int32_t threshold;
};

struct ti_promises {
    uint32_t own_ppm; /* the model's own promise; 0 if there are none */
    uint32_t flags;   /* TOUT_PROMISE_CORRECTED */
    uint64_t posts;
    uint64_t rules;
    const char *stream;
    struct ti_step *steps; /* alarms ascend, thresholds descend */
    size_t count;
};

/* Reads and checks the section; the name goes to *strings, the steps to a block of the
 * allocator. Fails with E_FORMAT, E_NOMEM. */
tout_status ti_promises_read(const uint8_t *data, const struct ti_section *section,
                             const tout_alloc *alloc, char **strings,
                             struct ti_promises *out, tout_error *err);

void ti_promises_write(struct ti_container *container,
                       const struct ti_promises *promises);

/* As tout_model_promise(). */
tout_status ti_promises_find(const struct ti_promises *promises, uint32_t ppm,
                             tout_promise *out, tout_error *err);

#endif
