/* SPDX-License-Identifier: MIT */
/*
 * The posts that builds are compared on, each with a label: lines of files, and made of
 * a seed. Whatever fails ends the program with a message.
 */
#ifndef TOUT_TESTS_COMPAT_TEXTS_H
#define TOUT_TESTS_COMPAT_TEXTS_H

#include <stddef.h>
#include <stdint.h>

struct texts {
    char *bytes;  /* of all of them, one after the other */
    size_t *ends; /* where each ends */
    uint32_t *labels;
    size_t count;
    size_t used; /* of bytes */
    size_t capacity;
    size_t room; /* of ends and labels */
};

void texts_add_file(struct texts *texts, const char *path, uint32_t label);

/* Posts of random pieces, and bytes of no meaning at all. */
void texts_add_random(struct texts *texts, uint32_t label);

const char *texts_at(const struct texts *texts, size_t index, size_t *bytes);
void texts_free(struct texts *texts);

/* Says what is wrong, and ends the program. */
void texts_end(const char *format, ...) __attribute__((noreturn, format(printf, 1, 2)));

#endif
