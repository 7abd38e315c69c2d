/* SPDX-License-Identifier: MIT */
/* What the two files that read patterns share: syntax.c, and syntax_class.c for escapes
 * and classes. */
#ifndef TOUT_RULES_SYNTAX_READ_H
#define TOUT_RULES_SYNTAX_READ_H

#include <string.h>

#include "rules/syntax.h"

static inline int
is_digit(char byte)
{
    return byte >= '0' && byte <= '9';
}

static inline int
is_letter(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

static inline int
starts_with(const struct ti_syntax *syntax, const char *what)
{
    const size_t bytes = strlen(what);

    return syntax->bytes - syntax->at >= bytes &&
           memcmp(syntax->text + syntax->at, what, bytes) == 0;
}

/* 0 at the end: a pattern has no NUL. */
static inline char
peek(const struct ti_syntax *syntax, size_t ahead)
{
    return syntax->bytes - syntax->at > ahead ? syntax->text[syntax->at + ahead] : '\0';
}

static inline void
add_code(struct ti_item *item, uint32_t code)
{
    if (item->code_count == TI_ITEM_CODES_MAX)
        item->kind = TI_ITEM_ANY;
    else
        item->codes[item->code_count++] = code;
}

/* An escape, from its backslash on. */
struct ti_item ti_syntax_escape(struct ti_syntax *syntax);

/* A class, from its bracket on. */
struct ti_item ti_syntax_class(struct ti_syntax *syntax);

#endif
