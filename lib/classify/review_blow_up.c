/* SPDX-License-Identifier: MIT */
/*
 * Patterns whose repeats can blow up, shown by a post: the start of an example, then
 * something over and over, then something else. What is repeated comes from the pattern
 * itself and from the usual suspects.
 */
#include <string.h>

#include "classify/review.h"
#include "rules/pattern.h"
#include "rules/syntax.h"
#include "text/utf8.h"

enum {
    POST_CHARACTERS = 280,
    ATOMS_MAX = 10,
    ATOMS_PAIRED = 5,
    STARTS_MAX = 8,
    START_BYTES_MAX = 280,
    POST_BYTES = START_BYTES_MAX + 4 * POST_CHARACTERS + 6 * ATOMS_MAX,
    LONG_REPEAT = 16 /* as good as one without end */
};

/* Characters to repeat. */
struct atoms {
    char text[ATOMS_MAX][5];
    unsigned count;
};

static void
add_atom(struct atoms *atoms, uint32_t code)
{
    char text[5] = "";

    (void)ti_utf8_put(code, text);
    for (unsigned i = 0; i < atoms->count; i++)
        if (strcmp(atoms->text[i], text) == 0)
            return;
    if (atoms->count < ATOMS_MAX)
        memcpy(atoms->text[atoms->count++], text, sizeof text);
}

/* The pattern's own characters behind two that stand for most of what it can be.
 * Returns whether it repeats something so often that it matters. */
static int
find_atoms(struct ti_pattern *pattern, struct atoms *atoms)
{
    const struct ti_code *code = ti_pattern_code(pattern, TI_CODE_ANYWHERE);
    struct ti_syntax syntax = { pattern->text, pattern->bytes, 0 };
    int repeats = !code || !code->is_plain;

    add_atom(atoms, 'a');
    add_atom(atoms, '0');
    add_atom(atoms, ' ');
    for (;;) {
        const struct ti_item item = ti_syntax_next(&syntax);
        struct ti_repeat repeat = { 1, 1, 0 };

        if (item.kind == TI_ITEM_END || item.kind == TI_ITEM_UNKNOWN)
            break;
        if (item.kind != TI_ITEM_GROUP && item.kind != TI_ITEM_AHEAD &&
            item.kind != TI_ITEM_BEHIND && item.kind != TI_ITEM_OR)
            repeat = ti_syntax_repeat(&syntax);
        if (repeat.most == TI_REPEAT_FOR_EVER || repeat.most >= LONG_REPEAT)
            repeats = 1;
        if (item.kind == TI_ITEM_CODES)
            add_atom(atoms, item.codes[0]);
    }
    add_atom(atoms, '.');
    add_atom(atoms, '-');
    return repeats;
}

struct trial {
    char post[POST_BYTES];
    size_t start;
    char tail[6 *
              ATOMS_MAX]; /* all of them, apart: PCRE2 looks for what must be there */
    size_t tail_bytes;
};

static void
set_tail(struct trial *trial, const struct atoms *atoms)
{
    trial->tail_bytes = 0;
    for (unsigned i = 0; i < atoms->count; i++) {
        const size_t bytes = strlen(atoms->text[i]);

        trial->tail[trial->tail_bytes++] = '~';
        memcpy(trial->tail + trial->tail_bytes, atoms->text[i], bytes);
        trial->tail_bytes += bytes;
    }
}

static int
gives_up_on(struct ti_review *review, uint32_t rule, size_t number, const char *text,
            size_t bytes)
{
    /* Tokens take longer than matching, and nearly any text is one that another post
     * folds to. */
    if (ti_rules_get(review->rules, rule)->on < TI_ON_TOKEN)
        return ti_matcher_gives_up_on(review->matcher, text, bytes, rule, number);
    ti_reader_read(review->reader, text, bytes);
    return ti_matcher_gives_up(review->matcher, &review->reader->tokens, rule, number);
}

/* The start, then the pump, then the tail, or nothing; returns whether the pattern
 * gives up. */
static int
gives_up(struct ti_review *review, uint32_t rule, size_t number, struct trial *trial,
         const char *one, const char *other)
{
    size_t bytes = trial->start;

    for (unsigned i = 0; i < POST_CHARACTERS; i++) {
        const char *atom = i % 2 ? other : one;

        memcpy(trial->post + bytes, atom, strlen(atom));
        bytes += strlen(atom);
    }
    memcpy(trial->post + bytes, trial->tail, trial->tail_bytes);
    return gives_up_on(review, rule, number, trial->post, bytes + trial->tail_bytes) ||
           gives_up_on(review, rule, number, trial->post, bytes);
}

static int
try_start(struct ti_review *review, uint32_t rule, size_t number, struct trial *trial,
          const struct atoms *atoms)
{
    const struct ti_pattern *pattern =
        ti_rules_get(review->rules, rule)->patterns[number];

    for (unsigned i = 0; i < atoms->count; i++)
        for (unsigned k = i; k < atoms->count; k++) {
            const char *one = atoms->text[i];
            const char *other = atoms->text[k];

            if (k > i && k >= ATOMS_PAIRED)
                break;
            if (!gives_up(review, rule, number, trial, one, other))
                continue;
            ti_review_tell(review, TOUT_FINDING_BLOWS_UP, rule,
                           (struct ti_place){ pattern->line, pattern->offset },
                           "its repeats can blow up: it comes to the limit of %d steps "
                           "on a post that goes \"%s%s%s%s%s%s...\"",
                           TI_MATCH_LIMIT, one, other, one, other, one, other);
            return 1;
        }
    return 0;
}

/* An example up to its `cut`-th word. */
static int
start_with(struct trial *trial, const struct ti_rule_case *example, unsigned cut)
{
    size_t at = 0;

    for (; cut > 0 && at < example->bytes; cut--) {
        at++;
        while (at < example->bytes && example->text[at - 1] != ' ')
            at++;
    }
    if (cut > 0 || at > START_BYTES_MAX)
        return 0;
    memcpy(trial->post, example->text, at);
    trial->start = at;
    return 1;
}

static void
review_pattern(struct ti_review *review, uint32_t index, size_t number)
{
    const struct ti_rule *rule = ti_rules_get(review->rules, index);
    struct atoms atoms = { .count = 0 };
    struct trial trial;

    if (!find_atoms(rule->patterns[number], &atoms))
        return;
    set_tail(&trial, &atoms);
    trial.start = 0;
    if (try_start(review, index, number, &trial, &atoms))
        return;
    for (size_t i = 0; i < rule->case_count; i++)
        for (unsigned cut = 1; cut <= STARTS_MAX && !rule->cases[i].is_counter; cut++)
            if (start_with(&trial, &rule->cases[i], cut) &&
                try_start(review, index, number, &trial, &atoms))
                return;
}

void
ti_review_blow_up(struct ti_review *review, uint32_t index)
{
    for (size_t i = 0; i < ti_rules_get(review->rules, index)->pattern_count; i++)
        review_pattern(review, index, i);
}
