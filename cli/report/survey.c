/* SPDX-License-Identifier: MIT */
#include "report/survey.h"

#include <stdlib.h>
#include <string.h>

#include "report/finding.h"

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
add_reasons(struct survey *survey, const struct finding *finding,
            struct findings *findings)
{
    const uint32_t label = finding->fact.label;

    for (size_t i = 0; i < finding->reasons; i++) {
        int64_t weight;
        const char *name = findings_reason(findings, &weight);
        const uint32_t reason = keyed_find(&survey->reasons, name, strlen(name));
        int64_t *sums;

        if (reason == KEYED_NONE)
            continue;
        sums = keyed_sums(&survey->reasons, reason);
        sums[survey_posts_of(label)]++;
        sums[survey_weight_of(label)] += weight;
    }
}

static void
add_hosts(struct survey *survey, const struct finding *finding,
          struct findings *findings)
{
    for (size_t i = 0; i < finding->hosts; i++) {
        const char *host = findings_host(findings);
        const uint32_t index = keyed_find(&survey->hosts, host, strlen(host));

        if (index != KEYED_NONE)
            keyed_sums(&survey->hosts, index)[finding->fact.label]++;
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

static int
add(struct survey *survey, const struct finding *finding, const struct post *post,
    struct findings *findings)
{
    struct fact fact = finding->fact;

    survey->posts++;
    survey->of[fact.label]++;
    for (uint32_t l = 0; l < survey->labels; l++)
        survey->expected[l] += finding->probabilities[l];
    if (!days_add(&survey->days, post->time, fact.label))
        fact.time = READ_NO_TIME;
    fact.account = add_account(survey, post, fact.label);
    add_hosts(survey, finding, findings);
    add_reasons(survey, finding, findings);
    if (survey->reasons.has_failed || survey->accounts.has_failed ||
        survey->hosts.has_failed)
        return complain("out of memory");
    return kept_add(&survey->kept, &fact, post);
}

int
survey_put(struct survey *survey, const char *made, size_t bytes)
{
    struct findings findings = { made, made + bytes };
    struct finding finding;
    struct post post;
    int status = 0;

    while (status == 0 && findings_next(&findings, &finding, &post))
        status = add(survey, &finding, &post, &findings);
    return status;
}
