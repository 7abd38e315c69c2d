/* SPDX-License-Identifier: MIT */
#include "classify/review.h"

#include <stdarg.h>
#include <string.h>

#include "base/alloc.h"

/* The classifier's default. */
enum { POST_BYTES = 8192 };

static int
is_fault(int32_t kind)
{
    return kind <= TOUT_FINDING_GIVES_UP;
}

void
ti_review_tell(struct ti_review *review, int32_t kind, uint32_t rule,
               struct ti_place place, const char *format, ...)
{
    tout_error told;
    const tout_finding finding = { kind, rule, place.line, place.offset, told.message };
    va_list arguments;

    if (review->has_ended)
        return;
    va_start(arguments, format);
    ti_error_fill(&told, TOUT_E_PATTERN, place.line, place.offset, format, arguments);
    va_end(arguments);
    if (is_fault(kind) && review->status == TOUT_OK)
        review->status = ti_fail_at(review->err, TOUT_E_PATTERN, place.line,
                                    place.offset, "%s", told.message);
    if (review->visit && review->visit(review->context, &finding) != 0) {
        review->has_ended = 1;
        review->status = ti_fail(review->err, TOUT_E_STOPPED, "stopped by the caller");
    }
}

void
ti_review_match(struct ti_review *review, const char *text, size_t bytes)
{
    int gave_up = 0;

    ti_reader_read(review->reader, text, bytes);
    review->match_count = ti_matcher_run(review->matcher, &review->reader->tokens,
                                         review->matches, &gave_up);
}

int
ti_review_is_match(const struct ti_review *review, uint32_t rule)
{
    for (uint32_t i = 0; i < review->match_count; i++)
        if (review->matches[i].rule == rule)
            return 1;
    return 0;
}

static tout_status
start(struct ti_review *review, tout_error *err)
{
    const struct ti_matching matching = { .match_limit = TI_MATCH_LIMIT,
                                          .post_bytes = POST_BYTES };
    const struct ti_matching anywhere = { .match_limit = TI_MATCH_LIMIT,
                                          .post_bytes = POST_BYTES,
                                          .tries_all = 1 };
    const tout_recipe recipe = { .size = sizeof recipe, .language = "none" };
    tout_status status = ti_recipe_make(&recipe, &review->alloc, &review->recipe, err);

    if (status == TOUT_OK)
        status = ti_recipe_lexicon(&recipe, &review->alloc, &review->lexicon, err);
    if (status != TOUT_OK)
        return status;
    review->recipe.lexicon = ti_lexicon_of(review->lexicon);
    status = ti_reader_new(&review->recipe, POST_BYTES, &review->alloc, &review->reader,
                           err);
    if (status == TOUT_OK) /* patterns are tried one by one, too */
        status = ti_rules_compile(review->rules, &anywhere, err);
    if (status == TOUT_OK)
        status = ti_rules_compile(review->rules, &matching, err);
    if (status == TOUT_OK)
        status = ti_matcher_new(review->rules, &matching, &review->alloc,
                                &review->matcher, err);
    if (status != TOUT_OK)
        return status;
    review->matches = ti_allocate(&review->alloc, tout_rules_count(review->rules),
                                  sizeof review->matches[0]);
    return review->matches ? TOUT_OK : ti_fail_memory(err);
}

static void
end(struct ti_review *review)
{
    ti_matcher_free(review->matcher);
    ti_reader_free(review->reader);
    tout_lexicon_unref(review->lexicon);
    ti_release(&review->alloc, review->matches);
}

tout_status
tout_rules_check(const tout_rules *rules, const tout_rules *own, tout_rules_visit visit,
                 void *context, tout_error *err)
{
    struct ti_review review = {
        .rules = rules, .visit = visit, .context = context, .err = err
    };
    tout_status status;

    if (!rules)
        return ti_fail(err, TOUT_E_ARGUMENT, "the rules are NULL");
    review.alloc = rules->alloc;
    status = ti_rules_are_complete(rules, err);
    if (status == TOUT_OK)
        status = start(&review, err);
    for (uint32_t i = 0; status == TOUT_OK && i < tout_rules_count(rules); i++) {
        if (own && !ti_rules_has(own, tout_rules_name(rules, i)))
            continue;
        ti_review_cases(&review, i);
        /* Without a visitor nobody hears of what is no fault. */
        if (visit && !review.has_ended) {
            ti_review_patterns(&review, i);
            ti_review_condition(&review, i);
            ti_review_blow_up(&review, i);
        }
        if (review.has_ended)
            break;
    }
    end(&review);
    return status == TOUT_OK ? review.status : status;
}
