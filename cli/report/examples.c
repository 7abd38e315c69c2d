/* SPDX-License-Identifier: MIT */
/* The surest calls of each label and the closest of all, with their evidence. */
#include <math.h>
#include <stdlib.h>

#include "report/html.h"
#include "report/marks.h"
#include "report/sections.h"

/* A post by how much it is one to show; the largest first. */
struct candidate {
    int64_t rank;
    const struct member *member;
};

static int
is_before(const struct candidate *left, const struct candidate *right)
{
    return left->rank != right->rank ? left->rank > right->rank
                                     : left->member->place < right->member->place;
}

/* Keeps the best `room` candidates in order, one of each group. */
static void
offer(struct candidate *best, size_t *count, size_t room, struct candidate candidate)
{
    size_t at = *count;
    size_t i = 0;

    while (i < *count && best[i].member->group != candidate.member->group)
        i++;
    if (i < *count && !is_before(&candidate, &best[i]))
        return;
    /* A better one of a group takes the place of its other. */
    if (i < *count) {
        for (--*count; i < *count; i++)
            best[i] = best[i + 1];
        at = *count;
    }
    if (at == room && (room == 0 || !is_before(&candidate, &best[room - 1])))
        return;
    at -= at == room;
    for (; at > 0 && is_before(&candidate, &best[at - 1]); at--)
        best[at] = best[at - 1];
    best[at] = candidate;
    *count += *count < room;
}

static size_t
find_surest(const struct groups *groups, uint32_t label, struct candidate *best,
            size_t room)
{
    size_t count = 0;

    for (size_t i = 0; i < groups->count; i++) {
        const struct member *member = &groups->members[i];

        if (member->fact.label == label)
            offer(best, &count, room,
                  (struct candidate){ member->fact.strength, member });
    }
    return count;
}

/* What a rule has fixed was no close call, and what is unsure none at all. */
static size_t
find_closest(const struct report *report, struct candidate *best, size_t room)
{
    const struct groups *groups = &report->groups;
    size_t count = 0;

    for (size_t i = 0; i < groups->count; i++) {
        const struct member *member = &groups->members[i];

        if (member->fact.label < report->survey.labels && !member->fact.is_ruled)
            offer(best, &count, room,
                  (struct candidate){ -llabs(member->fact.distance), member });
    }
    return count;
}

static void
put_facts(FILE *out, const struct report *report, const struct fact *fact,
          const char *id)
{
    /* Nothing is certain, whatever rounding says. */
    const double most = .9999;
    char date[DAYS_NAME_BYTES];

    fputs("<p class=\"facts\">", out);
    put_chip(out, report, fact->label);
    fprintf(out, "<span>probability %s%.4f</span>",
            fact->probability > most ? "over " : "", fmin(fact->probability, most));
    if (fact->account != KEYED_NONE) {
        size_t bytes;
        const char *name = keyed_name(&report->survey.accounts, fact->account, &bytes);

        fputs("<bdi>", out);
        html_text(out, name, bytes);
        fputs("</bdi>", out);
    }
    if (fact->time != READ_NO_TIME) {
        days_name(fact->time, date);
        fprintf(out, "<span>%s</span>", date);
    }
    fputs("<span>id <bdi>", out);
    html_text(out, id, fact->id_bytes);
    fputs("</bdi></span></p>\n", out);
}

static int
put_post(FILE *out, struct report *report, const struct member *member)
{
    static char id[KEPT_ID_BYTES_MAX];
    static char text[KEPT_TEXT_BYTES_MAX];
    tout_verdict verdict;
    struct fact fact;
    int status = kept_at(&report->survey.kept, member->place, &fact, id, text);

    if (status == 0)
        status = engine_classify(&report->engine, text, fact.text_bytes, &verdict);
    if (status != 0)
        return status;
    fputs("<li class=\"card\">", out);
    put_facts(out, report, &fact, id);
    marks_put(out, report, text, fact.text_bytes, fact.label);
    fputs("</li>\n", out);
    return 0;
}

static int
put_list(FILE *out, struct report *report, const struct candidate *best, size_t count)
{
    int status = 0;

    fputs("<ul class=\"list\">\n", out);
    for (size_t i = 0; status == 0 && i < count; i++)
        status = put_post(out, report, best[i].member);
    fputs("</ul>\n", out);
    return status;
}

static int
put_all(FILE *out, struct report *report, struct candidate *best, size_t room)
{
    uint32_t labels[TOUT_LABELS_MAX];
    const size_t count = labels_in_order(report, labels);
    int status = 0;

    for (size_t i = 0; status == 0 && i < count; i++) {
        if (report->survey.of[labels[i]] == 0)
            continue;
        fputs("<h3>Surest ", out);
        put_chip(out, report, labels[i]);
        fputs("</h3>\n", out);
        status = put_list(out, report, best,
                          find_surest(&report->groups, labels[i], best, room));
    }
    if (status != 0)
        return status;
    fputs("<h3>Closest calls</h3>\n<p class=\"soft\">A little less, and these would "
          "have another label: the ones to check by eye.</p>\n",
          out);
    return put_list(out, report, best, find_closest(report, best, room));
}

int
section_examples(FILE *out, struct report *report)
{
    const size_t all = report->groups.count;
    const size_t room = report->examples < all ? (size_t)report->examples : all;
    struct candidate *best = malloc((room + 1) * sizeof best[0]);
    int status;

    if (!best)
        return complain("out of memory");
    fputs("<section aria-labelledby=\"examples\">\n<h2 id=\"examples\">Surest and "
          "closest "
          "calls</h2>\n<p class=\"soft\">One of each group of like posts, with its "
          "probability. <mark class=\"f2\">Marked strongly</mark> and <mark "
          "class=\"f1\">marked</mark> is what speaks for the label, <mark "
          "class=\"a1\">dotted</mark> what speaks against it. The numbers are "
          "nats.</p>\n",
          out);
    status = put_all(out, report, best, room);
    fputs("</section>\n", out);
    free(best);
    return status;
}
