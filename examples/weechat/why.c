/* SPDX-License-Identifier: MIT */
/*
 * The words that are marked are those of the reasons that are listed, so that picture
 * and list say the same. Where reasons overlap, the strongest one gives the color; what
 * rules match is underlined.
 */
#include "why.h"

#include <inttypes.h>
#include <stdio.h>

#include "say.h"

enum { LISTED = 8 };

/* What is explained, and to whom. */
struct why {
    const struct client *client;
    struct t_gui_buffer *buffer;
    const struct post *post;
    tout_verdict verdict;
    uint32_t label;
    uint32_t other;
    tout_evidence reasons[LISTED];
    size_t listed;
    size_t count; /* with those that are not listed */
};

static const char *
name_of(const struct why *why, uint32_t label)
{
    return tout_label_name(why->client->engine.classifier, label);
}

/* What the label was decided by, where it is more than the words. */
static void
say_limits(const struct why *why)
{
    const struct engine *engine = &why->client->engine;
    tout_promise promise;

    if (why->verdict.flags & TOUT_UNSURE)
        say_more(why->buffer, "there is too little that the model knows, or it is too "
                              "improbable");
    if (why->verdict.flags & TOUT_TRUNCATED)
        say_more(why->buffer, "the post is longer than what was read of it");
    if (why->verdict.flags & TOUT_RULE_GAVE_UP)
        say_more(why->buffer, "a rule came to a limit of matching");
    if (why->verdict.label != why->verdict.best &&
        !(why->verdict.flags & TOUT_UNSURE) &&
        tout_classifier_promise(engine->classifier, &promise))
        say_more(why->buffer,
                 "%s is more probable, but not by enough: no more than %g %% of %s "
                 "posts may be labelled so",
                 name_of(why, why->verdict.best), promise.false_alarm_ppm / 1e4,
                 name_of(why, why->label));
}

static void
say_head(const struct why *why)
{
    /* What is not certain never rounds to 100 %. */
    const double percent = why->verdict.probability * 100;

    say(why->buffer, "%s%s%s, %s%.1f %%, rather than %s", weechat_color("bold"),
        name_of(why, why->verdict.label), weechat_color("-bold"),
        percent > 99.9 ? "over " : "", percent > 99.9 ? 99.9 : percent,
        name_of(why, why->other));
    say_limits(why);
}

/* How a byte of the post is painted. */
struct paint {
    signed char sign; /* of the weight of the strongest reason there; 0: of none */
    char is_ruled;    /* a rule matches there */
};

static void
paint_span(struct paint *paint, uint32_t begin, uint32_t end, int32_t weight)
{
    for (uint32_t i = begin; i < end; i++)
        paint[i].sign = (signed char)(weight < 0 ? -1 : 1);
}

/* Rules match whole sentences, so they have a mark of their own. */
static void
paint_rules(const struct why *why, struct paint *paint)
{
    enum { MATCHES_MAX = 64 };
    tout_rule_match matches[MATCHES_MAX];
    size_t count = tout_rule_matches(why->client->engine.scratch, matches, MATCHES_MAX);

    for (size_t i = 0; i < count && i < MATCHES_MAX; i++)
        for (uint32_t at = matches[i].begin; at < matches[i].end; at++)
            paint[at].is_ruled = 1;
}

/* The weakest first, so that stronger ones go over them. */
static void
paint_post(const struct why *why, struct paint *paint)
{
    paint_rules(why, paint);
    for (size_t i = why->listed; i-- > 0;) {
        const tout_evidence *reason = &why->reasons[i];

        if (reason->rule != TOUT_NONE)
            continue;
        paint_span(paint, reason->begin, reason->end, reason->weight);
        paint_span(paint, reason->begin2, reason->end2, reason->weight);
    }
}

static void
append_painted(const struct why *why, char **text, const char *words, size_t bytes,
               struct paint paint)
{
    const struct settings *settings = &why->client->settings;
    struct t_config_option *color =
        paint.sign > 0 ? settings->color_for : settings->color_against;

    if (paint.sign)
        weechat_string_dyn_concat(text, weechat_color(weechat_config_color(color)), -1);
    if (paint.is_ruled)
        weechat_string_dyn_concat(text, weechat_color("underline"), -1);
    weechat_string_dyn_concat(text, words, (int)bytes);
    weechat_string_dyn_concat(text, weechat_color("reset"), -1);
}

static void
say_post(const struct why *why)
{
    const struct post *post = why->post;
    struct paint *paint = calloc(post->bytes + 1, sizeof paint[0]);
    char **text = weechat_string_dyn_alloc((int)post->bytes + 1);
    size_t begin = 0;

    if (paint)
        paint_post(why, paint);
    while (paint && text && begin < post->bytes) {
        size_t end = begin + 1;

        while (end < post->bytes && paint[end].sign == paint[begin].sign &&
               paint[end].is_ruled == paint[begin].is_ruled)
            end++;
        append_painted(why, text, post->text + begin, end - begin, paint[begin]);
        begin = end;
    }
    if (text)
        say_more(why->buffer, "%s", *text);
    weechat_string_dyn_free(text, 1);
    free(paint);
}

/* The words of a reason, as the post has them; of one without, its feature's name. */
static void
write_words(const struct why *why, const tout_evidence *reason, char *out,
            size_t capacity)
{
    const struct engine *engine = &why->client->engine;
    const char *text = why->post->text;

    out[0] = '\0';
    if (reason->rule != TOUT_NONE)
        snprintf(out, capacity, "%s: %s", tout_rules_name(engine->rules, reason->rule),
                 tout_rules_why(engine->rules, reason->rule));
    else if (reason->kind == TOUT_EVIDENCE_PRIOR)
        snprintf(out, capacity, "how common %s is", name_of(why, why->label));
    else if (reason->kind == TOUT_EVIDENCE_LENGTH)
        snprintf(out, capacity, "how much there is to go by");
    else if (reason->end2 > reason->begin2)
        snprintf(out, capacity, "\"%.*s\" \"%.*s\"", (int)(reason->end - reason->begin),
                 text + reason->begin, (int)(reason->end2 - reason->begin2),
                 text + reason->begin2);
    else if (reason->end > reason->begin)
        snprintf(out, capacity, "\"%.*s\"", (int)(reason->end - reason->begin),
                 text + reason->begin);
    else if (reason->feature != TOUT_NONE)
        tout_feature_text(engine->scratch, reason->feature, out, capacity);
}

static void
say_reasons(const struct why *why)
{
    const struct engine *engine = &why->client->engine;
    const struct settings *settings = &why->client->settings;
    const int64_t sum = tout_score(engine->scratch, why->label) -
                        tout_score(engine->scratch, why->other);
    int64_t rest = sum;
    char words[256];

    for (size_t i = 0; i < why->listed; i++) {
        const tout_evidence *reason = &why->reasons[i];

        write_words(why, reason, words, sizeof words);
        say_more(why->buffer, "%s%+7.2f%s  %-11s %s",
                 weechat_color(weechat_config_color(reason->weight < 0
                                                        ? settings->color_against
                                                        : settings->color_for)),
                 (double)reason->weight / TOUT_SCORE_NAT, weechat_color("reset"),
                 tout_evidence_kind_name(reason->kind), words);
        rest -= reason->weight;
    }
    if (why->count > why->listed)
        say_more(why->buffer, "%+7.2f  %zu more reasons", (double)rest / TOUT_SCORE_NAT,
                 why->count - why->listed);
    say_more(why->buffer, "%+7.2f  altogether", (double)sum / TOUT_SCORE_NAT);
}

void
why_say(const struct client *client, struct t_gui_buffer *buffer,
        const struct post *post)
{
    const struct engine *engine = &client->engine;
    struct why why = { .client = client, .buffer = buffer, .post = post };

    tout_classify(engine->scratch, post->text, post->bytes, &why.verdict);
    why.label = why.verdict.label == TOUT_NONE ? why.verdict.best : why.verdict.label;
    why.other = tout_explain_other(engine->scratch, why.label);
    why.count =
        tout_explain(engine->scratch, why.label, why.other, why.reasons, LISTED);
    why.listed = why.count < LISTED ? why.count : LISTED;
    say_head(&why);
    say_post(&why);
    say_reasons(&why);
}
