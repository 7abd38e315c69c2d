/* SPDX-License-Identifier: MIT */
#include "eval/caution.h"

#include <math.h>
#include <stdio.h>

enum { POSTS_FEW = 30 };

static const double width_max = .1;

static void
tell_label(const struct figures *figures, uint32_t label, const char *name,
           caution_tell tell, void *context)
{
    const struct label_figures *of = &figures->of[label];
    const double others = (double)(figures->posts - of->posts);
    char sentence[512];
    char rates[64] = "";
    size_t used = 0;

    if (of->posts < POSTS_FEW) {
        snprintf(sentence, sizeof sentence,
                 "only %llu posts of '%.64s': its figures say little",
                 (unsigned long long)of->posts, name);
        tell(context, sentence);
    }
    for (int i = 0; i < FIGURES_RATES; i++)
        if (others * figures_rates[i] < 1)
            used += (size_t)snprintf(rates + used, sizeof rates - used, "%s%g %%",
                                     used ? ", " : "", 100 * figures_rates[i]);
    if (used == 0)
        return;
    snprintf(
        sentence, sizeof sentence,
        "%.0f posts are not '%.64s': its recall at %s allows no false alarm, so one "
        "post decides it; at %g %% it takes %.0f posts",
        others, name, rates, 100 * figures_rates[0], ceil(1 / figures_rates[0]));
    tell(context, sentence);
}

void
caution_each(const struct figures *figures, const struct intervals *intervals,
             const struct names *labels, caution_tell tell, void *context)
{
    char sentence[512];

    for (uint32_t l = 0; l < figures->labels; l++)
        tell_label(figures, l, labels->items[l], tell, context);
    if (intervals->resamples && intervals->high[0] - intervals->low[0] > width_max) {
        snprintf(sentence, sizeof sentence,
                 "the accuracy lies anywhere from %.3f to %.3f: too few posts to "
                 "compare models by",
                 intervals->low[0], intervals->high[0]);
        tell(context, sentence);
    }
}
