/* SPDX-License-Identifier: MIT */
/*
 * What each key of a rule means. A key that this list lacks is an error that shows the
 * list.
 */
#include <string.h>

#include "base/alloc.h"
#include "base/error.h"
#include "rules/decimal.h"
#include "rules/parse.h"
#include "rules/pattern.h"

static tout_status
set_once(struct ti_parser *parser, const char **field, const char *value)
{
    if (*field)
        return ti_parser_fail(parser, TOUT_E_SYNTAX,
                              "a rule has one why, and one score or label");
    *field = value;
    return TOUT_OK;
}

static tout_status
add_pattern(struct ti_parser *parser, struct ti_rule *rule, char *value)
{
    const tout_alloc *alloc = &parser->rules->alloc;
    const struct ti_pattern_source source = {
        value,
        strlen(value),
        parser->line,
        (uint64_t)(value - parser->rules->text),
    };
    tout_status status;

    if (rule->pattern_count == TI_RULES_LINES_MAX)
        return ti_parser_fail(parser, TOUT_E_LIMIT, "more than 64 patterns in a rule");
    if (!ti_grow(alloc, &rule->patterns, &rule->pattern_capacity, rule->pattern_count,
                 1, sizeof rule->patterns[0]))
        return ti_fail_memory(parser->err);
    status = ti_pattern_new(&source, alloc, &rule->patterns[rule->pattern_count],
                            parser->err);
    rule->pattern_count += status == TOUT_OK;
    return status;
}

static tout_status
add_case(struct ti_parser *parser, struct ti_rule *rule, const char *value,
         int is_counter)
{
    if (rule->case_count == 2 * TI_RULES_LINES_MAX)
        return ti_parser_fail(parser, TOUT_E_LIMIT,
                              "more than 128 examples and counters in a rule");
    if (!ti_grow(&parser->rules->alloc, &rule->cases, &rule->case_capacity,
                 rule->case_count, 1, sizeof rule->cases[0]))
        return ti_fail_memory(parser->err);
    rule->cases[rule->case_count++] = (struct ti_rule_case){
        value,
        strlen(value),
        parser->line,
        is_counter,
    };
    return TOUT_OK;
}

/* "LABEL +NATS": the number stands behind the last blank, so that a label may have
 * some. */
static tout_status
set_score(struct ti_parser *parser, struct ti_rule *rule, char *value)
{
    char *number = strrchr(value, ' ');

    if (!number ||
        !ti_decimal_read(number + 1, TI_RULES_SCORE_NATS_MAX, &rule->score) ||
        rule->score == 0)
        return ti_parser_fail(
            parser, TOUT_E_SYNTAX,
            "expected \"score = LABEL NATS\", as \"commercial +1.5\", with at most "
            "32 nats either way and not 0");
    while (number > value && ti_parser_is_blank(number[-1]))
        number--;
    *number = '\0';
    return set_once(parser, &rule->label, value);
}

static tout_status
set_label(struct ti_parser *parser, struct ti_rule *rule, const char *value)
{
    rule->decides = 1;
    return set_once(parser, &rule->label, value);
}

static tout_status
set_off(struct ti_parser *parser, struct ti_rule *rule, const char *value)
{
    if (strcmp(value, "yes") != 0 || rule->is_off)
        return ti_parser_fail(parser, TOUT_E_SYNTAX, "expected \"off = yes\", once");
    rule->is_off = 1;
    return TOUT_OK;
}

tout_status
ti_parser_set(struct ti_parser *parser, struct ti_rule *rule, const char *key,
              char *value)
{
    if (strcmp(key, "why") == 0)
        return set_once(parser, &rule->why, value);
    if (strcmp(key, "match") == 0)
        return add_pattern(parser, rule, value);
    if (strcmp(key, "score") == 0)
        return set_score(parser, rule, value);
    if (strcmp(key, "label") == 0)
        return set_label(parser, rule, value);
    if (strcmp(key, "example") == 0)
        return add_case(parser, rule, value, 0);
    if (strcmp(key, "counter") == 0)
        return add_case(parser, rule, value, 1);
    if (strcmp(key, "off") == 0)
        return set_off(parser, rule, value);
    return ti_parser_fail(
        parser, TOUT_E_SYNTAX,
        "unknown key, expected why, match, score, label, example, counter or off");
}
