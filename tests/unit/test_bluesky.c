/* SPDX-License-Identifier: MIT */
/* Records, pages and events of Bluesky; links that stand beside the text. */
#include <sys/stat.h>

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

    return reading_of(&reading, "t.jsonl", bytes, &options);
}

#define TYPE "app.bsky.feed.post"
#define URI(key) "at://did:plc:me/" TYPE "/" key
#define RECORD(members)                                                                \
    "{\"$type\":\"" TYPE "\",\"createdAt\":\"2024-02-29T12:30:00Z\"," members "}"
#define COMMIT(members)                                                                \
    "{\"did\":\"did:plc:me\",\"time_us\":1709209800000000,\"kind\":\"commit\","        \
    "\"commit\":{\"rev\":\"r\",\"operation\":\"create\",\"rkey\":\"k\","               \
    "\"collection\":\"" TYPE "\"" members "}}\n"
#define PAYLOAD(type, members)                                                         \
    "{\"$type\":\"message\",\"payload\":{\"$type\":\"network.bsky.jetstream."          \
    "subscribeEvents#" type "\",\"seq\":1,\"did\":\"did:plc:me\","                     \
    "\"time\":\"2024-02-29T12:30:00.000001Z\"" members "}}\n"
#define ME "|did:plc:me|1709209800\n"

static struct {
    const char *json;
    const char *said;
} const files[] = {
    /* Jetstream. */
    { COMMIT(",\"record\":" RECORD("\"text\":\"a\"")), "post " URI("k") "||a" ME },
    { COMMIT(",\"record\":{\"text\":\"undated\"}"), "post " URI("k") "||undated" ME },
    { COMMIT(""), "bad t.jsonl:1: expected a record, found none\n" },
    { COMMIT(",\"record\":{\"$type\":\"" TYPE "\"}"),
      "bad t.jsonl:1: expected a post with text, found none\n" },
    { COMMIT(",\"record\":{\"text\":7}"),
      "bad t.jsonl:1: expected a string in text, found a number\n" },
    { COMMIT(",\"record\":{\"text\":\"\"}"), "skip no text\n" },
    { "{\"did\":\"did:plc:me\",\"time_us\":1,\"kind\":\"commit\",\"commit\":{"
      "\"operation\":\"delete\",\"collection\":\"" TYPE "\",\"rkey\":\"k\"}}\n"
      "{\"did\":\"did:plc:me\",\"kind\":\"identity\"}\n"
      "{\"did\":\"did:plc:me\",\"kind\":\"account\"}\n" COMMIT(
          ",\"record\":{\"$type\":\"app.bsky.feed.like\"}")
          COMMIT(",\"record\":{\"$type\":"
                 "\"com.example.x\"}"),
      "skip deletion\nskip change of a name\nskip change of an account\nskip like\n"
      "skip record that is no post\n" },
    { PAYLOAD("commit", ",\"operation\":\"update\",\"collection\":\"" TYPE
                        "\",\"rkey\":\"k\",\"record\":{\"text\":\"b\"}")
          PAYLOAD("commit", ",\"operation\":\"create\",\"collection\":\"app.bsky.graph."
                            "follow\",\"rkey\":\"k\",\"record\":{}")
              PAYLOAD("identity", ",\"identity\":{}") PAYLOAD("account", "")
                  PAYLOAD("sync", "") PAYLOAD(
                      "info",
                      ",\"name\":\"OutdatedCursor\"") "{\"$type\":\"error\",\"error\":"
                                                      "\"FutureCursor\"}\n",
      "post " URI("k") "||b" ME "skip follow\nskip change of a name\n"
                       "skip change of an account\nskip note about synchronisation\n"
                       "skip note of the stream\nskip error of the stream\n" },
    /* Pages. */
    { "{\"cursor\":\"c\",\"records\":[{\"uri\":\"" URI(
          "1") "\",\"cid\":\"x\","
               "\"value\":" RECORD(
                   "\"te"
                   "xt\""
                   ":\"a"
                   "\"") "},{\"uri\":\"" URI("2") "\","
                                                  "\"value\""
                                                  ":" RECORD("\"te"
                                                             "xt\""
                                                             ":\"b"
                                                             "\"") "}]}",
      "post " URI("1") "||a" ME "post " URI("2") "||b" ME },
    { "{\n \"feed\": [\n  {\"post\":{\"uri\":\"" URI(
          "1") "\",\"author\":{\"did\":\"did:"
               "plc:me\",\"handle\":\"me.example\"},\"record\":" RECORD(
                   "\"text\":\"a\"") "},"
                                     "\"reply\":{\"root\":{\"record\":" RECORD(
                                         "\"text\":\"not mine\"") "}}}\n ]\n}",
      "post " URI("1") "||a|me.example|1709209800\n" },
    { "{\"posts\":[{\"uri\":\"" URI("1") "\",\"record\":{\"text\":\"a\"},\"indexedAt\":"
                                         "\"2024-02-29T12:30:00Z\"}]}",
      "post " URI("1") "||a" ME },
    /* An array in a record is no page. */
    { COMMIT(",\"record\":{\"text\":\"a\",\"posts\":[{\"text\":\"b\"}]}"),
      "post " URI("k") "||a" ME },
    /* Records. */
    { RECORD("\"text\":\"a\"") "\n" RECORD("\"text\":\"b\""),
      "post 1||a||1709209800\npost 2||b||1709209800\n" },
    { "{\n \"uri\": \"" URI("1") "\",\n \"value\": " RECORD(
          "\"text\":\"a\"") "\n}\n"
                            "{\n \"uri\": \"" URI("2") "\",\n \"value\": " RECORD(
                                "\"text\":\"b\"") "\n}\n",
      "post " URI("1") "||a" ME "post " URI("2") "||b" ME },
    { "[" RECORD("\"text\":\"a\"") "]", "post 1||a||1709209800\n" },
    { RECORD("\"text\":\"a\"") "\n{\"$type\":\"" TYPE
                               "\",\"te\n" RECORD("\"text\":\"b\""),
      "post 1||a||1709209800\nbad t.jsonl:2: expected a record in JSON, found A string "
      "is "
      "opened, but never closed.\npost 3||b||1709209800\n" },
    { RECORD("\"text\":\"a\"") "\n" RECORD("\"text\":\"b\xff\""),
      "post 1||a||1709209800\nbad t.jsonl:2: expected a record in JSON, found The "
      "input "
      "is not valid UTF-8\n" },
};

START_TEST(posts_are_found_in_every_wrapping)
{
    ck_assert_str_eq(said_of(files[_i].json), files[_i].said);
}
END_TEST

#define FACET(begin, end, type, url)                                                   \
    "{\"index\":{\"byteStart\":" #begin ",\"byteEnd\":" #end "},\"features\":[{"       \
    "\"$type\":\"app.bsky.richtext.facet#" type "\",\"uri\":\"" url "\"}]}"

/* In each the word that begins at byte 4 is 9 bytes long: "\xf0..." is an emoji. */
#define TEXT                                                                           \
    "\"text\":\"\xf0\x9f\x94\xa5"                                                      \
    "a.example b\",\"facets\":["
#define LINKED "\xf0\x9f\x94\xa5https://a.example/x b"
#define UNLINKED                                                                       \
    "\xf0\x9f\x94\xa5"                                                                 \
    "a.example b"

static struct {
    const char *members;
    const char *text;
} const texts[] = {
    { TEXT FACET(4, 13, "link", "https://a.example/x") "]", LINKED },
    { TEXT FACET(4, 13, "tag", "https://a.example/x") "]", UNLINKED },
    { TEXT FACET(4, 99, "link", "https://a.example/x") "]", UNLINKED },
    { TEXT FACET(2, 13, "link", "https://a.example/x") "]", UNLINKED },
    { TEXT FACET(0, 3, "link", "https://a.example/x") "]", UNLINKED },
    { TEXT FACET(13, 4, "link", "https://a.example/x") "]", UNLINKED },
    { TEXT FACET(4, 4, "link", "https://a.example/x") "]", UNLINKED },
    { TEXT FACET(-1, 13, "link", "https://a.example/x") "]", UNLINKED },
    { TEXT FACET(4, 1.5, "link", "https://a.example/x") "]", UNLINKED },
    { TEXT FACET(4, 18446744073709551615, "link", "https://a.example/x") "]",
      UNLINKED },
    { TEXT "{},7,{\"features\":[]},{\"features\":{},\"index\":[]}]", UNLINKED },
    /* The one that begins first is it. */
    { TEXT FACET(8, 13, "link", "https://b.example/") "," FACET(
          4, 13, "link", "https://a.example/x") "]",
      LINKED },
    { TEXT FACET(14, 15, "link", "https://b.example/") "," FACET(
          4, 13, "link", "https://a.example/x") "]",
      LINKED " https://b.example/" },
    /* What belongs to the text. */
    { "\"text\":\"a\",\"tags\":[\"tea\",\"\",7,\"sun\"]", "a\n#tea #sun" },
    { "\"text\":\"a\",\"embed\":{\"images\":[{\"alt\":\"x\"},{\"alt\":\"\"},{\"alt\":"
      "\"y\"}]}",
      "a\nx\ny" },
    { "\"text\":\"\",\"embed\":{\"$type\":\"app.bsky.embed.video\",\"alt\":\"x\"}",
      "x" },
    { "\"text\":\"a\",\"embed\":{\"media\":{\"images\":[{\"alt\":\"x\"}]},\"record\":{}"
      "}",
      "a\nx" },
    { "\"text\":\"a\",\"embed\":{\"external\":{\"uri\":\"https://a.example/x\","
      "\"title\":\"t\",\"description\":\"d\"}}",
      "a\nhttps://a.example/x" },
    { TEXT FACET(4, 13, "link",
                 "https://a.example/x") "],\"embed\":{\"external\":{\"uri\":"
                                        "\"https://a.example/x\"}}",
      LINKED },
};

START_TEST(links_are_put_where_their_facets_say)
{
    char json[2048];
    char expected[2048];

    snprintf(json, sizeof json, "{\"$type\":\"" TYPE "\",%s}", texts[_i].members);
    snprintf(expected, sizeof expected, "post 1||%s||never\n", texts[_i].text);
    ck_assert_str_eq(said_of(json), expected);
}
END_TEST

/* A file a record, which its path names. */
START_TEST(a_record_of_an_unpacked_repository_is_known_by_its_path)
{
    static const char json[] = "{\n  \"$type\": \"" TYPE "\",\n  \"text\": \"a\"\n}\n";
    const struct span bytes = { json, sizeof json - 1 };
    static const struct read_options options = { .kind = READ_KIND_AUTO };
    char did[64];
    char collection[96];

    snprintf(did, sizeof did, "%s/did:plc:me", reading.folder);
    snprintf(collection, sizeof collection, "%s/" TYPE, did);
    ck_assert_int_eq(mkdir(did, 0700), 0);
    ck_assert_int_eq(mkdir(collection, 0700), 0);
    ck_assert_str_eq(
        reading_of(&reading, "did:plc:me/" TYPE "/3k.json", bytes, &options),
        "post " URI("3k") "||a|did:plc:me|never\n");
    ck_assert_str_eq(reading_of_file(&reading, reading.folder, &options),
                     "post " URI("3k") "||a|did:plc:me|never\n");
    unlink(reading.path);
    reading.path[0] = '\0';
    rmdir(collection);
    rmdir(did);
}
END_TEST

int
main(void)
{
    Suite *suite = suite_create("bluesky");
    TCase *all = tcase_create("all");

    tcase_add_checked_fixture(all, start, end);
    tcase_add_loop_test(all, posts_are_found_in_every_wrapping, 0,
                        (int)(sizeof files / sizeof files[0]));
    tcase_add_loop_test(all, links_are_put_where_their_facets_say, 0,
                        (int)(sizeof texts / sizeof texts[0]));
    tcase_add_test(all, a_record_of_an_unpacked_repository_is_known_by_its_path);
    suite_add_tcase(suite, all);
    return run_suite(suite);
}
