/* SPDX-License-Identifier: MIT */
/*
 * Counts as text: whatever the lines, they are refused with a reason, or make counts
 * that are written as text and read again as the same.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "command.h"
#include "complaints.h"
#include "counts_text.h"
#include "folder.h"
#include "fuzz.h"

/* What the counts are as text; the caller frees it. */
static char *
write_text(const tout_counts *counts, size_t *bytes)
{
    char *text = NULL;
    FILE *out = open_memstream(&text, bytes);

    if (!out || counts_text_write(out, counts) != EXIT_DONE || fclose(out) != 0)
        abort();
    return text;
}

static void
write_and_read(const tout_counts *counts)
{
    size_t bytes;
    size_t again_bytes;
    char *text = write_text(counts, &bytes);
    tout_counts *again;
    char *text_again;

    folder_write(1, text, bytes);
    if (counts_text_read(folder_path(1), &again) != EXIT_DONE)
        abort();
    text_again = write_text(again, &again_bytes);
    if (bytes != again_bytes || memcmp(text, text_again, bytes) != 0)
        abort();
    free(text);
    free(text_again);
    tout_counts_free(again);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t bytes)
{
    tout_counts *counts;
    size_t saved_bytes = 0;
    char *text;

    folder_write(0, data, bytes);
    complaints = 0;
    (void)counts_text_is(folder_path(0));
    if (counts_text_read(folder_path(0), &counts) != EXIT_DONE) {
        if (complaints == 0)
            abort();
        return 0;
    }
    /* A sum above the posts of its label is told when counts are put to use. */
    if (tout_counts_save(counts, folder_path(1), NULL) == TOUT_OK)
        write_and_read(counts);
    text = write_text(counts, &saved_bytes);
    free(text);
    tout_counts_free(counts);
    return 0;
}
