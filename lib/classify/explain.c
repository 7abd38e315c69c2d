/* SPDX-License-Identifier: MIT */
/*
 * Why a label: the same contributions that classifying summed, one reason each, so that
 * they add up to the difference of two scores to the last unit.
 */
#include "classify/scratch.h"

#include <string.h>

#include "classify/rank.h"

struct question {
    const tout_scratch *scratch;
    uint32_t label;
    uint32_t other;
};

static int32_t
difference(int64_t of_label, int64_t of_other)
{
    /* Bounds of weights, bias and rules (FORMAT.md, RULES.md) keep this far inside. */
    return (int32_t)(of_label - of_other);
}

static tout_evidence
blank(int32_t kind)
{
    tout_evidence evidence;

    memset(&evidence, 0, sizeof evidence);
    evidence.kind = kind;
    evidence.rule = TOUT_NONE;
    evidence.feature = TOUT_NONE;
    return evidence;
}

static tout_evidence
explain_prior(const struct question *question)
{
    const struct ti_label *labels = question->scratch->classifier->model->head.labels;
    tout_evidence evidence = blank(TOUT_EVIDENCE_PRIOR);

    evidence.weight =
        difference(labels[question->label].bias, labels[question->other].bias);
    return evidence;
}

static tout_evidence
explain_length(const struct question *question)
{
    const tout_model *model = question->scratch->classifier->model;
    const struct ti_norm *norm = &question->scratch->norm;
    tout_evidence evidence = blank(TOUT_EVIDENCE_LENGTH);

    evidence.weight = difference(ti_norm_growth(norm, model, question->label),
                                 ti_norm_growth(norm, model, question->other));
    return evidence;
}

static tout_evidence
explain_feature(const struct question *question, uint32_t index)
{
    const tout_scratch *scratch = question->scratch;
    const struct ti_tokens *tokens = &scratch->reader->tokens;
    const struct ti_feature *feature = &scratch->reader->features.list[index];
    const uint8_t *row = ti_table_find(&scratch->classifier->model->table,
                                       scratch->reader->features.keys[index]);
    tout_evidence evidence = blank(ti_feature_evidence(tokens, feature));
    uint32_t first[2];
    uint32_t second[2];

    evidence.feature = index;
    if (!row)
        return evidence;
    ti_feature_spans(tokens, feature, first, second);
    evidence.begin = first[0];
    evidence.end = first[1];
    evidence.begin2 = second[0];
    evidence.end2 = second[1];
    evidence.weight = difference(ti_norm_weight(&scratch->norm, row, question->label),
                                 ti_norm_weight(&scratch->norm, row, question->other));
    return evidence;
}

/* The feature of a token's stem. */
static uint32_t
feature_of(const struct ti_features *features, uint32_t token)
{
    uint32_t index = 0;

    while (features->list[index].kind != TI_FEATURE_STEM ||
           features->list[index].token != token)
        index++;
    return index;
}

static tout_evidence
explain_rare(const struct question *question, uint32_t index)
{
    const tout_scratch *scratch = question->scratch;
    const uint32_t feature =
        feature_of(&scratch->reader->features, scratch->rares[index].token);
    tout_evidence evidence = blank(TOUT_EVIDENCE_SUBWORD);
    uint32_t first[2];
    uint32_t second[2];

    ti_feature_spans(&scratch->reader->tokens, &scratch->reader->features.list[feature],
                     first, second);
    evidence.feature = feature;
    evidence.begin = first[0];
    evidence.end = first[1];
    evidence.weight =
        difference(ti_scratch_rare_score(scratch, index, question->label),
                   ti_scratch_rare_score(scratch, index, question->other));
    return evidence;
}

static tout_evidence
explain_rule(const struct question *question, uint32_t index)
{
    const tout_rule_match *match = &question->scratch->matches[index];
    tout_evidence evidence = blank(TOUT_EVIDENCE_RULE);

    evidence.rule = match->rule;
    evidence.begin = match->begin;
    evidence.end = match->end;
    evidence.weight =
        difference(ti_scratch_rule_score(question->scratch, index, question->label),
                   ti_scratch_rule_score(question->scratch, index, question->other));
    return evidence;
}

size_t
tout_rule_matches(const tout_scratch *scratch, tout_rule_match *out, size_t capacity)
{
    if (!scratch || !scratch->is_classified)
        return 0;
    for (uint32_t i = 0; out && i < scratch->match_count && i < capacity; i++)
        out[i] = scratch->matches[i];
    return scratch->match_count;
}

static int
decides(const tout_scratch *scratch, uint32_t rule)
{
    return ti_rules_get(scratch->classifier->rules, rule)->decides;
}

size_t
tout_explain(const tout_scratch *scratch, uint32_t index, uint32_t other,
             tout_evidence *out, size_t capacity)
{
    const struct question question = { scratch, index, other };
    struct ti_ranking ranking = ti_ranking_into(out, out ? capacity : 0);
    uint32_t labels;

    if (!scratch || !scratch->is_classified)
        return 0;
    labels = scratch->classifier->model->head.label_count;
    if (index >= labels || other >= labels)
        return 0;
    ti_reader_list(scratch->reader);
    for (uint32_t i = 0; i < scratch->match_count; i++)
        if (decides(scratch, scratch->matches[i].rule))
            ti_ranking_add_first(&ranking, explain_rule(&question, i));
        else
            ti_ranking_add(&ranking, explain_rule(&question, i));
    ti_ranking_add(&ranking, explain_prior(&question));
    ti_ranking_add(&ranking, explain_length(&question));
    for (uint32_t i = 0; i < scratch->reader->features.count; i++)
        ti_ranking_add(&ranking, explain_feature(&question, i));
    for (uint32_t i = 0; i < scratch->rare_count; i++)
        ti_ranking_add(&ranking, explain_rare(&question, i));
    ti_ranking_sort(&ranking);
    return ranking.found;
}

uint32_t
tout_explain_other(const tout_scratch *scratch, uint32_t index)
{
    const struct ti_head *head;
    uint32_t other = index == 0 ? 1 : 0;

    if (!scratch || !scratch->is_classified)
        return TOUT_NONE;
    head = &scratch->classifier->model->head;
    if (index >= head->label_count)
        return TOUT_NONE;
    if (head->neutral != TOUT_NONE && head->neutral != index)
        return head->neutral;
    for (uint32_t label = other + 1; label < head->label_count; label++)
        if (label != index && tout_score(scratch, label) > tout_score(scratch, other))
            other = label;
    return other;
}
