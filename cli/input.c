/* SPDX-License-Identifier: MIT */
#include "input.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

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

char *
input_file(const char *path, size_t most, size_t *bytes)
{
    FILE *in = strcmp(path, "-") == 0 ? stdin : fopen(path, "rb");
    char *text = malloc(most + 2);
    const char *wrong = in && text ? NULL : strerror(errno);

    *bytes = 0;
    if (!wrong) {
        *bytes = fread(text, 1, most + 1, in);
        if (ferror(in))
            wrong = strerror(errno);
        else if (*bytes > most)
            wrong = "the file is too large";
        text[*bytes] = '\0';
    }
    if (in && in != stdin)
        fclose(in);
    if (!wrong)
        return text;
    complain("cannot read %s: %s", path, wrong);
    free(text);
    return NULL;
}
