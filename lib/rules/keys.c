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
        parser->rules->is_prepared,
    };
    struct ti_pattern **pattern;
    tout_status status;

    if (rule->pattern_count == TI_RULES_LINES_MAX)
        return ti_parser_fail(parser, TOUT_E_LIMIT, "more than 64 patterns in a rule");
    if (!ti_grow(alloc, &rule->patterns, &rule->pattern_capacity, rule->pattern_count,
                 1, sizeof rule->patterns[0]))
        return ti_fail_memory(parser->err);
    pattern = &rule->patterns[rule->pattern_count];
    status = ti_pattern_new(&source, alloc, pattern, parser->err);
    if (status != TOUT_OK)
        return status;
    rule->pattern_count++;
    parser->code_bytes += (*pattern)->code_bytes;
    if (parser->code_bytes > TI_RULES_CODE_BYTES_MAX)
        return ti_parser_fail_at(parser, value, TOUT_E_LIMIT,
                                 "the patterns up to here take more than 16 MiB when "
                                 "compiled");
    return TOUT_OK;
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
        .text = value,
        .bytes = strlen(value),
        .offset = (uint64_t)(value - parser->rules->text),
        .line = parser->line,
        .is_counter = is_counter,
    };
    return TOUT_OK;
}

static tout_status
set_learned(struct ti_parser *parser, struct ti_rule *rule, const char *label)
{
    while (ti_parser_is_blank(*label))
        label++;
    rule->is_learned = 1;
    return set_once(parser, &rule->label, label);
}

/* "learned LABEL" or "LABEL +NATS": the number stands behind the last blank, so that a
 * label may have some. */
static tout_status
set_score(struct ti_parser *parser, struct ti_rule *rule, char *value)
{
    static const char learned[] = "learned";
    const size_t word = sizeof learned - 1;
    char *number = strrchr(value, ' ');

    if (strncmp(value, learned, word) == 0 && ti_parser_is_blank(value[word]) &&
        !(number && ti_decimal_read(number + 1, TI_RULES_SCORE_NATS_MAX, &rule->score)))
        return set_learned(parser, rule, value + word);
    if (!number ||
        !ti_decimal_read(number + 1, TI_RULES_SCORE_NATS_MAX, &rule->score) ||
        rule->score == 0)
        return ti_parser_fail_at(
            parser, value, TOUT_E_SYNTAX,
            "expected \"LABEL NATS\", as \"commercial +1.5\", with at most 32 nats "
            "either way and not 0, or \"learned LABEL\"");
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
set_on(struct ti_parser *parser, struct ti_rule *rule, const char *value)
{
    const char *name = "";

    if (rule->has_on)
        return ti_parser_fail(parser, TOUT_E_SYNTAX, "a rule has one on");
    rule->has_on = 1;
    if (strcmp(value, "text") == 0 || strcmp(value, "folded") == 0) {
        rule->on = *value == 't' ? TI_ON_TEXT : TI_ON_FOLDED;
        return TOUT_OK;
    }
    for (int kind = 0; strcmp(name, "unknown") != 0; kind++) {
        name = tout_token_kind_name(kind);
        if (strcmp(name, value) == 0 && strcmp(name, "unknown") != 0) {
            rule->on = TI_ON_TOKEN + kind;
            return TOUT_OK;
        }
    }
    return ti_parser_fail_at(
        parser, value, TOUT_E_SYNTAX,
        "expected text, folded, word, number, amount, link, mention, hashtag, emoji, "
        "punctuation, characters, email, cashtag or emoticon");
}

static tout_status
set_off(struct ti_parser *parser, struct ti_rule *rule, const char *value)
{
    if (strcmp(value, "yes") != 0 || rule->is_off)
        return ti_parser_fail_at(parser, value, TOUT_E_SYNTAX,
                                 "expected \"off = yes\", once");
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
    if (strcmp(key, "on") == 0)
        return set_on(parser, rule, value);
    if (strcmp(key, "when") == 0)
        return ti_parser_set_condition(parser, rule, value);
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
    return ti_parser_fail(parser, TOUT_E_SYNTAX,
                          "unknown key, expected why, match, on, when, score, label, "
                          "example, counter or off");
}
