/* SPDX-License-Identifier: MIT */
#include "classify/scratch.h"

#include "base/alloc.h"
#include "base/error.h"
#include "classify/rare.h"

/* The arrays, as large as the longest post and all rules ask for; counts their bytes.
 */
static tout_status
make_arrays(tout_scratch *scratch, tout_error *err)
{
    const tout_classifier *classifier = scratch->classifier;
    const tout_alloc *alloc = &scratch->alloc;
    const size_t features = ti_features_capacity(classifier->matching.post_bytes);
    const size_t tokens = ti_tokens_capacity(classifier->matching.post_bytes);
    const size_t rares = ti_rares_capacity(classifier->matching.post_bytes) + 1;
    const size_t labels = classifier->model->head.label_count;
    const size_t rows = TI_ROWS_MAX * sizeof scratch->rows.list[0];
    const size_t rules = tout_rules_count(classifier->rules);

    scratch->sought = ti_allocate(alloc, features + 1, sizeof scratch->sought[0]);
    scratch->known_rows =
        ti_allocate(alloc, features + TI_KNOWN_MORE, sizeof scratch->known_rows[0]);
    scratch->unknown_tokens =
        ti_allocate(alloc, tokens + 1, sizeof scratch->unknown_tokens[0]);
    scratch->rest_tokens =
        ti_allocate(alloc, tokens + 1, sizeof scratch->rest_tokens[0]);
    scratch->rares = ti_allocate(alloc, rares, sizeof scratch->rares[0]);
    scratch->rare_sums =
        ti_allocate(alloc, rares * labels, sizeof scratch->rare_sums[0]);
    scratch->rows_block = ti_allocate(alloc, rows + TI_LINE, 1);
    scratch->matches = ti_allocate(alloc, rules, sizeof scratch->matches[0]);
    if (!scratch->sought || !scratch->known_rows || !scratch->unknown_tokens ||
        !scratch->rest_tokens || !scratch->rares || !scratch->rare_sums ||
        !scratch->rows_block || !scratch->matches)
        return ti_fail_memory(err);
    ti_rows_init(&scratch->rows, ti_align_line(scratch->rows_block));
    scratch->held =
        sizeof *scratch + (features + 1) * sizeof scratch->sought[0] +
        (features + TI_KNOWN_MORE) * sizeof scratch->known_rows[0] +
        (tokens + 1) *
            (sizeof scratch->unknown_tokens[0] + sizeof scratch->rest_tokens[0]) +
        rares * (sizeof scratch->rares[0] + labels * sizeof scratch->rare_sums[0]) +
        rows + TI_LINE + rules * sizeof scratch->matches[0];
    return TOUT_OK;
}

static tout_status
make_parts(tout_scratch *scratch, tout_error *err)
{
    const tout_classifier *classifier = scratch->classifier;
    const struct ti_head *head = &classifier->model->head;
    tout_status status = ti_reader_new_with_notes(
        &head->recipe, classifier->matching.post_bytes,
        ti_rare_note_bytes(head->label_count), &scratch->alloc, &scratch->reader, err);

    if (status != TOUT_OK)
        return status;
    scratch->held += scratch->reader->held;
    if (!classifier->rules)
        return TOUT_OK;
    status = ti_matcher_new(classifier->rules, &classifier->matching, &scratch->alloc,
                            &scratch->matcher, err);
    if (status == TOUT_OK)
        scratch->held += ti_matcher_bytes(scratch->matcher);
    return status;
}

tout_status
tout_scratch_new(tout_classifier *classifier, tout_scratch **out, tout_error *err)
{
    tout_scratch *scratch;
    tout_status status;

    if (out)
        *out = NULL;
    if (!classifier || !out)
        return ti_fail(err, TOUT_E_ARGUMENT, "the classifier or out is NULL");
    scratch = ti_allocate_zero(&classifier->alloc, 1, sizeof *scratch);
    if (!scratch)
        return ti_fail_memory(err);
    scratch->alloc = classifier->alloc;
    scratch->classifier = tout_classifier_ref(classifier);
    atomic_flag_clear(&scratch->busy);
    status = make_arrays(scratch, err);
    if (status == TOUT_OK)
        status = make_parts(scratch, err);
    if (status != TOUT_OK) {
        tout_scratch_free(scratch);
        return status;
    }
    *out = scratch;
    return TOUT_OK;
}

void
tout_scratch_free(tout_scratch *scratch)
{
    tout_alloc alloc;

    if (!scratch)
        return;
    alloc = scratch->alloc;
    ti_matcher_free(scratch->matcher);
    ti_reader_free(scratch->reader);
    ti_release(&alloc, scratch->matches);
    ti_release(&alloc, scratch->sought);
    ti_release(&alloc, scratch->known_rows);
    ti_release(&alloc, scratch->unknown_tokens);
    ti_release(&alloc, scratch->rest_tokens);
    ti_release(&alloc, scratch->rares);
    ti_release(&alloc, scratch->rare_sums);
    ti_release(&alloc, scratch->rows_block);
    tout_classifier_unref(scratch->classifier);
    ti_release(&alloc, scratch);
}

size_t
tout_scratch_bytes(const tout_scratch *scratch)
{
    return scratch ? scratch->held : 0;
}
