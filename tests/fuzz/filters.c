/* SPDX-License-Identifier: MIT */
/*
 * Other programs' lists of words: whatever the bytes, they are refused with a reason,
 * or each entry is left out with one, or becomes a pattern, a name and an example that
 * a rule file can have.
 */
#include <stdlib.h>

#include <tout.h>

#include "command.h"
#include "complaints.h"
#include "filters.h"
#include "fuzz.h"
#include "rules_pattern.h"

/* Words are no syntax, so what is made of them is refused for its length alone; what is
 * a regular expression already may be anything. */
static void
parse(const struct filter *filter, const char *text, size_t bytes)
{
    tout_error err;
    tout_rules *rules;
    const tout_status status = tout_rules_parse(text, bytes, NULL, &rules, &err);

    if (status == TOUT_OK)
        tout_rules_unref(rules);
    else if (!filter->is_regex && status != TOUT_E_LIMIT)
        abort();
}

static int
take(void *context, const struct filter *filter, const char *skipped)
{
    struct names *names = context;
    struct buffer text = { 0 };
    char *pattern;
    char *example;

    if (!filter) {
        if (!skipped[0])
            abort();
        return 1;
    }
    for (size_t i = 0; i < filter->count; i++)
        if (!span_is_utf8(filter->words[i]) || rules_is_blank(filter->words[i]))
            return 1;
    pattern = rules_pattern_of(filter);
    example = rules_example_of(filter);
    if (!pattern || !example)
        abort();
    buffer_format(&text,
                  "tout-rules 1\n[%s]\nwhy = %s: ", rules_name_of(filter->title, names),
                  filter->why);
    if (span_is_utf8(filter->title))
        rules_put_line(&text, filter->title);
    buffer_add_text(&text, "\nmatch = ");
    buffer_add_text(&text, pattern);
    buffer_add_text(&text, "\nexample = ");
    buffer_add_text(&text, example);
    buffer_add_text(&text, "\nlabel = a\n");
    if (text.has_failed)
        abort();
    parse(filter, text.data, text.bytes);
    buffer_free(&text);
    free(pattern);
    free(example);
    return 1;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t bytes)
{
    const struct span text = { (const char *)data, bytes };
    struct names names = { 0 };

    for (int kind = FILTERS_AUTO; kind <= FILTERS_PHRASES; kind++) {
        const unsigned before = complaints;

        if (filters_each("list", text, (enum filters_kind)kind, take, &names) != 0 &&
            complaints == before)
            abort();
    }
    names_free(&names);
    return 0;
}
