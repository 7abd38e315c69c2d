/* SPDX-License-Identifier: MIT */
#include "report/finding.h"

#include <string.h>

static int32_t
bounded(int64_t score)
{
    return score > INT32_MAX   ? INT32_MAX
           : score < INT32_MIN ? INT32_MIN
                               : (int32_t)score;
}

/* How far a post is from getting another label: over the promise's threshold, or the
 * label over the next. */
static int32_t
distance_of(const struct engine *engine, const tout_verdict *verdict)
{
    const uint32_t neutral = tout_model_neutral(engine->model);
    tout_promise promise;
    int64_t best = INT64_MIN;

    if (!tout_classifier_promise(engine->classifier, &promise))
        return verdict->margin;
    for (uint32_t l = 0; l < engine->label_count; l++)
        if (l != neutral && tout_score(engine->scratch, l) > best)
            best = tout_score(engine->scratch, l);
    return bounded(best - tout_score(engine->scratch, neutral) - promise.threshold);
}

static uint16_t
cut(size_t bytes, size_t most)
{
    return (uint16_t)(bytes < most ? bytes : most);
}

static void
fill(struct finding *finding, const struct engine *engine, const struct post *post,
     const tout_verdict *verdict)
{
    struct fact *fact = &finding->fact;
    const uint32_t labels = engine->label_count;

    memset(finding, 0, sizeof *finding);
    fact->time = post->time;
    fact->probability = verdict->probability;
    fact->label = verdict->label == TOUT_NONE ? labels : verdict->label;
    fact->is_ruled = (verdict->flags & TOUT_RULED) != 0;
    fact->id_bytes = cut(post->id.bytes, KEPT_ID_BYTES_MAX);
    fact->text_bytes = cut(post->text.bytes, KEPT_TEXT_BYTES_MAX);
    finding->author_bytes = post->author.bytes;
    for (uint32_t l = 0; l < labels; l++)
        finding->probabilities[l] = tout_probability(engine->scratch, l);
    if (verdict->label == TOUT_NONE)
        return;
    fact->strength =
        bounded(tout_score(engine->scratch, verdict->label) -
                tout_score(engine->scratch,
                           tout_explain_other(engine->scratch, verdict->label)));
    fact->distance = distance_of(engine, verdict);
}

/* What stands behind "origin:" and the scheme; NULL for other features. */
static const char *
host_of(const char *feature)
{
    static const char prefix[] = "origin:";
    const char *host;

    if (strncmp(feature, prefix, sizeof prefix - 1) != 0)
        return NULL;
    feature += sizeof prefix - 1;
    host = strstr(feature, "://");
    host = host ? host + 3 : feature;
    return strncmp(host, "www.", 4) == 0 ? host + 4 : host;
}

static void
add_name(struct buffer *out, const char *name)
{
    buffer_add(out, name, strlen(name) + 1);
}

/* Whether the host is among those that were added from byte `from` on. */
static int
has_host(const struct buffer *out, size_t from, const char *host)
{
    while (!out->has_failed && from < out->bytes) {
        if (strcmp(out->data + from, host) == 0)
            return 1;
        from += strlen(out->data + from) + 1;
    }
    return 0;
}

/* Each host once a post, however many links go there. */
static size_t
add_hosts(struct buffer *out, const struct engine *engine)
{
    const uint32_t features = tout_feature_count(engine->scratch);
    const size_t from = out->bytes;
    size_t count = 0;

    for (uint32_t i = 0; i < features && count < FINDING_HOSTS_MAX; i++) {
        char text[FINDING_NAME_MAX];
        const char *host;

        tout_feature_text(engine->scratch, i, text, sizeof text);
        host = host_of(text);
        if (!host || host[0] == '\0' || has_host(out, from, host))
            continue;
        add_name(out, host);
        count++;
    }
    return count;
}

/* Reasons that have a name: it is the kind of evidence, as the letter 'A' + kind, and
 * the feature's text or the rule's name. */
static size_t
add_reasons(struct buffer *out, const struct engine *engine, uint32_t label)
{
    tout_evidence reasons[FINDING_REASONS_MAX];
    size_t count =
        tout_explain(engine->scratch, label, tout_explain_other(engine->scratch, label),
                     reasons, FINDING_REASONS_MAX);
    size_t added = 0;

    count = count < FINDING_REASONS_MAX ? count : FINDING_REASONS_MAX;
    for (size_t i = 0; i < count; i++) {
        const int64_t weight = reasons[i].weight;
        char name[FINDING_NAME_MAX];

        if (reasons[i].feature == TOUT_NONE && reasons[i].rule == TOUT_NONE)
            continue;
        name[0] = (char)('A' + reasons[i].kind);
        engine_reason_text(engine, &reasons[i], name + 1, sizeof name - 1);
        buffer_add(out, (const char *)&weight, sizeof weight);
        add_name(out, name);
        added++;
    }
    return added;
}

void
finding_add(struct buffer *out, const struct engine *engine, const struct post *post,
            const tout_verdict *verdict)
{
    const size_t at = out->bytes;
    struct finding finding;

    fill(&finding, engine, post, verdict);
    buffer_add(out, (const char *)&finding, sizeof finding);
    buffer_add(out, post->author.data, post->author.bytes);
    buffer_add(out, post->id.data, finding.fact.id_bytes);
    buffer_add(out, post->text.data, finding.fact.text_bytes);
    finding.hosts = add_hosts(out, engine);
    if (verdict->label != TOUT_NONE)
        finding.reasons = add_reasons(out, engine, verdict->label);
    if (!out->has_failed)
        memcpy(out->data + at, &finding, sizeof finding);
}

static struct span
take(struct findings *findings, size_t bytes)
{
    const struct span span = { findings->at, bytes };

    findings->at += bytes;
    return span;
}

int
findings_next(struct findings *findings, struct finding *finding, struct post *post)
{
    if (findings->at == findings->end)
        return 0;
    memcpy(finding, take(findings, sizeof *finding).data, sizeof *finding);
    memset(post, 0, sizeof *post);
    post->time = finding->fact.time;
    post->author = take(findings, finding->author_bytes);
    post->id = take(findings, finding->fact.id_bytes);
    post->text = take(findings, finding->fact.text_bytes);
    return 1;
}

const char *
findings_host(struct findings *findings)
{
    return take(findings, strlen(findings->at) + 1).data;
}

const char *
findings_reason(struct findings *findings, int64_t *weight)
{
    memcpy(weight, take(findings, sizeof *weight).data, sizeof *weight);
    return findings_host(findings);
}
