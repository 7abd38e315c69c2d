/* SPDX-License-Identifier: MIT */
#include "token/byte.h"

#define B TI_BYTE_BLANK
#define X TI_BYTE_BEYOND
#define Y TI_BYTE_EYES
#define N TI_BYTE_NOSE
#define M TI_BYTE_MOUTH
#define H TI_BYTE_HEART
#define U TI_BYTE_UNNAMED
#define P TI_BYTE_PATH
#define E (TI_BYTE_PATH | TI_BYTE_PATH_END)
#define T TI_BYTE_DOTTED
#define O TI_BYTE_LOW_LINE
#define L (TI_BYTE_LETTER | T | E)
#define D (TI_BYTE_DIGIT | T | E)

const uint16_t ti_bytes[256] = {
    /* clang-format off */
    B, B, B, B, B, B, B, B, B, B, B, B, B, B, B, B,
    B, B, B, B, B, B, B, B, B, B, B, B, B, B, B, B,
    B, P | U, 0, E | U, P | U, P | T | U, P | U, P | N, /* blank to ' */
    M, M, P | N | M | U, E | T, P, E | N | T, P | T, E | M | H, /* ( to / */
    D, D, D, D | M | H, D, D, D, D, D, D, P | Y, P | Y, 0, E | Y, 0, 0, /* 0 to ? */
    P | M | U, L, L, L, L | M, L, L, L, L, L, L, L, L, L, L, L | M, /* @ to O */
    L | M, L, L, L, L, L, L, L, L, L, L, P | M, M, P | M, N, E | T | O, /* P to _ */
    0, L, L, L, L | M, L, L, L, L, L, L, L, L, L, L, L | N | M, /* ` to o */
    L | M, L, L, L, L, L, L, L, L, L, L, M, P | M, M, P, B, /* p to DEL */
    X, X, X, X, X, X, X, X, X, X, X, X, X, X, X, X,
    X, X, X, X, X, X, X, X, X, X, X, X, X, X, X, X,
    X, X, X, X, X, X, X, X, X, X, X, X, X, X, X, X,
    X, X, X, X, X, X, X, X, X, X, X, X, X, X, X, X,
    X, X, X, X, X, X, X, X, X, X, X, X, X, X, X, X,
    X, X, X, X, X, X, X, X, X, X, X, X, X, X, X, X,
    X, X, X, X, X, X, X, X, X, X, X, X, X, X, X, X,
    X, X, X, X, X, X, X, X, X, X, X, X, X, X, X, X
    /* clang-format on */
};
