/* SPDX-License-Identifier: MIT */
/* HTML of posts as people read it, and HTML that was made to do harm. */
#include <stdlib.h>
#include <string.h>

#include "read/html_text.h"
#include "support/run.h"
#include "support/stride.h"

static struct text text;

static void
start(void)
{
    memset(&text, 0, sizeof text);
}

static void
end(void)
{
    text_free(&text);
}

static struct span
at_home(struct span user, struct span url, void *with)
{
    struct span host = { "home.example", 12 };

    ck_assert_ptr_null(with);
    ck_assert_uint_gt(url.bytes, 0);
    if (user.bytes == 5 && memcmp(user.data, "local", 5) == 0)
        host.bytes = 0;
    return host;
}

static const struct html_mentions mentions = { at_home, NULL };

/* The text, or why there is none. */
static const char *
text_of(struct span html)
{
    static const struct span nul = { "", 1 };

    text_clear(&text);
    if (!text_append_html(&text, html, &mentions))
        return text.why;
    ck_assert_int_eq(text_append(&text, nul), 1);
    return text.data;
}

#define LINK(url, words) "<a href=\"" url "\" rel=\"nofollow\">" words "</a>"
#define MENTION(user)                                                                  \
    "<span class=\"h-card\"><a class=\"u-url mention\" "                               \
    "href=\"https://home.example/@x\">@<span>" user "</span></a></span>"

static struct {
    const char *html;
    const char *text;
} const posts[] = {
    { "", "" },
    { "<p></p>", "" },
    { "<p>one</p>", "one" },
    { "<p>one</p><p>two</p>", "one\n\ntwo" },
    { "<p>one<br>two<br />three</p>", "one\ntwo\nthree" },
    { "one<br><br>two<br>", "one\n\ntwo" },
    { "<p> a  b\n\t c </p>\n\n<p>\nd</p>", "a b c\n\nd" },
    { "<p>a<p>b", "a\n\nb" },
    { "a<div>b</div>c", "a\n\nb\nc" },
    { "<ul><li>a<li>b</ul>c", "a\nb\n\nc" },
    { "<pre>a\n  b</pre>c", "a\nb\n\nc" },
    /* Entities, once. */
    { "<p>&lt;b&gt; &amp;amp; &quot;&#39;&#x1F4A9;&eacute;</p>", "<b> &amp; \"'💩é" },
    { "a &nosuch; b & c &", "a &nosuch; b & c &" },
    { "I <3 you, 1 < 2", "I <3 you, 1 < 2" },
    /* What is no text. */
    { "a<script>alert('<p>b</p>')</script>c", "ac" },
    { "<style>p{color:red}</style><p>a<!-- b --></p><title>t</title>", "a" },
    { "<p>a<img class=\"emoji\" alt=\":blob:\" src=\"x\"> b</p>", "a:blob: b" },
    { "<p>a</p></html><p>b", "a\n\nb" },
    { "<html><body>a</body></html>b</html>c", "a\n\nb\n\nc" },
    { "</html></html>a", "a" },
    /* Links. */
    { LINK("https://www.example.org/a/long/path?x=1&amp;y=2",
           "<span class=\"invisible\">https://www.</span>"
           "<span class=\"ellipsis\">example.org/a/lo</span>"
           "<span class=\"invisible\">ng/path?x=1&amp;y=2</span>"),
      "https://www.example.org/a/long/path?x=1&y=2" },
    { "see " LINK("https://example.org/a/b", "example.org/a…") " now",
      "see https://example.org/a/b now" },
    { LINK("https://example.org/", "EXAMPLE.org"), "https://example.org/" },
    { LINK("https://shop.example/x", "click here") ", now",
      "click here https://shop.example/x, now" },
    { LINK("https://bad.example/x", "https://good.example/"),
      "https://good.example/ https://bad.example/x" },
    { LINK("https://a.example/", " a.example ") "b", "https://a.example/ b" },
    { LINK("https://a.example/", "<img src=x>") "b", "https://a.example/b" },
    { LINK("javascript:alert(1)", "go") " " LINK("/x", "on") " <a>and</a>",
      "go on and" },
    { LINK("mailto:me@example.org", "me@example.org"), "me@example.org" },
    { "<a href=\"https://a.example/x\">open", "open https://a.example/x" },
    { "<a href=https://a.example/x>one<a href=https://a.example/y>two</a>",
      "one https://a.example/xtwo https://a.example/y" },
    /* Mentions and hashtags. */
    { "<p>" MENTION("me") " hi</p>", "@me@home.example hi" },
    { MENTION("me@there.example"), "@me@there.example" },
    { MENTION("local"), "@local" },
    { "@<a class=\"mention\" href=\"https://home.example/x\">me</a>",
      "@me@home.example" },
    { "<a class=\"mention\" href=\"https://spam.example/x\">buy</a>",
      "buy https://spam.example/x" },
    { "<a class=\"mention hashtag\" rel=\"tag\" href=\"https://h.example/t\">#<span>tea"
      "</span></a>",
      "#tea" },
    { "#<a rel=\"tag\" href=\"https://h.example/t\">tea</a>", "#tea" },
    { "<a rel=\"tag\" href=\"https://spam.example/t\">buy</a>",
      "buy https://spam.example/t" },
};

START_TEST(a_post_reads_as_people_see_it)
{
    const struct span html = { posts[_i].html, strlen(posts[_i].html) };

    ck_assert_str_eq(text_of(html), posts[_i].text);
}
END_TEST

START_TEST(a_nul_ends_nothing)
{
    static const char html[] = "a\0b<p\0>c&am\0p;</html>\0d\0";
    const struct span span = { html, sizeof html - 1 };

    ck_assert_str_eq(text_of(span), "ab\n\nc&\n\nd");
}
END_TEST

START_TEST(it_is_appended_to_what_is_there)
{
    static const struct span before = { "before ", 7 };
    static const struct span html = { "<p>a</p>", 8 };

    ck_assert_int_eq(text_append(&text, before), 1);
    ck_assert_int_eq(text_append_html(&text, html, NULL), 1);
    ck_assert_uint_eq(text.bytes, 8);
    ck_assert_mem_eq(text.data, "before a", 8);
}
END_TEST

/* A piece that is repeated until it is of the size of the largest post. */
static struct {
    const char *before;
    const char *piece;
    const char *why; /* NULL: it is read */
} const hostile[] = {
    { "", "<b>",
      "expected HTML of at most 256 elements inside each other, found more" },
    { "", "<p>", NULL },
    { "", "<div><p>",
      "expected HTML of at most 256 elements inside each other, found "
      "more" },
    { "<b><b><b><b><b><b><b><b><b><b><b><b>", "</i>", NULL },
    { "", "</html>", NULL },
    { "", "<", NULL },
    { "", "<!--", NULL },
    { "", "&amp;", NULL },
    { "", "<br>", NULL },
    { "", "<a href=x>", NULL },
    { "", "word ", NULL },
    { "<script>", "</scrip", NULL },
    { "<a ", "x y=z ", "expected an HTML tag of at most 4 KiB, found a longer one" },
    { "", "</", "expected an HTML tag of at most 4 KiB, found a longer one" },
    { "<a b=\"", "><a", "expected an HTML tag of at most 4 KiB, found a longer one" },
};

START_TEST(hostile_html_is_bounded_in_time_and_memory)
{
    const size_t bytes = ((size_t)2 << 20) / test_stride();
    char *data = malloc(bytes);
    const struct span html = { data, bytes };
    size_t at = strlen(hostile[_i].before);
    const size_t piece = strlen(hostile[_i].piece);

    ck_assert_ptr_nonnull(data);
    memset(data, ' ', bytes);
    memcpy(data, hostile[_i].before, at);
    for (; at + piece <= bytes; at += piece)
        memcpy(data + at, hostile[_i].piece, piece);
    ck_assert_int_eq(text_append_html(&text, html, NULL), hostile[_i].why == NULL);
    if (hostile[_i].why)
        ck_assert_str_eq(text.why, hostile[_i].why);
    ck_assert_uint_le(text.bytes, bytes);
    free(data);
}
END_TEST

int
main(void)
{
    Suite *suite = suite_create("html_text");
    TCase *all = tcase_create("all");

    /* What grows with the square takes minutes. */
    tcase_set_timeout(all, 60);
    tcase_add_checked_fixture(all, start, end);
    tcase_add_loop_test(all, a_post_reads_as_people_see_it, 0,
                        (int)(sizeof posts / sizeof posts[0]));
    tcase_add_test(all, a_nul_ends_nothing);
    tcase_add_test(all, it_is_appended_to_what_is_there);
    tcase_add_loop_test(all, hostile_html_is_bounded_in_time_and_memory, 0,
                        (int)(sizeof hostile / sizeof hostile[0]));
    suite_add_tcase(suite, all);
    return run_suite(suite);
}
