/* SPDX-License-Identifier: MIT */
/* Blocks of a record say what its bytes say one by one. */
#include <string.h>

#include "read/scan.h"
#include "read/scan_blocks.h"
#include "support/random.h"
#include "support/run.h"

enum { ROUNDS = 5000, BYTES = 400 };

/* Something like a record, or a broken one. */
static size_t
make_record(uint64_t *state, char *data)
{
    static const char *const parts[] = {
        "\"key\": ", "{ \"a\" : ",     "}",           "[", "]",    "\"text\"",
        "\"\\\"\"",  "\"\\\\\"",       ",\n        ", " ", "true", "[ {",
        "} ]",       "\"a { b ] [c\"", "\"tweet\"",
    };
    static const char odd[] = "{}[]\"\\\n :,a\r\t";
    const uint64_t sound = 1 + random_next(state) % 64;
    size_t bytes = 1;

    data[0] = '{';
    while (bytes < BYTES - 17) {
        const uint64_t drawn = random_next(state);
        const char *part = parts[drawn % (sizeof parts / sizeof parts[0])];

        if (drawn % sound == 0 && sound < 32) {
            data[bytes++] = odd[(drawn >> 32) % (sizeof odd - 1)];
        } else {
            memcpy(data + bytes, part, strlen(part));
            bytes += strlen(part);
        }
    }
    data[bytes] = '\0';
    return bytes;
}

/* Whether the brace at `data` could begin another record. */
static int
may_be_record(const struct scan *scan, const char *data)
{
    if (scan->is_in_string)
        return 1;
    if (scan->before == ':')
        return 0;
    return !scan_is_in_array(scan) ||
           strncmp(data + 1 + strspn(data + 1, " \r\n\t"), "\"tweet\"", 7) == 0;
}

/* Steps up to `at`; whether that was over nothing that has to be looked at by itself.
 */
static int
step_to(struct scan *scan, const char *data, size_t at)
{
    for (; scan->at < at; scan->at++) {
        if (data[scan->at] == '{' && may_be_record(scan, data + scan->at))
            return 0;
        if (scan_step(scan, data[scan->at]) != SCAN_GOES_ON)
            return 0;
    }
    return 1;
}

static int
is_same(const struct scan *blocks, const struct scan *steps)
{
    return blocks->at == steps->at && blocks->line == steps->line &&
           blocks->depth == steps->depth &&
           blocks->is_in_string == steps->is_in_string &&
           blocks->is_escaped == steps->is_escaped && blocks->before == steps->before &&
           scan_is_in_array(blocks) == scan_is_in_array(steps);
}

/* How many bytes of the record blocks took. */
static size_t
scan_both_by(int is_portable, const char *data, size_t bytes)
{
    struct scan blocks;
    struct scan steps;
    size_t taken = 0;

    scan_start(&blocks, 1);
    scan_start(&steps, 1);
    blocks.is_portable = is_portable;
    while (blocks.at < bytes) {
        const size_t from = blocks.at;
        enum scan_result result;

        scan_blocks(&blocks, data, bytes);
        taken += blocks.at - from;
        ck_assert(blocks.at <= bytes && step_to(&steps, data, blocks.at) &&
                  is_same(&blocks, &steps));
        if (blocks.at == bytes)
            break;
        result = scan_step(&blocks, data[blocks.at++]);
        if (scan_step(&steps, data[steps.at++]) != result)
            ck_abort_msg("a step differs at %zu", steps.at);
        if (result != SCAN_GOES_ON)
            break;
    }
    return taken;
}

static size_t
scan_both(const char *data, size_t bytes)
{
    const size_t taken = scan_both_by(0, data, bytes);

    ck_assert_uint_eq(scan_both_by(1, data, bytes), taken);
    return taken;
}

START_TEST(blocks_lead_to_where_steps_do)
{
    uint64_t state = random_seed();
    size_t taken = 0;
    char data[BYTES];

    for (int i = 0; i < ROUNDS; i++) {
        const size_t bytes = make_record(&state, data);

        taken += scan_both(data, bytes);
    }
#ifdef __x86_64__
    ck_assert_uint_gt(taken, (size_t)ROUNDS);
#endif
}
END_TEST

/* An escape at a block's end, and brackets as deep as they may be. */
START_TEST(what_goes_over_a_block_is_remembered)
{
    static char data[3 * 2048];

    for (size_t at = 60; at < 70; at++) {
        memset(data, 'a', 200);
        memcpy(data, "{\"", 2);
        data[at] = '\\';
        data[at + 1] = '"';
        data[150] = '"';
        data[151] = '}';
        scan_both(data, 200);
    }
    memset(data, '[', sizeof data);
    data[0] = '{';
    scan_both(data, sizeof data);
}
END_TEST

int
main(void)
{
    Suite *suite = suite_create("blocks");
    TCase *cases = tcase_create("blocks");

    tcase_add_test(cases, blocks_lead_to_where_steps_do);
    tcase_add_test(cases, what_goes_over_a_block_is_remembered);
    suite_add_tcase(suite, cases);
    return run_suite(suite);
}
