/* SPDX-License-Identifier: MIT */
/* What gave posts away: the reasons that added most to each label, over all its posts.
 */
#include <string.h>

#include "report/bars.h"
#include "report/finding.h"
#include "report/html.h"
#include "report/sections.h"
#include "report/words.h"

/* More are looked for than shown, for some may be private. */
enum { SHOWN = 20, FOUND = 200 };

/* Of fewer posts a word could say what stands in one of them. */
enum { PUBLIC_POSTS_MIN = 5 };

static void
put_name(FILE *out, const struct report *report, const char *name, size_t bytes)
{
    char text[FINDING_NAME_MAX];

    /* The first letter is the kind. */
    memcpy(text, name + 1, bytes - 1);
    text[bytes - 1] = '\0';
    put_reason(out, report, name[0] - 'A', text);
}

static int
is_shown(const struct report *report, uint32_t label, uint32_t reason)
{
    const struct keyed *reasons = &report->survey.reasons;
    const int64_t posts = keyed_sums(reasons, reason)[survey_posts_of(label)];
    char text[FINDING_NAME_MAX];
    size_t bytes;
    const char *name = keyed_name(reasons, reason, &bytes);

    if (!report->is_public || name[0] == 'A' + TOUT_EVIDENCE_RULE)
        return 1;
    memcpy(text, name + 1, bytes - 1);
    text[bytes - 1] = '\0';
    return posts >= PUBLIC_POSTS_MIN && !words_are_private(text);
}

static void
put_row(FILE *out, const struct report *report, uint32_t label, uint32_t reason,
        double most)
{
    const struct keyed *reasons = &report->survey.reasons;
    const int64_t *sums = keyed_sums(reasons, reason);
    const int64_t posts = sums[survey_posts_of(label)];
    const double weight = (double)sums[survey_weight_of(label)] / TOUT_SCORE_NAT;
    size_t bytes;
    const char *name = keyed_name(reasons, reason, &bytes);

    fputs("<tr><th scope=\"row\" class=\"name\">", out);
    put_name(out, report, name, bytes);
    fputs("</th><td>", out);
    html_count(out, (uint64_t)posts);
    fputs("</td><td>", out);
    put_share(out, (double)posts / (double)report->survey.of[label]);
    fprintf(out, "</td><td>%+.2f</td><td>%.1f</td><td>", weight / (double)posts,
            weight);
    bars_cell(out, weight / most, label_class(report, label));
    fputs("</td></tr>\n", out);
}

static void
put_table(FILE *out, const struct report *report, uint32_t label)
{
    const struct keyed *reasons = &report->survey.reasons;
    uint32_t best[FOUND];
    const size_t count = keyed_best(reasons, survey_weight_of(label), best, FOUND);
    double most = 0;
    size_t shown = 0;

    wide_begin(out, "Reasons of a label");
    fputs("<thead><tr><th scope=\"col\">what</th><th scope=\"col\">posts</th>"
          "<th scope=\"col\">of the label’s</th><th scope=\"col\">nats a post</th>"
          "<th scope=\"col\">nats in all</th><td></td></tr></thead><tbody>\n",
          out);
    for (size_t i = 0; i < count && shown < SHOWN; i++) {
        if (!is_shown(report, label, best[i]))
            continue;
        if (shown++ == 0)
            most = (double)keyed_sums(reasons, best[i])[survey_weight_of(label)] /
                   TOUT_SCORE_NAT;
        put_row(out, report, label, best[i], most);
    }
    wide_end(out);
}

static int
is_deciding(const struct report *report, const char *name, size_t bytes)
{
    const tout_rules *rules = report->engine.rules;
    const uint32_t count = tout_rules_count(rules);

    for (uint32_t r = 0; name[0] == 'A' + TOUT_EVIDENCE_RULE && r < count; r++) {
        const char *rule = tout_rules_name(rules, r);

        if (strlen(rule) == bytes - 1 && memcmp(rule, name + 1, bytes - 1) == 0)
            return tout_rules_effect(rules, r) == TOUT_RULE_DECIDES;
    }
    return 0;
}

/* Rules that fix the label, which add nothing to its score. */
static void
put_deciding(FILE *out, const struct report *report, uint32_t label)
{
    const struct keyed *reasons = &report->survey.reasons;

    for (uint32_t i = 0; i < reasons->count; i++) {
        const int64_t posts = keyed_sums(reasons, i)[survey_posts_of(label)];
        size_t bytes;
        const char *name = keyed_name(reasons, i, &bytes);

        if (posts == 0 || !is_deciding(report, name, bytes))
            continue;
        fputs("<p>", out);
        put_number_of(out, (uint64_t)posts, "post");
        fputs(" fixed by ", out);
        put_name(out, report, name, bytes);
        fputs("</p>\n", out);
    }
}

static void
put_part(FILE *out, const struct report *report, uint32_t label)
{
    const int is_neutral = label == tout_model_neutral(report->engine.model);

    /* What speaks for the harmless label is there for those who look for it. */
    fputs(is_neutral ? "<details><summary>" : "<h3>", out);
    put_chip(out, report, label);
    fputs(is_neutral ? "</summary>" : "</h3>\n", out);
    put_table(out, report, label);
    put_deciding(out, report, label);
    fputs(is_neutral ? "</details>\n" : "", out);
}

void
section_reasons(FILE *out, const struct report *report)
{
    uint32_t labels[TOUT_LABELS_MAX];
    const size_t count = labels_in_order(report, labels);
    const uint64_t left_out = report->survey.reasons.left_out;

    fputs("<section aria-labelledby=\"reasons\">\n<h2 id=\"reasons\">What gave posts "
          "away</h2>\n<p class=\"soft\">The features and rules that added most to each "
          "label’s scores, over all posts that got it. A word that ends in “…” stands "
          "for all its forms. A nat is the unit of scores: one more makes a label 2.7 "
          "times as probable against the other.</p>\n",
          out);
    for (size_t i = 0; i < count; i++)
        if (report->survey.of[labels[i]] > 0)
            put_part(out, report, labels[i]);
    if (report->is_public)
        fprintf(out,
                "<p class=\"soft\">Words and signs of fewer than %d posts of a "
                "label are left out.</p>\n",
                PUBLIC_POSTS_MIN);
    if (left_out) {
        fputs("<p class=\"soft\">", out);
        put_number_of(out, left_out, "sighting");
        fputs(" of rare reasons beyond the number that is kept count for nothing "
              "here.</p>\n",
              out);
    }
    fputs("</section>\n", out);
}
