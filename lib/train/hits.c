/* SPDX-License-Identifier: MIT */
#include "train/hits.h"

#include <string.h>

#include "base/alloc.h"
#include "base/error.h"

tout_status
ti_hits_start(struct ti_hits *hits, tout_rules *rules, const tout_alloc *alloc,
              tout_error *err)
{
    const struct ti_matching matching = { .match_limit = TI_MATCH_LIMIT,
                                          .post_bytes = TOUT_POST_BYTES_MAX };
    tout_status status = ti_rules_are_complete(rules, err);

    memset(hits, 0, sizeof *hits);
    hits->alloc = *alloc;
    if (status == TOUT_OK)
        status = ti_rules_compile(rules, &matching, err);
    if (status == TOUT_OK)
        status = ti_matcher_new(rules, &matching, alloc, &hits->matcher, err);
    if (status != TOUT_OK)
        return status;
    hits->rules = tout_rules_ref(rules);
    hits->matches =
        ti_allocate(alloc, tout_rules_count(rules), sizeof hits->matches[0]);
    if (hits->matches)
        return TOUT_OK;
    ti_hits_release(hits);
    return ti_fail_memory(err);
}

void
ti_hits_release(struct ti_hits *hits)
{
    if (!hits->rules)
        return;
    ti_matcher_free(hits->matcher);
    ti_release(&hits->alloc, hits->matches);
    ti_release(&hits->alloc, hits->list);
    tout_rules_unref(hits->rules);
    memset(hits, 0, sizeof *hits);
}

tout_status
ti_hits_add(struct ti_hits *hits, const struct ti_tokens *tokens, uint32_t *added,
            tout_error *err)
{
    int gave_up = 0;
    uint32_t count;

    *added = 0;
    if (!hits->rules)
        return TOUT_OK;
    count = ti_matcher_run(hits->matcher, tokens, hits->matches, &gave_up);
    if (!ti_grow(&hits->alloc, &hits->list, &hits->capacity, hits->count, count,
                 sizeof hits->list[0]))
        return ti_fail_memory(err);
    for (uint32_t i = 0; i < count; i++)
        if (ti_rules_get(hits->rules, hits->matches[i].rule)->is_learned)
            hits->list[hits->count + (*added)++] = hits->matches[i].rule;
    hits->count += *added;
    return TOUT_OK;
}
