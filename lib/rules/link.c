/* SPDX-License-Identifier: MIT */
/*
 * From the names in conditions to rules: done when a set of rules is complete, since a
 * file may name rules of the files before it.
 */
#include <string.h>

#include "base/alloc.h"
#include "base/error.h"
#include "rules/image.h"
#include "rules/prefilter.h"
#include "rules/rules.h"

static uint32_t
find(const tout_rules *rules, const struct ti_condition_step *step)
{
    for (size_t i = 0; i < rules->count + rules->off_count; i++)
        if (strlen(rules->list[i].name) == step->bytes &&
            memcmp(rules->list[i].name, step->name, step->bytes) == 0)
            return i < rules->count ? (uint32_t)i : TI_LINK_OFF;
    return TI_LINK_MISSING;
}

static tout_status
link_names(tout_rules *rules, tout_error *err)
{
    size_t names = 0;

    for (size_t r = 0; r < rules->count; r++)
        names += rules->list[r].condition.names;
    rules->links = ti_allocate(&rules->alloc, names, sizeof rules->links[0]);
    rules->order = ti_allocate(&rules->alloc, rules->count, sizeof rules->order[0]);
    if (!rules->links || !rules->order)
        return ti_fail_memory(err);
    names = 0;
    for (size_t r = 0; r < rules->count; r++) {
        struct ti_rule *rule = &rules->list[r];

        rule->first_link = (uint32_t)names;
        for (size_t i = 0; i < rule->condition.count; i++)
            if (rule->condition.steps[i].kind == TI_CONDITION_RULE)
                rules->links[names++] = find(rules, &rule->condition.steps[i]);
    }
    return TOUT_OK;
}

/* Whether all rules that a rule asks for have their place in the order, or need none.
 */
static int
is_ready(const tout_rules *rules, const struct ti_rule *rule, const char *is_placed)
{
    for (size_t i = 0; i < rule->condition.names; i++) {
        const uint32_t link = rules->links[rule->first_link + i];

        if (link < rules->count && !is_placed[link])
            return 0;
    }
    return 1;
}

static tout_status
refuse_circle(const struct ti_rule *rule, tout_error *err)
{
    return ti_fail_at(err, TOUT_E_SYNTAX, rule->condition_line, rule->condition_offset,
                      "the condition of rule %s leads round in a circle", rule->name);
}

/* Rules with conditions, each behind those it asks for. */
static tout_status
order(tout_rules *rules, char *is_placed, tout_error *err)
{
    size_t waiting = 0;
    size_t before;

    for (size_t r = 0; r < rules->count; r++) {
        is_placed[r] = rules->list[r].condition.count == 0;
        waiting += !is_placed[r];
    }
    while (waiting > 0) {
        size_t stuck = 0;

        before = waiting;
        for (size_t r = 0; r < rules->count; r++) {
            if (is_placed[r])
                continue;
            stuck = r;
            if (!is_ready(rules, &rules->list[r], is_placed))
                continue;
            is_placed[r] = 1;
            rules->order[rules->order_count++] = (uint32_t)r;
            waiting--;
        }
        if (waiting == before)
            return refuse_circle(&rules->list[stuck], err);
    }
    return TOUT_OK;
}

static int
is_never(const void *context, uint32_t link)
{
    (void)context;
    (void)link;
    return 0;
}

/* A rule that holds where nothing matches would be found in every post. */
static tout_status
refuse_empty(const tout_rules *rules, tout_error *err)
{
    for (size_t r = 0; r < rules->count; r++) {
        const struct ti_rule *rule = &rules->list[r];

        if (rule->condition.count > 0 && rule->pattern_count == 0 &&
            ti_condition_holds(&rule->condition, rules->links + rule->first_link,
                               is_never, NULL))
            return ti_fail_at(err, TOUT_E_SYNTAX, rule->condition_line,
                              rule->condition_offset,
                              "the condition of rule %s holds for posts that no rule "
                              "matches",
                              rule->name);
    }
    return TOUT_OK;
}

static tout_status
make_prefilter(tout_rules *rules, tout_error *err)
{
    if (rules->is_prepared)
        rules->prefilter = ti_image_open(&rules->image, rules, &rules->alloc);
    return rules->prefilter
               ? TOUT_OK
               : ti_prefilter_new(rules, &rules->alloc, &rules->prefilter, err);
}

tout_status
ti_rules_link(tout_rules *rules, tout_error *err)
{
    tout_status status = link_names(rules, err);
    char *is_placed = ti_allocate(&rules->alloc, rules->count, 1);

    if (status == TOUT_OK && !is_placed)
        status = ti_fail_memory(err);
    if (status == TOUT_OK)
        status = order(rules, is_placed, err);
    if (status == TOUT_OK)
        status = refuse_empty(rules, err);
    if (status == TOUT_OK)
        status = make_prefilter(rules, err);
    ti_release(&rules->alloc, is_placed);
    return status;
}

tout_status
ti_rules_are_complete(const tout_rules *rules, tout_error *err)
{
    for (size_t r = 0; r < rules->count; r++) {
        const struct ti_rule *rule = &rules->list[r];
        size_t name = 0;

        for (size_t i = 0; i < rule->condition.count; i++) {
            const struct ti_condition_step *step = &rule->condition.steps[i];

            if (step->kind == TI_CONDITION_RULE &&
                rules->links[rule->first_link + name++] == TI_LINK_MISSING)
                return ti_fail_at(err, TOUT_E_SYNTAX, rule->condition_line,
                                  rule->condition_offset,
                                  "rule %s asks for rule %.*s, which there is not",
                                  rule->name, (int)step->bytes, step->name);
        }
    }
    return TOUT_OK;
}
