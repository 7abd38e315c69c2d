/* SPDX-License-Identifier: MIT */
/* Patterns that are there twice, and those that never can match; conditions too. */
#include <string.h>

#include "classify/review.h"
#include "rules/pattern.h"
#include "rules/syntax.h"
#include "text/caseless.h"
#include "text/class.h"

static struct ti_place
place_of(const struct ti_pattern *pattern)
{
    return (struct ti_place){ pattern->line, pattern->offset };
}

/* A pattern of the same text on the same view, before this one; its rule. */
static uint32_t
find_twin(const tout_rules *rules, uint32_t index, size_t number)
{
    const struct ti_rule *rule = ti_rules_get(rules, index);
    const struct ti_pattern *pattern = rule->patterns[number];

    for (uint32_t r = 0; r <= index; r++) {
        const struct ti_rule *other = ti_rules_get(rules, r);
        const size_t count = r == index ? number : other->pattern_count;

        for (size_t i = 0; other->on == rule->on && i < count; i++)
            if (other->patterns[i]->hash == pattern->hash &&
                strcmp(other->patterns[i]->text, pattern->text) == 0)
                return r;
    }
    return TOUT_NONE;
}

static int
is_word(uint32_t code)
{
    return code == '_' || (ti_class(code) & (TI_CLASS_LETTER | TI_CLASS_DIGIT)) != 0;
}

/* Whether all codes of an item are of words, or none: 1, 0; -1 for both. */
static int
wordness(const struct ti_item *item)
{
    int first = is_word(item->codes[0]);

    for (unsigned i = 1; i < item->code_count; i++)
        if (is_word(item->codes[i]) != first)
            return -1;
    return first;
}

static int
is_border(const char *pattern, const struct ti_item *item)
{
    return item->kind == TI_ITEM_ASSERTION && pattern[item->begin] == '\\' &&
           pattern[item->begin + 1] == 'b';
}

/* A border of words where there can be none: as "\b" in "a\bb". */
static int
has_wrong_border(const struct ti_pattern *pattern)
{
    struct ti_syntax syntax = { pattern->text, pattern->bytes, 0 };
    struct ti_item before = { .kind = TI_ITEM_END };
    int is_behind_border = 0;

    for (;;) {
        const struct ti_item item = ti_syntax_next(&syntax);
        struct ti_repeat repeat = { 1, 1, 0 };

        if (item.kind == TI_ITEM_END || item.kind == TI_ITEM_UNKNOWN)
            return 0;
        if (item.kind == TI_ITEM_CODES || item.kind == TI_ITEM_ANY ||
            item.kind == TI_ITEM_CLOSE || item.kind == TI_ITEM_REFERENCE)
            repeat = ti_syntax_repeat(&syntax);
        if (is_border(pattern->text, &item) && before.kind == TI_ITEM_CODES) {
            is_behind_border = 1;
            continue;
        }
        if (is_behind_border && item.kind == TI_ITEM_CODES && repeat.least > 0 &&
            wordness(&before) >= 0 && wordness(&before) == wordness(&item))
            return 1;
        is_behind_border = 0;
        before = item;
        if (repeat.least == 0)
            before.kind = TI_ITEM_ANY;
    }
}

/* A capital where what is looked at has none; as far as nothing sets case aside. */
static int
has_lost_capital(const struct ti_rule *rule, const struct ti_pattern *pattern)
{
    struct ti_syntax syntax = { pattern->text, pattern->bytes, 0 };

    if (rule->on == TI_ON_TEXT || rule->on == TI_ON_TOKEN + TOUT_TOKEN_LINK ||
        strstr(pattern->text, "(?"))
        return 0;
    for (;;) {
        const struct ti_item item = ti_syntax_next(&syntax);

        if (item.kind == TI_ITEM_END || item.kind == TI_ITEM_UNKNOWN)
            return 0;
        if (item.kind == TI_ITEM_CODES && item.code_count == 1 &&
            item.codes[0] != ti_class_lower(item.codes[0]))
            return 1;
        if (item.kind == TI_ITEM_CODES || item.kind == TI_ITEM_ANY ||
            item.kind == TI_ITEM_CLOSE || item.kind == TI_ITEM_REFERENCE)
            (void)ti_syntax_repeat(&syntax);
    }
}

/* Characters that it matches; review.c has compiled it. */
static uint32_t
least_of(struct ti_pattern *pattern)
{
    const struct ti_code *code = ti_pattern_code(pattern, TI_CODE_ANYWHERE);

    return code ? code->least : 0;
}

void
ti_review_patterns(struct ti_review *review, uint32_t index)
{
    const struct ti_rule *rule = ti_rules_get(review->rules, index);

    for (size_t i = 0; i < rule->pattern_count; i++) {
        struct ti_pattern *pattern = rule->patterns[i];
        const uint32_t least = least_of(pattern);
        const uint32_t twin = find_twin(review->rules, index, i);
        const int is_token = rule->on >= TI_ON_TOKEN;

        if (twin != TOUT_NONE)
            ti_review_tell(review, TOUT_FINDING_DUPLICATE, index, place_of(pattern),
                           "rule %s has this pattern already",
                           ti_rules_get(review->rules, twin)->name);
        if (is_token && rule->on != TI_ON_TOKEN + TOUT_TOKEN_LINK &&
            least > TOUT_TOKEN_BYTES_MAX)
            ti_review_tell(review, TOUT_FINDING_NEVER, index, place_of(pattern),
                           "never matches: it is for %u characters or more, and a "
                           "token has at most %d bytes",
                           least, TOUT_TOKEN_BYTES_MAX);
        if (has_wrong_border(pattern))
            ti_review_tell(review, TOUT_FINDING_NEVER, index, place_of(pattern),
                           "a part never matches: there is no border of words (\\b) "
                           "between two characters of a word, or of none");
        if (has_lost_capital(rule, pattern))
            ti_review_tell(review, TOUT_FINDING_NEVER, index, place_of(pattern),
                           "a part never matches: what this rule looks at has no "
                           "capitals");
    }
}

/* More names than this are not tried in all ways. */
enum { NAMES_MAX = 16 };

struct way {
    const uint32_t *names;
    size_t count;
    uint32_t bits;
};

static int
is_set(const void *context, uint32_t link)
{
    const struct way *way = context;

    for (size_t i = 0; i < way->count; i++)
        if (way->names[i] == link)
            return (int)(way->bits >> i & 1);
    return 0;
}

void
ti_review_condition(struct ti_review *review, uint32_t index)
{
    const tout_rules *rules = review->rules;
    const struct ti_rule *rule = ti_rules_get(rules, index);
    const uint32_t *links = rules->links + rule->first_link;
    uint32_t names[NAMES_MAX];
    struct way way = { names, 0, 0 };

    if (rule->condition.count == 0)
        return;
    for (size_t i = 0; i < rule->condition.names; i++) {
        size_t at = 0;

        while (at < way.count && names[at] != links[i])
            at++;
        if (at < way.count || links[i] >= tout_rules_count(rules))
            continue;
        if (way.count == NAMES_MAX)
            return;
        names[way.count++] = links[i];
    }
    for (; way.bits < (uint32_t)1 << way.count; way.bits++)
        if (ti_condition_holds(&rule->condition, links, is_set, &way))
            return;
    ti_review_tell(review, TOUT_FINDING_NEVER, index,
                   (struct ti_place){ rule->condition_line, rule->condition_offset },
                   "the condition never holds");
}
