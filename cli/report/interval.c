/* SPDX-License-Identifier: MIT */
#include "report/interval.h"

#include <math.h>

struct interval
interval_of(double share, double count)
{
    const double z = 1.959964;
    const double middle = (share + z * z / (2 * count)) / (1 + z * z / count);
    const double half = z / (1 + z * z / count) *
                        sqrt(share * (1 - share) / count + z * z / (4 * count * count));

    /* It holds the share; rounding must not put it outside. */
    return (struct interval){ fmin(fmax(middle - half, 0), share),
                              fmax(fmin(middle + half, 1), share) };
}
