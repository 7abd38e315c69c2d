/* SPDX-License-Identifier: MIT */
/*
 * What training says of itself.
 */
#include "base/alloc.h"
#include "train/train.h"

void
tout_report_free(tout_report *report)
{
    tout_alloc alloc;

    if (!report)
        return;
    alloc = report->alloc;
    ti_release(&alloc, report);
}

double
tout_report_accuracy(const tout_report *report)
{
    return report ? report->accuracy : 0;
}

double
tout_report_log_loss(const tout_report *report)
{
    return report ? report->log_loss : 0;
}

uint64_t
tout_report_features(const tout_report *report)
{
    return report ? report->features : 0;
}
