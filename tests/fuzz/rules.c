/* SPDX-License-Identifier: MIT */
/*
 * Rule files: whatever the bytes, they are refused with a place, or make rules that can
 * be matched, checked and laid over each other. What stands behind a NUL is a post.
 */
#include <stdlib.h>
#include <string.h>

#include <tout.h>

#include "base/alloc.h"
#include "fuzz.h"
#include "rules/match.h"
#include "text/utf8.h"

static const char some[] =
    "Get 1000s of followers fast! https://example.org/buy #deal \xf0\x9f\x94\xa5 "
    "aaaaaa "
    "\xd0\xba\xd1\x83\xd0\xbf\xd0\xb8\xd1\x82\xd1\x8c $5 0123456789 x@example.org";

/* With the prefilter and without, which find the same unless a pattern gives up. */
static void
match(tout_rules *rules, const char *text, size_t bytes)
{
    const tout_alloc alloc = ti_alloc_or_default(NULL);
    const struct ti_tokens tokens = { .text = text, .bytes = bytes };
    const uint32_t count = tout_rules_count(rules);
    tout_rule_match *found[2];
    uint32_t counts[2];
    int gave_up = 0;

    for (int all = 0; all < 2; all++) {
        const struct ti_matching matching = { 2000, bytes, all, 0, 0 };
        struct ti_matcher *matcher;

        found[all] = calloc(count + 1, sizeof found[all][0]);
        if (!found[all] ||
            ti_matcher_new(rules, &matching, &alloc, &matcher, NULL) != TOUT_OK)
            abort();
        counts[all] = ti_matcher_run(matcher, &tokens, found[all], &gave_up);
        ti_matcher_free(matcher);
    }
    if (!gave_up && (counts[0] != counts[1] ||
                     memcmp(found[0], found[1], counts[0] * sizeof found[0][0]) != 0))
        abort();
    free(found[0]);
    free(found[1]);
}

/* The same in any bytes, which are made a post as the reader makes one. */
static void
match_any(tout_rules *rules, const char *bytes, size_t count)
{
    char *text = calloc(count + TI_TEXT_PADDING, 1);

    if (!text)
        abort();
    ti_utf8_repair(text, bytes, count);
    match(rules, text, count);
    free(text);
}

static int
visit(void *context, const tout_finding *finding)
{
    const size_t *bytes = context;

    if (finding->offset > *bytes || finding->line == 0 || !finding->message[0])
        abort();
    return 0;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t bytes)
{
    const char *text = (const char *)data;
    const char *end = bytes ? memchr(text, '\0', bytes) : NULL;
    size_t text_bytes = end ? (size_t)(end - text) : bytes;
    tout_rules *rules;
    tout_rules *both;
    tout_error err;

    if (tout_rules_parse(text, text_bytes, NULL, &rules, &err) != TOUT_OK) {
        if (rules || err.line == 0 || err.offset > text_bytes)
            abort();
        return 0;
    }
    match(rules, some, sizeof some - 1);
    if (end)
        match_any(rules, end + 1, bytes - 1 - text_bytes);
    if (tout_rules_check(rules, NULL, visit, &text_bytes, &err) == TOUT_E_STOPPED)
        abort();
    if (tout_rules_extend(rules, rules, NULL, &both, &err) == TOUT_OK) {
        if (tout_rules_count(both) != tout_rules_count(rules) ||
            tout_rules_fingerprint(both) != tout_rules_fingerprint(rules))
            abort();
        tout_rules_unref(both);
    }
    tout_rules_unref(rules);
    return 0;
}
