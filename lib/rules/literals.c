/* SPDX-License-Identifier: MIT */
#include "rules/literals.h"

#include "base/alloc.h"
#include "base/error.h"
#include "rules/literal_set.h"
#include "rules/rules.h"
#include "rules/syntax.h"
#include "text/caseless.h"
#include "text/utf8.h"

/*
 * A branch is read from left to right. As long as it can only be one of a few strings,
 * `run` has them all; when that ends, the run is kept as a need, if it is worth it, and
 * a new one begins.
 */
struct branch {
    struct ti_literals run;
    struct ti_needs needs;
    int is_exact; /* `run` is all that the branch can be */
};

/* What an item, or a whole group, can be. */
struct part {
    int is_exact; /* one of `strings`, and nothing else */
    struct ti_literals strings;
    struct ti_needs needs; /* of what is not exact */
};

struct frame {
    struct branch branch;
    struct part part;  /* the item at hand */
    struct part whole; /* the branches of this group so far */
    unsigned branches;
};

struct finder {
    struct ti_syntax syntax;
    struct frame *frames; /* by depth */
    int is_unknown;
};

static void
end_run(struct branch *branch)
{
    ti_needs_add(&branch->needs, &branch->run);
    ti_literals_clear(&branch->run);
    branch->is_exact = 0;
}

static void
add_exact(struct branch *branch, const struct ti_literals *strings)
{
    if (ti_literals_append(&branch->run, strings))
        return;
    end_run(branch);
    branch->run = *strings;
}

/* Something that is not exact, or comes another time than once. */
static void
add_part(struct branch *branch, struct part *part, struct ti_repeat repeat)
{
    if (part->is_exact && repeat.least == 0 && repeat.most == 1 &&
        part->strings.count < TI_LITERALS_MAX) {
        part->strings.list[part->strings.count++].bytes = 0;
        add_exact(branch, &part->strings);
        return;
    }
    if (part->is_exact && repeat.least > 0) {
        add_exact(branch, &part->strings);
        if (repeat.most == 1)
            return;
        end_run(branch);
        branch->run = part->strings; /* the last time, before what follows */
        return;
    }
    end_run(branch);
    for (unsigned i = 0; repeat.least > 0 && i < part->needs.count; i++)
        ti_needs_add(&branch->needs, &part->needs.sets[i]);
}

static void
start_branch(struct branch *branch)
{
    ti_literals_clear(&branch->run);
    branch->needs.count = 0;
    branch->is_exact = 1;
}

/* A text needs one of what its branches need: of each the best. */
static void
end_branch(struct frame *frame)
{
    struct part *whole = &frame->whole;
    struct branch *branch = &frame->branch;
    struct ti_needs *needs = &whole->needs;

    ti_needs_add(&branch->needs, &branch->run);
    if (frame->branches++ == 0) {
        whole->is_exact = branch->is_exact;
        whole->strings = branch->run;
        *needs = branch->needs;
        return;
    }
    whole->is_exact = whole->is_exact && branch->is_exact &&
                      ti_literals_unite(&whole->strings, &branch->run);
    if (needs->count == 0 || branch->needs.count == 0 ||
        !ti_literals_unite(&needs->sets[0], &branch->needs.sets[0]))
        needs->count = 0;
    else
        needs->count = 1;
}

static void
start_group(struct frame *frame)
{
    frame->branches = 0;
    start_branch(&frame->branch);
}

static void
set_codes(struct part *part, const struct ti_item *item)
{
    part->is_exact = 1;
    part->needs.count = 0;
    part->strings.count = 0;
    for (unsigned i = 0; i < item->code_count; i++) {
        struct ti_literal *literal = &part->strings.list[part->strings.count++];
        const uint32_t code = ti_caseless(item->codes[i]);

        /* Zero ends a text: see candidates.c. */
        if (code == TI_CASELESS_UNKNOWN || code == 0) {
            part->is_exact = 0;
            return;
        }
        literal->bytes = (uint8_t)ti_utf8_put(code, literal->text);
    }
}

static void
set_nothing(struct part *part, int is_exact)
{
    part->is_exact = is_exact;
    part->needs.count = 0;
    ti_literals_clear(&part->strings);
}

/* The group at `depth` ends: what it was becomes a part of the branch around it. */
static void
leave_group(struct finder *finder, unsigned depth, int is_looking)
{
    struct frame *frame = &finder->frames[depth];
    struct part *part = &frame[-1].part;

    end_branch(frame);
    if (is_looking)
        set_nothing(part, 1);
    else
        *part = frame->whole;
    add_part(&frame[-1].branch, part, ti_syntax_repeat(&finder->syntax));
}

static void
read_pattern(struct finder *finder)
{
    uint64_t looking = 0; /* a bit for each open group that takes up nothing */
    unsigned depth = 0;

    start_group(&finder->frames[0]);
    for (;;) {
        struct frame *frame = &finder->frames[depth];
        const struct ti_item item = ti_syntax_next(&finder->syntax);

        switch (item.kind) {
        case TI_ITEM_END:
            end_branch(frame);
            return;
        case TI_ITEM_GROUP:
        case TI_ITEM_AHEAD:
        case TI_ITEM_BEHIND:
            if (++depth > TI_RULES_NESTING_MAX) {
                finder->is_unknown = 1;
                return;
            }
            looking = looking << 1 | (item.kind != TI_ITEM_GROUP);
            start_group(&finder->frames[depth]);
            continue;
        case TI_ITEM_CLOSE:
            leave_group(finder, depth--, (int)(looking & 1));
            looking >>= 1;
            continue;
        case TI_ITEM_OR:
            end_branch(frame);
            start_branch(&frame->branch);
            continue;
        case TI_ITEM_CODES:
            set_codes(&frame->part, &item);
            break;
        case TI_ITEM_ASSERTION:
        case TI_ITEM_SETTING:
            set_nothing(&frame->part, 1);
            break;
        case TI_ITEM_ANY:
        case TI_ITEM_REFERENCE:
            set_nothing(&frame->part, 0);
            break;
        case TI_ITEM_UNKNOWN:
            finder->is_unknown = 1;
            return;
        }
        add_part(&frame->branch, &frame->part, ti_syntax_repeat(&finder->syntax));
    }
}

tout_status
ti_needs_find(const char *pattern, size_t bytes, const tout_alloc *alloc,
              struct ti_needs *out, tout_error *err)
{
    struct finder finder = { .syntax = { pattern, bytes, 0 } };

    out->count = 0;
    finder.frames =
        ti_allocate(alloc, TI_RULES_NESTING_MAX + 1, sizeof finder.frames[0]);
    if (!finder.frames)
        return ti_fail_memory(err);
    read_pattern(&finder);
    if (!finder.is_unknown)
        *out = finder.frames[0].whole.needs;
    ti_release(alloc, finder.frames);
    return TOUT_OK;
}
