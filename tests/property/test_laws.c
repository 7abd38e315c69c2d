/* SPDX-License-Identifier: MIT */
/* Laws that hold for every post, over seeded random ones. */
#include <string.h>

#include <tout.h>

#include "support/models.h"
#include "support/random.h"
#include "support/run.h"
#include "support/stride.h"

enum { POSTS = 20000, POST_BYTES = 1024, REASONS_MAX = 4096 };

static tout_scratch *scratch;
static char post[POST_BYTES];
static tout_evidence reasons[REASONS_MAX];

static void
make_scratch(void)
{
    scratch = sample_plain_scratch();
}

static void
free_scratch(void)
{
    tout_scratch_free(scratch);
}

START_TEST(reasons_add_up_to_the_difference_of_scores)
{
    uint64_t state = random_seed();
    unsigned outside = 0;
    tout_verdict verdict;

    for (unsigned i = 0; i < POSTS / test_stride(); i++) {
        const size_t bytes = random_post(&state, post, sizeof post);
        const uint32_t label = (uint32_t)random_below(&state, 3);
        const uint32_t other = (uint32_t)random_below(&state, 3);
        int64_t sum = 0;
        size_t count;

        ck_assert_int_eq(tout_classify(scratch, post, bytes, &verdict), TOUT_OK);
        count = tout_explain(scratch, label, other, reasons, REASONS_MAX);
        ck_assert_uint_le(count, REASONS_MAX);
        for (size_t k = 0; k < count; k++) {
            sum += reasons[k].weight;
            outside += reasons[k].begin > reasons[k].end || reasons[k].end > bytes ||
                       reasons[k].begin2 > reasons[k].end2 || reasons[k].end2 > bytes;
        }
        ck_assert_int_eq(sum, tout_score(scratch, label) - tout_score(scratch, other));
    }
    ck_assert_uint_eq(outside, 0);
}
END_TEST

/* What a post is scored by, and what is told of it afterwards, in whatever order. */
START_TEST(what_is_told_of_a_post_is_what_it_was_scored_by)
{
    static tout_evidence again[REASONS_MAX];
    uint64_t state = random_seed();
    tout_verdict verdict;

    for (unsigned i = 0; i < POSTS / 4; i++) {
        const size_t bytes = random_post(&state, post, sizeof post);
        size_t count;
        uint32_t features;

        tout_tokenize(scratch, post, bytes, NULL, 0);
        features = tout_feature_count(scratch);
        ck_assert_int_eq(tout_classify(scratch, post, bytes, &verdict), TOUT_OK);
        ck_assert_uint_eq(verdict.features, features);
        count = tout_explain(scratch, 0, 1, reasons, REASONS_MAX);
        for (size_t k = 0; k < count; k++)
            ck_assert(reasons[k].feature == TOUT_NONE || reasons[k].feature < features);
        ck_assert_uint_eq(tout_feature_count(scratch), features);
        ck_assert_uint_eq(tout_explain(scratch, 0, 1, again, REASONS_MAX), count);
        ck_assert_mem_eq(again, reasons, count * sizeof reasons[0]);
    }
}
END_TEST

static int
is_border(const char *text, size_t bytes, size_t at)
{
    return at == bytes || ((unsigned char)text[at] & 0xc0) != 0x80;
}

START_TEST(tokens_lie_in_order_inside_the_post_on_its_borders)
{
    static tout_token tokens[POST_BYTES + 1];
    uint64_t state = random_seed();

    for (unsigned i = 0; i < POSTS / test_stride(); i++) {
        const size_t bytes = random_post(&state, post, sizeof post);
        const size_t count =
            tout_tokenize(scratch, post, bytes, tokens, POST_BYTES + 1);
        uint32_t last = 0;

        ck_assert_uint_le(count, POST_BYTES + 1);
        for (size_t k = 0; k < count; k++) {
            ck_assert_uint_le(last, tokens[k].begin);
            ck_assert_uint_lt(tokens[k].begin, tokens[k].end);
            ck_assert_uint_le(tokens[k].end, bytes);
            ck_assert_uint_le(tokens[k].norm_bytes, TOUT_TOKEN_BYTES_MAX);
            ck_assert(is_border(post, bytes, tokens[k].begin));
            last = tokens[k].begin;
        }
    }
}
END_TEST

START_TEST(spaces_before_a_post_shift_its_tokens_and_change_nothing_else)
{
    static tout_token plain[POST_BYTES + 1];
    static tout_token shifted[POST_BYTES + 1];
    static char spaced[POST_BYTES + 8];
    static char norms[POST_BYTES + 1][TOUT_TOKEN_BYTES_MAX];
    uint64_t state = random_seed();

    for (unsigned i = 0; i < POSTS / 4 / test_stride(); i++) {
        const size_t bytes = random_post(&state, post, sizeof post);
        const size_t count = tout_tokenize(scratch, post, bytes, plain, POST_BYTES + 1);

        for (size_t k = 0; k < count; k++)
            memcpy(norms[k], plain[k].norm, plain[k].norm_bytes);
        memset(spaced, ' ', 8);
        memcpy(spaced + 8, post, bytes);
        ck_assert_uint_eq(
            tout_tokenize(scratch, spaced, bytes + 8, shifted, POST_BYTES + 1), count);
        for (size_t k = 0; k < count; k++) {
            ck_assert_uint_eq(shifted[k].begin, plain[k].begin + 8);
            ck_assert_uint_eq(shifted[k].end, plain[k].end + 8);
            ck_assert_int_eq(shifted[k].kind, plain[k].kind);
            ck_assert_uint_eq(shifted[k].norm_bytes, plain[k].norm_bytes);
            ck_assert_mem_eq(shifted[k].norm, norms[k], plain[k].norm_bytes);
        }
    }
}
END_TEST

/* A fresh scratch and one that has seen thousands of other posts agree to the bit. */
START_TEST(any_scratch_gives_the_same_verdict)
{
    tout_model *model = sample_model();
    uint64_t state = random_seed();
    tout_verdict warm;
    tout_verdict cold;

    for (unsigned i = 0; i < 1000; i++) {
        const size_t bytes = random_post(&state, post, sizeof post);
        tout_scratch *fresh = sample_scratch(model, NULL, NULL);

        ck_assert_int_eq(tout_classify(scratch, post, bytes, &warm), TOUT_OK);
        ck_assert_int_eq(tout_classify(fresh, post, bytes, &cold), TOUT_OK);
        ck_assert_mem_eq(&warm, &cold, sizeof warm);
        for (uint32_t l = 0; l < 3; l++)
            ck_assert_int_eq(tout_score(scratch, l), tout_score(fresh, l));
        tout_scratch_free(fresh);
    }
    tout_model_unref(model);
}
END_TEST

START_TEST(random_bytes_every_code_point_and_long_posts_classify)
{
    uint64_t state = random_seed();
    static char big[1 << 20];
    unsigned failed = 0;
    tout_verdict verdict;
    size_t used = 0;

    for (unsigned i = 0; i < POSTS / test_stride(); i++) {
        const size_t bytes = random_below(&state, sizeof post);

        for (size_t k = 0; k < bytes; k++)
            post[k] = (char)random_next(&state);
        ck_assert_int_eq(tout_classify(scratch, post, bytes, &verdict), TOUT_OK);
    }
    for (uint32_t code = 0; code <= 0x10ffff; code++) {
        const uint32_t lead = code < 0x800 ? 0xc0 | code >> 6 : 0;

        /* Two of each, alone and between letters; surrogates too, as broken bytes. */
        used = 0;
        for (unsigned twice = 0; twice < 2; twice++) {
            post[used++] = 'a';
            if (code < 0x80) {
                post[used++] = (char)code;
            } else if (lead) {
                post[used++] = (char)lead;
                post[used++] = (char)(0x80 | (code & 0x3f));
            } else if (code < 0x10000) {
                post[used++] = (char)(0xe0 | code >> 12);
                post[used++] = (char)(0x80 | (code >> 6 & 0x3f));
                post[used++] = (char)(0x80 | (code & 0x3f));
            } else {
                post[used++] = (char)(0xf0 | code >> 18);
                post[used++] = (char)(0x80 | (code >> 12 & 0x3f));
                post[used++] = (char)(0x80 | (code >> 6 & 0x3f));
                post[used++] = (char)(0x80 | (code & 0x3f));
            }
        }
        failed += tout_classify(scratch, post, used, &verdict) != TOUT_OK;
        failed += tout_classify(scratch, post + 1, used - 1, &verdict) != TOUT_OK;
    }
    ck_assert_uint_eq(failed, 0);
    for (size_t k = 0; k < sizeof big; k++)
        big[k] = (char)random_next(&state);
    ck_assert_int_eq(tout_classify(scratch, big, sizeof big, &verdict), TOUT_OK);
    ck_assert_uint_eq(verdict.flags & TOUT_TRUNCATED, TOUT_TRUNCATED);
}
END_TEST

int
main(void)
{
    Suite *suite = suite_create("laws");
    TCase *cases = tcase_create("laws");

    tcase_add_checked_fixture(cases, make_scratch, free_scratch);
    tcase_add_test(cases, reasons_add_up_to_the_difference_of_scores);
    tcase_add_test(cases, what_is_told_of_a_post_is_what_it_was_scored_by);
    tcase_add_test(cases, tokens_lie_in_order_inside_the_post_on_its_borders);
    tcase_add_test(cases,
                   spaces_before_a_post_shift_its_tokens_and_change_nothing_else);
    tcase_add_test(cases, any_scratch_gives_the_same_verdict);
    tcase_add_test(cases, random_bytes_every_code_point_and_long_posts_classify);
    tcase_set_timeout(cases, 300);
    suite_add_tcase(suite, cases);
    return run_suite(suite);
}
