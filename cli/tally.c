/* SPDX-License-Identifier: MIT */
#include "tally.h"

#include <stdio.h>
#include <string.h>

#include "safe.h"

static void
count_reason(struct tally *tally, const char *reason, uint64_t count)
{
    size_t i = 0;

    /* The last place takes whatever reasons are too many. */
    while (i < TALLY_REASONS_MAX - 1 && tally->reasons[i].count > 0 &&
           strcmp(tally->reasons[i].text, reason) != 0)
        i++;
    if (tally->reasons[i].count == 0)
        snprintf(tally->reasons[i].text, sizeof tally->reasons[i].text, "%s",
                 i < TALLY_REASONS_MAX - 1 ? reason : "other reasons");
    tally->reasons[i].count += count;
}

void
tally_skip(struct tally *tally, const char *reason)
{
    tally_skip_many(tally, reason, 1);
}

void
tally_skip_many(struct tally *tally, const char *reason, uint64_t count)
{
    tally->skipped += count;
    count_reason(tally, reason, count);
}

int
tally_names(uint64_t bad, uint64_t others)
{
    return bad < TALLY_BAD_NAMED || others > 0;
}

int
tally_bad(struct tally *tally)
{
    const int is_named = tally_names(tally->bad, tally->posts + tally->skipped);

    tally->bad++;
    tally->unnamed += !is_named;
    return is_named;
}

void
tally_add(struct tally *into, const struct tally *from)
{
    into->posts += from->posts;
    into->skipped += from->skipped;
    into->bad += from->bad;
    into->unnamed += from->unnamed;
    for (size_t i = 0; i < TALLY_REASONS_MAX && from->reasons[i].count > 0; i++)
        count_reason(into, from->reasons[i].text, from->reasons[i].count);
}

void
tally_print(const struct tally *tally, const char *name)
{
    fputs("tout: ", stderr);
    safe_string(stderr, name);
    fprintf(stderr, ": %llu records: %llu posts, %llu left out",
            (unsigned long long)(tally->posts + tally->skipped + tally->bad),
            (unsigned long long)tally->posts, (unsigned long long)tally->skipped);
    for (size_t i = 0; i < TALLY_REASONS_MAX && tally->reasons[i].count > 0; i++) {
        fprintf(stderr, "%s%llu ", i == 0 ? " (" : ", ",
                (unsigned long long)tally->reasons[i].count);
        safe_string(stderr, tally->reasons[i].text);
    }
    fprintf(stderr, "%s, %llu bad", tally->skipped ? ")" : "",
            (unsigned long long)tally->bad);
    if (tally->unnamed > 0)
        fprintf(stderr, " (%llu named, and %llu more)",
                (unsigned long long)(tally->bad - tally->unnamed),
                (unsigned long long)tally->unnamed);
    fputc('\n', stderr);
}
