/* SPDX-License-Identifier: MIT */
#include "classify/scratch.h"

#include "base/alloc.h"
#include "base/error.h"
#include "classify/find.h"

tout_status
tout_scratch_new(tout_classifier *classifier, tout_scratch **out, tout_error *err)
{
    tout_scratch *scratch;
    size_t features;
    size_t rares;
    uint32_t labels;
    tout_status status;

    if (!classifier || !out)
        return ti_fail(err, TOUT_E_ARGUMENT, "the classifier or out is NULL");
    *out = NULL;
    scratch = ti_allocate_zero(&classifier->alloc, 1, sizeof *scratch);
    if (!scratch)
        return ti_fail_memory(err);
    scratch->alloc = classifier->alloc;
    scratch->classifier = tout_classifier_ref(classifier);
    atomic_flag_clear(&scratch->busy);
    features = ti_features_capacity(classifier->matching.post_bytes);
    scratch->rows = ti_allocate(&scratch->alloc, features, sizeof scratch->rows[0]);
    scratch->known_rows =
        ti_allocate(&scratch->alloc, features + 1, sizeof scratch->known_rows[0]);
    rares = ti_rares_capacity(classifier->matching.post_bytes);
    labels = classifier->model->head.label_count;
    scratch->rares = ti_allocate(&scratch->alloc, rares, sizeof scratch->rares[0]);
    scratch->rare_sums =
        ti_allocate(&scratch->alloc, rares * labels, sizeof scratch->rare_sums[0]);
    scratch->matches = ti_allocate(&scratch->alloc, tout_rules_count(classifier->rules),
                                   sizeof scratch->matches[0]);
    status = scratch->rows && scratch->known_rows && scratch->matches &&
                     scratch->rares && scratch->rare_sums
                 ? TOUT_OK
                 : ti_fail_memory(err);
    if (status == TOUT_OK)
        status = ti_reader_new_with_notes(
            &classifier->model->head.recipe, classifier->matching.post_bytes,
            ti_find_note_bytes(labels), &scratch->alloc, &scratch->reader, err);
    if (status == TOUT_OK && classifier->rules)
        status = ti_matcher_new(classifier->rules, &classifier->matching,
                                &scratch->alloc, &scratch->matcher, err);
    if (status != TOUT_OK) {
        tout_scratch_free(scratch);
        return status;
    }
    scratch->held =
        sizeof *scratch + (2 * features + 1) * sizeof scratch->rows[0] +
        rares * (sizeof scratch->rares[0] + labels * sizeof scratch->rare_sums[0]) +
        tout_rules_count(classifier->rules) * sizeof scratch->matches[0] +
        scratch->reader->held +
        (scratch->matcher ? ti_matcher_bytes(scratch->matcher) : 0);
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
    ti_release(&alloc, scratch->rows);
    ti_release(&alloc, scratch->known_rows);
    ti_release(&alloc, scratch->rares);
    ti_release(&alloc, scratch->rare_sums);
    tout_classifier_unref(scratch->classifier);
    ti_release(&alloc, scratch);
}

size_t
tout_scratch_bytes(const tout_scratch *scratch)
{
    return scratch ? scratch->held : 0;
}
