/* SPDX-License-Identifier: MIT */
/*
 * The members, and the space between them, are those of real files; names and numbers
 * are made up.
 */
#include "exports.h"

static const char link[] = "https://t.co/abcdefghij";

/* A JSON string; bytes beyond ASCII become "é", since JSON cannot have those that are
 * not UTF-8. */
static void
write_string(FILE *out, const char *text, size_t bytes)
{
    putc('"', out);
    for (size_t i = 0; i < bytes; i++) {
        const unsigned char byte = (unsigned char)text[i];

        if (byte == '"' || byte == '\\')
            fprintf(out, "\\%c", byte);
        else if (byte >= 0x80)
            fputs("\xc3\xa9", out);
        else if (byte < 0x20)
            fprintf(out, "\\u%04x", byte);
        else
            putc(byte, out);
    }
    fprintf(out, " %s\"", link);
}

static void
write_archive(FILE *out, const struct bench_posts *posts)
{
    fputs("window.YTD.tweets.part0 = [", out);
    for (size_t i = 0; i < posts->count; i++) {
        size_t bytes;
        const char *text = bench_post(posts, i, &bytes);
        const unsigned long long id = 1500000000000000000ULL + i;

        fprintf(
            out,
            "%s\n  {\n    \"tweet\" : {\n      \"edit_info\" : {\n        "
            "\"initial\" : {\n          \"editTweetIds\" : [\n            \"%llu\"\n "
            "         ],\n          \"editableUntil\" : "
            "\"2024-02-29T16:25:21.000Z\",\n          \"editsRemaining\" : \"5\",\n "
            "         \"isEditEligible\" : true\n        }\n      },\n      "
            "\"retweeted\" : false,\n      \"source\" : \"<a "
            "href=\\\"https://app.example.org\\\" rel=\\\"nofollow\\\">An example "
            "client</a>\",\n      \"entities\" : {\n        \"hashtags\" : [ ],\n    "
            "    \"symbols\" : [ ],\n        \"user_mentions\" : [ ],\n        "
            "\"urls\" : [\n          {\n            \"url\" : \"%s\",\n            "
            "\"expanded_url\" : \"https://www.example.org/page/%zu\",\n            "
            "\"display_url\" : \"example.org/page\",\n            \"indices\" : [\n  "
            "            \"109\",\n              \"132\"\n            ]\n          "
            "}\n        ]\n      },\n      \"display_text_range\" : [\n        "
            "\"0\",\n        \"132\"\n      ],\n      \"favorite_count\" : \"3\",\n  "
            "    \"id_str\" : \"%llu\",\n      \"truncated\" : false,\n      "
            "\"retweet_count\" : \"1\",\n      \"id\" : \"%llu\",\n      "
            "\"possibly_sensitive\" : false,\n      \"created_at\" : \"Thu Feb 29 "
            "15:25:21 +0000 2024\",\n      \"favorited\" : false,\n      "
            "\"full_text\" : ",
            i > 0 ? "," : "", id, link, i, id, id);
        write_string(out, text, bytes);
        fputs(",\n      \"lang\" : \"en\"\n    }\n  }", out);
    }
    fputs("\n]\n", out);
}

static void
write_first_api(FILE *out, const struct bench_posts *posts)
{
    for (size_t i = 0; i < posts->count; i++) {
        size_t bytes;
        const char *text = bench_post(posts, i, &bytes);
        const unsigned long long id = 1500000000000000000ULL + i;

        fprintf(out,
                "{\"created_at\":\"Thu Feb 29 15:25:21 +0000 2024\",\"id\":%llu,"
                "\"id_str\":\"%llu\",\"text\":",
                id, id);
        write_string(out, text, bytes);
        fprintf(
            out,
            ",\"source\":\"\\u003ca href=\\\"https:\\/\\/app.example.org\\\" "
            "rel=\\\"nofollow\\\"\\u003eAn example client\\u003c\\/a\\u003e\","
            "\"truncated\":false,\"in_reply_to_status_id\":null,"
            "\"in_reply_to_status_id_str\":null,\"in_reply_to_user_id\":null,"
            "\"in_reply_to_user_id_str\":null,\"in_reply_to_screen_name\":null,"
            "\"user\":{\"id\":77%zu,\"id_str\":\"77%zu\",\"name\":\"An Example\","
            "\"screen_name\":\"example%zu\",\"location\":\"Anywhere\",\"url\":null,"
            "\"description\":\"Nobody in particular, who writes of nothing much\","
            "\"protected\":false,\"followers_count\":420,\"friends_count\":77,"
            "\"listed_count\":4,\"created_at\":\"Mon Jun 21 10:00:00 +0000 2010\","
            "\"favourites_count\":512,\"statuses_count\":9001,\"lang\":null,"
            "\"profile_background_color\":\"C0DEED\","
            "\"profile_image_url_https\":\"https:\\/\\/images.example.org\\/7.png\","
            "\"default_profile\":true,\"following\":null},\"geo\":null,"
            "\"coordinates\":null,\"place\":null,\"contributors\":null,"
            "\"is_quote_status\":false,\"quote_count\":0,\"reply_count\":0,"
            "\"retweet_count\":0,\"favorite_count\":0,\"entities\":{\"hashtags\":[],"
            "\"urls\":[{\"url\":\"%s\",\"expanded_url\":"
            "\"https:\\/\\/www.example.org\\/page\\/%zu\",\"display_url\":"
            "\"example.org\\/page\",\"indices\":[109,132]}],\"user_mentions\":[],"
            "\"symbols\":[]},\"favorited\":false,\"retweeted\":false,"
            "\"filter_level\":\"low\",\"lang\":\"en\","
            "\"timestamp_ms\":\"1709220321000\"}\n",
            i, i, i % 1000, link, i);
    }
}

enum { PAGE_POSTS = 100 };

static void
write_second_api(FILE *out, const struct bench_posts *posts)
{
    for (size_t i = 0; i < posts->count; i++) {
        size_t bytes;
        const char *text = bench_post(posts, i, &bytes);
        const unsigned long long id = 1500000000000000000ULL + i;

        fprintf(out, "%s{\"id\": \"%llu\", \"author_id\": \"77%zu\", \"text\": ",
                i % PAGE_POSTS == 0 ? "{\"data\": [" : ", ", id, i % 10);
        write_string(out, text, bytes);
        fprintf(out,
                ", \"entities\": {\"urls\": [{\"start\": 109, \"end\": 132, \"url\": "
                "\"%s\", \"expanded_url\": \"https://www.example.org/page/%zu\", "
                "\"display_url\": \"example.org/page\"}]}, \"public_metrics\": "
                "{\"retweet_count\": 0, \"reply_count\": 0, \"like_count\": 1, "
                "\"quote_count\": 0}, \"edit_history_tweet_ids\": [\"%llu\"], "
                "\"conversation_id\": \"%llu\", \"lang\": \"en\", "
                "\"possibly_sensitive\": false, \"reply_settings\": \"everyone\", "
                "\"created_at\": \"2024-02-29T15:25:21.000Z\"}",
                link, i, id, id);
        if (i % PAGE_POSTS < PAGE_POSTS - 1 && i + 1 < posts->count)
            continue;
        fputs("], \"includes\": {\"users\": [", out);
        for (int user = 0; user < 10; user++)
            fprintf(out,
                    "%s{\"id\": \"77%d\", \"username\": \"example%d\", \"name\": \"An "
                    "Example\"}",
                    user > 0 ? ", " : "", user, user);
        fputs("]}, \"meta\": {\"result_count\": 100}}\n", out);
    }
}

const struct bench_export bench_exports[] = {
    { "archive", "tweets.js", write_archive },
    { "first api", "v1.jsonl", write_first_api },
    { "second api", "v2.jsonl", write_second_api },
};
const size_t bench_export_count = sizeof bench_exports / sizeof bench_exports[0];
