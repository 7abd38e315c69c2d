/* SPDX-License-Identifier: MIT */
/* The reasons of a verdict as a JSON array: the label against the neutral one. */
#include <string.h>

#include "write/json.h"
#include "write/write.h"

/* The strongest are shown; what stands behind them adds little, and a post of 8 KiB can
 * have thousands. */
enum { REASONS_MAX = 1000, TEXT_MAX = 256 };

static void
write_reason(struct buffer *out, const struct engine *engine,
             const tout_evidence *reason)
{
    char text[TEXT_MAX];

    engine_reason_text(engine, reason, text, sizeof text);
    buffer_format(out, "{\"kind\":\"%s\",\"begin\":%u,\"end\":%u,\"text\":",
                  tout_evidence_kind_name(reason->kind), reason->begin, reason->end);
    buffer_add_json(out, text, strlen(text));
    buffer_format(out, ",\"weight\":%.6f", (double)reason->weight / TOUT_SCORE_NAT);
    if (reason->rule != TOUT_NONE) {
        const char *rule = tout_rules_name(engine->rules, reason->rule);

        buffer_add_text(out, ",\"rule\":");
        buffer_add_json(out, rule, strlen(rule));
    }
    buffer_add_byte(out, '}');
}

void
write_reasons(struct buffer *out, const struct engine *engine,
              const tout_verdict *verdict)
{
    tout_evidence reasons[REASONS_MAX];
    const uint32_t label = verdict->label == TOUT_NONE ? verdict->best : verdict->label;
    size_t count =
        tout_explain(engine->scratch, label, tout_explain_other(engine->scratch, label),
                     reasons, REASONS_MAX);

    if (count > REASONS_MAX)
        count = REASONS_MAX;
    buffer_add_byte(out, '[');
    for (size_t i = 0; i < count; i++) {
        if (i > 0)
            buffer_add_byte(out, ',');
        write_reason(out, engine, &reasons[i]);
    }
    buffer_add_byte(out, ']');
}
