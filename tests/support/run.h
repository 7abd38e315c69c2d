/* SPDX-License-Identifier: MIT */
/* The main() of a test program: run one suite, say by the exit status how it went. */
#ifndef TOUT_TESTS_RUN_H
#define TOUT_TESTS_RUN_H

#include <check.h>
#include <stdlib.h>

static inline int
run_suite(Suite *suite)
{
    SRunner *runner = srunner_create(suite);
    int failed;

    srunner_run_all(runner, CK_ENV);
    failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}

#endif
