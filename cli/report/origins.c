/* SPDX-License-Identifier: MIT */
/* The accounts and the hosts of links that are behind most posts of each label. */
#include "report/bars.h"
#include "report/html.h"
#include "report/sections.h"

enum { SHOWN = 12 };

struct origin_about {
    const char *region;
    const char *what;
    const char *half; /* begins the sentence about half of them */
    const char *own;  /* heads the share of its own posts */
};

static uint64_t
all_posts(const struct report *report, const int64_t *sums)
{
    int64_t all = 0;

    for (uint32_t l = 0; l <= report->survey.labels; l++)
        all += sums[l];
    return (uint64_t)all;
}

static void
put_origin(FILE *out, const struct report *report, const struct keyed *origins,
           uint32_t label, uint32_t origin, int64_t most)
{
    const int64_t *sums = keyed_sums(origins, origin);
    const double posts = (double)sums[label];
    const double share = posts / (double)report->survey.of[label];
    size_t bytes;
    const char *name = keyed_name(origins, origin, &bytes);

    fputs("<tr><th scope=\"row\" class=\"name\"><bdi>", out);
    html_text(out, name, bytes);
    fputs("</bdi></th><td>", out);
    html_count(out, (uint64_t)sums[label]);
    fputs("</td><td>", out);
    put_share(out, share);
    fputs("</td><td>", out);
    bars_cell(out, posts / (double)most, label_class(report, label));
    fputs("</td><td>", out);
    put_share(out, posts / (double)all_posts(report, sums));
    fputs("</td></tr>\n", out);
}

static void
put_half(FILE *out, const struct keyed *origins, uint32_t label,
         const struct origin_about *about)
{
    size_t names;
    size_t half;

    keyed_half(origins, label, &names, &half);
    if (names < 2)
        return;
    fprintf(out, "<p class=\"soft\">%s ", about->half);
    html_count(out, half);
    fputs(" of ", out);
    put_number_of(out, names, about->what);
    fputs(".</p>\n", out);
}

static void
put_table(FILE *out, const struct report *report, const struct keyed *origins,
          uint32_t label, const struct origin_about *about)
{
    uint32_t best[SHOWN];
    const size_t count = keyed_best(origins, label, best, SHOWN);

    if (count == 0)
        return;
    fputs("<div>", out);
    put_half(out, origins, label, about);
    wide_begin(out, about->region);
    fprintf(out,
            "<thead><tr><th scope=\"col\">%s</th><th scope=\"col\">posts</th>"
            "<th scope=\"col\">of the label’s</th><td></td><th "
            "scope=\"col\">%s</th></tr></thead><tbody>\n",
            about->what, about->own);
    for (size_t i = 0; i < count; i++)
        put_origin(out, report, origins, label, best[i],
                   keyed_sums(origins, best[0])[label]);
    wide_end(out);
    fputs("</div>\n", out);
}

static void
put_label_part(FILE *out, const struct report *report, uint32_t label)
{
    static const struct origin_about accounts = { "Accounts of a label", "account",
                                                  "Half of these posts come from",
                                                  "of the account’s" };
    static const struct origin_about hosts = { "Link hosts of a label", "link host",
                                               "Half of their links go to",
                                               "of all posts with it" };
    const struct survey *survey = &report->survey;
    const int has_accounts = !report->is_public && survey->accounts.count > 1 &&
                             keyed_has(&survey->accounts, label);

    if (!has_accounts && !keyed_has(&survey->hosts, label))
        return;
    fputs("<h3>", out);
    put_chip(out, report, label);
    fputs("</h3>\n<div class=\"pair\">\n", out);
    if (has_accounts)
        put_table(out, report, &survey->accounts, label, &accounts);
    put_table(out, report, &survey->hosts, label, &hosts);
    fputs("</div>\n", out);
}

static void
put_about_accounts(FILE *out, const struct report *report)
{
    const struct survey *survey = &report->survey;

    fputs("<p class=\"soft\">", out);
    if (survey->signed_posts == 0) {
        fputs("The export does not say whose posts these are.", out);
    } else if (survey->accounts.count == 1) {
        fputs("All posts that say whose they are come from one account.", out);
    } else {
        put_number_of(out, survey->accounts.count, "account");
        fputs(" in all.", out);
    }
    if (report->is_public)
        fputs(" Their names are left out of this page.", out);
    if (survey->signed_posts > 0 && survey->signed_posts < survey->posts) {
        fputs(" ", out);
        put_number_of(out, survey->posts - survey->signed_posts, "post");
        fputs(" without an account.", out);
    }
    if (survey->accounts.left_out || survey->hosts.left_out)
        fprintf(out,
                " Accounts or hosts beyond the first %d were too many to be counted.",
                KEYED_NAMES_MAX);
    fputs("</p>\n", out);
}

void
section_origins(FILE *out, const struct report *report)
{
    const uint32_t neutral = tout_model_neutral(report->engine.model);
    uint32_t labels[TOUT_LABELS_MAX];
    const size_t count = labels_in_order(report, labels);

    fputs("<section aria-labelledby=\"origins\">\n<h2 id=\"origins\">Accounts and link "
          "hosts</h2>\n",
          out);
    put_about_accounts(out, report);
    for (size_t i = 0; i < count; i++)
        if (labels[i] != neutral && report->survey.of[labels[i]] > 0)
            put_label_part(out, report, labels[i]);
    fputs("</section>\n", out);
}
