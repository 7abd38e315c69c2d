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
    const struct ti_code *code = ti_pattern_code(subject->pattern, kind);

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

    if (result < 0 && result != PCRE2_ERROR_NOMATCH)
        ti_matcher_touch(matcher, rule)->gave_up = 1;
    if (result < 0)
        return 0;
    place[0] = pair[0];
    place[1] = pair[1];
    return 1;
}

int
ti_attempt_anywhere(struct ti_matcher *matcher, const struct ti_subject *subject,
                    size_t place[2])
{
    const struct ti_code *code = start(matcher, subject, TI_CODE_ANYWHERE);
    const int result = code ? run(matcher, code, subject, 0) : PCRE2_ERROR_NOMEMORY;

    return conclude(matcher, subject->rule, result, place);
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

int
ti_attempt_at(struct ti_matcher *matcher, const struct ti_subject *subject,
              const uint32_t *heads, uint32_t count, size_t place[2])
{
    const struct ti_code *code = start(matcher, subject, TI_CODE_AT_PLACE);
    int result = PCRE2_ERROR_NOMATCH;

    if (!code)
        result = PCRE2_ERROR_NOMEMORY;
    else if (count == TI_HEADS_UNKNOWN)
        result = run_everywhere(matcher, code, subject);
    for (uint32_t i = 0; code && result == PCRE2_ERROR_NOMATCH &&
                         count != TI_HEADS_UNKNOWN && i < count;
         i++)
        result = run(matcher, code, subject, heads[i]);
    return conclude(matcher, subject->rule, result, place);
}
