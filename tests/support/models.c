/* SPDX-License-Identifier: MIT */
#include "support/models.h"

#include <check.h>
#include <string.h>

const char *const sample_labels[3] = { "commercial", "community", "follower-selling" };

enum { COMMERCIAL, COMMUNITY, SELLING };

const struct sample samples[] = {
    { "Get 1000s of followers fast! https://example.org/f", SELLING },
    { "Buy real followers, cheap and fast https://example.org/buy", SELLING },
    { "FREE FOLLOWERS!!! click here http://example.com/free", SELLING },
    { "follow me and I follow back #TeamFollowBack", SELLING },
    { "RT if you follow back 100% #TFB", SELLING },
    { "1000 followers for $5, 500 likes for $2, dm me", SELLING },
    { "want more followers? our panel delivers in minutes", SELLING },
    { "gain followers every day with this app \xf0\x9f\x94\xa5", SELLING },
    { "20% off all shoes today with code STEP20 https://example.net/shop", COMMERCIAL },
    { "Our new menu is here, book your table now", COMMERCIAL },
    { "Flat for rent, two rooms, call us", COMMERCIAL },
    { "We are hiring a nurse in the city, apply at https://example.net/jobs",
      COMMERCIAL },
    { "Last day of the sale! Everything must go \xf0\x9f\x94\xa5", COMMERCIAL },
    { "Sign up for my paid webinar on trading https://example.net/w", COMMERCIAL },
    { "buy two, get one free at our shop", COMMERCIAL },
    { "Limited offer: premium plan for $9 a month", COMMERCIAL },
    { "thanks for 1000 followers, you are lovely people", COMMUNITY },
    { "please donate to the flood relief https://example.org/help", COMMUNITY },
    { "lunch in the park, what a day", COMMUNITY },
    { "@example I saw that talk, it was great", COMMUNITY },
    { "why do people buy followers? it is sad", COMMUNITY },
    { "great keynote on privacy at #conf24", COMMUNITY },
    { "my cat sleeps on the keyboard again", COMMUNITY },
    { "march for the climate starts at noon #climate", COMMUNITY },
    { "anyone up for football tonight?", COMMUNITY },
    { "reading in the rain, tea at hand", COMMUNITY },
};

const size_t sample_count = sizeof samples / sizeof samples[0];

const char sample_rules_text[] =
    "tout-rules 1\n\n"
    "[buy]\nwhy = sells followers\nmatch = (?i)\\bbuy\\s+(?:real\\s+)?followers\\b\n"
    "score = follower-selling +1\nexample = Buy followers\n"
    "[train]\nwhy = trades follows\non = hashtag\nmatch = ^#(?:tfb|teamfollowback)$\n"
    "score = follower-selling +0.5\nexample = hello #TFB\n"
    "[disguised]\nwhy = hides what it sells\non = folded\nmatch = cheap followers\n"
    "score = learned follower-selling\nexample = CHEAP followers\n"
    "[seller]\nwhy = sells and trades\nwhen = (buy or disguised) and not talk\n"
    "score = learned follower-selling\nexample = buy followers\n"
    "[talk]\nwhy = asks why\nmatch = (?i)^why\\b\nlabel = community\n"
    "example = why not\n";

tout_rules *
sample_rules_parse(const char *text)
{
    tout_rules *rules;
    tout_error err;

    ck_assert_msg(tout_rules_parse(text, strlen(text), NULL, &rules, &err) == TOUT_OK,
                  "%u: %s", err.line, err.message);
    return rules;
}

tout_rules *
sample_rules(void)
{
    return sample_rules_parse(sample_rules_text);
}

static void
add_samples(tout_corpus *corpus, const size_t *order)
{
    for (size_t i = 0; i < sample_count; i++) {
        const struct sample *sample = &samples[order ? order[i] : i];

        ck_assert_int_eq(tout_corpus_add(corpus, sample->label, sample->text,
                                         strlen(sample->text), NULL),
                         TOUT_OK);
    }
}

tout_corpus *
sample_corpus(const tout_recipe *recipe, const size_t *order, const tout_alloc *alloc)
{
    tout_corpus *corpus;
    tout_error err;

    ck_assert_msg(tout_corpus_new(recipe, sample_labels, 3, alloc, &corpus, &err) ==
                      TOUT_OK,
                  "%s", err.message);
    add_samples(corpus, order);
    return corpus;
}

/* Takes the corpus. */
static tout_model *
train(tout_corpus *corpus)
{
    tout_build build = TOUT_BUILD_INIT;
    tout_model *model;
    tout_error err;

    build.neutral = "community";
    ck_assert_msg(tout_train(corpus, &build, NULL, NULL, &model, NULL, &err) == TOUT_OK,
                  "%s", err.message);
    tout_corpus_free(corpus);
    return model;
}

tout_model *
sample_model(void)
{
    return train(sample_corpus(NULL, NULL, NULL));
}

tout_model *
sample_ruled_model(void)
{
    static const char words[] = "tout-lexicon 1\n[sold]\ncheap followers\n";
    tout_recipe recipe = TOUT_RECIPE_INIT;
    tout_rules *rules = sample_rules();
    tout_lexicon *lexicon;
    tout_corpus *corpus;

    ck_assert_int_eq(tout_lexicon_parse(words, strlen(words), NULL, &lexicon, NULL),
                     TOUT_OK);
    recipe.lexicon = lexicon;
    ck_assert_int_eq(tout_corpus_new(&recipe, sample_labels, 3, NULL, &corpus, NULL),
                     TOUT_OK);
    tout_lexicon_unref(lexicon);
    ck_assert_int_eq(tout_corpus_set_rules(corpus, rules, NULL), TOUT_OK);
    add_samples(corpus, NULL);
    tout_rules_unref(rules);
    return train(corpus);
}

tout_scratch *
sample_scratch(tout_model *model, tout_rules *rules, const tout_options *options)
{
    tout_classifier *classifier;
    tout_scratch *scratch;
    tout_error err;

    ck_assert_msg(tout_classifier_new(model, rules, options, &classifier, &err) ==
                      TOUT_OK,
                  "%s", err.message);
    ck_assert_msg(tout_scratch_new(classifier, &scratch, &err) == TOUT_OK, "%s",
                  err.message);
    tout_classifier_unref(classifier);
    return scratch;
}

tout_scratch *
sample_plain_scratch(void)
{
    tout_model *model = sample_model();
    tout_scratch *scratch = sample_scratch(model, NULL, NULL);

    tout_model_unref(model);
    return scratch;
}
