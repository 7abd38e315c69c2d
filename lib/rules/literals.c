/* SPDX-License-Identifier: MIT */
#include "rules/literals.h"

#include <string.h>

#include "base/alloc.h"
#include "rules/literal_branch.h"
#include "rules/literal_set.h"
#include "rules/rules.h"
#include "rules/syntax.h"

struct frame {
    struct ti_branch branch;
    struct ti_part part;  /* the item at hand */
    struct ti_part whole; /* the branches of this group so far */
    unsigned branches;
    int is_start;     /* of a branch: no letter stands before it */
    int is_head;      /* the match begins with it */
    int is_looking;   /* it takes up nothing */
    int is_ahead;     /* and says what comes */
    int is_no_word;   /* and says that no word ends here */
    int is_no_letter; /* or that no letter stands before */
};

struct ti_finder {
    tout_alloc alloc;
    struct ti_syntax syntax;
    struct ti_ways ways;
    int is_unknown;   /* or a way needs nothing */
    int has_place;    /* it asks where the search began */
    int is_of_tokens; /* assertions say nothing about the text around */
    struct frame frames[TI_RULES_NESTING_MAX + 1];
};

struct ti_finder *
ti_finder_new(const tout_alloc *alloc)
{
    struct ti_finder *finder = ti_allocate(alloc, 1, sizeof *finder);

    if (finder)
        finder->alloc = *alloc;
    return finder;
}

void
ti_finder_free(struct ti_finder *finder)
{
    const tout_alloc alloc = finder ? finder->alloc : ti_alloc_or_default(NULL);

    ti_release(&alloc, finder);
}

static void
start_branch(struct frame *frame)
{
    ti_literals_clear(&frame->branch.run, frame->is_start);
    frame->branch.run.is_head = frame->is_head;
    frame->branch.run.is_first = 1;
    frame->branch.needs.count = 0;
    frame->branch.needs.has_digits = 0;
    frame->branch.is_exact = 1;
}

static void
start_group(struct frame *frame, int is_start, int is_head)
{
    frame->branches = 0;
    frame->is_start = is_start;
    frame->is_head = is_head;
    frame->is_looking = 0;
    frame->is_ahead = 0;
    frame->is_no_word = 0;
    frame->is_no_letter = 0;
    start_branch(frame);
}

/* A text needs what one of the branches needs. */
static void
end_branch(struct frame *frame)
{
    struct ti_part *whole = &frame->whole;
    struct ti_branch *branch = &frame->branch;
    const int is_start = ti_literals_are_start(&branch->run);

    ti_needs_add(&branch->needs, &branch->run);
    whole->is_outside = 0;
    if (frame->branches++ == 0) {
        whole->is_exact = branch->is_exact;
        whole->is_start = is_start;
        ti_literals_copy(&whole->strings, &branch->run);
        ti_needs_copy(&whole->needs, &branch->needs);
        return;
    }
    whole->is_start = whole->is_start && is_start;
    whole->is_exact = whole->is_exact && branch->is_exact &&
                      ti_literals_unite(&whole->strings, &branch->run);
    (void)ti_needs_unite(&whole->needs, &branch->needs);
}

/* A branch of the whole pattern is a way to match it. */
static void
end_way(struct ti_finder *finder)
{
    struct ti_branch *branch = &finder->frames[0].branch;
    struct ti_ways *ways = &finder->ways;

    ti_needs_add(&branch->needs, &branch->run);
    if (ways->count < TI_WAYS_MAX)
        ti_needs_copy(&ways->list[ways->count++], &branch->needs);
    else
        (void)ti_needs_unite(&ways->list[TI_WAYS_MAX - 1], &branch->needs);
}

/* Whether it begins thus, and holds one item. */
static int
is_behind(const struct ti_syntax *syntax, const struct ti_item *opening,
          const char *beginning)
{
    const char *text = syntax->text + opening->begin;
    struct ti_syntax ahead = *syntax;

    if (strncmp(text, beginning, strlen(beginning)) != 0)
        return 0;
    return ti_syntax_next(&ahead).kind == TI_ITEM_ANY && ahead.at < ahead.bytes &&
           ahead.text[ahead.at] == ')';
}

/* An assertion says that a word begins or ends here. */
static void
mark_border(const struct ti_finder *finder, struct frame *frame)
{
    if (!finder->is_of_tokens)
        ti_literals_mark_border(&frame->branch.run);
}

/* The group at `depth` ends: what it was becomes a part of the branch around it. */
static void
leave_group(struct ti_finder *finder, unsigned depth)
{
    struct frame *frame = &finder->frames[depth];
    struct ti_part *part = &frame[-1].part;
    const struct ti_repeat repeat = ti_syntax_repeat(&finder->syntax);

    end_branch(frame);
    if (frame->is_no_word && repeat.least > 0)
        mark_border(finder, &frame[-1]);
    if (frame->is_no_letter && repeat.least > 0 && !finder->is_of_tokens)
        ti_literals_mark_begin(&frame[-1].branch.run);
    if (frame->is_ahead && repeat.least > 0)
        frame[-1].branch.needs.has_digits |= frame->whole.needs.has_digits;
    if (frame->is_looking)
        return;
    ti_part_copy(part, &frame->whole);
    ti_branch_add(&frame[-1].branch, part, repeat);
}

/* Returns 0 if it is nested too deep. */
static int
enter_group(struct ti_finder *finder, unsigned *depth, const struct ti_item *item)
{
    struct frame *frame = &finder->frames[*depth];
    const struct ti_literals *run = &frame->branch.run;

    if (++*depth > TI_RULES_NESTING_MAX)
        return 0;
    start_group(&frame[1], ti_literals_are_start(run),
                run->is_head && run->longest == 0);
    frame[1].is_looking = item->kind != TI_ITEM_GROUP;
    frame[1].is_ahead =
        item->kind == TI_ITEM_AHEAD && finder->syntax.text[item->begin + 2] == '=';
    frame[1].is_no_word = is_behind(&finder->syntax, item, "(?<!\\w") ||
                          is_behind(&finder->syntax, item, "(?<![\\w");
    frame[1].is_no_letter = is_behind(&finder->syntax, item, "(?<!\\pL");
    return 1;
}

/* Whether an assertion says that a word begins or ends here. */
static int
is_border(const char *text)
{
    return text[0] != '\\' || strchr("bAzZ", text[1]);
}

/* Whether the byte at hand stands for itself, and comes once. */
static int
is_plain(const struct ti_syntax *syntax)
{
    const char *at = syntax->text + syntax->at;

    return syntax->bytes - syntax->at > 1 &&
           (ti_is_word(*at) || (*at != '\0' && strchr(" ,;:'\"/@#%&=-!<>~", *at))) &&
           !strchr("?*+{", at[1]);
}

/* An item that is no group. */
static void
add_item(struct ti_finder *finder, struct frame *frame, const struct ti_item *item)
{
    const char *text = finder->syntax.text + item->begin;
    const struct ti_repeat repeat = ti_syntax_repeat(&finder->syntax);

    switch (item->kind) {
    case TI_ITEM_CODES:
        ti_part_set_codes(&frame->part, item);
        break;
    case TI_ITEM_ASSERTION:
        if (repeat.least > 0 && is_border(text))
            mark_border(finder, frame);
        finder->has_place |= text[0] == '\\' && text[1] == 'G';
        return;
    case TI_ITEM_SETTING:
        return;
    default:
        ti_part_set_any(&frame->part, text, item->end - item->begin);
    }
    ti_branch_add(&frame->branch, &frame->part, repeat);
}

static void
read_pattern(struct ti_finder *finder)
{
    struct ti_syntax *syntax = &finder->syntax;
    unsigned depth = 0;

    start_group(&finder->frames[0], 0, 1);
    for (;;) {
        struct frame *frame = &finder->frames[depth];
        struct ti_item item;

        if (is_plain(syntax)) {
            ti_branch_add_byte(&frame->branch, syntax->text[syntax->at++]);
            continue;
        }
        item = ti_syntax_next(syntax);
        switch (item.kind) {
        case TI_ITEM_END:
            end_way(finder);
            return;
        case TI_ITEM_GROUP:
        case TI_ITEM_AHEAD:
        case TI_ITEM_BEHIND:
            finder->is_unknown = !enter_group(finder, &depth, &item);
            break;
        case TI_ITEM_CLOSE:
            leave_group(finder, depth--);
            break;
        case TI_ITEM_OR:
            if (depth == 0)
                end_way(finder);
            else
                end_branch(frame);
            start_branch(frame);
            break;
        case TI_ITEM_UNKNOWN:
            finder->is_unknown = 1;
            break;
        default:
            add_item(finder, frame, &item);
        }
        if (finder->is_unknown)
            return;
    }
}

const struct ti_ways *
ti_finder_ways(struct ti_finder *finder, const char *pattern, size_t bytes,
               int is_of_tokens)
{
    struct ti_ways *ways = &finder->ways;

    finder->syntax = (struct ti_syntax){ pattern, bytes, 0 };
    finder->is_unknown = 0;
    finder->has_place = 0;
    finder->is_of_tokens = is_of_tokens;
    ways->count = 0;
    read_pattern(finder);
    for (unsigned i = 0; i < ways->count; i++) {
        ti_needs_choose(&ways->list[i]);
        if (finder->has_place)
            ti_needs_forget_head(&ways->list[i]);
        finder->is_unknown |= ways->list[i].count == 0;
    }
    if (finder->is_unknown)
        ways->count = 0;
    return ways;
}
