/* SPDX-License-Identifier: MIT */
/* A score is what models/FORMAT.md, section 13, says, to the last unit: models of
 * random weights, small, large and at the ends of their range. */
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/math.h"
#include "classify/scratch.h"
#include "support/models.h"
#include "support/random.h"
#include "support/run.h"

enum { WORDS = 100, LABELS_MAX = 7, ROUNDS = 100 };

static int16_t weights[WORDS][LABELS_MAX];
static const struct ti_label labels[LABELS_MAX] = {
    { "a", 1, 0, 0 }, { "b", 1, 0, 0 }, { "c", 1, 0, 0 }, { "d", 1, 0, 0 },
    { "e", 1, 0, 0 }, { "f", 1, 0, 0 }, { "g", 1, 0, 0 },
};

static int16_t
random_weight(uint64_t *state)
{
    static const int16_t ends[] = { INT16_MIN, INT16_MIN + 1, -1, 0, 1, INT16_MAX };
    const uint64_t choice = random_below(state, 3);

    if (choice == 0)
        return ends[random_below(state, sizeof ends / sizeof ends[0])];
    return (int16_t)(choice == 1 ? random_below(state, 64) - 32 : random_next(state));
}

/* Words that nothing else is to be said of. */
static void
put_word(unsigned word, char out[2])
{
    out[0] = (char)('a' + word / 10);
    out[1] = (char)('k' + word % 10);
}

static int
compare(const void *left, const void *right)
{
    const struct ti_row *a = left;
    const struct ti_row *b = right;

    return (a->key > b->key) - (a->key < b->key);
}

static void
make_rows(const struct ti_recipe *recipe, uint64_t *state, struct ti_row rows[WORDS])
{
    const tout_alloc alloc = ti_alloc_or_default(NULL);
    struct ti_reader *reader;
    char word[2];

    ck_assert_int_eq(ti_reader_new(recipe, 64, &alloc, &reader, NULL), TOUT_OK);
    for (unsigned i = 0; i < WORDS; i++) {
        for (unsigned l = 0; l < LABELS_MAX; l++)
            weights[i][l] = random_weight(state);
        put_word(i, word);
        ti_reader_read(reader, word, sizeof word);
        ck_assert_uint_eq(reader->features.count, 1);
        rows[i] =
            (struct ti_row){ .key = reader->features.keys[0], .weights = weights[i] };
    }
    ti_reader_free(reader);
    qsort(rows, WORDS, sizeof rows[0], compare);
}

static tout_scratch *
make_scratch(uint32_t label_count, uint64_t *state)
{
    const tout_alloc alloc = ti_alloc_or_default(NULL);
    tout_recipe asked = TOUT_RECIPE_INIT;
    struct ti_row rows[WORDS];
    struct ti_recipe recipe;
    struct ti_model_parts parts = { .recipe = &recipe,
                                    .labels = labels,
                                    .label_count = label_count,
                                    .neutral = TOUT_NONE,
                                    .rows = rows,
                                    .row_count = WORDS };
    tout_scratch *scratch;
    tout_model *model;

    asked.language = "none";
    asked.flags = TOUT_RECIPE_NO_PAIRS | TOUT_RECIPE_NO_SHAPE | TOUT_RECIPE_NO_UNDOING;
    ck_assert_int_eq(ti_recipe_make(&asked, &alloc, &recipe, NULL), TOUT_OK);
    make_rows(&recipe, state, rows);
    ck_assert_int_eq(ti_model_write(&parts, &alloc, &model, NULL), TOUT_OK);
    scratch = sample_scratch(model, NULL, NULL);
    tout_model_unref(model);
    return scratch;
}

static int64_t
expected(const unsigned *words, unsigned count, uint32_t label)
{
    const uint64_t n = (uint64_t)count << 12;
    const int64_t inverse = (ti_root(((uint64_t)1 << 46) / n) + 1) / 2;
    int64_t sum = 0;

    for (unsigned i = 0; i < count; i++)
        sum += ti_shift_round(weights[words[i]][label] * inverse, 16);
    return sum;
}

/* Draws words without one twice, and writes them with a blank behind each. */
static void
draw(uint64_t *state, unsigned count, unsigned *words, char *text)
{
    unsigned all[WORDS];

    for (unsigned i = 0; i < WORDS; i++)
        all[i] = i;
    for (unsigned i = 0; i < count; i++) {
        const size_t at = random_below(state, WORDS - i);

        words[i] = all[at];
        all[at] = all[WORDS - i - 1];
        put_word(words[i], text + 3 * (size_t)i);
        text[3 * (size_t)i + 2] = ' ';
    }
}

START_TEST(a_score_is_the_sum_of_rounded_weights)
{
    const uint32_t label_count = (uint32_t)_i;
    uint64_t state = random_seed();
    unsigned words[WORDS];
    char text[3 * WORDS];

    for (unsigned round = 0; round < ROUNDS; round++) {
        tout_scratch *scratch = make_scratch(label_count, &state);
        tout_verdict verdict;

        for (unsigned count = 1; count <= WORDS; count++) {
            draw(&state, count, words, text);
            ck_assert_int_eq(tout_classify(scratch, text, 3 * (size_t)count, &verdict),
                             TOUT_OK);
            ck_assert_uint_eq(verdict.features_known, count);
            for (uint32_t l = 0; l < label_count; l++)
                ck_assert_int_eq(tout_score(scratch, l), expected(words, count, l));
        }
        tout_scratch_free(scratch);
    }
}
END_TEST

int
main(void)
{
    Suite *suite = suite_create("scores");
    TCase *cases = tcase_create("scores");

    tcase_add_loop_test(cases, a_score_is_the_sum_of_rounded_weights, 2,
                        LABELS_MAX + 1);
    tcase_set_timeout(cases, 300);
    suite_add_tcase(suite, cases);
    return run_suite(suite);
}
