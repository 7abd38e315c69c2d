/* SPDX-License-Identifier: MIT */
/* How far a share that was counted may lie from the true one. */
#ifndef TOUT_CLI_REPORT_INTERVAL_H
#define TOUT_CLI_REPORT_INTERVAL_H

struct interval {
    double low;
    double high;
};

/* The interval of 95 % of a share of `count` things, 1 or more (Wilson 1927). */
struct interval interval_of(double share, double count);

#endif
