/* SPDX-License-Identifier: MIT */
/*
 * The numbers of models/FORMAT.md, which is the normative text.
 */
#ifndef TOUT_MODEL_FORMAT_H
#define TOUT_MODEL_FORMAT_H

#define TI_FORMAT_MAGIC "\x89tout\r\n\x1a"

enum {
    TI_FORMAT_MAGIC_BYTES = 8,
    TI_FORMAT_VERSION = 1,
    TI_FORMAT_KIND_MODEL = 1,
    TI_FORMAT_KIND_COUNTS = 2,
    TI_FORMAT_HEADER_BYTES = 64,
    TI_FORMAT_SIZE_AT = 16,      /* in the header */
    TI_FORMAT_CHECKSUM_AT = 24,  /* in the header */
    TI_FORMAT_CHECKED_FROM = 32, /* the checksum covers all from here on */
    TI_FORMAT_ENTRY_BYTES = 24,
    TI_FORMAT_SECTIONS_MAX = 64,
    TI_FORMAT_ALIGNMENT = 64,
    TI_FORMAT_TABLE_HEAD_BYTES = 64,
    TI_FORMAT_LANGUAGE_BYTES = 128,
    TI_FORMAT_UNICODE_BYTES = 16,
    TI_FORMAT_NOTES_MAX = 256,
    TI_FORMAT_NOTE_BYTES_MAX = 65535,
    /* The model of the largest table; a file beyond it is not read at all. */
    TI_FORMAT_LINES_MAX = 1 << 26,
    /* Bounds of bias and growth, 256 nats: no sum of a score can overflow. */
    TI_FORMAT_BIAS_MAX = 1 << 18
};

enum ti_section_id {
    TI_SECTION_RECIPE = 1,
    TI_SECTION_LABELS = 2,
    TI_SECTION_TABLE = 3,
    TI_SECTION_NOTES = 4,
    TI_SECTION_NAMES = 5,        /* optional */
    TI_SECTION_LEXICON = 6,      /* optional */
    TI_SECTION_SUPPORT = 7,      /* optional */
    TI_SECTION_PROMISE = 8,      /* optional */
    TI_SECTION_ENTRIES = 9,      /* of counts */
    TI_SECTION_RULE_SCORES = 10, /* optional */
    TI_SECTION_LAST = TI_SECTION_RULE_SCORES
};

#endif
