/* SPDX-License-Identifier: MIT */
/* How the verdicts were made, and what they are not. */
#include <string.h>

#include "report/html.h"
#include "report/sections.h"

/* What the labels of the built-in model mean; others mean what their corpus means. */
static const struct {
    const char *name;
    const char *means;
} meanings[] = {
    { "follower-selling", "offers, asks for or trades followers, likes or views" },
    { "commercial", "promotes or sells something: deals, sales pitches, paid events" },
    { "community", "everything else: talk, news, help, charity, activism" },
};

static void
begin_row(FILE *out, const char *name)
{
    fprintf(out, "<dt>%s</dt><dd>", name);
}

static void
end_row(FILE *out)
{
    fputs("</dd>\n", out);
}

/* Notes and names of streams may tell where somebody's own posts lie. */
static int
is_told(const struct report *report)
{
    return !report->is_public || !report->engine_options.model;
}

static void
put_notes(FILE *out, const tout_model *model)
{
    const char *key;

    for (uint32_t i = 0; (key = tout_model_note_key(model, i)) != NULL; i++) {
        fputs("<dt>note <bdi>", out);
        html_string(out, key);
        fputs("</bdi></dt><dd><bdi>", out);
        html_string(out, tout_model_note(model, key));
        fputs("</bdi></dd>\n", out);
    }
}

static void
put_model(FILE *out, const struct report *report)
{
    const tout_model *model = report->engine.model;
    const struct engine_options *options = &report->engine_options;

    begin_row(out, "model");
    if (!options->model)
        fputs("the built-in one", out);
    else if (report->is_public)
        fputs("one of its own", out);
    else
        html_string(out, options->model);
    if (options->corrections)
        fputs(", with corrections", out);
    fprintf(out, "; checksum <code>%016llx</code>, ",
            (unsigned long long)tout_model_checksum(model));
    put_number_of(out, tout_model_feature_count(model), "feature");
    end_row(out);
    begin_row(out, "built from");
    for (uint32_t l = 0; l < report->survey.labels; l++) {
        fputs(l > 0 ? ", " : "", out);
        put_number_of(out, tout_model_label_posts(model, l), "post");
        fputs(" ", out);
        put_label(out, report, l);
    }
    end_row(out);
    if (is_told(report))
        put_notes(out, model);
}

static void
put_rules(FILE *out, const struct report *report)
{
    const tout_rules *rules = report->engine.rules;

    begin_row(out, "rules");
    if (tout_rules_count(rules) == 0) {
        fputs("none", out);
    } else {
        html_count(out, tout_rules_count(rules));
        fprintf(out, ", fingerprint <code>%016llx</code>",
                (unsigned long long)tout_rules_fingerprint(rules));
    }
    end_row(out);
}

static void
put_promise(FILE *out, const struct report *report)
{
    tout_promise promise;

    begin_row(out, "decided by");
    if (!tout_classifier_promise(report->engine.classifier, &promise)) {
        fputs("the largest score", out);
    } else {
        fprintf(out,
                "a threshold: with 95 %% confidence, no more than %g %% of posts that "
                "are ",
                promise.false_alarm_ppm / 1e4);
        put_label(out, report, tout_model_neutral(report->engine.model));
        fputs(" get another label in a stream like the one it was measured on", out);
        if (is_told(report)) {
            fputs(", “", out);
            html_string(out, promise.stream);
            fputs("”", out);
        }
        fputs(" (", out);
        html_count(out, promise.alarms);
        fputs(" of ", out);
        put_number_of(out, promise.posts, "post");
        fputs(")", out);
        if (promise.flags & TOUT_PROMISE_OTHER_RULES)
            fputs("; with other rules than these", out);
        if (promise.flags & TOUT_PROMISE_CORRECTED)
            fputs("; before the corrections", out);
    }
    end_row(out);
    begin_row(out, "unsure");
    fputs("posts without anything that the model knows", out);
    if (report->engine_options.min_probability > 0)
        fprintf(out, ", or less probable than %g",
                report->engine_options.min_probability);
    end_row(out);
}

static void
put_labels(FILE *out, const struct report *report)
{
    for (uint32_t l = 0; l < report->survey.labels; l++) {
        const char *name = tout_label_name(report->engine.classifier, l);

        for (size_t i = 0; i < sizeof meanings / sizeof meanings[0]; i++)
            if (strcmp(meanings[i].name, name) == 0) {
                begin_row(out, meanings[i].name);
                fputs(meanings[i].means, out);
                end_row(out);
            }
    }
}

static void
put_reading(FILE *out, const struct survey *survey)
{
    begin_row(out, "reading");
    html_count(out, survey->repaired);
    fputs(" posts had bytes that are not UTF-8, ", out);
    html_count(out, survey->truncated);
    fputs(" were read in part, of ", out);
    html_count(out, survey->gave_up);
    fputs(" a rule gave up", out);
    end_row(out);
}

void
section_method(FILE *out, const struct report *report)
{
    fputs(
        "<section aria-labelledby=\"method\">\n<h2 id=\"method\">How this was "
        "made</h2>\n<p>A label is an estimate from words, not a judgement of a person: "
        "read what was found before you act on it. Quotes, jokes and languages that "
        "the model has seen little of are where it errs most.</p>\n<p>The intervals "
        "say how far a share may be from that of the stream these posts are a sample "
        "of, if they are one; that labels can be wrong is not in them. Shares “by the "
        "probabilities” add up how probable each label is for every post.</p>\n"
        "<div class=\"card\"><dl>\n",
        out);
    begin_row(out, "made by");
    fprintf(out, "tout %s", tout_version_string());
    end_row(out);
    put_model(out, report);
    put_rules(out, report);
    put_promise(out, report);
    put_labels(out, report);
    put_reading(out, &report->survey);
    fputs("</dl></div>\n</section>\n", out);
}
