/* SPDX-License-Identifier: MIT */
/*
 * The life of a set of rules: parsed, read from a file, put together, shared.
 */
#include "rules/rules.h"

#include <string.h>

#include "base/alloc.h"
#include "base/error.h"
#include "base/hash.h"
#include "base/file.h"
#include "rules/pattern.h"
#include "rules/prefilter.h"

static tout_rules *
rules_new(const tout_alloc *alloc)
{
    const tout_alloc use = ti_alloc_or_default(alloc);
    tout_rules *rules = ti_allocate_zero(&use, 1, sizeof *rules);

    if (!rules)
        return NULL;
    ti_ref_start(&rules->ref);
    rules->alloc = use;
    return rules;
}

tout_status
ti_rules_parse_prepared(const char *text, size_t bytes, const struct ti_image *image,
                        const tout_alloc *alloc, tout_rules **out, tout_error *err)
{
    tout_rules *rules;
    tout_status status;

    if (!out)
        return ti_fail(err, TOUT_E_ARGUMENT, "out is NULL");
    *out = NULL;
    if (!text && bytes)
        return ti_fail(err, TOUT_E_ARGUMENT, "the text is NULL");
    if (bytes > TI_RULES_FILE_BYTES_MAX)
        return ti_fail(err, TOUT_E_LIMIT, "%zu bytes of rules, at most %d are allowed",
                       bytes, TI_RULES_FILE_BYTES_MAX);
    rules = rules_new(alloc);
    if (!rules)
        return ti_fail_memory(err);
    rules->is_prepared = image != NULL;
    if (image)
        rules->image = *image;
    rules->text = ti_copy_text(&rules->alloc, text, bytes);
    status = rules->text ? ti_rules_read(rules, bytes, err) : ti_fail_memory(err);
    if (status != TOUT_OK) {
        tout_rules_unref(rules);
        return status;
    }
    *out = rules;
    return TOUT_OK;
}

tout_status
tout_rules_parse(const char *text, size_t bytes, const tout_alloc *alloc,
                 tout_rules **out, tout_error *err)
{
    return ti_rules_parse_prepared(text, bytes, NULL, alloc, out, err);
}

tout_status
tout_rules_open(const char *path, const tout_alloc *alloc, tout_rules **out,
                tout_error *err)
{
    const tout_alloc use = ti_alloc_or_default(alloc);
    struct ti_file file;
    tout_status status;

    if (out)
        *out = NULL;
    if (!out || !path)
        return ti_fail(err, TOUT_E_ARGUMENT, "out or the path is NULL");
    status = ti_file_read(path, TI_RULES_FILE_BYTES_MAX, &use, &file, err);
    if (status != TOUT_OK)
        return status;
    status = tout_rules_parse((const char *)file.data, file.bytes, alloc, out, err);
    ti_file_close(&file, &use);
    return status;
}

static size_t
find(const struct ti_rule *list, size_t count, const char *name)
{
    size_t i = 0;

    while (i < count && strcmp(list[i].name, name) != 0)
        i++;
    return i;
}

int
ti_rules_has(const tout_rules *rules, const char *name)
{
    return find(rules->list, rules->count, name) < rules->count;
}

/* Puts the rules of `more` over those in rules->list, which has room for all, and takes
 * away those that `more` turns off. */
static void
overlay(tout_rules *rules, const tout_rules *more)
{
    for (size_t i = 0; i < more->count; i++) {
        const size_t at = find(rules->list, rules->count, more->list[i].name);

        rules->list[at] = more->list[i];
        rules->count += at == rules->count;
    }
    for (size_t i = more->count; i < more->count + more->off_count; i++) {
        const size_t at = find(rules->list, rules->count, more->list[i].name);

        if (at == rules->count)
            continue;
        rules->count--;
        memmove(&rules->list[at], &rules->list[at + 1],
                (rules->count - at) * sizeof rules->list[0]);
    }
}

/* Behind the others those that are off stay by their names, which conditions may ask
 * for. */
static void
keep_off(tout_rules *rules, const tout_rules *from)
{
    for (size_t i = from->count; i < from->count + from->off_count; i++) {
        const size_t all = rules->count + rules->off_count;

        if (find(rules->list, all, from->list[i].name) < all)
            continue;
        rules->list[all] = from->list[i];
        rules->off_count++;
    }
}

static size_t
rules_of(const tout_rules *rules)
{
    return rules ? rules->count + rules->off_count : 0;
}

static tout_status
put_together(tout_rules *rules, tout_rules *base, tout_rules *more, tout_error *err)
{
    rules->list = ti_allocate(&rules->alloc, rules_of(base) + rules_of(more),
                              sizeof rules->list[0]);
    if (!rules->list)
        return ti_fail_memory(err);
    rules->sources[0] = tout_rules_ref(base);
    rules->sources[1] = tout_rules_ref(more);
    if (base)
        overlay(rules, base);
    overlay(rules, more);
    if (rules->count > TOUT_RULES_MAX)
        return ti_fail(err, TOUT_E_LIMIT, "%zu rules together, at most %d are allowed",
                       rules->count, TOUT_RULES_MAX);
    if (base)
        keep_off(rules, base);
    keep_off(rules, more);
    return ti_rules_link(rules, err);
}

tout_status
tout_rules_extend(tout_rules *base, tout_rules *more, const tout_alloc *alloc,
                  tout_rules **out, tout_error *err)
{
    tout_rules *rules;
    tout_status status;

    if (!out)
        return ti_fail(err, TOUT_E_ARGUMENT, "out is NULL");
    *out = NULL;
    if (!more)
        return ti_fail(err, TOUT_E_ARGUMENT, "the rules to add are NULL");
    rules = rules_new(alloc);
    if (!rules)
        return ti_fail_memory(err);
    status = put_together(rules, base, more, err);
    if (status != TOUT_OK) {
        tout_rules_unref(rules);
        return status;
    }
    *out = rules;
    return TOUT_OK;
}

tout_rules *
tout_rules_ref(tout_rules *rules)
{
    if (rules)
        ti_ref_add(&rules->ref);
    return rules;
}

static void
release_rule(struct ti_rule *rule, const tout_alloc *alloc)
{
    for (size_t i = 0; i < rule->pattern_count; i++)
        ti_pattern_free(rule->patterns[i]);
    ti_release(alloc, rule->patterns);
    ti_release(alloc, rule->cases);
    ti_release(alloc, rule->condition.steps);
}

void
tout_rules_unref(tout_rules *rules)
{
    tout_alloc alloc;

    if (!rules || !ti_ref_drop(&rules->ref))
        return;
    alloc = rules->alloc;
    for (size_t i = 0; rules->text && i < rules->count + rules->off_count; i++)
        release_rule(&rules->list[i], &rules->alloc);
    ti_release(&alloc, rules->list);
    ti_release(&alloc, rules->text);
    ti_release(&alloc, rules->links);
    ti_release(&alloc, rules->order);
    ti_prefilter_free(rules->prefilter);
    tout_rules_unref(rules->sources[0]);
    tout_rules_unref(rules->sources[1]);
    ti_release(&alloc, rules);
}

uint32_t
tout_rules_count(const tout_rules *rules)
{
    return rules ? (uint32_t)rules->count : 0;
}

const struct ti_rule *
ti_rules_get(const tout_rules *rules, uint32_t index)
{
    return &rules->list[index];
}

const char *
tout_rules_name(const tout_rules *rules, uint32_t index)
{
    return index < tout_rules_count(rules) ? rules->list[index].name : NULL;
}

const char *
tout_rules_why(const tout_rules *rules, uint32_t index)
{
    return index < tout_rules_count(rules) ? rules->list[index].why : NULL;
}

const char *
tout_rules_label(const tout_rules *rules, uint32_t index)
{
    return index < tout_rules_count(rules) ? rules->list[index].label : NULL;
}

int32_t
tout_rules_score(const tout_rules *rules, uint32_t index)
{
    return index < tout_rules_count(rules) ? rules->list[index].score : 0;
}

int32_t
tout_rules_effect(const tout_rules *rules, uint32_t index)
{
    if (index >= tout_rules_count(rules))
        return -1;
    if (rules->list[index].is_learned)
        return TOUT_RULE_LEARNED;
    return rules->list[index].decides ? TOUT_RULE_DECIDES : TOUT_RULE_ADDS;
}

static uint64_t
fingerprint(const struct ti_rule *rule, uint64_t hash)
{
    hash = ti_mix(hash, ti_hash(rule->name, strlen(rule->name), 0));
    hash = ti_mix(hash, ti_hash(rule->label, strlen(rule->label), 0));
    hash = ti_mix(ti_mix(hash, (uint32_t)rule->score),
                  (uint64_t)(rule->decides | rule->is_learned << 1));
    return ti_mix(hash, ti_rule_fingerprint(rule));
}

uint64_t
ti_rule_fingerprint(const struct ti_rule *rule)
{
    uint64_t hash = (uint64_t)rule->on;

    for (size_t k = 0; k < rule->pattern_count; k++)
        hash = ti_mix(hash, rule->patterns[k]->hash);
    for (size_t i = 0; i < rule->condition.count; i++) {
        const struct ti_condition_step *step = &rule->condition.steps[i];

        hash = ti_mix(hash, (uint64_t)step->kind << 32 | (uint32_t)step->least << 16 |
                                step->of);
        if (step->kind == TI_CONDITION_RULE)
            hash = ti_mix(hash, ti_hash(step->name, step->bytes, 0));
    }
    return hash;
}

uint64_t
tout_rules_fingerprint(const tout_rules *rules)
{
    uint64_t hash = 0;

    for (size_t i = 0; rules && i < rules->count; i++)
        hash = fingerprint(&rules->list[i], hash);
    return hash;
}
