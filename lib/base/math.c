/* SPDX-License-Identifier: MIT */
#include "base/math.h"

#include <math.h>

/* A root in floating point is near, and how near differs between machines; it is put
 * right in integers. */
uint32_t
ti_root(uint64_t value)
{
    uint64_t root = (uint64_t)sqrt((double)value);

    if (root > UINT32_MAX)
        root = UINT32_MAX;
    while (root * root > value)
        root--;
    while (root < UINT32_MAX && (root + 1) * (root + 1) <= value)
        root++;
    return (uint32_t)root;
}
