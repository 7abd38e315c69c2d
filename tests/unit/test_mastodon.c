/* SPDX-License-Identifier: MIT */
/* Outboxes, statuses and notes: what is a post, whose, and its text. */

#include "support/reading.h"

static struct reading reading;

static void
start(void)
{
    reading_start(&reading);
    reading.says_who_and_when = 1;
}

static void
end(void)
{
    reading_end(&reading);
}

static const char *
said_of(const char *json)
{
    static const struct read_options options = { .kind = READ_KIND_AUTO };
    const struct span bytes = { json, strlen(json) };

    return reading_of(&reading, "t.json", bytes, &options);
}

#define OUTBOX(items)                                                                  \
    "{\"@context\":[\"https://www.w3.org/ns/activitystreams\",{\"a\":[\"b\"]}],"       \
    "\"id\":\"outbox.json\",\"type\":\"OrderedCollection\",\"totalItems\":8,"          \
    "\"orderedItems\":[" items "]}"
#define PUBLIC "\"to\":[\"https://www.w3.org/ns/activitystreams#Public\"],\"cc\":[]"
#define CREATE_TO(to, members)                                                         \
    "{\"id\":\"https://a.example/1/activity\",\"type\":\"Create\","                    \
    "\"actor\":\"https://a.example/users/me\",\"published\":\"2024-02-29T12:30:00Z\"," \
    "\"object\":{\"id\":\"https://a.example/1\",\"type\":\"Note\"," to                 \
    ",\"attributedTo\":\"https://a.example/users/me\"," members "}}"
#define CREATE(members) CREATE_TO(PUBLIC, members)
#define POST(text) "post https://a.example/1||" text
#define ME "|https://a.example/users/me|1709209800\n"

static struct {
    const char *items;
    const char *said;
} const outboxes[] = {
    { OUTBOX(""), "" },
    { OUTBOX(CREATE("\"content\":\"<p>a &amp; b<br>c</p>\"")), POST("a & b\nc") ME },
    { OUTBOX(CREATE("\"content\":\"<p>x</p>\",\"summary\":\"cw\",\"oneOf\":[{\"name\":"
                    "\"yes\"},{\"name\":\"no\"}],\"attachment\":[{\"name\":null},"
                    "{\"name\":\"a cat\"},{\"type\":\"Link\"}]")),
      POST("cw\nx\nyes\nno\na cat") ME },
    { OUTBOX(CREATE("\"content\":\"\",\"attachment\":{\"name\":\"alone\"}")),
      POST("alone") ME },
    { OUTBOX(CREATE("\"content\":\"<p></p>\",\"attachment\":[{\"name\":\"alt\"}]")),
      POST("alt") ME },
    { OUTBOX(CREATE("\"content\":\"\"")), "skip no text\n" },
    { OUTBOX(CREATE("\"contentMap\":{\"de\":\"<p>Tee</p>\"}")), POST("Tee") ME },
    { OUTBOX(CREATE("\"source\":{\"content\":\"a <b>\",\"mediaType\":\"text/plain\"}")),
      POST("a <b>") ME },
    { OUTBOX(CREATE("\"source\":\"plain\"")), POST("plain") ME },
    { OUTBOX(CREATE("\"name\":\"Title\",\"content\":\"<p>t</p>\"")),
      POST("Title\nt") ME },
    { OUTBOX(CREATE("\"name\":\"yes\",\"inReplyTo\":\"https://b.example/2\"")),
      "skip vote in a poll\n" },
    /* Who a post is for. */
    { OUTBOX(CREATE_TO("\"to\":[\"https://b.example/users/you\"],\"cc\":[]",
                       "\"content\":\"psst\"")),
      "skip direct message\n" },
    { OUTBOX(
          CREATE_TO("\"to\":\"https://b.example/users/you\"", "\"content\":\"psst\"")),
      "skip direct message\n" },
    { OUTBOX(CREATE_TO("\"to\":\"https://a.example/users/me/followers\"",
                       "\"content\":\"a\"")),
      POST("a") ME },
    { OUTBOX(CREATE_TO("\"to\":[\"https://b.example/users/you\"],\"cc\":\"as:Public\"",
                       "\"content\":\"a\"")),
      POST("a") ME },
    { OUTBOX(CREATE_TO("\"x\":1", "\"content\":\"a\"")), POST("a") ME },
    /* What is no post. */
    { OUTBOX("{\"type\":\"Announce\",\"object\":\"https://b.example/2\"},"
             "{\"type\":\"Delete\",\"object\":{\"id\":\"x\"}},"
             "{\"type\":\"Move\",\"object\":\"x\"},"
             "{\"type\":\"Create\",\"object\":\"https://a.example/2\"},"
             "{\"type\":\"Tombstone\",\"id\":\"https://a.example/2\"}"),
      "skip boost\nskip deletion\nskip activity without a post\n"
      "skip post by its address only\nskip deleted\n" },
    { "{\"@context\":\"https://www.w3.org/ns/activitystreams\",\"type\":\"Person\","
      "\"name\":\"Me\",\"summary\":\"<p>about me</p>\"}",
      "skip object that is no post\n" },
    { OUTBOX("{\"type\":\"Create\",\"object\":{\"type\":\"Answer\",\"name\":\"yes\"}}"),
      "skip object that is no post\n" },
    /* A post that stands for itself; its author as an object, or several. */
    { OUTBOX("{\"type\":\"Article\",\"content\":\"a\",\"attributedTo\":[{\"id\":\"x\"},"
             "\"y\"]}"),
      "post 1||a|x|never\n" },
    /* What is broken costs itself. */
    { OUTBOX(
          "{\"type\":\"Create\"},{\"type\":\"Create\",\"object\":[]},{\"a\":1}," CREATE(
              "\"content\":\"a\"")),
      "bad t.json:1: expected an object in Create, found none\n"
      "bad t.json:1: expected a post in object, found an array\n"
      "bad t.json:1: expected an activity, a status or a note, found none\n" POST("a")
          ME },
    { OUTBOX("\n" CREATE("\"content\":\"a\"") ",\n{\"id\":\"2\",\"x\":tru},\n" CREATE(
          "\"content\":\"b\"") ",\n"),
      POST("a") ME
      "bad t.json:3: expected a record in JSON, found Problem while parsing "
      "an atom starting with the letter 't'\n" POST("b") ME },
    /* What is in a broken one has arrays and ids of its own. */
    { OUTBOX(
          CREATE("\"content\":\"a\"") ",\n{\"id\":\"2\",\"content\":\"x\ny\",\"tag\":"
                                      "[{\"id\":\"e\",\"type\":\"Emoji\"},{\"id\":"
                                      "\"f\",\"type\":\"Emoji\"}],"
                                      "\"x\":[]},\n" CREATE("\"content\":\"b\"")),
      POST("a") ME "bad t.json:2: expected the end of a string, found a line feed at "
                   "byte 464, in the record of line 2; went on at line 3\n"
                   "skip object that is no post\n" POST("b") ME },
    /* Without the brackets at the end. */
    { "{\"orderedItems\":[\n" CREATE("\"content\":\"a\"") ",\n{\"id\":\"2\",\"typ",
      POST("a") ME "bad t.json:3: expected the end of the record, found the end of the "
                   "file at byte 331, in the record of line 3\n" },
    { "{\"orderedItems\":[" CREATE("\"content\":\"a\"") "]",
      POST("a") ME "bad t.json:1: expected the end of an object, found the end of the "
                   "file at byte 315\n" },
    { "{\"@context\":\"https://www.w3.org/ns/activitystreams\",\"orderedItems\":[]}]",
      "bad t.json:1: expected an object, found what is none at byte 70; no more "
      "records "
      "are found behind it\n" },
    /* Two pages, one behind the other, and one that is laid out. */
    { "{\"orderedItems\":[" CREATE(
          "\"content\":\"a\"") "]}\n{\n \"x\": {},\n "
                               "\"orderedItems\" : [\n  " CREATE(
                                   "\"content\":\"b\"") "\n ]\n}\n",
      POST("a") ME POST("b") ME },
};

START_TEST(an_outbox_has_posts_and_other_things)
{
    ck_assert_str_eq(said_of(outboxes[_i].items), outboxes[_i].said);
}
END_TEST

/* "@you", with an address that is or is not theirs in the list of who is mentioned. */
#define MENTIONS(tags)                                                                 \
    OUTBOX(CREATE("\"content\":\"<a class='mention' href='https://b.example/@you'>@"   \
                  "<span>you</span></a> <a class='mention' href='https://a.example/"   \
                  "@Me'>@Me</a>\",\"tag\":[" tags "]"))

static struct {
    const char *items;
    const char *said;
} const mentions[] = {
    { MENTIONS(""), POST("@you@b.example @Me") ME },
    { MENTIONS("{\"type\":\"Mention\",\"href\":\"https://web.c.example/users/you\","
               "\"name\":\"@you@c.example\"}"),
      POST("@you@c.example @Me") ME },
    { MENTIONS("{\"name\":\"@you@c.example\",\"href\":\"https://c.example/u/1\"},"
               "{\"name\":\"@YOU@d.example\",\"href\":\"https://b.example/users/you\"},"
               "{\"name\":\"@me@a.example\"},{\"name\":\"#tea\"},{\"name\":1},2"),
      POST("@you@d.example @Me@a.example") ME },
};

START_TEST(mentions_say_the_server_where_it_is_known)
{
    ck_assert_str_eq(said_of(mentions[_i].items), mentions[_i].said);
}
END_TEST

#define STATUS(id, members)                                                            \
    "{\"id\":\"" id "\",\"created_at\":\"2024-02-29T12:30:00.000Z\","                  \
    "\"spoiler_text\":\"\",\"visibility\":\"public\",\"account\":{\"acct\":\"me\","    \
    "\"url\":\"https://a.example/@me\"}," members "}"

static struct {
    const char *json;
    const char *said;
} const statuses[] = {
    { "[" STATUS("1", "\"content\":\"<p>a</p>\"") ",\n" STATUS(
          "2",
          "\"content\":\"\",\"spoiler_text\":\"x\",\"poll\":{\"options\":[{\"title\":"
          "\"yes\"}]},\"media_attachments\":[{\"description\":\"alt\"},"
          "{\"description\":null}]") "]",
      "post 1||a|me|1709209800\npost 2||yes\nalt|me|1709209800\n" },
    { STATUS("1", "\"content\":\"a\"") "\n" STATUS("2", "\"content\":\"b\"") "\n",
      "post 1||a|me|1709209800\npost 2||b|me|1709209800\n" },
    { "{\n  \"spoiler_text\": \"cw\",\n  \"id\": 7,\n \"content\": \"a\"\n}\n",
      "post 7||cw\na||never\n" },
    /* Without ids, their place tells them apart. */
    { "[{\"spoiler_text\":\"\",\"content\":\"a\"},{\"content\":\"b\"}]",
      "post 1||a||never\npost 2||b||never\n" },
    /* Somebody else's, whole. */
    { STATUS("1", "\"content\":\"\",\"reblog\":{\"id\":\"9\",\"content\":\"theirs\","
                  "\"account\":{\"acct\":\"you@b.example\"}}"),
      "post 9||theirs|you@b.example|never\n" },
    { "{\"id\":\"1\",\"spoiler_text\":\"\",\"visibility\":\"direct\",\"content\":"
      "\"a\"}",
      "skip direct message\n" },
    { "{\"id\":\"1\",\"spoiler_text\":\"\",\"content\":null}",
      "bad t.json:1: expected a string in content, found null\n" },
    { "{\"spoiler_text\":\"\",\"content\":\"a\",\"reblog\":{\"id\":\"9\"}}\n"
      "{\"id\":\"2\",\"content\":\"b\"}\n",
      "bad t.json:1: expected a status with content, found none\n"
      "post 2||b||never\n" },
    { STATUS("1",
             "\"content\":\"<a class='mention' href='https://b.example/@you'>@you"
             "</a>\",\"mentions\":[{\"username\":\"you\",\"acct\":\"you@c.example\","
             "\"url\":\"https://b.example/@you\"}]"),
      "post 1||@you@c.example|me|1709209800\n" },
    { "{\"accounts\":[{\"spoiler_text\":0}],\"statuses\":[" STATUS(
          "1", "\"content\":\"a\"") "]}",
      "post 1||a|me|1709209800\n" },
    /* Misskey's, whose text is plain. */
    { "[{\"id\":\"9x\",\"text\":\"a <b> &amp;\",\"createdAt\":\"2024-02-29T12:30:00Z\","
      "\"fileIds\":[],\"cw\":\"cw\",\"visibility\":\"public\",\"poll\":{\"choices\":["
      "{\"text\":\"yes\"}]},\"files\":[{\"comment\":\"alt\"}]},"
      "{\"id\":\"9y\",\"text\":null,\"renoteId\":\"9z\",\"fileIds\":[]},"
      "{\"id\":\"9z\",\"text\":\"psst\",\"visibility\":\"specified\"}]",
      "post 9x||cw\na <b> &amp;\nyes\nalt||1709209800\nskip boost\n"
      "skip direct message\n" },
};

START_TEST(statuses_and_notes_come_in_arrays_and_lines)
{
    ck_assert_str_eq(said_of(statuses[_i].json), statuses[_i].said);
}
END_TEST

/* Mentions times those that are listed: what grows with both takes minutes, and comes
 * to the timeout. */
START_TEST(many_mentions_take_no_long_time)
{
    static const char mention[] = "<a class=mention>@a</a>";
    static const char listed[] = "{\"acct\":\"b@c\"},";
    const int count = 40000;
    char *json = malloc((size_t)count * (sizeof mention + sizeof listed) + 200);
    char *at = json;

    ck_assert_ptr_nonnull(json);
    at += sprintf(at, "{\"id\":\"1\",\"spoiler_text\":\"\",\"content\":\"");
    for (int i = 0; i < count; i++)
        at = stpcpy(at, mention);
    at = stpcpy(at, "\",\"mentions\":[");
    for (int i = 0; i < count; i++)
        at = stpcpy(at, listed);
    strcpy(at, "0]}");
    said_of(json);
    ck_assert_int_eq(reading.posts, 1);
    free(json);
}
END_TEST

START_TEST(labels_are_not_looked_for)
{
    static const struct read_options options = { .kind = READ_KIND_MASTODON,
                                                 .wants_labels = 1 };
    static const struct span bytes = { "[]", 2 };

    ck_assert_str_eq(reading_of(&reading, "t", bytes, &options),
                     "closed t: expected posts with labels (--from tsv), found an "
                     "export of Mastodon, which has none\n");
}
END_TEST

int
main(void)
{
    Suite *suite = suite_create("mastodon");
    TCase *all = tcase_create("all");

    tcase_add_checked_fixture(all, start, end);
    tcase_add_loop_test(all, an_outbox_has_posts_and_other_things, 0,
                        (int)(sizeof outboxes / sizeof outboxes[0]));
    tcase_add_loop_test(all, mentions_say_the_server_where_it_is_known, 0,
                        (int)(sizeof mentions / sizeof mentions[0]));
    tcase_add_loop_test(all, statuses_and_notes_come_in_arrays_and_lines, 0,
                        (int)(sizeof statuses / sizeof statuses[0]));
    tcase_set_timeout(all, 60);
    tcase_add_test(all, many_mentions_take_no_long_time);
    tcase_add_test(all, labels_are_not_looked_for);
    suite_add_tcase(suite, all);
    return run_suite(suite);
}
