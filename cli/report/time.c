/* SPDX-License-Identifier: MIT */
/* Posts over time, all together and the share of each label. */
#include "report/bars.h"
#include "report/html.h"
#include "report/sections.h"

static const char *const lengths[] = { "day", "week", "month", "year" };

static void
put_key(FILE *out, const struct report *report)
{
    fputs("<ul class=\"key\">", out);
    for (uint32_t l = 0; l <= report->survey.labels; l++) {
        fprintf(out, "<li><b class=\"%s\"></b>", label_class(report, l));
        put_label(out, report, l);
        fputs("</li>", out);
    }
    fputs("</ul>\n", out);
}

static void
end_chart(FILE *out, const struct periods *periods)
{
    const size_t count = periods->count;
    const char *const names[] = { periods->list[0].name,
                                  count > 2 ? periods->list[count / 2].name : "",
                                  count > 1 ? periods->list[count - 1].name : "" };

    bars_end(out, names);
}

/* The neutral label stands at the bottom, so that the others can be compared. */
static void
put_stack(FILE *out, const struct report *report, const struct bars *bars,
          const struct period_posts *period, size_t index)
{
    const uint32_t labels = report->survey.labels;
    const uint32_t neutral = tout_model_neutral(report->engine.model);
    const uint32_t lowest = neutral == TOUT_NONE ? 0 : neutral;
    uint64_t below = 0;

    for (uint32_t i = 0; i <= labels; i++) {
        const uint32_t l = i == 0 ? lowest : i - (i <= lowest);
        const uint64_t posts = period->posts[l];
        const struct bar bar = { index, (double)below, (double)(below + posts),
                                 label_class(report, l) };

        if (posts == 0)
            continue;
        bars_bar(out, bars, &bar);
        fprintf(out, "%s: ", period->name);
        html_count(out, posts);
        fputs(" ", out);
        put_label(out, report, l);
        bars_bar_end(out);
        below += posts;
    }
}

static void
put_all(FILE *out, const struct report *report, const struct periods *periods)
{
    struct bars bars = { "Posts over time",
                         "Stacked bars, one a period; the table below has the same.",
                         periods->count, 0, "" };

    for (size_t i = 0; i < periods->count; i++)
        if ((double)periods->list[i].all > bars.top)
            bars.top = (double)periods->list[i].all;
    bars.top = bars_top(bars.top);
    fprintf(out, "<figure class=\"card\"><figcaption>Posts each %s</figcaption>\n",
            lengths[periods->length]);
    bars_begin(out, &bars);
    for (size_t i = 0; i < periods->count; i++)
        put_stack(out, report, &bars, &periods->list[i], i);
    end_chart(out, periods);
    put_key(out, report);
}

static double
percent_of(const struct period_posts *period, uint32_t label)
{
    return period->all ? 100 * (double)period->posts[label] / (double)period->all : 0;
}

static void
put_share_of(FILE *out, const struct report *report, const struct periods *periods,
             uint32_t label)
{
    struct bars bars = { "Share of a label over time",
                         "Bars, one a period; the table above has the same.",
                         periods->count, 0, " %" };

    for (size_t i = 0; i < periods->count; i++)
        if (percent_of(&periods->list[i], label) > bars.top)
            bars.top = percent_of(&periods->list[i], label);
    bars.top = bars_top(bars.top);
    fputs("<figure class=\"small\"><figcaption>Share of ", out);
    put_chip(out, report, label);
    fputs("</figcaption>\n", out);
    bars_begin(out, &bars);
    for (size_t i = 0; i < periods->count; i++) {
        const struct period_posts *period = &periods->list[i];
        const struct bar bar = { i, 0, percent_of(period, label),
                                 label_class(report, label) };

        if (period->posts[label] == 0)
            continue;
        bars_bar(out, &bars, &bar);
        fprintf(out, "%s: %.1f %%", period->name, bar.to);
        bars_bar_end(out);
    }
    end_chart(out, periods);
    fputs("</figure>\n", out);
}

static void
put_table(FILE *out, const struct report *report, const struct periods *periods)
{
    const uint32_t labels = report->survey.labels;

    fputs("<details><summary>The same as a table</summary>", out);
    wide_begin(out, "Posts over time");
    fprintf(out, "<thead><tr><th scope=\"col\">%s</th>", lengths[periods->length]);
    for (uint32_t l = 0; l <= labels; l++) {
        fputs("<th scope=\"col\">", out);
        put_label(out, report, l);
        fputs("</th><th scope=\"col\">share</th>", out);
    }
    fputs("<th scope=\"col\">all</th></tr></thead><tbody>\n", out);
    for (size_t i = 0; i < periods->count; i++) {
        const struct period_posts *period = &periods->list[i];

        fprintf(out, "<tr><th scope=\"row\">%s</th>", period->name);
        for (uint32_t l = 0; l <= labels; l++) {
            fputs("<td>", out);
            html_count(out, period->posts[l]);
            fprintf(out, "</td><td class=\"soft\">%.1f %%</td>", percent_of(period, l));
        }
        fputs("<td>", out);
        html_count(out, period->all);
        fputs("</td></tr>\n", out);
    }
    wide_end(out);
    fputs("</details>", out);
}

static void
put_charts(FILE *out, const struct report *report, const struct periods *periods)
{
    uint32_t labels[TOUT_LABELS_MAX];
    const size_t count = labels_in_order(report, labels);
    const uint32_t neutral = tout_model_neutral(report->engine.model);

    put_all(out, report, periods);
    put_table(out, report, periods);
    fputs("</figure>\n<div class=\"charts\">\n", out);
    for (size_t i = 0; i < count; i++)
        if (labels[i] != neutral && report->survey.of[labels[i]] > 0)
            put_share_of(out, report, periods, labels[i]);
    fputs("</div>\n", out);
}

static void
put_timeless(FILE *out, const struct days *days)
{
    if (days->first <= days->last)
        fputs("<p class=\"soft\">Days are those of UTC.</p>\n", out);
    if (days->timeless) {
        fputs("<p class=\"soft\">", out);
        put_number_of(out, days->timeless, "post");
        fputs(" without a time in the export: not in this chart.</p>\n", out);
    }
    if (days->outside) {
        fputs("<p class=\"soft\">", out);
        put_number_of(out, days->outside, "post");
        fputs(" with a time before 1990 or after 2099: not in this chart.</p>\n", out);
    }
}

int
section_time(FILE *out, const struct report *report)
{
    const struct days *days = &report->survey.days;
    struct periods periods;

    if (!days_periods(days, &periods))
        return complain("out of memory");
    fputs("<section aria-labelledby=\"time\">\n<h2 id=\"time\">Over time</h2>\n", out);
    if (periods.count == 0)
        fputs("<p>No post has a time.</p>\n", out);
    else
        put_charts(out, report, &periods);
    put_timeless(out, days);
    periods_free(&periods);
    fputs("</section>\n", out);
    return 0;
}
