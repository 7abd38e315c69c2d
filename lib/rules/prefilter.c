/* SPDX-License-Identifier: MIT */
/* From the needs of patterns to the tables of the prefilter. */
#include "rules/prefilter.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/error.h"
#include "rules/pattern.h"
#include "rules/window.h"

/* A literal that a pattern needs. */
struct wish {
    struct ti_literal literal;
    uint32_t window;
    uint32_t pattern;
    uint8_t offset;
    uint8_t bit;
};

struct wishes {
    struct wish *list;
    size_t count;
    size_t capacity;
};

/* Where the literal's rarest window stands. */
static uint8_t
rarest_window(const struct ti_literal *literal)
{
    uint8_t rarest = 0;
    unsigned most = 0;

    for (uint8_t at = 0; at + TI_WINDOW_BYTES <= literal->bytes; at++) {
        unsigned bits = 0;

        for (unsigned i = 0; i < TI_WINDOW_BYTES; i++)
            bits += ti_literal_byte_bits(literal->text[at + i]);
        if (bits > most) {
            most = bits;
            rarest = at;
        }
    }
    return rarest;
}

static uint32_t
window_of(const struct ti_literal *literal, uint8_t offset)
{
    char bytes[4] = { 0 };

    memcpy(bytes, literal->text + offset, TI_WINDOW_BYTES);
    return ti_window(bytes);
}

static int
add_wish(struct wishes *wishes, const struct ti_literal *literal, uint32_t pattern,
         uint8_t bit, const tout_alloc *alloc)
{
    struct wish *wish;

    if (!ti_grow(alloc, &wishes->list, &wishes->capacity, wishes->count, 1,
                 sizeof wishes->list[0]))
        return 0;
    wish = &wishes->list[wishes->count++];
    memset(wish, 0,
           sizeof *wish); /* literals are compared with the bytes behind them */
    wish->literal.bytes = literal->bytes;
    memcpy(wish->literal.text, literal->text, literal->bytes);
    wish->offset = rarest_window(literal);
    wish->window = window_of(&wish->literal, wish->offset);
    wish->pattern = pattern;
    wish->bit = bit;
    return 1;
}

static int
compare_literals(const struct wish *one, const struct wish *other)
{
    if (one->window != other->window)
        return one->window < other->window ? -1 : 1;
    if (one->literal.bytes != other->literal.bytes)
        return one->literal.bytes < other->literal.bytes ? -1 : 1;
    return memcmp(one->literal.text, other->literal.text, TI_LITERAL_BYTES_MAX);
}

static int
compare_wishes(const void *left, const void *right)
{
    const struct wish *one = left;
    const struct wish *other = right;
    const int order = compare_literals(one, other);

    if (order != 0)
        return order;
    return one->pattern < other->pattern ? -1 : one->pattern > other->pattern;
}

/* The words of a literal, and the bytes of them that count. */
static void
set_words(struct ti_prefilter_literal *to, const struct ti_literal *literal)
{
    char ones[TI_LITERAL_BYTES_MAX] = { 0 };

    memset(ones, 0xff, literal->bytes);
    memcpy(to->words, literal->text, TI_LITERAL_BYTES_MAX);
    memcpy(to->masks, ones, sizeof ones);
}

/* What may stand behind a literal's window: the byte that it has there, or any. */
static uint8_t
mark_of(const struct ti_literal *literal, uint8_t offset)
{
    const unsigned behind = offset + TI_WINDOW_BYTES;

    return behind < literal->bytes ? ti_window_mark(literal->text[behind]) : UINT8_MAX;
}

static void
add_literal(struct ti_prefilter_table *table, const struct wish *wish,
            uint32_t first_user)
{
    struct ti_prefilter_literal *literal = &table->literals[table->literal_count++];

    set_words(literal, &wish->literal);
    literal->first_user = first_user;
    literal->offset = wish->offset;
    table->marks[wish->window] |= mark_of(&wish->literal, wish->offset);
    table->firsts[wish->window + 1] = table->literal_count;
}

static tout_status
fill_table(struct ti_prefilter_table *table, struct wishes *wishes,
           const tout_alloc *alloc, tout_error *err)
{
    if (wishes->count == 0)
        return TOUT_OK;
    table->literals =
        ti_allocate_zero(alloc, wishes->count + 1, sizeof table->literals[0]);
    table->users = ti_allocate(alloc, wishes->count, sizeof table->users[0]);
    table->firsts = ti_allocate_zero(alloc, TI_WINDOWS + 1, sizeof table->firsts[0]);
    table->marks = ti_allocate_zero(alloc, TI_WINDOWS, 1);
    if (!table->literals || !table->users || !table->firsts || !table->marks)
        return ti_fail_memory(err);
    qsort(wishes->list, wishes->count, sizeof wishes->list[0], compare_wishes);
    for (uint32_t i = 0; i < wishes->count; i++) {
        const struct wish *wish = &wishes->list[i];

        if (i == 0 || compare_literals(wish, wish - 1) != 0)
            add_literal(table, wish, i);
        table->users[i] = (struct ti_prefilter_user){ wish->pattern, wish->bit };
    }
    table->literals[table->literal_count].first_user = (uint32_t)wishes->count;
    for (size_t i = 1; i <= TI_WINDOWS; i++)
        if (table->firsts[i] == 0)
            table->firsts[i] = table->firsts[i - 1];
    return TOUT_OK;
}

static tout_status
add_pattern(struct ti_prefilter *prefilter, struct wishes *wishes,
            const struct ti_pattern *pattern, uint32_t index, tout_error *err)
{
    struct ti_needs *needs = ti_allocate(&prefilter->alloc, 1, sizeof *needs);
    tout_status status = needs ? ti_needs_find(pattern->text, pattern->bytes,
                                               &prefilter->alloc, needs, err)
                               : ti_fail_memory(err);

    for (unsigned n = 0; status == TOUT_OK && n < needs->count; n++) {
        const struct ti_literals *set = &needs->sets[n];

        prefilter->wanted[index] = (uint8_t)(prefilter->wanted[index] | 1U << n);
        for (unsigned i = 0; status == TOUT_OK && i < set->count; i++)
            if (!add_wish(wishes, &set->list[i], index, (uint8_t)(1U << n),
                          &prefilter->alloc))
                status = ti_fail_memory(err);
    }
    ti_release(&prefilter->alloc, needs);
    return status;
}

static tout_status
add_rules(struct ti_prefilter *prefilter, const tout_rules *rules,
          struct wishes *wishes, tout_error *err)
{
    uint32_t index = 0;

    for (uint32_t r = 0; r < tout_rules_count(rules); r++) {
        const struct ti_rule *rule = ti_rules_get(rules, r);

        for (size_t i = 0; i < rule->pattern_count; i++, index++) {
            tout_status status;

            /* Pairs of characters overlap, so the folded text has no such pair. */
            if (rule->on == TI_ON_TOKEN + TOUT_TOKEN_CHARACTERS)
                continue;
            status = add_pattern(prefilter, &wishes[ti_rule_view(rule)],
                                 rule->patterns[i], index, err);
            if (status != TOUT_OK)
                return status;
        }
    }
    return TOUT_OK;
}

static uint32_t
count_patterns(const tout_rules *rules)
{
    uint32_t count = 0;

    for (uint32_t r = 0; r < tout_rules_count(rules); r++)
        count += (uint32_t)ti_rules_get(rules, r)->pattern_count;
    return count;
}

tout_status
ti_prefilter_new(const tout_rules *rules, const tout_alloc *alloc,
                 struct ti_prefilter **out, tout_error *err)
{
    struct wishes wishes[TI_VIEWS] = { { NULL, 0, 0 } };
    struct ti_prefilter *prefilter = ti_allocate_zero(alloc, 1, sizeof *prefilter);
    tout_status status;

    *out = NULL;
    if (!prefilter)
        return ti_fail_memory(err);
    prefilter->alloc = *alloc;
    prefilter->pattern_count = count_patterns(rules);
    prefilter->wanted = ti_allocate_zero(alloc, prefilter->pattern_count, 1);
    prefilter->always = ti_allocate_zero(alloc, prefilter->pattern_count / 64 + 1, 8);
    status = prefilter->wanted && prefilter->always
                 ? add_rules(prefilter, rules, wishes, err)
                 : ti_fail_memory(err);
    for (unsigned v = 0; v < TI_VIEWS; v++) {
        if (status == TOUT_OK)
            status = fill_table(&prefilter->tables[v], &wishes[v], alloc, err);
        ti_release(alloc, wishes[v].list);
    }
    if (status != TOUT_OK) {
        ti_prefilter_free(prefilter);
        return status;
    }
    for (uint32_t i = 0; i < prefilter->pattern_count; i++)
        if (prefilter->wanted[i] == 0)
            prefilter->always[i / 64] |= (uint64_t)1 << i % 64;
    *out = prefilter;
    return TOUT_OK;
}

void
ti_prefilter_free(struct ti_prefilter *prefilter)
{
    tout_alloc alloc;

    if (!prefilter)
        return;
    alloc = prefilter->alloc;
    for (unsigned v = 0; v < TI_VIEWS; v++) {
        ti_release(&alloc, prefilter->tables[v].literals);
        ti_release(&alloc, prefilter->tables[v].users);
        ti_release(&alloc, prefilter->tables[v].firsts);
        ti_release(&alloc, prefilter->tables[v].marks);
    }
    ti_release(&alloc, prefilter->wanted);
    ti_release(&alloc, prefilter->always);
    ti_release(&alloc, prefilter);
}
