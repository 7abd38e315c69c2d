/* SPDX-License-Identifier: MIT */
/*
 * What is frozen about the public structs. A program that was compiled against an
 * older header reads these places, whatever the library is.
 */
#include <tout.h>

#include <stdio.h>

#define HAS(type, field, at)                                                           \
    _Static_assert(offsetof(type, field) == (at), #type "." #field " has moved")
#define IS(type, bytes)                                                                \
    _Static_assert(sizeof(type) == (bytes), #type " has another size")

IS(tout_status, 4);
IS(tout_evidence_kind, 4);
IS(tout_token_kind, 4);

IS(tout_error, 256);
HAS(tout_error, status, 0);
HAS(tout_error, line, 4);
HAS(tout_error, offset, 8);
HAS(tout_error, message, 16);

IS(tout_verdict, 40);
HAS(tout_verdict, label, 0);
HAS(tout_verdict, best, 4);
HAS(tout_verdict, rule, 8);
HAS(tout_verdict, flags, 12);
HAS(tout_verdict, probability, 16);
HAS(tout_verdict, margin, 24);
HAS(tout_verdict, features, 28);
HAS(tout_verdict, features_known, 32);
HAS(tout_verdict, repairs, 36);

IS(tout_evidence, 32);
HAS(tout_evidence, kind, 0);
HAS(tout_evidence, weight, 4);
HAS(tout_evidence, begin, 8);
HAS(tout_evidence, end, 12);
HAS(tout_evidence, begin2, 16);
HAS(tout_evidence, end2, 20);
HAS(tout_evidence, rule, 24);
HAS(tout_evidence, feature, 28);

IS(tout_rule_match, 12);
HAS(tout_rule_match, rule, 0);
HAS(tout_rule_match, begin, 4);
HAS(tout_rule_match, end, 8);

/* Pointers are what they are; the rest is counted for those of 64 bits. */
#if UINTPTR_MAX == UINT64_MAX
IS(tout_token, 40);
HAS(tout_token, kind, 0);
HAS(tout_token, begin, 4);
HAS(tout_token, end, 8);
HAS(tout_token, norm_bytes, 12);
HAS(tout_token, norm, 16);
HAS(tout_token, stem, 24);
HAS(tout_token, stem_bytes, 32);
HAS(tout_token, undone, 36);

IS(tout_alloc, 24);
HAS(tout_alloc, allocate, 0);
HAS(tout_alloc, release, 8);
HAS(tout_alloc, context, 16);

IS(tout_entry, 40);
HAS(tout_entry, key, 0);
HAS(tout_entry, stem, 8);
HAS(tout_entry, name, 16);
HAS(tout_entry, name_bytes, 24);
HAS(tout_entry, is_word, 32);
HAS(tout_entry, reserved, 36);

IS(tout_promise, 48);
HAS(tout_promise, false_alarm_ppm, 0);
HAS(tout_promise, threshold, 4);
HAS(tout_promise, alarms, 8);
HAS(tout_promise, posts, 16);
HAS(tout_promise, rules, 24);
HAS(tout_promise, stream, 32);
HAS(tout_promise, flags, 40);
HAS(tout_promise, reserved, 44);

IS(tout_rule_score, 16);
HAS(tout_rule_score, rule, 0);
HAS(tout_rule_score, label, 8);
HAS(tout_rule_score, score, 12);

IS(tout_finding, 32);
HAS(tout_finding, kind, 0);
HAS(tout_finding, rule, 4);
HAS(tout_finding, line, 8);
HAS(tout_finding, offset, 16);
HAS(tout_finding, message, 24);

/* May grow at the end, for only the library makes them. */
HAS(tout_part, name, 0);
HAS(tout_part, version, 8);
HAS(tout_part, digest, 16);

/* Structs that callers fill begin with their size, and grow at the end; but one that
 * functions return by value (tout_model_recipe) cannot grow. */
IS(tout_recipe, 40);
HAS(tout_recipe, language, 8);
HAS(tout_recipe, seed, 16);
HAS(tout_recipe, flags, 24);
HAS(tout_recipe, reserved, 28);
HAS(tout_recipe, lexicon, 32);

HAS(tout_options, alloc, 8);
HAS(tout_options, flags, 16);
HAS(tout_options, post_bytes, 20);
HAS(tout_options, match_limit, 24);
HAS(tout_options, unsure_ppm, 28);
HAS(tout_options, false_alarm_ppm, 32);
HAS(tout_options, reserved, 36);

HAS(tout_build, alloc, 8);
HAS(tout_build, neutral, 16);
HAS(tout_build, notes, 24);
HAS(tout_build, max_features, 32);
HAS(tout_build, smoothing_milli, 40);
HAS(tout_build, min_posts, 44);
HAS(tout_build, flags, 48);
HAS(tout_build, reserved, 52);
HAS(tout_build, shares, 56);
#endif

HAS(tout_recipe, size, 0);
HAS(tout_options, size, 0);
HAS(tout_build, size, 0);

/* The library that is linked is of the header that was read. */
int
main(void)
{
    if (tout_version() != TOUT_VERSION) {
        printf("header %#x, library %#x\n", (unsigned)TOUT_VERSION,
               (unsigned)tout_version());
        return 1;
    }
    return 0;
}
