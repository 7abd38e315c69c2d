/* SPDX-License-Identifier: MIT */
/* What patterns wait for, for people. */
#include <stdio.h>
#include <string.h>

#include "base/alloc.h"
#include "rules/literals.h"
#include "rules/pattern.h"
#include "rules/rules.h"

static const struct ti_pattern *
pattern_of(const tout_rules *rules, uint32_t index, uint32_t pattern)
{
    if (index >= tout_rules_count(rules) ||
        pattern >= ti_rules_get(rules, index)->pattern_count)
        return NULL;
    return ti_rules_get(rules, index)->patterns[pattern];
}

const char *
tout_rules_pattern(const tout_rules *rules, uint32_t index, uint32_t pattern,
                   uint32_t *line)
{
    const struct ti_pattern *found = pattern_of(rules, index, pattern);

    if (!found)
        return NULL;
    if (line)
        *line = found->line;
    return found->text;
}

struct writer {
    char *out;
    size_t capacity;
    size_t bytes;
};

static void
put(struct writer *writer, const char *text, size_t bytes)
{
    for (size_t i = 0; i < bytes; i++, writer->bytes++)
        if (writer->bytes + 1 < writer->capacity)
            writer->out[writer->bytes] = text[i];
}

static void
put_needs(struct writer *writer, const struct ti_needs *needs)
{
    for (unsigned n = 0; n < needs->count; n++) {
        const struct ti_literals *set = &needs->sets[n];

        put(writer, " & ", n > 0 ? 3 : 0);
        for (unsigned i = 0; i < set->count; i++) {
            put(writer, "|", i > 0);
            put(writer, set->list[i].text, set->list[i].bytes);
        }
    }
}

size_t
tout_rules_needs(const tout_rules *rules, uint32_t index, uint32_t pattern, char *out,
                 size_t capacity)
{
    const struct ti_pattern *found = pattern_of(rules, index, pattern);
    const int on = found ? ti_rules_get(rules, index)->on : TI_ON_TEXT;
    struct writer writer = { out, capacity, 0 };
    const struct ti_ways *ways;
    struct ti_finder *finder;

    if (out && capacity)
        out[0] = '\0';
    if (!found || (!out && capacity) || on == TI_ON_TOKEN + TOUT_TOKEN_CHARACTERS)
        return 0;
    finder = ti_finder_new(&rules->alloc);
    if (!finder)
        return SIZE_MAX;
    ways = ti_finder_ways(finder, found->text, found->bytes, on >= TI_ON_TOKEN);
    for (unsigned w = 0; w < ways->count; w++) {
        put(&writer, " or ", w > 0 ? 4 : 0);
        put_needs(&writer, &ways->list[w]);
    }
    ti_finder_free(finder);
    if (capacity)
        out[writer.bytes < capacity ? writer.bytes : capacity - 1] = '\0';
    return writer.bytes;
}
