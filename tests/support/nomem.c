/* SPDX-License-Identifier: MIT */
#include "support/nomem.h"

#include <stdio.h>

#include <check.h>

#include "support/stride.h"

void
nomem_begin(struct nomem *it)
{
    it->counting.calls = 0;
    it->counting.fail_at = it->fail_at;
}

void
nomem_end(struct nomem *it)
{
    it->calls = it->counting.calls;
    it->counting.fail_at = 0;
}

/* One try; returns how many allocations it came to. */
static size_t
try_once(const struct nomem_operation *operation, size_t fail_at, tout_status *status)
{
    struct nomem it = { .fail_at = fail_at };
    tout_error err = { .status = TOUT_OK };

    it.alloc = counting_alloc(&it.counting);
    *status = operation->run(&it, &err);
    ck_assert_msg(err.status == (int32_t)*status,
                  "%s: allocation %zu gives %s, says %s", operation->name, fail_at,
                  tout_status_name(*status), tout_status_name((tout_status)err.status));
    ck_assert_msg(it.counting.live == 0, "%s: allocation %zu leaves %zu blocks",
                  operation->name, fail_at, it.counting.live);
    return it.calls;
}

void
nomem_try(const struct nomem_operation *operation)
{
    tout_status status;
    const size_t calls = try_once(operation, 0, &status);
    size_t failed = 0;
    size_t unseen = 0;

    if (status == TOUT_E_EMPTY) {
        printf("# %s: nothing is compiled in\n", operation->name);
        return;
    }
    ck_assert_msg(status == TOUT_OK, "%s: %s", operation->name,
                  tout_status_name(status));
    for (size_t n = 1; n <= calls; n += test_stride()) {
        try_once(operation, n, &status);
        ck_assert_msg(status == TOUT_E_NOMEM ||
                          (status == TOUT_OK && operation->optional),
                      "%s: allocation %zu of %zu failed, but %s", operation->name, n,
                      calls, tout_status_name(status));
        failed += status != TOUT_OK;
        unseen += status == TOUT_OK;
    }
    printf("# %s: %zu allocations failed", operation->name, failed + unseen);
    if (unseen > 0)
        printf(", %zu of them unseen: %s", unseen, operation->optional);
    printf("\n");
    ck_assert_msg(failed > 0, "%s: no allocation that fails is told", operation->name);
}

static const struct nomem_operation *tried;

START_TEST(every_allocation_that_fails_is_told_and_leaves_nothing)
{
    nomem_try(&tried[_i]);
}
END_TEST

TCase *
nomem_case(const char *name, const struct nomem_operation *operations, int count,
           void (*make)(void), void (*end)(void))
{
    TCase *cases = tcase_create(name);

    tried = operations;
    tcase_set_timeout(cases, 300);
    tcase_add_unchecked_fixture(cases, make, end);
    tcase_add_loop_test(cases, every_allocation_that_fails_is_told_and_leaves_nothing,
                        0, count);
    return cases;
}
