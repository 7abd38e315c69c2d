/* SPDX-License-Identifier: MIT */
/* What is packed comes back, and no two texts are packed alike. */
#include "token/pack.h"

#include <string.h>

#include "support/random.h"
#include "support/run.h"

static const struct {
    const char *text;
    int is_packed;
} texts[] = {
    { "", 1 },
    { "followers", 1 },
    { "fifteen letters", 1 },
    { "sixteen letters!", 0 },
    { "\xd0\xbf\xd1\x80\xd0\xb8\xd0\xb2\xd0\xb5\xd1\x82", 1 },
    { "\xd0\xbf\xd0\xbe\xd0\xb4\xd0\xbf\xd0\xb8\xd1\x81\xd1\x87\xd0\xb8\xd0\xba\xd0"
      "\xb8",
      1 },
    { "\xce\xbc\xce\xb1\xce\xb8\xce\xb7\xce\xbc\xce\xb1\xcf\x84\xce\xb9\xce\xba\xce"
      "\xac",
      1 },
    /* Fifteen letters, letters of two blocks, one of ASCII among them. */
    { "\xd0\xb0\xd0\xb0\xd0\xb0\xd0\xb0\xd0\xb0\xd0\xb0\xd0\xb0\xd0\xb0\xd0\xb0\xd0\xb0"
      "\xd0\xb0\xd0\xb0\xd0\xb0\xd0\xb0\xd0\xb0",
      0 },
    { "\xd0\xb0\xd0\xb0\xd0\xb0\xd0\xb0\xd0\xb0\xd0\xb0\xd0\xb0\xd2\xb1", 0 },
    { "\xd0\xb0\xd0\xb0\xd0\xb0\xd0\xb0\xd0\xb0\xd0\xb0\xd0\xb0xx", 0 },
};

START_TEST(a_text_is_packed_if_it_can_be_and_comes_back)
{
    const size_t bytes = strlen(texts[_i].text);
    uint8_t packed[TI_PACK_BYTES];
    char text[TI_PACK_ROOM];

    ck_assert_uint_le(bytes, sizeof text);
    memset(text, 'x', sizeof text);
    memcpy(text, texts[_i].text, bytes);
    ck_assert_int_eq(ti_pack(text, bytes, 0, packed), texts[_i].is_packed);
    if (!texts[_i].is_packed)
        return;
    ti_unpack(packed, bytes, text);
    ck_assert_mem_eq(text, texts[_i].text, bytes);
}
END_TEST

/* Letters of Cyrillic, in words of any length, with marks and without. */
START_TEST(words_are_packed_alike_only_if_they_are)
{
    uint64_t state = random_seed();
    char words[2][TI_PACK_ROOM] = { { 0 } };
    uint8_t packed[2][TI_PACK_BYTES];
    size_t bytes[2];

    for (unsigned i = 0; i < 100000; i++) {
        for (unsigned k = 0; k < 2; k++) {
            bytes[k] = 2 * (1 + random_below(&state, TI_PACK_LETTERS_MAX));
            for (size_t at = 0; at < bytes[k]; at += 2) {
                const size_t code = 0x400 + random_below(&state, 2);

                words[k][at] = (char)(0xc0 | code >> 6);
                words[k][at + 1] = (char)(0x80 | (code & 0x3f));
            }
            ck_assert(ti_pack(words[k], bytes[k], 0, packed[k]));
        }
        ck_assert_int_eq(memcmp(packed[0], packed[1], TI_PACK_BYTES) == 0,
                         bytes[0] == bytes[1] &&
                             memcmp(words[0], words[1], bytes[0]) == 0);
    }
}
END_TEST

int
main(void)
{
    Suite *suite = suite_create("pack");
    TCase *cases = tcase_create("pack");

    tcase_add_loop_test(cases, a_text_is_packed_if_it_can_be_and_comes_back, 0,
                        (int)(sizeof texts / sizeof texts[0]));
    tcase_add_test(cases, words_are_packed_alike_only_if_they_are);
    suite_add_tcase(suite, cases);
    return run_suite(suite);
}
