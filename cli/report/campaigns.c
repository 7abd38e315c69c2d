/* SPDX-License-Identifier: MIT */
/* Campaigns: the same words again and again. */
#include "report/html.h"
#include "report/marks.h"
#include "report/sections.h"

enum { SHOWN = 20, SHOWN_NEUTRAL = 10 };

static void
put_span(FILE *out, const struct campaign *campaign)
{
    char name[DAYS_NAME_BYTES];

    if (campaign->begin == READ_NO_TIME)
        return;
    days_name(campaign->begin, name);
    fprintf(out, "<span>%s", name);
    days_name(campaign->end, name);
    fprintf(out, " to %s</span>", name);
}

static int
put_example(FILE *out, struct report *report, const struct campaign *campaign)
{
    static char id[KEPT_ID_BYTES_MAX];
    static char text[KEPT_TEXT_BYTES_MAX];
    struct fact fact;
    const int64_t place = report->groups.members[campaign->first].place;
    const int status = kept_at(&report->survey.kept, place, &fact, id, text);

    if (status == 0)
        marks_put_plain(out, text, fact.text_bytes);
    return status;
}

static int
put_campaign(FILE *out, struct report *report, const struct campaign *campaign)
{
    int status = 0;

    fputs("<li class=\"card\"><p class=\"facts\">", out);
    put_chip(out, report, campaign->label);
    fputs("<span>", out);
    put_number_of(out, campaign->count, "post");
    if (campaign->of_label < campaign->count) {
        fputs(", ", out);
        html_count(out, campaign->of_label);
        fputs(" with this label", out);
    }
    fputs("</span>", out);
    if (campaign->accounts > 0) {
        fputs("<span>", out);
        put_number_of(out, campaign->accounts, "account");
        fputs("</span>", out);
    }
    put_span(out, campaign);
    fputs("</p>\n", out);
    if (!report->is_public)
        status = put_example(out, report, campaign);
    fputs("</li>\n", out);
    return status;
}

/* The campaigns whose label is the neutral one, or is not; up to `most` of them. */
static int
put_list(FILE *out, struct report *report, int is_neutral, size_t most)
{
    const uint32_t neutral = tout_model_neutral(report->engine.model);
    const struct groups *groups = &report->groups;
    size_t shown = 0;
    int status = 0;

    fputs("<ol class=\"list\">\n", out);
    for (size_t i = 0; status == 0 && i < groups->campaign_count && shown < most; i++) {
        if ((groups->campaigns[i].label == neutral) != is_neutral)
            continue;
        status = put_campaign(out, report, &groups->campaigns[i]);
        shown++;
    }
    fputs("</ol>\n", out);
    return status;
}

static void
count(const struct report *report, size_t *neutral, size_t *others)
{
    const uint32_t label = tout_model_neutral(report->engine.model);
    const struct groups *groups = &report->groups;

    *neutral = *others = 0;
    for (size_t i = 0; i < groups->campaign_count; i++)
        ++*(groups->campaigns[i].label == label ? neutral : others);
}

static void
put_intro(FILE *out, const struct report *report, size_t others)
{
    fprintf(out,
            "<p class=\"soft\">%d or more posts of nearly the same words, whatever "
            "names, links and figures they have, the largest first. One stands for "
            "all.",
            GROUPS_CAMPAIGN_POSTS_MIN);
    if (others > SHOWN) {
        fprintf(out, " The %d largest of ", SHOWN);
        html_count(out, others);
        fputs(".", out);
    }
    if (report->groups.stride > 1)
        fprintf(out,
                " There are too many posts to compare them all: one in %llu was, and "
                "counts are of those.",
                (unsigned long long)report->groups.stride);
    fputs("</p>\n", out);
}

int
section_campaigns(FILE *out, struct report *report)
{
    size_t neutral;
    size_t others;
    int status = 0;

    count(report, &neutral, &others);
    fputs("<section aria-labelledby=\"campaigns\">\n<h2 "
          "id=\"campaigns\">Campaigns</h2>\n",
          out);
    put_intro(out, report, others);
    if (others == 0)
        fputs("<p>None.</p>\n", out);
    else
        status = put_list(out, report, 0, SHOWN);
    if (status == 0 && neutral > 0) {
        fputs("<details><summary>", out);
        put_number_of(out, neutral, "other");
        fputs(" labelled ", out);
        put_label(out, report, tout_model_neutral(report->engine.model));
        fputs("</summary>\n", out);
        status = put_list(out, report, 1, SHOWN_NEUTRAL);
        fputs("</details>\n", out);
    }
    fputs("</section>\n", out);
    return status;
}
