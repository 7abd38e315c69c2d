/* SPDX-License-Identifier: MIT */
/* Cells of TSV and CSV. */
#include <string.h>

#include "write/write.h"

void
write_tsv_cell(FILE *out, const char *text, size_t bytes)
{
    for (size_t i = 0; i < bytes; i++) {
        switch (text[i]) {
        case '\t':
            fputs("\\t", out);
            break;
        case '\n':
            fputs("\\n", out);
            break;
        case '\r':
            fputs("\\r", out);
            break;
        case '\\':
            fputs("\\\\", out);
            break;
        default:
            fputc(text[i], out);
        }
    }
}

static int
needs_quotes(const char *text, size_t bytes)
{
    for (size_t i = 0; i < bytes; i++)
        if (text[i] == ',' || text[i] == '"' || text[i] == '\n' || text[i] == '\r')
            return 1;
    return 0;
}

void
write_csv_cell(FILE *out, const char *text, size_t bytes)
{
    const int quoted = needs_quotes(text, bytes);

    if (quoted)
        fputc('"', out);
    for (size_t i = 0; i < bytes; i++) {
        if (text[i] == '"')
            fputc('"', out);
        fputc(text[i], out);
    }
    if (quoted)
        fputc('"', out);
}
