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
    uint32_t line;
    tout_error *err;
};

/* Fails at the line at hand. */
tout_status ti_parser_fail(const struct ti_parser *parser, tout_status status,
                           const char *what);

int ti_parser_is_blank(char byte);

/* Gives a rule what "key = value" says. */
tout_status ti_parser_set(struct ti_parser *parser, struct ti_rule *rule,
                          const char *key, char *value);

#endif
