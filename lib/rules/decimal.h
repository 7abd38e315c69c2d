/* SPDX-License-Identifier: MIT */
/* Numbers of rule files, the same in every locale. */
#ifndef TOUT_RULES_DECIMAL_H
#define TOUT_RULES_DECIMAL_H

#include <stdint.h>

/* Reads a number as "+3.5", "-1" or "2": nats, of at most `max` either way, into score
 * units, rounded half away from zero. Returns 0 if it is not one. */
int ti_decimal_read(const char *text, int32_t max, int32_t *units);

#endif
