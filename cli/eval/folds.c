/* SPDX-License-Identifier: MIT */
#include "eval/folds.h"

#include <stdio.h>
#include <stdlib.h>

enum { POSTS_LEAST = 2, NAME_BYTES = 128 };

/* Folds that were dealt have a number, those of a column their name. */
static void
name_fold(const struct eval *eval, uint32_t fold, uint32_t folds, char name[NAME_BYTES])
{
    if (eval->folds)
        snprintf(name, NAME_BYTES, "%u of %u", fold + 1, folds);
    else
        snprintf(name, NAME_BYTES, "'%.100s'", eval->corpus.folds.items[fold]);
}

static int
refuse(const struct eval *eval, uint32_t fold, uint32_t folds, size_t label,
       uint64_t within, uint64_t others)
{
    char name[NAME_BYTES];

    name_fold(eval, fold, folds, name);
    return complain("fold %s leaves %llu posts of label '%s' to train on, expected %d "
                    "or more; it has %llu itself%s",
                    name, (unsigned long long)others, eval->corpus.labels.items[label],
                    (int)POSTS_LEAST, (unsigned long long)within,
                    eval->folds && within > 1 ? " (near-duplicates stay together)"
                                              : "");
}

int
folds_check(const struct eval *eval, uint32_t folds)
{
    const struct corpus *corpus = &eval->corpus;
    const size_t labels = corpus->labels.count;
    uint64_t all[TOUT_LABELS_MAX] = { 0 };
    uint64_t *within = calloc((size_t)folds * labels + 1, sizeof within[0]);
    int status = EXIT_DONE;

    if (!within)
        return complain("out of memory");
    for (size_t i = 0; i < corpus->count; i++) {
        const struct labelled_post *post = &corpus->posts[i];

        all[post->label]++;
        within[post->fold * labels + post->label]++;
    }
    for (uint32_t fold = 0; status == EXIT_DONE && fold < folds; fold++)
        for (size_t l = 0; status == EXIT_DONE && l < labels; l++) {
            const uint64_t in = within[fold * labels + l];

            if (all[l] - in < POSTS_LEAST)
                status = refuse(eval, fold, folds, l, in, all[l] - in);
        }
    free(within);
    return status;
}
