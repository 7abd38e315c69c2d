/* SPDX-License-Identifier: MIT */
/* The parts of a report's page, one file each, in the order they stand in. */
#ifndef TOUT_CLI_REPORT_SECTIONS_H
#define TOUT_CLI_REPORT_SECTIONS_H

#include <stdio.h>

#include "report/groups.h"
#include "report/survey.h"

struct report {
    struct engine_options engine_options;
    const char *title;
    uint64_t examples; /* posts shown of a kind */
    int is_public;     /* nothing that posts say, nobody's name */
    struct engine engine;
    struct survey survey;
    struct groups groups;
};

void section_summary(FILE *out, const struct report *report);
void section_reasons(FILE *out, const struct report *report);
void section_origins(FILE *out, const struct report *report);
void section_method(FILE *out, const struct report *report);

/* Return 0, or an exit code after having said why not. The last two show posts. */
int section_time(FILE *out, const struct report *report);
int section_campaigns(FILE *out, struct report *report);
int section_examples(FILE *out, struct report *report);

/* What the sections share. */

/* The class of a label's colour. */
const char *label_class(const struct report *report, uint32_t label);

/* A label's name, and the same with its colour beside it. */
void put_label(FILE *out, const struct report *report, uint32_t label);
void put_chip(FILE *out, const struct report *report, uint32_t label);

/* "12.3 %", with as many digits as it takes to tell it from none and from all. */
void put_share(FILE *out, double share);

/* "1 post", "1,234 posts": the plural has an s. */
void put_number_of(FILE *out, uint64_t number, const char *what);

/* A reason in words: a feature's text, or the name of a rule. */
void put_reason(FILE *out, const struct report *report, int32_t kind, const char *text);

/* The labels that a section has a part for: all but the neutral one, and then that one.
 * Returns how many. */
size_t labels_in_order(const struct report *report, uint32_t out[TOUT_LABELS_MAX]);

/* A table that scrolls by itself where it is too wide. `name` is ours. */
void wide_begin(FILE *out, const char *name);
void wide_end(FILE *out);

#endif
