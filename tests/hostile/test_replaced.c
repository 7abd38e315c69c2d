/* SPDX-License-Identifier: MIT */
/*
 * A model that another process replaces again and again while it is opened, mapped and
 * used: always one of the two whole, and what is mapped stays what it was.
 */
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include <tout.h>

#include "support/models.h"
#include "support/run.h"
#include "support/stride.h"

enum { ROUNDS = 400 };

static char folder[] = "/tmp/tout-test-replaced-XXXXXX";
static char path[64];

static void
save(const tout_model *model)
{
    if (tout_model_save(model, path, NULL) != TOUT_OK)
        _exit(1);
}

/* Until the process that reads ends it. */
static pid_t
replace_for_ever(tout_model *const models[2])
{
    const pid_t child = fork();

    if (child != 0)
        return child;
    for (unsigned i = 0;; i++)
        save(models[i % 2]);
}

static int64_t
score_of(tout_model *model)
{
    static const char post[] = "cheap followers for you and me";
    tout_scratch *scratch = sample_scratch(model, NULL, NULL);
    tout_verdict verdict;
    int64_t score;

    ck_assert_int_eq(tout_classify(scratch, post, sizeof post - 1, &verdict), TOUT_OK);
    score = tout_score(scratch, 2);
    tout_scratch_free(scratch);
    return score;
}

START_TEST(a_reader_sees_one_model_or_the_other)
{
    tout_model *models[2] = { sample_model(), sample_ruled_model() };
    const int64_t scores[2] = { score_of(models[0]), score_of(models[1]) };
    unsigned found[2] = { 0, 0 };
    pid_t child;

    ck_assert_ptr_nonnull(mkdtemp(folder));
    snprintf(path, sizeof path, "%s/model", folder);
    save(models[0]);
    child = replace_for_ever(models);
    ck_assert_int_gt(child, 0);
    for (unsigned i = 0; i < ROUNDS / test_stride(); i++) {
        const uint32_t flags = i % 2 ? TOUT_MODEL_MAP : 0;
        tout_model *model;
        unsigned which;

        ck_assert_int_eq(tout_model_open(path, flags, NULL, &model, NULL), TOUT_OK);
        which = tout_model_checksum(model) == tout_model_checksum(models[1]);
        ck_assert_uint_eq(tout_model_checksum(model),
                          tout_model_checksum(models[which]));
        ck_assert_int_eq(score_of(model), scores[which]);
        found[which]++;
        tout_model_unref(model);
    }
    kill(child, SIGKILL);
    waitpid(child, NULL, 0);
    printf("# opened %u times the one, %u times the other\n", found[0], found[1]);
    if (system(NULL)) {
        char command[128];

        snprintf(command, sizeof command, "rm -r %s", folder);
        ck_assert_int_eq(system(command), 0);
    }
    tout_model_unref(models[0]);
    tout_model_unref(models[1]);
}
END_TEST

int
main(void)
{
    Suite *suite = suite_create("replaced");
    TCase *cases = tcase_create("replaced");

    tcase_add_test(cases, a_reader_sees_one_model_or_the_other);
    tcase_set_timeout(cases, 120);
    suite_add_tcase(suite, cases);
    return run_suite(suite);
}
