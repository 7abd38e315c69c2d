/* SPDX-License-Identifier: MIT */
#include "promised.h"

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
    out->other = tout_explain_other(engine->scratch, out->neutral);
    out->margin = (double)(tout_score(engine->scratch, out->other) -
                           tout_score(engine->scratch, out->neutral)) /
                  TOUT_SCORE_NAT;
    out->threshold = (double)promise.threshold / TOUT_SCORE_NAT;
    return 1;
}
