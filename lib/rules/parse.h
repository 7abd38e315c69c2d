/* SPDX-License-Identifier: MIT */
/* The parser of rule files, between its lines (parse.c) and its keys (keys.c). */
#ifndef TOUT_RULES_PARSE_H
#define TOUT_RULES_PARSE_H

#include <stdint.h>

#include "rules/rules.h"

struct ti_parser {
    tout_rules *rules;
    char *at; /* the line at hand, NUL-terminated, without blanks at its ends */
    char *next;
    char *end;
    size_t code_bytes; /* of all patterns so far, compiled */
    uint32_t line;
    tout_error *err;
};

/* Fails at the line at hand. */
tout_status ti_parser_fail(const struct ti_parser *parser, tout_status status,
                           const char *what);

/* The same at a place in it. */
tout_status ti_parser_fail_at(const struct ti_parser *parser, const char *place,
                              tout_status status, const char *what);

int ti_parser_is_blank(char byte);

/* Gives a rule what "key = value" says. */
tout_status ti_parser_set(struct ti_parser *parser, struct ti_rule *rule,
                          const char *key, char *value);

/* Gives it the condition that `when` has. */
tout_status ti_parser_set_condition(struct ti_parser *parser, struct ti_rule *rule,
                                    char *value);

#endif
