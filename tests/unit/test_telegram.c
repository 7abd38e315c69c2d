/* SPDX-License-Identifier: MIT */
/* One chat or an account; a text in its forms; what is not quite JSON. */
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

    return reading_of(&reading, "result.json", bytes, &options);
}

#define CHAT(type, id, messages)                                                       \
    "{\n \"name\": \"A chat\",\n \"type\": \"" type "\",\n \"id\": " id                \
    ",\n \"messages\": [\n" messages "\n ]\n}"
#define MESSAGE(id, text)                                                              \
    "{\n  \"id\": " id ",\n  \"type\": \"message\",\n  \"date\": "                     \
    "\"2024-02-29T13:30:00\",\n  \"date_unixtime\": \"1709209800\",\n  \"from\": "     \
    "\"Me\",\n  \"from_id\": \"user1\",\n  \"text\": " text "\n}"
#define ACCOUNT(chats, left)                                                           \
    "{\n \"about\": \"Your data.\",\n \"personal_information\": {\"user_id\": 1},\n"   \
    " \"frequent_contacts\": {\"list\": [{\"id\": 8, \"category\": \"people\"}]},\n"   \
    " \"chats\": {\"about\": \"\\\"messages\\\": [\", \"list\": [" chats "]},\n"       \
    " \"left_chats\": {\"list\": [" left "]}\n}\n"
#define ME "|Me|1709209800\n"

static struct {
    const char *json;
    const char *said;
} const files[] = {
    { CHAT("public_channel", "5", ""), "" },
    { CHAT("private_group", "5", MESSAGE("1", "\"a\"") "," MESSAGE("2", "\"\"")),
      "post 1||a" ME "skip no text\n" },
    { CHAT("personal_chat", "5", MESSAGE("1", "\"a\"")), "post 1||a" ME },
    { CHAT("public_channel", "5",
           "{\"id\": 1, \"type\": \"service\", \"text\": \"\"},{\"id\": 2, \"type\": "
           "\"unsupported\"},{\"id\": 3}"),
      "skip service message\nskip message that was not exported\n"
      "bad result.json:6: expected a message with a type, found none\n" },
    { CHAT("public_channel", "5",
           "{\"id\": 1, \"type\": \"message\", \"from\": null, \"from_id\": \"user7\", "
           "\"date\": \"2024-02-29T12:30:00\", \"text\": \"a\"}"),
      "post 1||a|user7|1709209800\n" },
    /* A text in pieces; where words lead. */
    { CHAT("public_channel", "5",
           MESSAGE("1", "[\"see \", {\"type\": \"bold\", \"text\": \"this\"}, \" \", "
                        "{\"type\": \"text_link\", \"text\": \"page\", \"href\": "
                        "\"https://a.example/x\"}, \"!\"]")),
      "post 1||see this page https://a.example/x!" ME },
    { CHAT("public_channel", "5",
           "{\"id\": 1, \"type\": \"message\", \"text_entities\": [{\"type\": "
           "\"plain\", "
           "\"text\": \"a \"}, {\"type\": \"text_link\", \"text\": \"a.example\", "
           "\"href\": \"https://a.example/\"}]}"),
      "post 1||a https://a.example/||never\n" },
    { CHAT("public_channel", "5",
           MESSAGE("1",
                   "\"\", \"poll\": {\"question\": \"Tea?\", \"answers\": [{\"text\":"
                   " \"yes\"}, {\"text\": [{\"type\": \"plain\", \"text\": "
                   "\"no\"}]}]}")),
      "post 1||Tea?\nyes\nno" ME },
    { CHAT("public_channel", "5",
           MESSAGE("1",
                   "\"a\", \"inline_bot_buttons\": [[{\"type\": \"url\", \"text\": "
                   "\"Buy\", \"data\": \"https://a.example/x\"}, {\"type\": "
                   "\"callback\", \"text\": \"no\", \"data\": \"x\"}], []]")),
      "post 1||a\nBuy https://a.example/x" ME },
    /* What is not JSON, and what only looks so. */
    { CHAT("public_channel", "5",
           MESSAGE("1", "\"a\\x1Fb\\x0a\\\\x41\\u2028\x80\xa8"
                        "c\\u2029d\\\"\"")),
      "post 1||a\x1f"
      "b\n\\x41\xe2\x80\xa8"
      "c\xe2\x80\xa9"
      "d\"" ME },
    { CHAT("public_channel", "5", MESSAGE("1", "\"\\xg1\"") "," MESSAGE("2", "\"b\"")),
      "bad result.json:6: expected a record in JSON, found Problem while parsing a "
      "string\npost 2||b" ME },
    /* An account: chats are apart, what two people say is not for others. */
    { ACCOUNT(CHAT("private_group", "5", MESSAGE("1", "\"a\"")) "," CHAT(
                  "personal_chat", "6", MESSAGE("1", "\"psst\"")) ",{\"id\":7}",
              CHAT("public_channel", "9", MESSAGE("1", "\"b\""))),
      "post 5/1||a" ME "skip direct message\npost 9/1||b" ME },
    /* A record that is left open takes its chat's end with it, and no more. */
    { ACCOUNT(
          CHAT("private_group", "5",
               MESSAGE(
                   "1",
                   "\"a\"") ",{\"id\": 2, \"text\": {") "," CHAT("private_group", "6",
                                                                 MESSAGE("1", "\"b\"")),
          ""),
      "post 5/1||a" ME
      "bad result.json:19: expected '}', found ']' at byte 429, in the record of line "
      "18; went on at line 24\n"
      "post 6/1||b" ME },
    /* Brackets in what is broken do not make an account of a chat. */
    { CHAT("personal_chat", "5",
           "{\"id\": 2, \"text\": \"x\ny [[[\"}," MESSAGE("3", "\"a\"")),
      "bad result.json:6: expected the end of a string, found a line feed at byte 92, "
      "in "
      "the record of line 6; went on at line 7\npost 3||a" ME },
    { "{\n \"type\": \"public_channel\",\n \"id\": 5,\n \"messages\": [\n" MESSAGE(
          "1", "\"a\"") ",\n{\n  \"id\": 2,\n  \"ty",
      "post 1||a" ME "bad result.json:16: expected the end of the record, found the "
      "end of the file at "
      "byte 227, in the record of line 14\n" },
    { "{\"about\":\"x\",\"chats\":{}}",
      "failed result.json: expected an array 'messages', found none\n" },
};

START_TEST(messages_are_read_and_told_apart)
{
    ck_assert_str_eq(said_of(files[_i].json), files[_i].said);
}
END_TEST

/* Behind which the rest of the text is still there. */
START_TEST(a_nul_is_read)
{
    said_of(CHAT("public_channel", "5", MESSAGE("1", "\"a\\x00b\"")));
    ck_assert_uint_eq(reading.said_bytes, strlen("post 1||a"
                                                 "?"
                                                 "b" ME));
    ck_assert_mem_eq(reading.said, "post 1||a\0b" ME, reading.said_bytes);
}
END_TEST

/* Cut behind each byte: what is whole is given, and the cut is named. */
START_TEST(a_cut_anywhere_gives_what_is_before_it)
{
    static const struct read_options options = { .kind = READ_KIND_TELEGRAM };
    static const char whole[] =
        ACCOUNT(CHAT("private_group", "5",
                     MESSAGE("1", "\"a\"") "," MESSAGE("2", "\"[\\\"{\"")),
                CHAT("public_channel", "9", MESSAGE("3", "\"c\"")));
    char *ids;

    said_of(whole);
    ck_assert_int_eq(reading.posts, 3);
    ids = strdup(reading.ids);
    for (size_t bytes = 0; bytes < sizeof whole - 2; bytes++) {
        const struct span cut = { whole, bytes };

        reading_of(&reading, "result.json", cut, &options);
        ck_assert_int_eq(strncmp(ids, reading.ids, reading.ids_bytes), 0);
        ck_assert_msg(reading.bad == 1 || strncmp(reading.said, "failed ", 7) == 0,
                      "cut at %zu: %s", bytes, reading.said);
    }
    free(ids);
}
END_TEST

int
main(void)
{
    Suite *suite = suite_create("telegram");
    TCase *all = tcase_create("all");

    tcase_add_checked_fixture(all, start, end);
    tcase_add_loop_test(all, messages_are_read_and_told_apart, 0,
                        (int)(sizeof files / sizeof files[0]));
    tcase_add_test(all, a_nul_is_read);
    tcase_add_test(all, a_cut_anywhere_gives_what_is_before_it);
    suite_add_tcase(suite, all);
    return run_suite(suite);
}
