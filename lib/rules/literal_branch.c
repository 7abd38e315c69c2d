/* SPDX-License-Identifier: MIT */
#include "rules/literal_branch.h"

#include "rules/literal_set.h"

static void
end_run(struct ti_branch *branch, int is_start)
{
    ti_needs_add(&branch->needs, &branch->run);
    ti_literals_clear(&branch->run, is_start);
    branch->is_exact = 0;
}

static void
add_exact(struct ti_branch *branch, const struct ti_literals *strings)
{
    if (ti_literals_append(&branch->run, strings))
        return;
    end_run(branch, ti_literals_are_start(&branch->run));
    /* Neither too many nor too long for an empty run. */
    (void)ti_literals_append(&branch->run, strings);
}

/* What comes over and again. Its first time and its last may be the same; where there
 * are two for certain, the last is what follows goes on from. */
static void
add_repeated(struct ti_branch *branch, struct ti_literals *strings, int32_t least)
{
    add_exact(branch, strings);
    end_run(branch, ti_literals_are_start(&branch->run));
    if (least > 1) {
        ti_literals_forget_begin(strings);
        ti_literals_copy(&branch->run, strings);
        branch->run.is_head = 0;
        branch->run.is_first = 0;
    }
}

/* Something that is not exact. What it begins with goes on behind the run. */
static void
add_vague(struct ti_branch *branch, struct ti_part *part, struct ti_repeat repeat)
{
    struct ti_literals *sets = part->needs.sets;
    const int was_start = ti_literals_are_start(&branch->run);
    const unsigned needs = repeat.least > 0 ? part->needs.count : 0;
    const unsigned first =
        needs > 0 && sets->is_first && ti_literals_append(&branch->run, sets);

    if (part->is_outside && repeat.least > 0)
        ti_literals_mark_end(&branch->run);
    end_run(branch, part->is_start && (repeat.least > 0 || was_start));
    sets->is_first = 0;
    for (unsigned i = first; i < needs; i++)
        ti_needs_add(&branch->needs, &sets[i]);
}

void
ti_branch_add(struct ti_branch *branch, struct ti_part *part, struct ti_repeat repeat)
{
    struct ti_literals *strings = &part->strings;

    branch->needs.has_digits |= repeat.least > 0 && part->needs.has_digits;
    if (part->is_exact && repeat.least == 1 && repeat.most == 1) {
        add_exact(branch, strings);
    } else if (part->is_exact && repeat.least == 0 && repeat.most == 1 &&
               strings->count < TI_LITERALS_MAX) {
        strings->list[strings->count].edges = 0;
        strings->list[strings->count++].bytes = 0;
        add_exact(branch, strings);
    } else if (part->is_exact && repeat.least > 0) {
        add_repeated(branch, strings, repeat.least);
    } else {
        add_vague(branch, part, repeat);
    }
}

void
ti_branch_add_byte(struct ti_branch *branch, char byte)
{
    if (byte >= 'A' && byte <= 'Z')
        byte = (char)(byte - 'A' + 'a');
    branch->needs.has_digits |= byte >= '0' && byte <= '9';
    if (ti_literals_append_byte(&branch->run, byte))
        return;
    end_run(branch, ti_literals_are_start(&branch->run));
    (void)ti_literals_append_byte(&branch->run, byte);
}
