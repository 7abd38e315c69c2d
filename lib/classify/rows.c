/* SPDX-License-Identifier: MIT */
#include "classify/rows.h"

/* Signs that belong elsewhere stand for none. */
static void
clear(struct ti_rows *rows, uint64_t size)
{
    rows->mask = size - 1;
    rows->learned = 0;
    rows->post = 1;
    for (uint64_t i = 0; i < size; i++)
        rows->list[i] = (struct ti_remembered){ .sign = ~i };
}

void
ti_rows_init(struct ti_rows *rows, struct ti_remembered *list)
{
    rows->list = list;
    clear(rows, TI_ROWS_MIN);
}

/* What was learned is learned again: that costs less than to keep it. */
void
ti_rows_start(struct ti_rows *rows)
{
    const uint64_t size = rows->mask + 1;

    rows->post++;
    if (rows->learned > size / 4 && size < TI_ROWS_MAX)
        clear(rows, TI_ROWS_MORE * size);
    else if (rows->post == 0)
        clear(rows, size);
}
