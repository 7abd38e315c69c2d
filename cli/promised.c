/* SPDX-License-Identifier: MIT */
#include "promised.h"

/* The first of equals, as the library has it. */
static uint32_t
best_besides(const struct engine *engine, uint32_t neutral)
{
    uint32_t best = neutral == 0 ? 1 : 0;

    for (uint32_t l = best + 1; l < engine->label_count; l++)
        if (l != neutral &&
            tout_score(engine->scratch, l) > tout_score(engine->scratch, best))
            best = l;
    return best;
}

int
promised_find(const struct engine *engine, const tout_verdict *verdict,
              struct promised *out)
{
    tout_promise promise;

    if (verdict->flags & TOUT_RULED ||
        !tout_classifier_promise(engine->classifier, &promise))
        return 0;
    out->share = promise.false_alarm_ppm / 1e6;
    out->neutral = tout_model_neutral(engine->model);
    out->other = best_besides(engine, out->neutral);
    out->margin = (double)(tout_score(engine->scratch, out->other) -
                           tout_score(engine->scratch, out->neutral)) /
                  TOUT_SCORE_NAT;
    out->threshold = (double)promise.threshold / TOUT_SCORE_NAT;
    return 1;
}
