/* SPDX-License-Identifier: MIT */
/* An evaluation as a page. */
#ifndef TOUT_CLI_EVAL_PAGE_H
#define TOUT_CLI_EVAL_PAGE_H

#include <stdint.h>

#include "corpus.h"
#include "eval/bootstrap.h"
#include "eval/figures.h"

struct page {
    const struct corpus *corpus;
    size_t first; /* post of the corpus that the sample begins with */
    const struct sample *sample;
    const struct ranking *ranking;
    const struct figures *figures;
    const struct intervals *intervals;
    const char *promise; /* what promise_sentence() says */
    uint64_t surprising; /* posts to show */
};

/* Returns 0, or an exit code after having said why it is not there. */
int page_write(const char *path, const struct page *page);

#endif
