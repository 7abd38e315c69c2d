/* SPDX-License-Identifier: MIT */
#include "fuzz/use.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { REASONS_MAX = 4096, TOKENS_MAX = 1024 };

static const char *const posts[] = {
    "",
    "Get 1000s of followers fast! https://example.org/f #deal",
    "buy followers now, real and cheap",
    "f0ll0w3rs f.r.e.e ch\xd0\xb5\xd0\xb0p",
    "lunch in the park with @example, thanks for the day #sun",
    "FREE FREE FREE!!! $5 20% off, 1,000 likes \xf0\x9f\x94\xa5\xf0\x9f\x91\x8d",
    "\xd0\xba\xd1\x83\xd0\xbf\xd0\xb8\xd1\x82\xd1\x8c "
    "\xd7\xa9\xd7\x9c\xd7\x95\xd7\x9d "
    "\xe0\xb8\xaa\xe0\xb8\xa7\xe0\xb8\xb1\xe0\xb8\xaa\xe0\xb8\x94\xe0\xb8\xb5",
    "\xe3\x83\x95\xe3\x82\xa9\xe3\x83\xad\xe3\x83\xaf\xe3\x83\xbc\xe3\x81\x8c\xe6\xac"
    "\xb2\xe3\x81\x97\xe3\x81\x84",
    "broken \xff\xfe \xc0\x80 \xed\xa0\x80 bytes",
    "\xe2\x80\xae"
    "dlrow\xe2\x80\xac \xe2\x80\x8b h\xe2\x80\x8b"
    "i",
    "\xf0\x9d\x90\x85\xf0\x9d\x90\x91\xf0\x9d\x90\x84\xf0\x9d\x90\x84 followers",
    "someone@example.org wrote #TeamFollowBack2024 $TICK :-) 12:30",
    "don't miss out, we've got followersss and followwerrs",
    "http://a.example/b/c/d/e?f=g&h=i#j www.example.com example.net",
    "a b c d e f g h i j k l m n o p q r s t u v w x y z",
    "thanks thanks thanks thanks thanks thanks thanks thanks thanks",
    "\xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x91\xa7 "
    "\xf0\x9f\x87\xa9\xf0\x9f\x87\xaa 1\xef\xb8\x8f\xe2\x83\xa3",
    "unbelievablyextraordinarilylongwordthatgoesonandonandonandonandonandonandonandon",
    "\x1b[31mred\x1b[0m \x07 \x00 tab\there",
    "the day in the park and the sun in the day"
};

static int
walk(void *context, const char *name, size_t name_bytes, const int16_t *weights)
{
    size_t *sum = context;

    for (size_t i = 0; name && i < name_bytes; i++)
        *sum += (unsigned char)name[i];
    *sum += (uint16_t)weights[0];
    return 0;
}

static int
walk_words(void *context, const char *word, size_t bytes, int32_t mark)
{
    const tout_lexicon *lexicon = context;

    (void)tout_lexicon_find(lexicon, word, bytes);
    return mark == 0;
}

static void
use_labels(tout_model *model)
{
    const uint32_t count = tout_model_label_count(model);

    if (count < 2 || count > TOUT_LABELS_MAX)
        abort();
    for (uint32_t l = 0; l < count; l++) {
        const char *name = tout_model_label_name(model, l);

        if (!name || strlen(name) > TOUT_LABEL_NAME_BYTES_MAX ||
            tout_model_label_find(model, name) != l)
            abort();
        (void)tout_model_label_posts(model, l);
        (void)tout_model_bias(model, l);
        (void)tout_model_growth(model, l);
    }
}

void
use_model(tout_model *model)
{
    const tout_recipe recipe = tout_model_recipe(model);
    tout_rule_score score;
    tout_promise promise;
    size_t sum = 0;

    use_labels(model);
    tout_model_each(model, walk, &sum);
    tout_lexicon_each(recipe.lexicon, walk_words, (void *)(uintptr_t)recipe.lexicon);
    for (uint32_t i = 0; tout_model_note_key(model, i); i++)
        if (!tout_model_note(model, tout_model_note_key(model, i)))
            abort();
    for (uint32_t i = 0; tout_model_rule(model, i, &score); i++)
        if (score.label >= tout_model_label_count(model) || strlen(score.rule) == 0)
            abort();
    for (uint32_t ppm = 0; ppm <= 1000000; ppm += 125000)
        if (tout_model_promise(model, ppm, &promise, NULL) == TOUT_OK &&
            (promise.alarms > promise.posts || strlen(promise.stream) == 0))
            abort();
}

static void
check_span(uint32_t begin, uint32_t end, size_t bytes)
{
    if (begin > end || end > bytes)
        abort();
}

static void
check_reasons(tout_scratch *scratch, uint32_t label, uint32_t other, size_t bytes)
{
    static tout_evidence reasons[REASONS_MAX];
    const size_t count = tout_explain(scratch, label, other, reasons, REASONS_MAX);
    char text[64];
    int64_t sum = 0;

    for (size_t i = 0; i < count && i < REASONS_MAX; i++) {
        sum += reasons[i].weight;
        check_span(reasons[i].begin, reasons[i].end, bytes);
        check_span(reasons[i].begin2, reasons[i].end2, bytes);
        if (reasons[i].feature != TOUT_NONE)
            tout_feature_text(scratch, reasons[i].feature, text, sizeof text);
    }
    if (count <= REASONS_MAX &&
        sum != tout_score(scratch, label) - tout_score(scratch, other))
        abort();
}

/* Takes what is read, so that no reading is left out. */
static volatile unsigned seen;

static void
check_tokens(tout_scratch *scratch, const char *text, size_t bytes)
{
    static tout_token tokens[TOKENS_MAX];
    const size_t count = tout_tokenize(scratch, text, bytes, tokens, TOKENS_MAX);
    char feature[64];

    for (size_t i = 0; i < count && i < TOKENS_MAX; i++) {
        check_span(tokens[i].begin, tokens[i].end, bytes);
        for (uint32_t k = 0; k < tokens[i].norm_bytes; k++)
            seen += (unsigned char)tokens[i].norm[k];
        for (uint32_t k = 0; k < tokens[i].stem_bytes; k++)
            seen += (unsigned char)tokens[i].stem[k];
    }
    for (uint32_t i = 0; i < tout_feature_count(scratch); i++)
        tout_feature_text(scratch, i, feature, sizeof feature);
}

static void
check_matches(tout_scratch *scratch, size_t bytes)
{
    static tout_rule_match matches[TOUT_RULES_MAX];
    const size_t count = tout_rule_matches(scratch, matches, TOUT_RULES_MAX);

    for (size_t i = 0; i < count; i++) {
        check_span(matches[i].begin, matches[i].end, bytes);
        if (i > 0 && matches[i].rule <= matches[i - 1].rule)
            abort();
    }
}

void
use_post(tout_scratch *scratch, const char *text, size_t bytes)
{
    tout_verdict verdict;
    double sum = 0;
    uint32_t labels = 0;

    if (tout_classify(scratch, text, bytes, &verdict) != TOUT_OK)
        abort();
    for (uint32_t l = 0; l < TOUT_LABELS_MAX; l++) {
        const double share = tout_probability(scratch, l);

        labels += share > 0;
        sum += share;
    }
    if (!(fabs(sum - 1) < 1e-9) || labels == 0 || verdict.best == TOUT_NONE ||
        !(verdict.probability >= 0 && verdict.probability <= 1) ||
        verdict.features_known > verdict.features)
        abort();
    check_matches(scratch, bytes);
    check_reasons(scratch, 0, 1, bytes);
    check_reasons(scratch, verdict.best, verdict.best == 0, bytes);
    check_tokens(scratch, text, bytes);
}

void
use_posts(tout_scratch *scratch)
{
    for (size_t i = 0; i < sizeof posts / sizeof posts[0]; i++)
        use_post(scratch, posts[i], strlen(posts[i]));
}
