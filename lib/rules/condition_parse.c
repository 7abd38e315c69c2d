/* SPDX-License-Identifier: MIT */
/*
 * The grammar of `when`:
 *
 *   condition = all { "or" all }      all = one { "and" one }
 *   one = "not" one | "(" condition ")" | N "of" "(" name { "," name } ")" | name
 */
#include <string.h>

#include "base/alloc.h"
#include "base/error.h"
#include "rules/parse.h"

struct reader {
    struct ti_parser *parser;
    struct ti_condition *condition;
    char *at;     /* the word at hand */
    size_t bytes; /* of it; 0 at the end */
    unsigned depth;
};

static const char name_letters[] = "abcdefghijklmnopqrstuvwxyz0123456789-";

static void
next_word(struct reader *reader)
{
    reader->at += reader->bytes;
    while (ti_parser_is_blank(*reader->at))
        reader->at++;
    reader->bytes = strspn(reader->at, name_letters);
    if (reader->bytes == 0 && *reader->at != '\0')
        reader->bytes = 1;
}

static int
is_word(const struct reader *reader, const char *word)
{
    return reader->bytes == strlen(word) &&
           memcmp(reader->at, word, reader->bytes) == 0;
}

static tout_status
fail(const struct reader *reader, const char *expected)
{
    return ti_parser_fail_at(reader->parser, reader->at, TOUT_E_SYNTAX, expected);
}

static tout_status
add(struct reader *reader, struct ti_condition_step step)
{
    struct ti_condition *condition = reader->condition;

    if (condition->count == TI_CONDITION_STEPS_MAX)
        return ti_parser_fail_at(reader->parser, reader->at, TOUT_E_LIMIT,
                                 "more than 256 names and words in a condition");
    if (!ti_grow(&reader->parser->rules->alloc, &condition->steps, &condition->capacity,
                 condition->count, 1, sizeof condition->steps[0]))
        return ti_fail_memory(reader->parser->err);
    condition->steps[condition->count++] = step;
    return TOUT_OK;
}

static tout_status
add_kind(struct reader *reader, enum ti_condition_kind kind)
{
    return add(reader, (struct ti_condition_step){ .kind = kind });
}

static int
is_name(const struct reader *reader)
{
    return strspn(reader->at, name_letters) > 0 && !is_word(reader, "and") &&
           !is_word(reader, "or") && !is_word(reader, "not") && !is_word(reader, "of");
}

static tout_status
read_name(struct reader *reader)
{
    tout_status status;

    if (!is_name(reader))
        return fail(reader, "expected the name of a rule, \"not\" or \"(\"");
    status = add(reader, (struct ti_condition_step){ .kind = TI_CONDITION_RULE,
                                                     .name = reader->at,
                                                     .bytes = reader->bytes });
    reader->condition->names += status == TOUT_OK;
    next_word(reader);
    return status;
}

/* "2 of": whether the word at hand, and the one behind it, start that. */
static int
starts_least(const struct reader *reader)
{
    struct reader ahead = *reader;

    if (reader->bytes == 0 || strspn(reader->at, "0123456789") < reader->bytes)
        return 0;
    next_word(&ahead);
    return is_word(&ahead, "of");
}

static tout_status
read_least(struct reader *reader)
{
    struct ti_condition_step step = { .kind = TI_CONDITION_LEAST };
    char *number = reader->at;
    tout_status status;

    for (size_t i = 0; i < reader->bytes && step.least <= TI_CONDITION_STEPS_MAX; i++)
        step.least = (uint16_t)(10 * step.least + (number[i] - '0'));
    next_word(reader);
    next_word(reader);
    if (!is_word(reader, "("))
        return fail(reader, "expected \"(\" behind \"of\"");
    do {
        next_word(reader);
        status = read_name(reader);
        step.of++;
    } while (status == TOUT_OK && is_word(reader, ","));
    if (status != TOUT_OK)
        return status;
    if (!is_word(reader, ")"))
        return fail(reader, "expected \",\" or \")\" behind a name");
    next_word(reader);
    if (step.least < 1 || step.least > step.of) {
        reader->at = number;
        return fail(reader, "expected a number of rules from 1 to as many as follow");
    }
    return add(reader, step);
}

static tout_status read_condition(struct reader *reader);

/* Its depth is bounded, and with it that of the three functions that call each other.
 */
static tout_status
read_one(struct reader *reader)
{
    tout_status status;

    if (reader->depth == TI_CONDITION_NESTING_MAX)
        return ti_parser_fail_at(reader->parser, reader->at, TOUT_E_LIMIT,
                                 "a condition nested more than 50 deep");
    if (starts_least(reader))
        return read_least(reader);
    if (!is_word(reader, "not") && !is_word(reader, "("))
        return read_name(reader);
    reader->depth++;
    if (is_word(reader, "not")) {
        next_word(reader);
        status = read_one(reader);
        if (status == TOUT_OK)
            status = add_kind(reader, TI_CONDITION_NOT);
    } else {
        next_word(reader);
        status = read_condition(reader);
        if (status == TOUT_OK && !is_word(reader, ")"))
            status = fail(reader, "expected \"and\", \"or\" or \")\"");
        if (status == TOUT_OK)
            next_word(reader);
    }
    reader->depth--;
    return status;
}

static tout_status
read_all(struct reader *reader)
{
    tout_status status = read_one(reader);

    while (status == TOUT_OK && is_word(reader, "and")) {
        next_word(reader);
        status = read_one(reader);
        if (status == TOUT_OK)
            status = add_kind(reader, TI_CONDITION_AND);
    }
    return status;
}

static tout_status
read_condition(struct reader *reader)
{
    tout_status status = read_all(reader);

    while (status == TOUT_OK && is_word(reader, "or")) {
        next_word(reader);
        status = read_all(reader);
        if (status == TOUT_OK)
            status = add_kind(reader, TI_CONDITION_OR);
    }
    return status;
}

tout_status
ti_parser_set_condition(struct ti_parser *parser, struct ti_rule *rule, char *value)
{
    struct reader reader = { .parser = parser,
                             .condition = &rule->condition,
                             .at = value };
    tout_status status;

    if (rule->condition.count > 0)
        return ti_parser_fail(parser, TOUT_E_SYNTAX, "a rule has one when");
    next_word(&reader);
    status = read_condition(&reader);
    if (status == TOUT_OK && reader.bytes > 0)
        status = fail(&reader, "expected \"and\", \"or\" or the end of the line");
    rule->condition_line = parser->line;
    rule->condition_offset = (uint64_t)(value - parser->rules->text);
    return status;
}
