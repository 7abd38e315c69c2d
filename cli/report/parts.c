/* SPDX-License-Identifier: MIT */
/* What the sections of a report share. */
#include <string.h>

#include "report/html.h"
#include "report/sections.h"
#include "report/words.h"

const char *
label_class(const struct report *report, uint32_t label)
{
    static const char *const classes[] = { "s0", "s1", "s2", "s3",
                                           "s4", "s5", "s6", "s7" };
    const uint32_t neutral = tout_model_neutral(report->engine.model);
    const uint32_t index = label - (neutral < label);

    if (label == neutral)
        return "n";
    if (label >= report->survey.labels)
        return "u";
    return classes[index % (sizeof classes / sizeof classes[0])];
}

void
put_label(FILE *out, const struct report *report, uint32_t label)
{
    const uint32_t index = label < report->survey.labels ? label : TOUT_NONE;

    html_string(out, tout_label_name(report->engine.classifier, index));
}

void
put_chip(FILE *out, const struct report *report, uint32_t label)
{
    fprintf(out, "<span class=\"chip\"><b class=\"%s\"></b>",
            label_class(report, label));
    put_label(out, report, label);
    fputs("</span>", out);
}

void
put_share(FILE *out, double share)
{
    const double percent = 100 * share;

    if (percent > 0 && percent < .01)
        fputs("under 0.01 %", out);
    else if ((percent > 0 && percent < 1) || (percent > 99 && percent < 100))
        fprintf(out, "%.2f %%", percent > 99.99 ? 99.99 : percent);
    else
        fprintf(out, "%.1f %%", percent);
}

void
put_number_of(FILE *out, uint64_t number, const char *what)
{
    html_count(out, number);
    fprintf(out, " %s%s", what, number == 1 ? "" : "s");
}

void
put_reason(FILE *out, const struct report *report, int32_t kind, const char *text)
{
    const tout_rules *rules = report->engine.rules;
    const uint32_t count = tout_rules_count(rules);

    if (kind != TOUT_EVIDENCE_RULE) {
        words_of_feature(out, kind, text);
        return;
    }
    fputs("rule ", out);
    html_string(out, text);
    for (uint32_t r = 0; r < count; r++)
        if (strcmp(tout_rules_name(rules, r), text) == 0) {
            fputs(": ", out);
            html_string(out, tout_rules_why(rules, r));
        }
}

size_t
labels_in_order(const struct report *report, uint32_t out[TOUT_LABELS_MAX])
{
    const uint32_t neutral = tout_model_neutral(report->engine.model);
    size_t count = 0;

    for (uint32_t l = 0; l < report->survey.labels; l++)
        if (l != neutral)
            out[count++] = l;
    if (neutral != TOUT_NONE)
        out[count++] = neutral;
    return count;
}

void
wide_begin(FILE *out, const char *name)
{
    html_wide_begin(out, name);
    fputs("<table>", out);
}

void
wide_end(FILE *out)
{
    fputs("</tbody></table></div>\n", out);
}
