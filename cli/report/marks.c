/* SPDX-License-Identifier: MIT */
#include "report/marks.h"

#include <string.h>

#include "report/finding.h"
#include "report/html.h"

/* Reasons listed below a post; and, in score units, from which sum on text is marked,
 * and from which on strongly. */
enum { LISTED = 6, WEAK = TOUT_SCORE_NAT / 4, STRONG = TOUT_SCORE_NAT };

/* Where to cut: at the border of a character. */
static size_t
cut(const char *text, size_t bytes)
{
    size_t end = MARKS_TEXT_MAX;

    if (bytes <= MARKS_TEXT_MAX)
        return bytes;
    while (end > MARKS_TEXT_MAX - 4 && ((unsigned char)text[end] & 0xc0) == 0x80)
        end--;
    return end;
}

static void
add(int64_t *weights, size_t bytes, uint32_t begin, uint32_t end, int32_t weight)
{
    for (size_t i = begin; i < end && i < bytes; i++)
        weights[i] += weight;
}

static const char *
class_of(int64_t weight)
{
    if (weight >= STRONG)
        return "f2";
    if (weight >= WEAK)
        return "f1";
    if (weight <= -STRONG)
        return "a2";
    return weight <= -WEAK ? "a1" : NULL;
}

static void
put_marked(FILE *out, const char *text, size_t bytes, const int64_t *weights)
{
    size_t end;

    for (size_t begin = 0; begin < bytes; begin = end) {
        const char *class = class_of(weights[begin]);

        for (end = begin + 1; end < bytes; end++)
            if (class_of(weights[end]) != class)
                break;
        if (class)
            fprintf(out, "<mark class=\"%s\">", class);
        html_text(out, text + begin, end - begin);
        if (class)
            fputs("</mark>", out);
    }
}

static void
begin_text(FILE *out)
{
    fputs("<p class=\"post\" dir=\"auto\"><bdi>", out);
}

static void
end_text(FILE *out, size_t bytes, size_t shown)
{
    fputs("</bdi>", out);
    if (shown < bytes)
        fprintf(out, " … (%zu bytes more)", bytes - shown);
    fputs("</p>\n", out);
}

void
marks_put_plain(FILE *out, const char *text, size_t bytes)
{
    const size_t shown = cut(text, bytes);

    begin_text(out);
    html_text(out, text, shown);
    end_text(out, bytes, shown);
}

/* A rule that fixes the label adds nothing to its score. */
static int
is_deciding(const struct report *report, const tout_evidence *reason)
{
    return reason->rule != TOUT_NONE &&
           tout_rules_effect(report->engine.rules, reason->rule) == TOUT_RULE_DECIDES;
}

static void
put_list(FILE *out, const struct report *report, const tout_evidence *reasons,
         size_t count)
{
    char text[FINDING_NAME_MAX];
    size_t listed = 0;

    fputs("<ul class=\"why\">", out);
    for (size_t i = 0; i < count && listed < LISTED; i++) {
        /* How common a label is says nothing of this post. */
        if (reasons[i].kind == TOUT_EVIDENCE_PRIOR ||
            reasons[i].kind == TOUT_EVIDENCE_LENGTH)
            continue;
        if (is_deciding(report, &reasons[i]))
            fputs("<li><span>fixes</span>", out);
        else
            fprintf(out, "<li><span>%+.2f</span>",
                    (double)reasons[i].weight / TOUT_SCORE_NAT);
        engine_reason_text(&report->engine, &reasons[i], text, sizeof text);
        put_reason(out, report, reasons[i].kind, text);
        fputs("</li>", out);
        listed++;
    }
    if (listed == 0)
        fputs("<li>nothing in it that the model knows</li>", out);
    fputs("</ul>\n", out);
}

void
marks_put(FILE *out, const struct report *report, const char *text, size_t bytes,
          uint32_t label)
{
    static tout_evidence reasons[FINDING_REASONS_MAX];
    static int64_t weights[MARKS_TEXT_MAX];
    const struct engine *engine = &report->engine;
    const size_t shown = cut(text, bytes);
    size_t count =
        tout_explain(engine->scratch, label, tout_explain_other(engine->scratch, label),
                     reasons, FINDING_REASONS_MAX);

    count = count < FINDING_REASONS_MAX ? count : FINDING_REASONS_MAX;
    memset(weights, 0, sizeof weights);
    for (size_t i = 0; i < count; i++) {
        const int32_t weight =
            is_deciding(report, &reasons[i]) ? STRONG : reasons[i].weight;

        add(weights, shown, reasons[i].begin, reasons[i].end, weight);
        add(weights, shown, reasons[i].begin2, reasons[i].end2, weight);
    }
    begin_text(out);
    put_marked(out, text, shown, weights);
    end_text(out, bytes, shown);
    put_list(out, report, reasons, count);
}
