/* SPDX-License-Identifier: MIT */
#include "rules/attempt.h"

struct ti_found *
ti_matcher_touch(struct ti_matcher *matcher, uint32_t rule)
{
    struct ti_found *found = &matcher->found[rule];

    if (!found->is_touched)
        matcher->touched[matcher->touched_count++] = rule;
    found->is_touched = 1;
    return found;
}

/* The code for an attempt, with the meter set for it; NULL if there is none. */
static const struct ti_code *
start(struct ti_matcher *matcher, const struct ti_subject *subject,
      enum ti_code_kind kind)
{
    struct ti_meter *meter = &matcher->meter;
    const uint64_t all =
        (uint64_t)TI_MATCH_LIMITS_A_POST * matcher->matching.match_limit;
    const struct ti_code *code = matcher->matching.is_lazy
                                     ? ti_pattern_draft(subject->pattern, kind)
                                     : ti_pattern_code(subject->pattern, kind);

    if (!code)
        return NULL;
    meter->limit = meter->used + matcher->matching.match_limit;
    meter->limit = meter->limit < all ? meter->limit : all;
    meter->weight = ti_meter_weight(code, subject->bytes);
    meter->used++;
    matcher->tried++;
    return code;
}

/* From a place on. Machine code is entered without the checks that texts and options of
 * ours need not. */
static int
run(struct ti_matcher *matcher, const struct ti_code *code,
    const struct ti_subject *subject, size_t at)
{
    matcher->meter.place = at;
    if (code->is_machine)
        return pcre2_jit_match(code->code, (PCRE2_SPTR)subject->text, subject->bytes,
                               at, 0, matcher->data, matcher->context);
    return pcre2_match(code->code, (PCRE2_SPTR)subject->text, subject->bytes, at,
                       PCRE2_NO_UTF_CHECK, matcher->data, matcher->context);
}

static int
conclude(struct ti_matcher *matcher, uint32_t rule, int result, size_t place[2])
{
    const PCRE2_SIZE *pair = pcre2_get_ovector_pointer(matcher->data);

    matcher->ran_out |= matcher->matching.is_lazy && result == PCRE2_ERROR_NOMEMORY;
    if (result < 0 && result != PCRE2_ERROR_NOMATCH)
        ti_matcher_touch(matcher, rule)->gave_up = 1;
    if (result < 0)
        return 0;
    place[0] = pair[0];
    place[1] = pair[1];
    return 1;
}

static int
is_inside_character(const char *text, size_t at)
{
    return ((unsigned char)text[at] & 0xc0) == 0x80;
}

static int
run_everywhere(struct ti_matcher *matcher, const struct ti_code *code,
               const struct ti_subject *subject)
{
    int result = PCRE2_ERROR_NOMATCH;

    for (size_t at = 0; result == PCRE2_ERROR_NOMATCH && at < subject->bytes; at++)
        if (!is_inside_character(subject->text, at))
            result = run(matcher, code, subject, at);
    return result;
}

/* The places where it can match, in order; none for anywhere. */
struct places {
    enum ti_code_kind kind;
    const uint32_t *list;
    uint32_t count;
};

static int
run_at(struct ti_matcher *matcher, const struct ti_code *code,
       const struct ti_subject *subject, const struct places *places)
{
    int result = PCRE2_ERROR_NOMATCH;

    if (places->kind == TI_CODE_ANYWHERE)
        return run(matcher, code, subject, 0);
    if (places->count == TI_HEADS_UNKNOWN)
        return run_everywhere(matcher, code, subject);
    for (uint32_t i = 0; result == PCRE2_ERROR_NOMATCH && i < places->count; i++)
        result = run(matcher, code, subject, places->list[i]);
    return result;
}

/* What comes to a limit as a draft may not as machine code, whose limits are the ones
 * that count: results must not hang on how many posts there were before. */
static int
attempt(struct ti_matcher *matcher, const struct ti_subject *subject,
        const struct places *places)
{
    const uint64_t used = matcher->meter.used;
    const struct ti_code *code = start(matcher, subject, places->kind);
    int result = code ? run_at(matcher, code, subject, places) : PCRE2_ERROR_NOMEMORY;

    if (!code || !code->is_draft || result >= 0 || result == PCRE2_ERROR_NOMATCH ||
        ti_pattern_compile(subject->pattern, places->kind, NULL) != TOUT_OK)
        return result;
    matcher->meter.used = used;
    matcher->tried--;
    code = start(matcher, subject, places->kind);
    return run_at(matcher, code, subject, places);
}

int
ti_attempt_anywhere(struct ti_matcher *matcher, const struct ti_subject *subject,
                    size_t place[2])
{
    const struct places anywhere = { TI_CODE_ANYWHERE, NULL, 0 };

    return conclude(matcher, subject->rule, attempt(matcher, subject, &anywhere),
                    place);
}

int
ti_attempt_at(struct ti_matcher *matcher, const struct ti_subject *subject,
              const uint32_t *heads, uint32_t count, size_t place[2])
{
    const struct places places = { TI_CODE_AT_PLACE, heads, count };

    return conclude(matcher, subject->rule, attempt(matcher, subject, &places), place);
}
