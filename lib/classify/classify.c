/* SPDX-License-Identifier: MIT */
/*
 * The hot path: a post is read into features, each is looked up, their weights and the
 * rules' are summed in integers. Nothing here allocates, and no text makes it fail.
 */
#include "classify/scratch.h"

#include <string.h>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

#include "base/error.h"
#include "base/inline.h"
#include "base/math.h"
#include "classify/find.h"

/* n is in 1/4096, so that a part of a feature can count; then 2^16/sqrt(n) is
 * sqrt(2^44/n4096), here with one bit more for rounding. */
struct ti_norm
ti_norm_of(uint64_t n)
{
    const struct ti_norm norm = {
        .inverse = (int32_t)((ti_root(((uint64_t)1 << 46) / n) + 1) / 2),
        .root = ti_root(n << 20),
    };

    return norm;
}

int64_t
ti_norm_growth(const struct ti_norm *norm, const tout_model *model, uint32_t label)
{
    return ti_shift_round(model->head.labels[label].growth * (int64_t)norm->root,
                          TI_NORM_BITS);
}

int64_t
ti_scratch_rule_score(const tout_scratch *scratch, uint32_t index, uint32_t label)
{
    const tout_classifier *classifier = scratch->classifier;
    const uint32_t rule = scratch->matches[index].rule;

    return classifier->rule_labels[rule] == label ? classifier->rule_scores[rule] : 0;
}

/* What a sum of subwords' weights is multiplied by, 2^32 times. */
static int64_t
rare_share(const tout_scratch *scratch, const struct ti_rare *rare)
{
    return (int64_t)rare->share * scratch->norm.inverse;
}

int64_t
ti_scratch_rare_score(const tout_scratch *scratch, uint32_t index, uint32_t label)
{
    const struct ti_rare *rare = &scratch->rares[index];

    return ti_shift_round(rare->sums[label] * rare_share(scratch, rare),
                          2 * TI_NORM_BITS);
}

TI_ALWAYS_INLINE void
add_rares(const tout_scratch *scratch, uint32_t labels, int64_t *scores)
{
    for (uint32_t i = 0; i < scratch->rare_count; i++) {
        const struct ti_rare *rare = &scratch->rares[i];
        const int64_t share = rare_share(scratch, rare);

        for (uint32_t l = 0; l < labels; l++)
            scores[l] += ti_shift_round(rare->sums[l] * share, 2 * TI_NORM_BITS);
    }
}

static void
add_rows(const tout_scratch *scratch, uint32_t labels, int64_t *scores)
{
    for (uint32_t i = 0; i < scratch->known; i++)
        for (uint32_t l = 0; l < labels; l++)
            scores[l] += ti_norm_weight(&scratch->norm, scratch->known_rows[i], l);
}

#ifdef __SSE2__
enum { ROWS_AT_ONCE = TI_KNOWN_MORE };

/* Two rows of three labels, and four bytes of zero where the line ends. */
static inline __m128i
load_rows(const uint8_t *const *rows)
{
    const __m128i first = _mm_loadl_epi64((const __m128i *)(const void *)rows[0]);

    return _mm_castps_si128(
        _mm_loadh_pi(_mm_castsi128_ps(first), (const __m64 *)(const void *)rows[1]));
}

/* What they add with a norm below 2^15, each at most 2^14: of the products the upper
 * half, and one more where the lower is a half or above it. */
static inline __m128i
share_rows(__m128i rows, __m128i norm)
{
    /* Below zero a half has to fall short of the next unit. */
    const __m128i lower =
        _mm_subs_epu16(_mm_mullo_epi16(rows, norm), _mm_srli_epi16(rows, 15));

    return _mm_sub_epi16(_mm_mulhi_epi16(rows, norm), _mm_srai_epi16(lower, 15));
}

/* The same for three labels and a norm below 2^15, four rows at once, of which two and
 * two are added in sixteen bits. */
static void
add_rows_of_three(const tout_scratch *scratch, int64_t *scores)
{
    static const uint8_t nothing[8];
    const uint8_t **end = scratch->known_rows + scratch->known;
    const __m128i norm = _mm_set1_epi16((int16_t)scratch->norm.inverse);
    const __m128i ones = _mm_set1_epi16(1);
    __m128i sums = _mm_setzero_si128();
    int32_t out[4];

    for (size_t i = 0; i < ROWS_AT_ONCE - 1; i++)
        end[i] = nothing;
    for (const uint8_t **rows = scratch->known_rows; rows < end; rows += ROWS_AT_ONCE) {
        const __m128i pairs = _mm_add_epi16(share_rows(load_rows(rows), norm),
                                            share_rows(load_rows(rows + 2), norm));
        const __m128i both = _mm_unpacklo_epi16(pairs, _mm_srli_si128(pairs, 8));

        sums = _mm_add_epi32(sums, _mm_madd_epi16(both, ones));
    }
    _mm_storeu_si128((__m128i *)(void *)out, sums);
    for (uint32_t l = 0; l < 3; l++)
        scores[l] += out[l];
}
#endif

static void
add_known(const tout_scratch *scratch, uint32_t labels, int64_t *scores)
{
#ifdef __SSE2__
    if (labels == 3 && scratch->norm.inverse <= INT16_MAX) {
        add_rows_of_three(scratch, scores);
        return;
    }
#endif
    add_rows(scratch, labels, scores);
}

static void
sum_scores(tout_scratch *scratch)
{
    const tout_model *model = scratch->classifier->model;
    const uint32_t labels = model->head.label_count;
    int64_t *scores = scratch->scores;

    scratch->norm = ti_norm_of(scratch->n);
    for (uint32_t l = 0; l < labels; l++)
        scores[l] =
            model->head.labels[l].bias + ti_norm_growth(&scratch->norm, model, l);
    add_known(scratch, labels, scores);
    if (labels == 3)
        add_rares(scratch, 3, scores);
    else
        add_rares(scratch, labels, scores);
    for (uint32_t i = 0; i < scratch->match_count; i++)
        for (uint32_t l = 0; l < labels; l++)
            scores[l] += ti_scratch_rule_score(scratch, i, l);
}

static tout_status
match_rules(tout_scratch *scratch, tout_verdict *verdict)
{
    int gave_up = 0;

    scratch->match_count = 0;
    if (!scratch->matcher)
        return TOUT_OK;
    scratch->match_count = ti_matcher_run(scratch->matcher, &scratch->reader->tokens,
                                          scratch->matches, &gave_up);
    if (gave_up)
        verdict->flags |= TOUT_RULE_GAVE_UP;
    return ti_matcher_ran_out(scratch->matcher) ? TOUT_E_NOMEM : TOUT_OK;
}

/* Scores that lack a rule are no scores of the post. */
static tout_status
leave_unscored(tout_scratch *scratch, tout_verdict *verdict)
{
    memset(verdict, 0, sizeof *verdict);
    verdict->label = TOUT_NONE;
    verdict->rule = TOUT_NONE;
    scratch->is_classified = 0;
    atomic_flag_clear(&scratch->busy);
    return TOUT_E_NOMEM;
}

tout_status
tout_classify(tout_scratch *scratch, const char *text, size_t bytes,
              tout_verdict *verdict)
{
    const struct ti_reader *reader;

    if (!scratch || !verdict || (!text && bytes))
        return TOUT_E_ARGUMENT;
    if (atomic_flag_test_and_set(&scratch->busy))
        return TOUT_E_BUSY;
    memset(verdict, 0, sizeof *verdict);
    reader = scratch->reader;
    ti_reader_scan(scratch->reader, text, bytes);
    ti_find_rows(scratch);
    if (match_rules(scratch, verdict) != TOUT_OK)
        return leave_unscored(scratch, verdict);
    sum_scores(scratch);
    ti_decide(scratch, verdict);
    verdict->features = reader->features.count;
    verdict->features_known = scratch->known;
    verdict->repairs = reader->repairs;
    if (reader->repairs)
        verdict->flags |= TOUT_REPAIRED;
    if (reader->is_truncated)
        verdict->flags |= TOUT_TRUNCATED;
    scratch->is_classified = 1;
    atomic_flag_clear(&scratch->busy);
    return TOUT_OK;
}

int64_t
tout_score(const tout_scratch *scratch, uint32_t index)
{
    if (!scratch || !scratch->is_classified ||
        index >= scratch->classifier->model->head.label_count)
        return 0;
    return scratch->scores[index];
}

double
tout_probability(const tout_scratch *scratch, uint32_t index)
{
    if (!scratch || !scratch->is_classified ||
        index >= scratch->classifier->model->head.label_count)
        return 0;
    return scratch->probabilities[index];
}
