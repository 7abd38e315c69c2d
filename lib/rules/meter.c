/* SPDX-License-Identifier: MIT */
#include "rules/meter.h"

#include <string.h>

#include "rules/rules.h"
#include "rules/syntax.h"

/* A step is worth some 20 ns, in which about so many bytes are passed over. */
enum { BYTES_A_STEP = 16 };

static const char callout[] = "(?C)";

enum { CALLOUT_BYTES = sizeof callout - 1 };

/* Where callouts go: a byte for each border between bytes of the pattern. It has its
 * place at the end of the room for the pattern that is written. */
struct marks {
    unsigned char *at;
    struct group {
        size_t begin; /* behind its opening */
        int has_branches;
        int is_behind; /* it looks backwards, or stands where that is done */
        int is_looking;
    } groups[TI_RULES_NESTING_MAX + 1];
    unsigned depth;
};

size_t
ti_meter_capacity(size_t bytes)
{
    return (bytes + 1) * (CALLOUT_BYTES + 2);
}

static void
mark(struct marks *marks, size_t place)
{
    if (!marks->groups[marks->depth].is_behind)
        marks->at[place] = 1;
}

static int
is_variable(struct ti_repeat repeat)
{
    return repeat.least != repeat.most;
}

static void
leave_group(struct marks *marks, struct ti_syntax *syntax)
{
    const struct group group = marks->groups[marks->depth];
    const struct ti_repeat repeat = ti_syntax_repeat(syntax);
    const int is_once = repeat.most == 0 || repeat.most == 1;

    if (!is_once && !group.is_looking)
        mark(marks, group.begin);
    marks->depth--;
    /* What looks about goes one way only. */
    if (!is_once || is_variable(repeat) || (group.has_branches && !group.is_looking))
        mark(marks, repeat.end);
}

/* Returns 0 for what it does not understand. */
static int
mark_all(struct marks *marks, struct ti_syntax *syntax)
{
    for (;;) {
        const struct ti_item item = ti_syntax_next(syntax);
        struct group *group = &marks->groups[marks->depth];

        switch (item.kind) {
        case TI_ITEM_END:
            return 1;
        case TI_ITEM_UNKNOWN:
            return 0;
        case TI_ITEM_GROUP:
        case TI_ITEM_AHEAD:
        case TI_ITEM_BEHIND:
            if (marks->depth == TI_RULES_NESTING_MAX)
                return 0;
            marks->depth++;
            group[1] = (struct group){
                .begin = item.end,
                .is_behind = group->is_behind || item.kind == TI_ITEM_BEHIND,
                .is_looking = item.kind != TI_ITEM_GROUP,
            };
            continue;
        case TI_ITEM_CLOSE:
            leave_group(marks, syntax);
            continue;
        case TI_ITEM_OR:
            group->has_branches = 1;
            continue;
        default: {
            const struct ti_repeat repeat = ti_syntax_repeat(syntax);

            if (is_variable(repeat))
                mark(marks, repeat.end);
        }
        }
    }
}

size_t
ti_meter_pattern(const char *pattern, size_t bytes, int is_heavy, char *out)
{
    struct marks marks = {
        .at = (unsigned char *)out + (bytes + 1) * (CALLOUT_BYTES + 1),
    };
    struct ti_syntax syntax = { pattern, bytes, 0 };
    size_t used = 0;

    memset(marks.at, 0, bytes + 1);
    if (!mark_all(&marks, &syntax))
        return 0;
    marks.at[0] = (unsigned char)(marks.at[0] | (is_heavy != 0));
    for (size_t i = 0; i <= bytes; i++) {
        if (marks.at[i]) {
            memcpy(out + used, callout, CALLOUT_BYTES);
            used += CALLOUT_BYTES;
        }
        if (i < bytes)
            out[used++] = pattern[i];
    }
    return used;
}

uint64_t
ti_meter_weight(const struct ti_code *code, size_t bytes)
{
    /* A reference can compare as much as there is, and then fail. */
    return code->weight + (code->has_references ? bytes / BYTES_A_STEP : 0);
}

int
ti_meter_step(pcre2_callout_block *block, void *data)
{
    struct ti_meter *meter = data;
    const size_t place = block->current_position;
    const size_t passed =
        place > meter->place ? place - meter->place : meter->place - place;

    meter->place = place;
    meter->used += meter->weight + passed / BYTES_A_STEP;
    return meter->used > meter->limit ? PCRE2_ERROR_CALLOUT : 0;
}
