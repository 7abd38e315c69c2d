/* SPDX-License-Identifier: MIT */
#include "input.h"

#include <stdio.h>
#include <stdlib.h>

#include "command.h"

static void
copy_stream(FILE *from, FILE *to)
{
    char block[4096];
    size_t got;

    while ((got = fread(block, 1, sizeof block, from)) > 0)
        fwrite(block, 1, got, to);
}

char *
input_text(int count, char **operands, size_t *bytes)
{
    char *text = NULL;
    FILE *memory = open_memstream(&text, bytes);

    if (!memory) {
        complain("out of memory");
        return NULL;
    }
    for (int i = 0; i < count; i++)
        fprintf(memory, "%s%s", i > 0 ? " " : "", operands[i]);
    if (count == 0)
        copy_stream(stdin, memory);
    if (fclose(memory) != 0 || ferror(stdin)) {
        complain(ferror(stdin) ? "cannot read standard input" : "out of memory");
        free(text);
        return NULL;
    }
    if (count == 0 && *bytes > 0 && text[*bytes - 1] == '\n')
        text[--*bytes] = '\0';
    return text;
}
