/* SPDX-License-Identifier: MIT */
#include "report/survey.h"

#include <stdlib.h>
#include <string.h>

enum { HOSTS_OF_POST_MAX = 32 };

int
survey_start(struct survey *survey, const struct engine *engine)
{
    memset(survey, 0, sizeof *survey);
    survey->engine = engine;
    survey->labels = engine->label_count;
    keyed_start(&survey->reasons, 2 * (size_t)survey->labels);
    keyed_start(&survey->accounts, (size_t)survey->labels + 1);
    keyed_start(&survey->hosts, (size_t)survey->labels + 1);
    if (!days_start(&survey->days, (size_t)survey->labels + 1))
        return complain("out of memory");
    return kept_start(&survey->kept);
}

void
survey_free(struct survey *survey)
{
    for (size_t i = 0; i < survey->file_count; i++)
        free(survey->files[i].name);
    free(survey->files);
    days_free(&survey->days);
    keyed_free(&survey->reasons);
    keyed_free(&survey->accounts);
    keyed_free(&survey->hosts);
    kept_end(&survey->kept);
}

int
survey_tell(struct survey *survey, const char *name, const struct tally *tally)
{
    struct file_tally *grown =
        realloc(survey->files, (survey->file_count + 1) * sizeof grown[0]);

    if (!grown)
        return complain("out of memory");
    survey->files = grown;
    grown[survey->file_count].name = strdup(name);
    grown[survey->file_count].tally = *tally;
    if (!grown[survey->file_count].name)
        return complain("out of memory");
    survey->file_count++;
    return 0;
}

static void
add_reasons(struct survey *survey, uint32_t label, uint32_t other)
{
    static tout_evidence reasons[SURVEY_REASONS_MAX];
    const struct engine *engine = survey->engine;
    size_t count =
        tout_explain(engine->scratch, label, other, reasons, SURVEY_REASONS_MAX);

    count = count < SURVEY_REASONS_MAX ? count : SURVEY_REASONS_MAX;
    for (size_t i = 0; i < count; i++) {
        char name[SURVEY_NAME_MAX];
        uint32_t reason;
        int64_t *sums;

        if (reasons[i].feature == TOUT_NONE && reasons[i].rule == TOUT_NONE)
            continue;
        name[0] = (char)('A' + reasons[i].kind);
        engine_reason_text(engine, &reasons[i], name + 1, sizeof name - 1);
        reason = keyed_find(&survey->reasons, name, strlen(name));
        if (reason == KEYED_NONE)
            continue;
        sums = keyed_sums(&survey->reasons, reason);
        sums[survey_posts_of(label)]++;
        sums[survey_weight_of(label)] += reasons[i].weight;
    }
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

/* Each host once a post, however many links go there. */
static void
add_hosts(struct survey *survey, size_t column)
{
    const tout_scratch *scratch = survey->engine->scratch;
    const uint32_t count = tout_feature_count(scratch);
    uint32_t seen[HOSTS_OF_POST_MAX];
    size_t seen_count = 0;

    for (uint32_t i = 0; i < count && seen_count < HOSTS_OF_POST_MAX; i++) {
        char text[SURVEY_NAME_MAX];
        const char *host;
        uint32_t index;
        size_t at = 0;

        tout_feature_text(scratch, i, text, sizeof text);
        host = host_of(text);
        if (!host || host[0] == '\0')
            continue;
        index = keyed_find(&survey->hosts, host, strlen(host));
        while (at < seen_count && seen[at] != index)
            at++;
        if (index == KEYED_NONE || at < seen_count)
            continue;
        seen[seen_count++] = index;
        keyed_sums(&survey->hosts, index)[column]++;
    }
}

static uint32_t
add_account(struct survey *survey, const struct post *post, size_t column)
{
    uint32_t index;

    if (post->author.bytes == 0)
        return KEYED_NONE;
    survey->signed_posts++;
    index = keyed_find(&survey->accounts, post->author.data, post->author.bytes);
    if (index != KEYED_NONE)
        keyed_sums(&survey->accounts, index)[column]++;
    return index;
}

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

static void
count_verdict(struct survey *survey, const tout_verdict *verdict)
{
    survey->posts++;
    survey->repaired += verdict->repairs > 0;
    survey->truncated += (verdict->flags & TOUT_TRUNCATED) != 0;
    survey->gave_up += (verdict->flags & TOUT_RULE_GAVE_UP) != 0;
    survey->of[verdict->label == TOUT_NONE ? survey->labels : verdict->label]++;
    for (uint32_t l = 0; l < survey->labels; l++)
        survey->expected[l] += tout_probability(survey->engine->scratch, l);
}

int
survey_take(struct survey *survey, const struct post *post)
{
    const struct engine *engine = survey->engine;
    tout_verdict verdict;
    struct fact fact = { .time = READ_NO_TIME };

    /* It cannot fail: the scratch is ours alone, and any bytes are a post. */
    tout_classify(engine->scratch, post->text.data, post->text.bytes, &verdict);
    count_verdict(survey, &verdict);
    fact.label = verdict.label == TOUT_NONE ? survey->labels : verdict.label;
    fact.probability = verdict.probability;
    fact.is_ruled = (verdict.flags & TOUT_RULED) != 0;
    fact.time =
        days_add(&survey->days, post->time, fact.label) ? post->time : READ_NO_TIME;
    fact.account = add_account(survey, post, fact.label);
    add_hosts(survey, fact.label);
    if (verdict.label != TOUT_NONE) {
        const uint32_t other = engine_other(engine, verdict.label);

        add_reasons(survey, verdict.label, other);
        fact.strength = bounded(tout_score(engine->scratch, verdict.label) -
                                tout_score(engine->scratch, other));
        fact.distance = distance_of(engine, &verdict);
    }
    if (survey->reasons.has_failed || survey->accounts.has_failed ||
        survey->hosts.has_failed)
        return complain("out of memory");
    return kept_add(&survey->kept, &fact, post);
}
