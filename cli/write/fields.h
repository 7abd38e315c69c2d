/* SPDX-License-Identifier: MIT */
/*
 * What is told of a post: the columns of a table, which are the keys of JSON Lines.
 */
#ifndef TOUT_CLI_WRITE_FIELDS_H
#define TOUT_CLI_WRITE_FIELDS_H

#include <stdint.h>

#include "engine.h"

enum field_kind {
    FIELD_ID,
    FIELD_LABEL,
    FIELD_PROBABILITY,
    FIELD_PROBABILITIES, /* of all labels; an object of JSON */
    FIELD_FILE,          /* where it was read, with `line` */
    FIELD_LINE,
    FIELD_AUTHOR,
    FIELD_TIME,
    FIELD_TEXT,
    FIELD_FLAGS, /* an array of JSON */
    FIELD_WHY,   /* likewise */
    FIELD_SHARE  /* the probability of one label, "p:LABEL" */
};

struct field {
    enum field_kind kind;
    uint32_t label; /* of FIELD_SHARE */
    const char *name;
    size_t name_bytes;
};

/* Every one there is, once. */
enum { FIELDS_MAX = FIELD_SHARE + TOUT_LABELS_MAX };

struct fields {
    struct field list[FIELDS_MAX];
    uint32_t count;
};

/* Adds one; it must not be there yet. */
void fields_add(struct fields *fields, enum field_kind kind);

int fields_have(const struct fields *fields, enum field_kind kind);

/* Reads "id,label,p:community"; the names are borrowed from it. Returns 0, or an exit
 * code after having said what is wrong. */
int fields_read(const char *list, const struct engine *engine, struct fields *fields);

#endif
