/* SPDX-License-Identifier: MIT */
/* The prefilter at work: one pass over a text tells which patterns to try. */
#include <string.h>

#include "base/alloc.h"
#include "base/error.h"
#include "rules/prefilter.h"
#include "rules/window.h"
#include "text/caseless.h"

/* Behind a text, so that a literal can be compared by words wherever it begins. */
enum { PADDING = TI_LITERAL_BYTES_MAX };

static size_t
set_words(const struct ti_prefilter *prefilter)
{
    return (prefilter->pattern_count + 63) / 64;
}

tout_status
ti_candidates_init(struct ti_candidates *candidates,
                   const struct ti_prefilter *prefilter, size_t bytes,
                   const tout_alloc *alloc, tout_error *err)
{
    const uint32_t patterns = prefilter->pattern_count;

    memset(candidates, 0, sizeof *candidates);
    candidates->alloc = *alloc;
    candidates->prefilter = prefilter;
    candidates->capacity = ti_caseless_capacity(bytes) + PADDING;
    candidates->set =
        ti_allocate_zero(alloc, set_words(prefilter), sizeof candidates->set[0]);
    candidates->met = ti_allocate_zero(alloc, patterns, 1);
    candidates->touched = ti_allocate(alloc, patterns, sizeof candidates->touched[0]);
    candidates->caseless = ti_allocate(alloc, candidates->capacity, 1);
    if (candidates->set && candidates->met && candidates->touched &&
        candidates->caseless)
        return TOUT_OK;
    ti_candidates_release(candidates);
    return ti_fail_memory(err);
}

void
ti_candidates_release(struct ti_candidates *candidates)
{
    ti_release(&candidates->alloc, candidates->set);
    ti_release(&candidates->alloc, candidates->met);
    ti_release(&candidates->alloc, candidates->touched);
    ti_release(&candidates->alloc, candidates->caseless);
    memset(candidates, 0, sizeof *candidates);
}

size_t
ti_candidates_bytes(const struct ti_candidates *candidates)
{
    const size_t patterns = candidates->prefilter->pattern_count;

    return set_words(candidates->prefilter) * 8 + patterns * 5 + candidates->capacity;
}

static void
add(struct ti_candidates *candidates, uint32_t pattern)
{
    candidates->set[pattern / 64] |= (uint64_t)1 << pattern % 64;
}

void
ti_candidates_start(struct ti_candidates *candidates)
{
    const struct ti_prefilter *prefilter = candidates->prefilter;

    for (uint32_t i = 0; i < candidates->touched_count; i++)
        candidates->met[candidates->touched[i]] = 0;
    candidates->touched_count = 0;
    memcpy(candidates->set, prefilter->always, set_words(prefilter) * 8);
}

void
ti_candidates_add_all(struct ti_candidates *candidates)
{
    for (uint32_t i = 0; i < candidates->prefilter->pattern_count; i++)
        add(candidates, i);
}

static int
is_at(const struct ti_prefilter_literal *literal, const char *text)
{
    uint64_t words[TI_LITERAL_WORDS];

    memcpy(words, text, sizeof words);
    return ((words[0] ^ literal->words[0]) & literal->masks[0]) == 0 &&
           ((words[1] ^ literal->words[1]) & literal->masks[1]) == 0;
}

static void
meet_needs(struct ti_candidates *candidates, const struct ti_prefilter_table *table,
           const struct ti_prefilter_literal *literal)
{
    for (uint32_t i = literal[0].first_user; i < literal[1].first_user; i++) {
        const struct ti_prefilter_user user = table->users[i];
        uint8_t *met = &candidates->met[user.pattern];

        if (*met == 0)
            candidates->touched[candidates->touched_count++] = user.pattern;
        *met = (uint8_t)(*met | user.bit);
        if (*met == candidates->prefilter->wanted[user.pattern])
            add(candidates, user.pattern);
    }
}

/* A literal with its window at `at` ends within the text because what is behind the
 * text is zero, which no literal has. */
static void
look_at(struct ti_candidates *candidates, const struct ti_prefilter_table *table,
        uint32_t window, size_t at)
{
    for (uint32_t i = table->firsts[window]; i < table->firsts[window + 1]; i++) {
        const struct ti_prefilter_literal *literal = &table->literals[i];

        if (literal->offset <= at &&
            is_at(literal, candidates->caseless + at - literal->offset))
            meet_needs(candidates, table, literal);
    }
}

void
ti_candidates_add(struct ti_candidates *candidates, enum ti_view view, const char *text,
                  size_t bytes)
{
    const struct ti_prefilter_table *table = &candidates->prefilter->tables[view];
    const char *caseless = candidates->caseless;
    size_t used;

    if (table->literal_count == 0)
        return;
    used = ti_caseless_text(text, bytes, candidates->caseless);
    if (used == SIZE_MAX) {
        ti_candidates_add_all(candidates);
        return;
    }
    memset(candidates->caseless + used, 0, PADDING);
    for (size_t at = 0; at + TI_WINDOW_BYTES <= used; at++) {
        const uint32_t window = ti_window(caseless + at);

        if (table->marks[window] & ti_window_mark(caseless[at + TI_WINDOW_BYTES]))
            look_at(candidates, table, window, at);
    }
}
