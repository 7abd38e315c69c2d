/* SPDX-License-Identifier: MIT */
#include "input.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "command.h"
#include "write/buffer.h"

static void
add_stream(struct buffer *text, FILE *from)
{
    char block[4096];
    size_t got;

    while ((got = fread(block, 1, sizeof block, from)) > 0)
        buffer_add(text, block, got);
}

char *
input_text(int count, char **operands, size_t *bytes)
{
    struct buffer text = { 0 };

    for (int i = 0; i < count; i++) {
        buffer_add_text(&text, i > 0 ? " " : "");
        buffer_add_text(&text, operands[i]);
    }
    if (count == 0)
        add_stream(&text, stdin);
    if (count == 0 && text.bytes > 0 && text.data[text.bytes - 1] == '\n')
        text.bytes--;
    *bytes = text.bytes;
    buffer_add_byte(&text, '\0');
    if (!text.has_failed && !ferror(stdin))
        return text.data;
    complain(ferror(stdin) ? "cannot read standard input" : "out of memory");
    buffer_free(&text);
    return NULL;
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

size_t
input_head(const char *path, char *head, size_t room)
{
    const int file = open(path, O_RDONLY | O_CLOEXEC);
    const ssize_t got = file < 0 ? 0 : read(file, head, room);

    if (file >= 0)
        close(file);
    return got > 0 ? (size_t)got : 0;
}
