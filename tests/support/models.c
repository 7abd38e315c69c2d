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

tout_corpus *
sample_corpus(const tout_recipe *recipe, const size_t *order, const tout_alloc *alloc)
{
    tout_corpus *corpus;
    tout_error err;

    ck_assert_msg(tout_corpus_new(recipe, sample_labels, 3, alloc, &corpus, &err) ==
                      TOUT_OK,
                  "%s", err.message);
    for (size_t i = 0; i < sample_count; i++) {
        const struct sample *sample = &samples[order ? order[i] : i];

        ck_assert_int_eq(tout_corpus_add(corpus, sample->label, sample->text,
                                         strlen(sample->text), NULL),
                         TOUT_OK);
    }
    return corpus;
}

tout_model *
sample_model(void)
{
    tout_corpus *corpus = sample_corpus(NULL, NULL, NULL);
    tout_build build = TOUT_BUILD_INIT;
    tout_model *model;
    tout_error err;

    build.neutral = "community";
    ck_assert_msg(tout_train(corpus, &build, NULL, NULL, &model, NULL, &err) == TOUT_OK,
                  "%s", err.message);
    tout_corpus_free(corpus);
    return model;
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
