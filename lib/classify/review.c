/* SPDX-License-Identifier: MIT */
/*
 * Rules on trial: each against its own examples and counters, together with the rules
 * that it may ask for.
 */
#include "base/alloc.h"
#include "base/error.h"
#include "feature/reader.h"
#include "rules/match.h"
#include "rules/rules.h"

/* The classifier's default. */
enum { POST_BYTES = 8192 };

struct review {
    tout_alloc alloc;
    const tout_rules *rules;
    struct ti_recipe recipe;
    tout_lexicon *lexicon;
    struct ti_reader *reader;
    struct ti_matcher *matcher;
    tout_rule_match *matches;
};

static tout_status
review_start(struct review *review, tout_error *err)
{
    const struct ti_matching matching = { TI_MATCH_LIMIT, POST_BYTES, 0 };
    const tout_recipe recipe = { .size = sizeof recipe, .language = "none" };
    tout_status status = ti_recipe_make(&recipe, &review->alloc, &review->recipe, err);

    if (status == TOUT_OK)
        status = ti_recipe_lexicon(&recipe, &review->alloc, &review->lexicon, err);
    if (status != TOUT_OK)
        return status;
    review->recipe.lexicon = ti_lexicon_of(review->lexicon);
    status = ti_reader_new(&review->recipe, POST_BYTES, &review->alloc, &review->reader,
                           err);
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
review_end(struct review *review)
{
    ti_matcher_free(review->matcher);
    ti_reader_free(review->reader);
    tout_lexicon_unref(review->lexicon);
    ti_release(&review->alloc, review->matches);
}

static tout_status
check_case(struct review *review, uint32_t index, const struct ti_rule_case *trial,
           tout_error *err)
{
    const struct ti_rule *rule = ti_rules_get(review->rules, index);
    int gave_up = 0;
    int matched = 0;
    uint32_t count;

    ti_reader_read(review->reader, trial->text, trial->bytes);
    count = ti_matcher_run(review->matcher, &review->reader->tokens, review->matches,
                           &gave_up);
    for (uint32_t i = 0; i < count; i++)
        matched |= review->matches[i].rule == index;
    if (ti_matcher_gave_up(review->matcher, index))
        return ti_fail_at(err, TOUT_E_PATTERN, trial->line, trial->offset,
                          "rule %s comes to a limit of matching on its own %s",
                          rule->name, trial->is_counter ? "counter" : "example");
    if (matched == trial->is_counter)
        return ti_fail_at(err, TOUT_E_PATTERN, trial->line, trial->offset, "rule %s %s",
                          rule->name,
                          matched ? "matches its counter" : "misses its example");
    return TOUT_OK;
}

static tout_status
check_rule(struct review *review, uint32_t index, tout_error *err)
{
    const struct ti_rule *rule = ti_rules_get(review->rules, index);
    tout_status status = TOUT_OK;

    for (size_t i = 0; status == TOUT_OK && i < rule->case_count; i++)
        status = check_case(review, index, &rule->cases[i], err);
    return status;
}

tout_status
tout_rules_check(const tout_rules *rules, tout_error *err)
{
    struct review review = { .rules = rules };
    tout_status status;

    if (!rules)
        return ti_fail(err, TOUT_E_ARGUMENT, "the rules are NULL");
    review.alloc = rules->alloc;
    status = ti_rules_are_complete(rules, err);
    if (status == TOUT_OK)
        status = review_start(&review, err);
    for (uint32_t i = 0; status == TOUT_OK && i < tout_rules_count(rules); i++)
        status = check_rule(&review, i, err);
    review_end(&review);
    return status;
}
