/* SPDX-License-Identifier: MIT */
#include "model/promise.h"

#include <math.h>
#include <string.h>

#include "base/alloc.h"
#include "base/error.h"
#include "model/head.h"

enum { MILLION = 1000000, STEP_BYTES = 12 };

/* One minus the confidence of a promise. */
static const double doubt = .05;

static tout_status
read_steps(struct ti_cursor *cursor, const struct ti_section *section,
           struct ti_promises *out, tout_error *err)
{
    for (size_t i = 0; i < out->count; i++) {
        struct ti_step *step = &out->steps[i];
        const uint64_t at = section->offset + cursor->at;

        step->alarms = ti_cursor_u64(cursor);
        step->threshold = (int32_t)ti_cursor_u32(cursor);
        if (step->alarms >= out->posts || step->threshold < 0 ||
            (i > 0 && (step->alarms <= step[-1].alarms ||
                       step->threshold >= step[-1].threshold)))
            return ti_fail_at(err, TOUT_E_FORMAT, 0, at,
                              "step %zu of the promises is out of order", i);
    }
    return TOUT_OK;
}

tout_status
ti_promises_read(const uint8_t *data, const struct ti_section *section,
                 const tout_alloc *alloc, char **strings, struct ti_promises *out,
                 tout_error *err)
{
    struct ti_cursor cursor = ti_container_cursor(data, section);

    out->own_ppm = ti_cursor_u32(&cursor);
    out->flags = ti_cursor_u32(&cursor);
    out->posts = ti_cursor_u64(&cursor);
    out->rules = ti_cursor_u64(&cursor);
    out->count = ti_cursor_u32(&cursor);
    out->stream = ti_head_take_name(&cursor, ti_cursor_u16(&cursor),
                                    TI_STREAM_BYTES_MAX, strings);
    /* So many posts keep the time of the bound, which grows with their root, short. */
    if (!out->stream || out->posts > UINT32_MAX || out->own_ppm == 0 ||
        out->own_ppm > MILLION || out->flags & ~(uint32_t)TOUT_PROMISE_CORRECTED ||
        out->count == 0 ||
        cursor.bytes - cursor.at != (uint64_t)out->count * STEP_BYTES)
        return ti_fail_at(err, TOUT_E_FORMAT, 0, section->offset,
                          "the promises are cut short, or their stream has no name");
    out->steps = ti_allocate(alloc, out->count, sizeof out->steps[0]);
    if (!out->steps)
        return ti_fail_memory(err);
    return read_steps(&cursor, section, out, err);
}

void
ti_promises_write(struct ti_container *container, const struct ti_promises *promises)
{
    struct ti_buffer *buffer = &container->buffer;
    const size_t bytes = strlen(promises->stream);

    ti_container_begin(container, TI_SECTION_PROMISE);
    ti_buffer_u32(buffer, promises->own_ppm);
    ti_buffer_u32(buffer, promises->flags);
    ti_buffer_u64(buffer, promises->posts);
    ti_buffer_u64(buffer, promises->rules);
    ti_buffer_u32(buffer, (uint32_t)promises->count);
    ti_buffer_u16(buffer, (uint16_t)bytes);
    ti_buffer_put(buffer, promises->stream, bytes);
    for (size_t i = 0; i < promises->count; i++) {
        ti_buffer_u64(buffer, promises->steps[i].alarms);
        ti_buffer_u32(buffer, (uint32_t)promises->steps[i].threshold);
    }
}

/* Of n!, by Stirling's series, which is good to the last digit from 16 on. The C
 * library's lgamma() writes a global variable. */
static double
log_factorial(uint64_t n)
{
    const double x = (double)n;
    double product = 1;

    if (n >= 16)
        return (x + .5) * log(x) - x + log(2 * acos(-1)) / 2 + 1 / (12 * x) -
               1 / (360 * x * x * x) + 1 / (1260 * pow(x, 5));
    for (uint64_t i = 2; i <= n; i++)
        product *= (double)i;
    return log(product);
}

/* The probability of `alarms` or fewer among `posts`, each of them with probability
 * `share`: the binomial distribution, from its last term down. */
static double
at_most(uint64_t alarms, uint64_t posts, double share)
{
    const double down = (1 - share) / share;
    const double log_term =
        log_factorial(posts) - log_factorial(alarms) - log_factorial(posts - alarms) +
        (double)alarms * log(share) + (double)(posts - alarms) * log1p(-share);
    double term = 1;
    double sum = 1;

    for (uint64_t i = alarms; i > 0 && term > sum * 1e-17; i--) {
        term *= (double)i / (double)(posts - i + 1) * down;
        sum += term;
    }
    return exp(log_term) * sum;
}

/* Whether the one-sided Clopper-Pearson bound of what was seen lies within the share.
 */
static int
is_backed(uint64_t alarms, uint64_t posts, double share)
{
    if (share >= 1)
        return 1;
    /* Terms fall from the last one down only below the mean. */
    return (double)alarms < share * (double)posts &&
           at_most(alarms, posts, share) <= doubt;
}

/* The least share that a step backs, in millionths, rounded up. */
static uint32_t
least_ppm(const struct ti_step *step, uint64_t posts)
{
    uint32_t low = 0;
    uint32_t high = MILLION;

    while (high - low > 1) {
        const uint32_t middle = low + (high - low) / 2;

        if (is_backed(step->alarms, posts, (double)middle / MILLION))
            high = middle;
        else
            low = middle;
    }
    return high;
}

static tout_status
refuse(const struct ti_promises *promises, uint32_t ppm, tout_error *err)
{
    const struct ti_step *first = &promises->steps[0];
    const double share = (double)ppm / MILLION;
    const double needed = ceil(log(doubt) / log1p(-share));

    if (first->alarms > 0)
        return ti_fail(
            err, TOUT_E_PROMISE,
            "%.4f %% false alarms cannot be promised: %llu of %llu posts are "
            "alarms whatever the threshold; %.4f %% can",
            100 * share, (unsigned long long)first->alarms,
            (unsigned long long)promises->posts,
            (double)least_ppm(first, promises->posts) / 1e4);
    return ti_fail(
        err, TOUT_E_PROMISE,
        "%.4f %% false alarms cannot be promised on %llu neutral posts: they "
        "back %.4f %%; it takes %.0f posts more",
        100 * share, (unsigned long long)promises->posts,
        (double)least_ppm(first, promises->posts) / 1e4,
        needed - (double)promises->posts);
}

tout_status
ti_promises_find(const struct ti_promises *promises, uint32_t ppm, tout_promise *out,
                 tout_error *err)
{
    const uint32_t asked = ppm ? ppm : promises->own_ppm;
    const double share = (double)asked / MILLION;
    size_t low = 0;                /* steps below it are backed, */
    size_t high = promises->count; /* from it on they are not */

    if (promises->count == 0)
        return ti_fail(err, TOUT_E_PROMISE,
                       "the model was measured on no neutral posts, so it promises no "
                       "share of false alarms");
    if (asked > MILLION)
        return ti_fail(err, TOUT_E_ARGUMENT, "a share of %u millionths", asked);
    while (low < high) {
        const size_t middle = low + (high - low) / 2;

        if (is_backed(promises->steps[middle].alarms, promises->posts, share))
            low = middle + 1;
        else
            high = middle;
    }
    if (low == 0)
        return refuse(promises, asked, err);
    memset(out, 0, sizeof *out);
    out->false_alarm_ppm = asked;
    out->threshold = promises->steps[low - 1].threshold;
    out->alarms = promises->steps[low - 1].alarms;
    out->posts = promises->posts;
    out->rules = promises->rules;
    out->stream = promises->stream;
    out->flags = promises->flags;
    return TOUT_OK;
}
