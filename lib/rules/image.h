/* SPDX-License-Identifier: MIT */
/*
 * A prefilter as bytes that open in place: the build writes that of the rules compiled
 * in, so that nobody has to find their literals again. The bytes are those of this
 * machine, and of this build of the library: they are nothing to keep, or to hand on.
 */
#ifndef TOUT_RULES_IMAGE_H
#define TOUT_RULES_IMAGE_H

#include <stddef.h>

#include "rules/prefilter.h"

/* How many bytes the image of a prefilter has, and the image itself: `out` has room for
 * them. */
size_t ti_image_bytes(const struct ti_prefilter *prefilter);
void ti_image_write(const struct ti_prefilter *prefilter, char *out);

/* The prefilter of an image, which is borrowed; NULL if it is not one of these rules,
 * or memory ran out. */
struct ti_prefilter *ti_image_open(const struct ti_image *image,
                                   const tout_rules *rules, const tout_alloc *alloc);

#endif
