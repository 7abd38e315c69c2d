/* SPDX-License-Identifier: MIT */
/* Archives that are damaged, or are none: what is said of each, and what is not lost.
 */
#include "support/reading.h"

#define HEAD "window.YTD.tweets.part0 = [\n"
#define FIRST "{\"tweet\":{\"id_str\":\"1\",\"full_text\":\"before\"}}"
#define LAST "{\"tweet\":{\"id_str\":\"9\",\"full_text\":\"behind\"}}"

static struct reading reading;

static void
start(void)
{
    reading_start(&reading);
}

static void
end(void)
{
    reading_end(&reading);
}

static const char *
said_of(const char *data, size_t bytes)
{
    static const struct read_options options = { .kind = READ_KIND_X_ARCHIVE };

    return reading_of(&reading, "t.js", (struct span){ data, bytes }, &options);
}

/* Files of tests/data/x-archive: the posts in them, the bad records, and a part of what
 * is said. */
static struct {
    const char *name;
    int posts;
    int bad;
    const char *said;
} const fixtures[] = {
    { "cut-between.js", 2, 1, "found the end of the file at byte 421" },
    { "odd.js", 5, 6, "post 402||the older name\npost 3||no id\n" },
    { "odd.js", 5, 6, "odd.js:6: expected a string in full_text, found null\n" },
    { "odd.js", 5, 6, "post 411||first\n" },
    { "odd.js", 5, 6, "post 412||links that are none https://t.co/x\n" },
    { "tweet-headers.js", 0, 0, "found window.YTD.tweet_headers\n" },
    { "pointer.js", 0, 0, "found a git-lfs pointer" },
    { "page.js", 0, 0, "found HTML" },
    { "", 0, 0, "found the files 'alt.js'" },
};

/* Whether bytes are there, of which NUL may be one. */
static int
has_part(const char *said, size_t bytes, const char *part)
{
    const size_t part_bytes = strlen(part);

    for (size_t at = 0; at + part_bytes <= bytes; at++)
        if (memcmp(said + at, part, part_bytes) == 0)
            return 1;
    return 0;
}

START_TEST(a_fixture_gives_what_its_page_says)
{
    static const struct read_options options = { .kind = READ_KIND_AUTO };
    char name[128];

    snprintf(name, sizeof name, "tests/data/x-archive/%s", fixtures[_i].name);
    reading_of_file(&reading, reading_path("TOUT_SOURCE", name), &options);
    ck_assert_msg(has_part(reading.said, reading.said_bytes, fixtures[_i].said),
                  "expected %s, found %s", fixtures[_i].said, reading.said);
    ck_assert_int_eq(reading.posts, fixtures[_i].posts);
    ck_assert_int_eq(reading.bad, fixtures[_i].bad);
}
END_TEST

/* A text may hold any byte, and is not cut at one. */
START_TEST(a_nul_is_a_byte_of_the_text)
{
    static const char data[] =
        HEAD "{\"tweet\":{\"id\":7,\"full_text\":\"nul \\u0000 in\"}}]";
    static const char said[] = "post 7||nul \0 in\n";

    said_of(data, sizeof data - 1);
    ck_assert_uint_eq(reading.said_bytes, sizeof said - 1);
    ck_assert_mem_eq(reading.said, said, sizeof said - 1);
}
END_TEST

/* As many parts as one likes can be put into one file, and none needs a frame. */
START_TEST(many_empty_arrays_are_read_in_a_row)
{
    static const char part[] = "window.YTD.tweets.part0=[];\n";
    const size_t count = 300000;
    char *data = malloc(count * (sizeof part - 1) + sizeof HEAD FIRST + 1);
    size_t used = 0;

    ck_assert_ptr_nonnull(data);
    for (size_t i = 0; i < count; i++, used += sizeof part - 1)
        memcpy(data + used, part, sizeof part - 1);
    memcpy(data + used, HEAD FIRST "]", sizeof HEAD FIRST);
    said_of(data, used + sizeof HEAD FIRST);
    ck_assert_str_eq(reading.said, "post 1||before\n");
    free(data);
}
END_TEST

START_TEST(brackets_in_brackets_cost_their_record_alone)
{
    static const size_t depths[] = { 900, 1100, 100000 };
    const size_t depth = depths[_i];
    const size_t room = 2 * depth + 256;
    char *data = calloc(1, room);
    size_t used = (size_t)snprintf(data, room,
                                   "%s%s,{\"tweet\":{\"full_text\":\"deep\","
                                   "\"x\":",
                                   HEAD, FIRST);

    memset(data + used, '[', depth);
    memset(data + used + depth, ']', depth);
    used += 2 * depth;
    used += (size_t)snprintf(data + used, room - used, "}},%s]", LAST);
    said_of(data, used);
    ck_assert_ptr_nonnull(strstr(reading.said, "post 1||before\n"));
    ck_assert_ptr_nonnull(strstr(reading.said, "post 9||behind\n"));
    ck_assert_int_eq(reading.posts, depth < 1000 ? 3 : 2);
    ck_assert_int_eq(reading.bad, depth < 1000 ? 0 : 1);
    free(data);
}
END_TEST

/* Whatever stands in the place of a byte of the middle record costs that one alone. */
START_TEST(a_damaged_byte_costs_its_record_alone)
{
    static const char middle[] =
        "{ \"tweet\" : {\n \"entities\" : { \"urls\" : [ { \"url\" : \"x\" } ] },\n"
        " \"id_str\" : \"5\", \"full_text\" : \"a \\\" {b} \\\\\" } }";
    static const char others[] = "\"{}[]\\,: \n\0x\xff";
    const size_t before = sizeof HEAD FIRST ",\n" - 1;
    char whole[1024];
    const int bytes =
        snprintf(whole, sizeof whole, "%s%s,\n%s\n]", HEAD FIRST ",\n", middle, LAST);

    for (size_t at = 0; at < sizeof middle - 1; at++) {
        for (size_t other = 0; other < sizeof others - 1; other++) {
            const char byte = whole[before + at];

            whole[before + at] = others[other];
            said_of(whole, (size_t)bytes);
            ck_assert_msg(strstr(reading.said, "post 1||before\n") &&
                              strstr(reading.said, "post 9||behind\n"),
                          "byte %zu is %d:\n%s", at, others[other], reading.said);
            whole[before + at] = byte;
        }
    }
}
END_TEST

int
main(void)
{
    Suite *suite = suite_create("damaged");
    TCase *all = tcase_create("all");

    tcase_set_timeout(all, 120);
    tcase_add_checked_fixture(all, start, end);
    tcase_add_loop_test(all, a_fixture_gives_what_its_page_says, 0,
                        (int)(sizeof fixtures / sizeof fixtures[0]));
    tcase_add_test(all, many_empty_arrays_are_read_in_a_row);
    tcase_add_test(all, a_nul_is_a_byte_of_the_text);
    tcase_add_loop_test(all, brackets_in_brackets_cost_their_record_alone, 0, 3);
    tcase_add_test(all, a_damaged_byte_costs_its_record_alone);
    suite_add_tcase(suite, all);
    return run_suite(suite);
}
