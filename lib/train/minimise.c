/* SPDX-License-Identifier: MIT */
/*
 * L-BFGS: the gradient, bent by what the last few steps have shown of the curvature.
 */
#include <math.h>
#include <string.h>

#include "base/alloc.h"
#include "base/error.h"
#include "train/refine.h"

enum { MEMORY = 8, HALVINGS_MAX = 30 };

/* Sufficient decrease (Armijo), as usual for quasi-Newton steps. */
static const double decrease = 1e-4;

struct search {
    const struct ti_minimum *minimum;
    size_t size;
    double *point;
    double *gradient;
    double *trial;
    double *trial_gradient;
    double *step;
    double *moves;        /* MEMORY differences of points */
    double *bends;        /* MEMORY differences of gradients */
    double inner[MEMORY]; /* of each pair */
    unsigned kept;
    unsigned next;
};

static double
dot(const double *a, const double *b, size_t size)
{
    double sum = 0;

    for (size_t i = 0; i < size; i++)
        sum += a[i] * b[i];
    return sum;
}

static void
add(double *to, double factor, const double *what, size_t size)
{
    for (size_t i = 0; i < size; i++)
        to[i] += factor * what[i];
}

/* The two loops: the gradient times an estimate of the inverse Hessian. */
static void
find_step(struct search *search)
{
    const size_t size = search->size;
    double alphas[MEMORY] = { 0 };
    double scale = 1;

    for (size_t i = 0; i < size; i++)
        search->step[i] = -search->gradient[i];
    for (unsigned k = 0; k < search->kept; k++) {
        const unsigned at = (search->next + 2 * MEMORY - 1 - k) % MEMORY;
        const double *move = search->moves + at * size;
        const double *bend = search->bends + at * size;

        alphas[at] = dot(move, search->step, size) / search->inner[at];
        add(search->step, -alphas[at], bend, size);
        if (k == 0)
            scale = search->inner[at] / dot(bend, bend, size);
    }
    for (size_t i = 0; i < size; i++)
        search->step[i] *= scale;
    for (unsigned k = search->kept; k-- > 0;) {
        const unsigned at = (search->next + 2 * MEMORY - 1 - k) % MEMORY;
        const double *move = search->moves + at * size;
        const double beta =
            dot(search->bends + at * size, search->step, size) / search->inner[at];

        add(search->step, alphas[at] - beta, move, size);
    }
}

static void
remember(struct search *search)
{
    const size_t size = search->size;
    double *move = search->moves + search->next * size;
    double *bend = search->bends + search->next * size;
    double inner;

    for (size_t i = 0; i < size; i++) {
        move[i] = search->trial[i] - search->point[i];
        bend[i] = search->trial_gradient[i] - search->gradient[i];
    }
    inner = dot(move, bend, size);
    /* A convex function bends upwards; anything else is rounding. */
    if (!(inner > 1e-12 * dot(bend, bend, size)))
        return;
    search->inner[search->next] = inner;
    search->next = (search->next + 1) % MEMORY;
    if (search->kept < MEMORY)
        search->kept++;
}

/* Goes along the step, or as far of it as helps; returns the value there, or `value` if
 * nothing does. */
static double
go(struct search *search, double value)
{
    const struct ti_minimum *minimum = search->minimum;
    const double slope = dot(search->gradient, search->step, search->size);
    double share =
        search->kept
            ? 1
            : 1 / fmax(1, sqrt(dot(search->gradient, search->gradient, search->size)));

    for (unsigned i = 0; i < HALVINGS_MAX; i++, share /= 2) {
        double found;

        for (size_t k = 0; k < search->size; k++)
            search->trial[k] = search->point[k] + share * search->step[k];
        found =
            minimum->objective(minimum->context, search->trial, search->trial_gradient);
        if (found <= value + decrease * share * slope)
            return found;
    }
    return value;
}

static tout_status
descend(struct search *search, tout_error *err)
{
    const struct ti_minimum *minimum = search->minimum;
    const size_t bytes = search->size * sizeof(double);
    double value =
        minimum->objective(minimum->context, search->point, search->gradient);
    const double goal = minimum->tolerance *
                        sqrt(dot(search->gradient, search->gradient, search->size));

    for (unsigned round = 0; round < minimum->rounds_max; round++) {
        double found;

        if (sqrt(dot(search->gradient, search->gradient, search->size)) <= goal)
            break;
        find_step(search);
        found = go(search, value);
        if (!(found < value))
            break;
        remember(search);
        memcpy(search->point, search->trial, bytes);
        memcpy(search->gradient, search->trial_gradient, bytes);
        value = found;
        if (minimum->tell &&
            minimum->tell(minimum->tell_context, (double)round / minimum->rounds_max))
            return ti_fail(err, TOUT_E_STOPPED, "stopped by the caller");
    }
    return TOUT_OK;
}

tout_status
ti_minimise(const struct ti_minimum *minimum, const tout_alloc *alloc, double *point,
            tout_error *err)
{
    const size_t size = minimum->size;
    double *room = ti_allocate(alloc, size, (4 + 2 * MEMORY) * sizeof room[0]);
    struct search search = { .minimum = minimum, .size = size, .point = point };
    tout_status status;

    if (!room)
        return ti_fail_memory(err);
    search.gradient = room;
    search.trial = room + size;
    search.trial_gradient = room + 2 * size;
    search.step = room + 3 * size;
    search.moves = room + 4 * size;
    search.bends = room + (4 + MEMORY) * size;
    status = descend(&search, err);
    ti_release(alloc, room);
    return status;
}
