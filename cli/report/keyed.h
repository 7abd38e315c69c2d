/* SPDX-License-Identifier: MIT */
/*
 * Sums under names: of accounts, hosts, reasons. Exact up to a bound of names; what is
 * added under further ones is counted, not kept.
 */
#ifndef TOUT_CLI_REPORT_KEYED_H
#define TOUT_CLI_REPORT_KEYED_H

#include <stddef.h>
#include <stdint.h>

enum {
    KEYED_NAMES_MAX = 1000000,
    KEYED_SUMS_MAX = 8000000,          /* names times columns: 64 MB */
    KEYED_TEXT_MAX = 64 * 1024 * 1024, /* bytes of all names */
    KEYED_NAME_BYTES_MAX = 256,        /* a longer name is known by its beginning */
};

#define KEYED_NONE UINT32_MAX

struct keyed {
    size_t columns;
    size_t count;
    size_t room;
    size_t *ends;  /* of names in `text` */
    int64_t *sums; /* `columns` for each name */
    char *text;
    size_t text_room;
    uint32_t *slots; /* name + 1; a power of two of them */
    size_t slot_count;
    uint64_t seed;
    uint64_t left_out; /* additions under names that had no room */
    int has_failed;    /* memory ran out */
};

void keyed_start(struct keyed *keyed, size_t columns);
void keyed_free(struct keyed *keyed);

/* The number of a name, in the order of appearance; KEYED_NONE if it has no room. */
uint32_t keyed_find(struct keyed *keyed, const char *name, size_t bytes);

/* The sums of name `index`, valid until the next keyed_find(). */
int64_t *keyed_sums(const struct keyed *keyed, uint32_t index);

/* A name, and its length in `bytes`. */
const char *keyed_name(const struct keyed *keyed, uint32_t index, size_t *bytes);

/* Fills `best` with up to `room` names, those of the largest sums above 0 in `column`
 * first, equal ones by their bytes; returns how many. */
size_t keyed_best(const struct keyed *keyed, size_t column, uint32_t *best,
                  size_t room);

/* Whether any name has. */
int keyed_has(const struct keyed *keyed, size_t column);

/* How many names have a sum above 0 in `column`, and how many of them, the largest
 * first, make up half of it. Fails with 0 in both if memory runs out. */
void keyed_half(const struct keyed *keyed, size_t column, size_t *names, size_t *half);

#endif
