/* SPDX-License-Identifier: MIT */
/* Sixteen bytes at once say of each what it says by itself. Built twice, with the
 * machine's own instructions and without. */
#include "base/lanes.h"

#include <string.h>

#include "support/random.h"
#include "support/run.h"

enum { ROUNDS = 20000 };

/* Bytes of a few kinds, so that many are alike and at the ends of what is asked for. */
static void
fill(uint64_t *state, uint8_t *bytes)
{
    static const uint8_t some[] = {
        0,   1,   '\'', '@',  'A',  'Z',  '[',  '`',  'a',
        'z', '{', 0x7f, 0x80, 0xbf, 0xc1, 0xda, 0xe0, 0xff
    };

    for (size_t i = 0; i < TI_LANES; i++)
        bytes[i] = random_below(state, 2) ? some[random_below(state, sizeof some)]
                                          : (uint8_t)random_below(state, 256);
}

START_TEST(lanes_say_what_bytes_say)
{
    uint64_t state = random_seed();
    unsigned wrong = 0;

    for (unsigned round = 0; round < ROUNDS; round++) {
        const uint8_t first = (uint8_t)random_below(&state, 256);
        const uint8_t more = (uint8_t)random_below(&state, 128);
        const int bit = (int)random_below(&state, 8);
        uint32_t equal = 0;
        uint32_t within = 0;
        uint32_t have = 0;
        uint8_t bytes[TI_LANES];
        struct ti_lanes lanes;

        fill(&state, bytes);
        lanes = ti_lanes_load(bytes);
        for (unsigned i = 0; i < TI_LANES; i++) {
            equal |= (uint32_t)(bytes[i] == bytes[0]) << i;
            within |= (uint32_t)((uint8_t)(bytes[i] - first) <= more) << i;
            have |= (uint32_t)(bytes[i] >> bit & 1) << i;
        }
        wrong += ti_lanes_equal(lanes, bytes[0]) != equal;
        wrong += ti_lanes_within(lanes, first, more) != within;
        wrong += ti_lanes_have(lanes, bit) != have;
    }
    ck_assert_uint_eq(wrong, 0);
}
END_TEST

START_TEST(lanes_are_stored_as_bytes)
{
    uint64_t state = random_seed();
    unsigned wrong = 0;

    for (unsigned round = 0; round < ROUNDS; round++) {
        const size_t count = random_below(&state, TI_LANES + 1);
        const uint8_t bits = (uint8_t)random_below(&state, 256);
        uint8_t bytes[TI_LANES];
        uint8_t wanted[TI_LANES] = { 0 };
        uint8_t found[TI_LANES];
        struct ti_lanes lanes;

        fill(&state, bytes);
        for (size_t i = 0; i < count; i++)
            wanted[i] = bytes[i] | bits;
        lanes = ti_lanes_first(ti_lanes_with(ti_lanes_load(bytes), bits), count);
        ti_lanes_store(found, lanes);
        wrong += memcmp(found, wanted, sizeof found) != 0;
        wrong += ti_lanes_half(lanes, 0) != ti_load_u64(wanted);
        wrong += ti_lanes_half(lanes, 1) != ti_load_u64(wanted + 8);
        wrong += ti_lanes_are_same(lanes, ti_lanes_load(wanted)) != 1;
        for (size_t i = 0; i < TI_LANES; i++)
            wanted[i] = i < count ? 0 : bytes[i];
        lanes = ti_lanes_without(ti_lanes_load(bytes), count);
        wrong += ti_lanes_are_same(lanes, ti_lanes_load(wanted)) != 1;
        wanted[random_below(&state, TI_LANES)] ^= 1;
        wrong += ti_lanes_are_same(lanes, ti_lanes_load(wanted)) != 0;
    }
    ck_assert_uint_eq(wrong, 0);
}
END_TEST

START_TEST(a_tally_adds_up)
{
    uint64_t state = random_seed();
    unsigned wrong = 0;

    for (unsigned round = 0; round < ROUNDS / 100; round++) {
        const uint8_t first = (uint8_t)random_below(&state, 256);
        const uint8_t more = (uint8_t)random_below(&state, 128);
        struct ti_lanes tally = ti_lanes_none();
        uint32_t total = 0;
        uint8_t bytes[TI_LANES];

        for (unsigned i = 0; i < TI_LANES_TALLY_MAX; i++) {
            if (i == 0 || random_below(&state, 2))
                fill(&state, bytes);
            for (unsigned k = 0; k < TI_LANES; k++)
                total += (uint8_t)(bytes[k] - first) <= more;
            tally = ti_lanes_tally(tally, ti_lanes_load(bytes), first, more);
        }
        wrong += ti_lanes_total(tally) != total;
    }
    ck_assert_uint_eq(wrong, 0);
}
END_TEST

int
main(void)
{
    Suite *suite = suite_create("lanes");
    TCase *cases = tcase_create("lanes");

    tcase_add_test(cases, lanes_say_what_bytes_say);
    tcase_add_test(cases, lanes_are_stored_as_bytes);
    tcase_add_test(cases, a_tally_adds_up);
    suite_add_tcase(suite, cases);
    return run_suite(suite);
}
