/* SPDX-License-Identifier: MIT */
/*
 * What a byte is, as far as tokens that stand plainly care: one look into a table tells
 * whether what follows a sign, or stands before it, leaves any doubt.
 */
#ifndef TOUT_TOKEN_BYTE_H
#define TOUT_TOKEN_BYTE_H

#include <stdint.h>

enum ti_byte {
    TI_BYTE_BLANK = 1 << 0, /* blanks and controls, the end of the post among them */
    TI_BYTE_LETTER = 1 << 1,
    TI_BYTE_DIGIT = 1 << 2,
    TI_BYTE_LOW_LINE = 1 << 3,
    TI_BYTE_BEYOND = 1 << 4, /* part of a character beyond ASCII */
    TI_BYTE_EYES = 1 << 5,   /* of emoticons, as noses and mouths are */
    TI_BYTE_NOSE = 1 << 6,
    TI_BYTE_MOUTH = 1 << 7,
    TI_BYTE_HEART = 1 << 8,     /* behind '<' */
    TI_BYTE_DOTTED = 1 << 9,    /* hosts and addresses may hold it */
    TI_BYTE_PATH = 1 << 10,     /* paths of links may hold it */
    TI_BYTE_PATH_END = 1 << 11, /* and end with it */
    TI_BYTE_UNNAMED = 1 << 12   /* no name begins behind it */
};

enum { TI_BYTE_NAME = TI_BYTE_LETTER | TI_BYTE_DIGIT | TI_BYTE_LOW_LINE };

extern const uint16_t ti_bytes[256];

static inline uint16_t
ti_byte(char byte)
{
    return ti_bytes[(unsigned char)byte];
}

#endif
