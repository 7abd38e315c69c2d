/* SPDX-License-Identifier: MIT */
/*
 * Links, names, hashtags, figures and signs that are told at a glance read as those
 * that are looked at closely, whatever stands around them and whatever was read before.
 */
#include <stdio.h>
#include <string.h>

#include <tout.h>

#include "support/closely.h"
#include "support/random.h"
#include "support/run.h"
#include "support/stride.h"

enum { POSTS = 60000, POST_BYTES = 2048, PIECES_MAX = 512, PIECES_A_POST = 16 };

/* What they are made of, and what makes something else of them; a blank between each
 * two. */
static const char all_pieces[] =
    "http:// https:// HTTP:// ftp:// http:/ http t.co T.co t.com t.co/ / // "
    "t.co/aB3dE9 https://t.co/Ab1?x=1 http://t.co/&amp; www.example.org "
    "www.example.org/ http://www.example.org/a_b "
    "http://www.example.org/follow/us&amp;them https://a.co.uk/x example.co.uk "
    "http://www.a-rather-long-host.example.org/path "
    "https://www.example.org/a-path-longer-than-any-token-that-is-kept-whole-here/x "
    "http://user@example.org/ http://127.0.0.1/x http://x_y.example.org/ "
    "http://example.nowhere/ http://-a.org/ http://a-.org/ xn--a.org/ ? ?a=b (x) "
    "path a ab Ab aB AB x9 @ @a @user @User_1 "
    "@user_name_that_is_long_indeed_and_longer @user.example.org user@example.org "
    "@1 @_ /list RT RT@ rt: # #a #A #follow #Follow #FOLLOW #FollowBack "
    "#TeamFollowBack #aBcDE #ABCd #AbC #followBACK #FOLLOWback #vvin #cooool #Usd #rs "
    "#fifteenletters "
    "#sixteenlettersx #tag_1 #1 #9a ## #don't 1 12 123 1000 12345678901234 1,000 "
    "1,000,000 10.000 1.5 0.25 1,00 1. 1, 10k 10K 5M 5s 5% 1.5% $5 $1,000 $10k $.50 "
    "$ 5 US$5 $ $AAPL 5$ 5 $ dollars Dollars dollarsx dollar usd USD zl z\xc5\x82 "
    "#AC360 #a1B2c #2013ab #FHBC12now #fifteenletterssx #FifteenLettersSixteen "
    "#fifteenletterssthatgoon #fifteenletterssthatGoOnn "
    "#thirtyonelettersareasmanyascount "
    "#thirtylettersareasmanyascountt #runningrunningrunning 10-14 5-com 1-http:// "
    "8-a.org "
    "zz eur euros rupees pesos kr tl ribu followers likes goles 1st 2nd 1nstagram "
    "17:25 2012/05/20 2012-05-20 5-6 +1 -1 = <3 </3 :) :( ;-) :- :'( =D :D :P :3 :/ "
    ":o :* (: (-: ): D: >:( >: > < ^_^ -_- ^ - -- _ __ ~ ` | |ikes $ubscribe !ikes "
    "\\ \\: { } [ ] ( ) & &amp; ; : . .. ... .... ! !! !? ?! , \" ' % * *: + \n \t "
    "\x01 \x7f \xe2\x80\xa6 \xe2\x80\x9c \xe2\x80\x9d \xe2\x80\x98 \xe2\x80\x99 "
    "\xe2\x80\x93 \xe2\x80\x94 \xe2\x80\xa2 \xe2\x98\x85 \xe2\x82\xac "
    "\xe2\x82\xac"
    "5 \xc2\xa3"
    "5 \xc2\xa0 \xc2\xab \xc2\xa9 \xc2\xae \xe2\x84\xa2 "
    "\xe2\x9d\xa4\xef\xb8\x8f \xe2\x9d\xa4 \xe2\x98\xba \xf0\x9f\x98\x82 "
    "\xf0\x9f\x98\x82\xf0\x9f\x98\x82 \xf0\x9f\x94\xa5 "
    "\xf0\x9f\x91\x8d\xf0\x9f\x8f\xbd \xf0\x9f\x91\x8d \xf0\x9f\x8f\xbd "
    "\xf0\x9f\x87\xaa\xf0\x9f\x87\xba \xf0\x9f\x87\xaa \xf0\x9f\x85\xb0 "
    "\xf0\x9f\x85\xb1\xef\xb8\x8f \xf0\x9f\x86\x97 \xf0\x9f\x86\x95 \xe2\x93\x82 "
    "\xe2\x93\x82\xef\xb8\x8f \xe2\x91\xa0 \xe2\x93\x90 "
    "\xf0\x9f\x91\xa8\xe2\x80\x8d\xf0\x9f\x91\xa9 \xe2\x80\x8d \xef\xb8\x8f "
    "1\xef\xb8\x8f\xe2\x83\xa3 1\xe2\x83\xa3 #\xef\xb8\x8f\xe2\x83\xa3 \xe2\x83\xa3 "
    "\xe2\x80\xae \xe2\x80\xac \xe2\x80\x8b \xcc\x81 \xcc\xb6 \xef\xbc\xa0 "
    "\xef\xbc\x83 \xef\xbc\x84 \xef\xbc\x81 \xef\xbc\x91 \xd9\xa1 \xe0\xa5\xa9 "
    "\xc3\xa9 \xd0\xbf\xd1\x80 \xe6\x9d\xb1 \xe4\xba\xac \xe5\x86\x86 \xe3\x80\x82 "
    "\xe2\x81\xa9 \xf3\xa0\x81\xa7 \xed\x95\x9c \xff follow Follow the it learn "
    "year-old Half-time fol-low fol-low-ers shout-out do-it Do-it don't-x -7 -old "
    "-OLD- 27am 7pm 10usd 5rs 100likes "
    "\xe6\x9d\xb1\xe4\xba\xac\xe9\x83\xbd \xe6\x97\xa5\xe6\x9c\xac\xe8\xaa\x9e "
    "\xe3\x81\xb2\xe3\x82\x89\xe3\x81\x8c\xe3\x81\xaa "
    "\xe3\x82\xab\xe3\x82\xbf\xe3\x82\xab\xe3\x83\x8a "
    "\xe3\x82\xb3\xe3\x83\xbc\xe3\x83\x92\xe3\x83\xbc \xe3\x81\x8b\xe3\x82\x99 "
    "\xe3\x81\xaf\xe3\x82\x9a \xe3\x82\x9b \xef\xbd\xb6\xef\xbe\x9e \xef\xbd\xb6 "
    "\xe3\x80\x81 \xe3\x80\x82 \xe3\x80\x8c \xe3\x80\x8d \xe3\x80\x9c \xe3\x80\x85 "
    "\xe3\x80\x87 \xe3\x80\x86 \xe3\x8a\x97 \xe3\x8a\x99 \xe3\x80\xb0 \xe3\x80\xbd "
    "\xe3\x80\xaa \xe6\x9d\xb1\xef\xb8\x80 \xe6\x9d\xb1\xe2\x80\x8d "
    "\xe8\x91\x9b\xf3\xa0\x84\x80 \xe0\xb9\x84\xe0\xb8\x97\xe0\xb8\xa2 "
    "\xe0\xb8\x81 \xed\x95\x9c\xea\xb8\x80 \xe3\x84\xb1 \xe8\xb1\x88 \xe3\x80\x80 "
    "\xef\xbc\x91\xef\xbc\x90 \xe5\x86\x86 \xe5\x85\x83 \xef\xbc\x81 \xef\xbc\x9f "
    "\xe3\x83\xbb \xe3\x90\x80 \xf0\xa0\x80\x80 \xe9\xbe\x8d \xe9\xbf\xbf "
    "vvin";

static char buffer[sizeof all_pieces];
static const char *pieces[PIECES_MAX];
static size_t piece_count;

static void
split_pieces(void)
{
    memcpy(buffer, all_pieces, sizeof buffer);
    piece_count = 0;
    for (char *piece = strtok(buffer, " "); piece; piece = strtok(NULL, " ")) {
        ck_assert_uint_lt(piece_count, PIECES_MAX);
        pieces[piece_count++] = piece;
    }
}

static size_t
pieced_post(uint64_t *state, char *out)
{
    const size_t count = 1 + random_below(state, PIECES_A_POST);
    const size_t blanks = random_below(state, 4); /* none, few, most */
    size_t used = 0;

    for (size_t i = 0; i < count; i++) {
        const char *piece = pieces[random_below(state, piece_count)];

        memcpy(out + used, piece, strlen(piece));
        used += strlen(piece);
        if (random_below(state, 4) < blanks)
            out[used++] = ' ';
    }
    return used;
}

START_TEST(a_token_told_at_a_glance_reads_as_one_looked_at_closely)
{
    static const char *const languages[] = { "english", "english,spanish,german" };
    struct ti_reader *reader = closely_reader(languages[_i]);
    uint64_t state = random_seed();
    char post[POST_BYTES];

    for (unsigned i = 0; i < POSTS / test_stride(); i++) {
        const size_t bytes = pieced_post(&state, post);
        const char *differs = closely_differs(reader, post, bytes);

        ck_assert_msg(!differs, "\"%.*s\": %s", (int)bytes, post, differs);
    }
    closely_free(reader);
}
END_TEST

/* Currencies stand behind a figure, and no other words make an amount of it. */
START_TEST(any_word_behind_a_figure_is_told_from_a_currency)
{
    static const char *const longer[] = { "euro",  "euros", "dollar", "dollars",
                                          "bucks", "usdt",  "ribu",   "juta",
                                          "lira",  "reais", "pesos",  "rupees" };
    struct ti_reader *reader = closely_reader("english");
    char post[16] = "5 ";

    for (unsigned i = 0; i < 26 * 26 * 27; i++) {
        post[2] = (char)('a' + i % 26);
        post[3] = (char)('a' + i / 26 % 26);
        post[4] = (char)(i < 26 * 26 ? ' ' : 'a' + i / 26 / 26 - 1);
        ck_assert_ptr_null(closely_differs(reader, post, 5));
    }
    for (size_t i = 0; i < sizeof longer / sizeof longer[0]; i++) {
        strcpy(post + 2, longer[i]);
        ck_assert_ptr_null(closely_differs(reader, post, strlen(post)));
    }
    closely_free(reader);
}
END_TEST

int
main(void)
{
    Suite *suite = suite_create("plainly");
    TCase *cases = tcase_create("plainly");

    tcase_add_checked_fixture(cases, split_pieces, NULL);
    tcase_set_timeout(cases, 300);
    tcase_add_loop_test(cases, a_token_told_at_a_glance_reads_as_one_looked_at_closely,
                        0, 2);
    tcase_add_test(cases, any_word_behind_a_figure_is_told_from_a_currency);
    suite_add_tcase(suite, cases);
    return run_suite(suite);
}
