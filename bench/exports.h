/* SPDX-License-Identifier: MIT */
/* Posts written to a file as exports have them, for readers to be measured with. */
#ifndef TOUT_BENCH_EXPORTS_H
#define TOUT_BENCH_EXPORTS_H

#include <stdio.h>

#include "posts.h"

struct bench_export {
    const char *name;
    const char *file; /* as such a file is called */
    void (*write)(FILE *out, const struct bench_posts *posts);
};

extern const struct bench_export bench_exports[];
extern const size_t bench_export_count;

#endif
