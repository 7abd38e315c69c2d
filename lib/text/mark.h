/* SPDX-License-Identifier: MIT */
/* Combining marks: accents, and what strikes letters out or piles up on them. */
#ifndef TOUT_TEXT_MARK_H
#define TOUT_TEXT_MARK_H

#include <stdint.h>

/* No language puts more accents on one letter (Vietnamese puts two). */
enum { TI_MARKS_MAX = 2 };

/* Combining diacritical marks, in all their blocks. */
static inline int
ti_mark_is_accent(uint32_t code)
{
    return (code >= 0x300 && code <= 0x36f) || (code >= 0x1ab0 && code <= 0x1aff) ||
           (code >= 0x1dc0 && code <= 0x1dff) || (code >= 0x20d0 && code <= 0x20ff);
}

/* Overlays, and enclosing circles and keycaps: decoration in any language. */
static inline int
ti_mark_strikes(uint32_t code)
{
    return (code >= 0x334 && code <= 0x338) || (code >= 0x20d0 && code <= 0x20ff);
}

#endif
