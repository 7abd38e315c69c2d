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
#endif

/* Structs that callers fill begin with their size. */
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
