/* SPDX-License-Identifier: MIT */
/* Counts what parts of the command complain of, in place of printing it. */
#ifndef TOUT_TESTS_FUZZ_COMPLAINTS_H
#define TOUT_TESTS_FUZZ_COMPLAINTS_H

extern unsigned complaints;

#endif
