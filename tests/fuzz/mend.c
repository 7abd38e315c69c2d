/* SPDX-License-Identifier: MIT */
/* Checksums that hold again: apart, for those who mutate by themselves. */
#include "base/hash.h"
#include "base/view.h"
#include "fuzz/container.h"
#include "model/format.h"

void
container_mend(uint8_t *data, size_t bytes)
{
    if (bytes < TI_FORMAT_HEADER_BYTES)
        return;
    ti_store_u64(data + TI_FORMAT_SIZE_AT, bytes);
    ti_store_u64(
        data + TI_FORMAT_CHECKSUM_AT,
        ti_hash(data + TI_FORMAT_CHECKED_FROM, bytes - TI_FORMAT_CHECKED_FROM, 0));
}
