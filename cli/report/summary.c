/* SPDX-License-Identifier: MIT */
/* How many posts there are of each label, and what became of the records of each file.
 */
#include "report/html.h"
#include "report/interval.h"
#include "report/sections.h"

enum { WIDTH = 1000 };

static void
put_lead(FILE *out, const struct report *report)
{
    const struct survey *survey = &report->survey;
    char name[DAYS_NAME_BYTES];

    fputs("<p class=\"lead\">", out);
    put_number_of(out, survey->posts, "post");
    fputs(" from ", out);
    put_number_of(out, survey->file_count, "file");
    if (survey->days.first <= survey->days.last) {
        days_name(survey->days.first, name);
        fprintf(out, ", written %s", name);
        days_name(survey->days.last, name);
        fprintf(out, " to %s", name);
    }
    fputs(".</p>\n", out);
}

/* All posts as one bar from left to right. */
static void
put_bar(FILE *out, const struct report *report)
{
    const struct survey *survey = &report->survey;
    double x = 0;

    fprintf(out,
            "<svg class=\"share\" viewBox=\"0 0 %d 10\" preserveAspectRatio=\"none\" "
            "role=\"img\"><title>Share of each label</title><desc>The same as the "
            "figures below.</desc>\n",
            WIDTH);
    for (uint32_t l = 0; l <= survey->labels; l++) {
        const double width = WIDTH * (double)survey->of[l] / (double)survey->posts;

        if (survey->of[l] == 0)
            continue;
        fprintf(out,
                "<rect class=\"bar %s\" x=\"%.2f\" y=\"0\" width=\"%.2f\" "
                "height=\"10\"><title>",
                label_class(report, l), x, width);
        put_label(out, report, l);
        fputs("</title></rect>\n", out);
        x += width;
    }
    fputs("</svg>\n", out);
}

static void
put_expected(FILE *out, const struct report *report, uint32_t label)
{
    const struct survey *survey = &report->survey;

    fputs("<br>by the probabilities: ", out);
    put_share(out, survey->expected[label] / (double)survey->posts);
}

static void
put_card(FILE *out, const struct report *report, uint32_t label)
{
    const struct survey *survey = &report->survey;
    const double share = (double)survey->of[label] / (double)survey->posts;
    const struct interval interval = interval_of(share, (double)survey->posts);

    fputs("<li class=\"card\">", out);
    put_chip(out, report, label);
    fputs("<p class=\"big\">", out);
    put_share(out, share);
    fputs("</p><p class=\"soft\">", out);
    put_number_of(out, survey->of[label], "post");
    fputs("<br>95 %: ", out);
    put_share(out, interval.low);
    fputs(" to ", out);
    put_share(out, interval.high);
    if (label < survey->labels)
        put_expected(out, report, label);
    fputs("</p></li>\n", out);
}

static void
put_file(FILE *out, const struct report *report, size_t index)
{
    const struct file_tally *file = &report->survey.files[index];
    const struct tally *tally = &file->tally;

    fputs("<tr><th scope=\"row\" class=\"name\">", out);
    if (report->is_public) {
        fprintf(out, "file %zu", index + 1);
    } else {
        fputs("<bdi>", out);
        html_string(out, file->name);
        fputs("</bdi>", out);
    }
    fputs("</th><td>", out);
    html_count(out, tally->posts + tally->skipped + tally->bad);
    fputs("</td><td>", out);
    html_count(out, tally->posts);
    fputs("</td><td>", out);
    html_count(out, tally->skipped);
    fputs("</td><td>", out);
    html_count(out, tally->bad);
    fputs("</td><td class=\"text\">", out);
    for (size_t i = 0; i < TALLY_REASONS_MAX && tally->reasons[i].count > 0; i++) {
        fputs(i > 0 ? ", " : "", out);
        html_count(out, tally->reasons[i].count);
        fputs(" ", out);
        html_string(out, tally->reasons[i].text);
    }
    fputs("</td></tr>\n", out);
}

static void
put_files(FILE *out, const struct report *report)
{
    fputs("<h3>What was read</h3>\n", out);
    wide_begin(out, "What was read of each file");
    fputs("<thead><tr><th scope=\"col\">file</th><th scope=\"col\">records</th>"
          "<th scope=\"col\">posts</th><th scope=\"col\">left out</th>"
          "<th scope=\"col\">bad</th><th scope=\"col\" class=\"text\">why left "
          "out</th></tr></thead><tbody>\n",
          out);
    for (size_t i = 0; i < report->survey.file_count; i++)
        put_file(out, report, i);
    wide_end(out);
}

void
section_summary(FILE *out, const struct report *report)
{
    const struct survey *survey = &report->survey;
    uint32_t labels[TOUT_LABELS_MAX];
    const size_t count = labels_in_order(report, labels);

    fputs("<section aria-labelledby=\"summary\">\n<h2 id=\"summary\">Summary</h2>\n",
          out);
    put_lead(out, report);
    if (survey->posts > 0) {
        put_bar(out, report);
        fputs("<ul class=\"cards\">\n", out);
        for (size_t i = 0; i < count; i++)
            put_card(out, report, labels[i]);
        put_card(out, report, survey->labels);
        fputs("</ul>\n", out);
    }
    put_files(out, report);
    fputs("</section>\n", out);
}
