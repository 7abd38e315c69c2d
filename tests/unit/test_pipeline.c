/* SPDX-License-Identifier: MIT */
/*
 * The pipeline: order, bounds and ends, with workers that are slow now and then and a
 * writer that fails. Under the thread sanitizer it shows whether a batch is ever two
 * threads' at once.
 */
#include <stdio.h>
#include <string.h>
#include <time.h>

#include "pipeline.h"
#include "support/random.h"
#include "support/run.h"

enum { POSTS = 3000, HUGE_POST = PIPELINE_BYTES / 3 };

static const unsigned worker_counts[] = { 1, 2, 3, 8 };

enum { WORKER_COUNTS = sizeof worker_counts / sizeof worker_counts[0] };

struct stage {
    int is_slow;       /* one batch in so many takes a while */
    uint64_t fails_at; /* batch that cannot be written, from 1; 0: none */
    uint64_t posts_worked[PIPELINE_WORKERS_MAX];
    uint64_t posts_written; /* the writer's */
    uint64_t batches_written;
    size_t bytes_most;
    int is_disordered;
};

static void
sleep_a_while(void)
{
    const struct timespec moment = { 0, 2000000 };

    nanosleep(&moment, NULL);
}

static void
work(void *context, unsigned worker, struct batch *batch)
{
    struct stage *stage = context;

    if (stage->is_slow && batch->count > 0 && batch->posts[0].line % 5 == 0)
        sleep_a_while();
    for (size_t i = 0; i < batch->count; i++)
        buffer_format(&batch->out, "%llu ", (unsigned long long)batch->posts[i].line);
    stage->posts_worked[worker] += batch->count;
}

/* Check's assertions are the main thread's: others only note what is wrong. */
static int
write_numbers(void *context, struct batch *batch)
{
    struct stage *stage = context;
    struct buffer expected = { 0 };

    if (++stage->batches_written == stage->fails_at)
        return 7;
    if (batch->bytes > stage->bytes_most)
        stage->bytes_most = batch->bytes;
    for (size_t i = 0; i < batch->count; i++)
        buffer_format(&expected, "%llu ", (unsigned long long)++stage->posts_written);
    if (expected.bytes != batch->out.bytes ||
        (expected.bytes > 0 &&
         memcmp(expected.data, batch->out.data, expected.bytes) != 0))
        stage->is_disordered = 1;
    buffer_free(&expected);
    return 0;
}

/* Fills batches with posts of random sizes; returns how many posts there was room for.
 */
static uint64_t
feed_posts(struct pipeline *pipeline, uint64_t count, size_t most)
{
    static char text[HUGE_POST];
    uint64_t state = random_seed();
    struct batch *batch = NULL;
    uint64_t given = 0;

    while (given < count) {
        const size_t bytes = (size_t)(random_next(&state) % (most + 1));
        const struct post post = { .id = { "id", 2 },
                                   .text = { text, bytes },
                                   .file = { "file", 4 },
                                   .line = given + 1 };
        enum batch_taken taken;

        if (!batch && !(batch = pipeline_batch(pipeline, batch_post_bytes(&post))))
            return given;
        taken = batch_take(batch, &post);
        ck_assert_int_ne(taken, BATCH_NO_MEMORY);
        given += taken == BATCH_TAKEN;
        if (taken == BATCH_FULL || random_next(&state) % 50 == 0) {
            pipeline_hand_on(pipeline);
            batch = NULL;
        }
    }
    if (batch)
        pipeline_hand_on(pipeline);
    return given;
}

static void
run_stage(struct stage *stage, unsigned workers, uint64_t posts, size_t most, int ends)
{
    const struct pipeline_about about = { workers, work, write_numbers, stage };
    struct pipeline *pipeline = pipeline_new(&about);
    uint64_t worked = 0;
    uint64_t given;

    ck_assert_ptr_nonnull(pipeline);
    given = feed_posts(pipeline, posts, most);
    ck_assert_int_eq(pipeline_end(pipeline), ends);
    ck_assert_int_eq(stage->is_disordered, 0);
    for (unsigned i = 0; i < workers; i++)
        worked += stage->posts_worked[i];
    if (ends == 0) {
        ck_assert_uint_eq(given, posts);
        ck_assert_uint_eq(worked, posts);
        ck_assert_uint_eq(stage->posts_written, posts);
    } else {
        ck_assert_uint_eq(stage->batches_written, stage->fails_at);
        ck_assert_uint_lt(given, posts);
    }
}

START_TEST(posts_are_written_in_order_once)
{
    struct stage stage = { 0 };

    run_stage(&stage, worker_counts[_i], POSTS, 1000, 0);
}
END_TEST

START_TEST(a_slow_worker_changes_no_order)
{
    struct stage stage = { .is_slow = 1 };

    run_stage(&stage, worker_counts[_i], POSTS, 200, 0);
}
END_TEST

START_TEST(posts_without_a_byte_are_posts)
{
    struct stage stage = { 0 };

    run_stage(&stage, worker_counts[_i], POSTS, 0, 0);
}
END_TEST

/* Three such are all that may be on their way. */
START_TEST(huge_posts_pass_in_order)
{
    struct stage stage = { 0 };

    run_stage(&stage, worker_counts[_i], 30, HUGE_POST, 0);
    ck_assert_uint_gt(stage.bytes_most, BATCH_BYTES);
}
END_TEST

START_TEST(a_failed_write_stops_it_and_is_what_the_end_returns)
{
    struct stage stage = { .fails_at = 4 };

    run_stage(&stage, worker_counts[_i], 100 * POSTS, 1000, 7);
}
END_TEST

START_TEST(a_write_that_fails_momentworkers_are_slow_stops_it_too)
{
    struct stage stage = { .is_slow = 1, .fails_at = 2 };

    run_stage(&stage, worker_counts[_i], 100 * POSTS, 1000, 7);
}
END_TEST

START_TEST(a_pipeline_that_gets_nothing_ends)
{
    struct stage stage = { 0 };
    const struct pipeline_about about = { worker_counts[_i], work, write_numbers,
                                          &stage };
    struct pipeline *pipeline = pipeline_new(&about);

    ck_assert_ptr_nonnull(pipeline);
    ck_assert_int_eq(pipeline_end(pipeline), 0);
    ck_assert_uint_eq(stage.batches_written, 0);
}
END_TEST

START_TEST(a_batch_copies_what_it_takes)
{
    struct batch *batch = calloc(1, sizeof *batch);
    char text[] = "tea in the park";
    const struct post post = { .text = { text, sizeof text - 1 },
                               .time = 12,
                               .line = 3 };

    ck_assert_int_eq(batch_start(batch), 1);
    ck_assert_int_eq(batch_is_empty(batch), 1);
    ck_assert_int_eq(batch_take(batch, &post), BATCH_TAKEN);
    memset(text, 'x', sizeof text);
    ck_assert_int_eq(batch_is_empty(batch), 0);
    ck_assert_mem_eq(batch->posts[0].text.data, "tea in the park", 15);
    ck_assert_ptr_null(batch->posts[0].author.data);
    ck_assert_int_eq(batch->posts[0].time, 12);
    batch_clear(batch);
    ck_assert_int_eq(batch_is_empty(batch), 1);
    batch_free(batch);
    free(batch);
}
END_TEST

START_TEST(a_batch_is_full_of_posts_of_bytes_or_of_notes)
{
    struct batch *batch = calloc(1, sizeof *batch);
    static char text[BATCH_BYTES];
    const struct post small = { .id = { "1", 1 } };
    const struct post large = { .text = { text, BATCH_BYTES - 100 } };
    int count = 0;

    ck_assert_int_eq(batch_start(batch), 1);
    while (batch_take(batch, &small) == BATCH_TAKEN)
        count++;
    ck_assert_int_eq(count, BATCH_POSTS);
    batch_clear(batch);
    ck_assert_int_eq(batch_take(batch, &large), BATCH_TAKEN);
    ck_assert_int_eq(batch_take(batch, &large), BATCH_FULL);
    batch_clear(batch);
    for (count = 0; batch_note(batch, "a message") == BATCH_TAKEN; count++)
        ck_assert_uint_eq(batch->notes[count].post, 0);
    ck_assert_int_eq(count, BATCH_NOTES);
    batch_free(batch);
    free(batch);
}
END_TEST

int
main(void)
{
    Suite *suite = suite_create("pipeline");
    TCase *cases = tcase_create("pipeline");

    tcase_add_loop_test(cases, posts_are_written_in_order_once, 0, WORKER_COUNTS);
    tcase_add_loop_test(cases, a_slow_worker_changes_no_order, 0, WORKER_COUNTS);
    tcase_add_loop_test(cases, posts_without_a_byte_are_posts, 0, WORKER_COUNTS);
    tcase_add_loop_test(cases, huge_posts_pass_in_order, 0, WORKER_COUNTS);
    tcase_add_loop_test(cases, a_failed_write_stops_it_and_is_what_the_end_returns, 0,
                        WORKER_COUNTS);
    tcase_add_loop_test(cases, a_write_that_fails_momentworkers_are_slow_stops_it_too,
                        0, WORKER_COUNTS);
    tcase_add_loop_test(cases, a_pipeline_that_gets_nothing_ends, 0, WORKER_COUNTS);
    tcase_add_test(cases, a_batch_copies_what_it_takes);
    tcase_add_test(cases, a_batch_is_full_of_posts_of_bytes_or_of_notes);
    tcase_set_timeout(cases, 120);
    suite_add_tcase(suite, cases);
    return run_suite(suite);
}
