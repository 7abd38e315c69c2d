/* SPDX-License-Identifier: MIT */
/*
 * A model's file that is replaced, or cut, while the model is in use: what was opened
 * stays what it was. Where another process replaces it again and again, what opens is
 * always one of the two whole.
 */
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include <tout.h>

#include "support/models.h"
#include "support/run.h"
#include "support/stride.h"
#include "support/temporary.h"

/* A process that has not replaced anything for a minute will not do it. */
enum { ROUNDS = 400, SECONDS_MAX = 60 };

static char folder[TEMPORARY_BYTES];
static char path[64];

static void
make_folder(void)
{
    ck_assert_ptr_nonnull(temporary_folder(folder, "replaced"));
    snprintf(path, sizeof path, "%s/model", folder);
}

/* With what a process that was killed had begun to write. */
static void
remove_folder(void)
{
    char command[128];

    snprintf(command, sizeof command, "rm -r %s", folder);
    ck_assert_int_eq(system(command), 0);
}

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
    /* Disguised: the last with a word of the built-in lexicon alone, the others with
     * those of the lexicon that one of the models brings. */
    static const char post[] = "ch3ap f0llowers and l1kes for you";
    tout_scratch *scratch = sample_scratch(model, NULL, NULL);
    tout_verdict verdict;
    int64_t score;

    ck_assert_int_eq(tout_classify(scratch, post, sizeof post - 1, &verdict), TOUT_OK);
    score = tout_score(scratch, 2);
    tout_scratch_free(scratch);
    return score;
}

/* Which of the two models the file is, opened and used. */
static unsigned
open_and_use(uint32_t flags, tout_model *const models[2], const int64_t scores[2])
{
    tout_model *model;
    unsigned which;

    ck_assert_int_eq(tout_model_open(path, flags, NULL, &model, NULL), TOUT_OK);
    which = tout_model_checksum(model) == tout_model_checksum(models[1]);
    ck_assert_uint_eq(tout_model_checksum(model), tout_model_checksum(models[which]));
    ck_assert_int_eq(score_of(model), scores[which]);
    tout_model_unref(model);
    return which;
}

START_TEST(a_reader_sees_one_model_or_the_other)
{
    tout_model *models[2] = { sample_model(), sample_ruled_model() };
    const int64_t scores[2] = { score_of(models[0]), score_of(models[1]) };
    const time_t end = time(NULL) + SECONDS_MAX;
    unsigned found[2] = { 0, 0 };
    pid_t child;

    ck_assert_int_ne(scores[0], scores[1]);
    save(models[0]);
    child = replace_for_ever(models);
    ck_assert_int_gt(child, 0);
    for (unsigned i = 0;
         i < ROUNDS / test_stride() || ((!found[0] || !found[1]) && time(NULL) < end);
         i++)
        found[open_and_use(i % 2 ? TOUT_MODEL_MAP : 0, models, scores)]++;
    ck_assert_int_eq(waitpid(child, NULL, WNOHANG), 0);
    kill(child, SIGKILL);
    waitpid(child, NULL, 0);
    printf("# opened %u times the one, %u times the other\n", found[0], found[1]);
    fflush(stdout);
    ck_assert_uint_gt(found[0], 0);
    ck_assert_uint_gt(found[1], 0);
    tout_model_unref(models[0]);
    tout_model_unref(models[1]);
}
END_TEST

/* A model of `made`'s file, which scores as `made` does; and its bytes, copied. */
static tout_model *
open_saved(const tout_model *made, uint32_t flags, char **copy)
{
    tout_model *model;
    const void *data;
    size_t bytes;

    save(made);
    ck_assert_int_eq(tout_model_open(path, flags, NULL, &model, NULL), TOUT_OK);
    data = tout_model_data(model, &bytes);
    *copy = malloc(bytes);
    ck_assert_ptr_nonnull(*copy);
    memcpy(*copy, data, bytes);
    return model;
}

/* Ends the model and the copy. */
static void
assert_is_as_before(tout_model *model, char *copy, int64_t score)
{
    size_t bytes;
    const void *data = tout_model_data(model, &bytes);

    ck_assert_mem_eq(data, copy, bytes);
    ck_assert_int_eq(score_of(model), score);
    free(copy);
    tout_model_unref(model);
}

/* Looped over the flags, 0 and TOUT_MODEL_MAP. */
START_TEST(a_model_in_use_stays_what_it_was_when_its_file_is_replaced)
{
    tout_model *models[2] = { sample_model(), sample_ruled_model() };
    const int64_t scores[2] = { score_of(models[0]), score_of(models[1]) };
    char *copy;
    tout_model *model = open_saved(models[0], (uint32_t)_i, &copy);

    ck_assert_int_ne(scores[0], scores[1]);
    save(models[1]);
    assert_is_as_before(model, copy, scores[0]);
    ck_assert_uint_eq(open_and_use((uint32_t)_i, models, scores), 1);
    tout_model_unref(models[0]);
    tout_model_unref(models[1]);
}
END_TEST

START_TEST(a_model_that_was_read_stays_what_it_was_when_its_file_is_cut)
{
    tout_model *made = sample_model();
    const int64_t score = score_of(made);
    char *copy;
    tout_model *model = open_saved(made, 0, &copy);

    ck_assert_int_eq(truncate(path, 0), 0);
    assert_is_as_before(model, copy, score);
    ck_assert_int_eq(tout_model_open(path, 0, NULL, &model, NULL), TOUT_E_FORMAT);
    tout_model_unref(made);
}
END_TEST

int
main(void)
{
    Suite *suite = suite_create("replaced");
    TCase *cases = tcase_create("replaced");

    tcase_add_checked_fixture(cases, make_folder, remove_folder);
    tcase_add_test(cases, a_reader_sees_one_model_or_the_other);
    tcase_add_loop_test(cases,
                        a_model_in_use_stays_what_it_was_when_its_file_is_replaced, 0,
                        TOUT_MODEL_MAP + 1);
    tcase_add_test(cases, a_model_that_was_read_stays_what_it_was_when_its_file_is_cut);
    tcase_set_timeout(cases, 120);
    suite_add_tcase(suite, cases);
    return run_suite(suite);
}
