/* SPDX-License-Identifier: MIT */
/* Posts from files, and random ones. */
#include "texts.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "support/random.h"

enum { LINE_MAX_BYTES = 1 << 16, RANDOM_POSTS = 1000 };

void
texts_end(const char *format, ...)
{
    va_list arguments;

    va_start(arguments, format);
    fputs("answers: ", stderr);
    vfprintf(stderr, format, arguments);
    fputc('\n', stderr);
    va_end(arguments);
    exit(1);
}

static void *
more(void *block, size_t bytes)
{
    void *grown = realloc(block, bytes);

    if (!grown)
        texts_end("no memory");
    return grown;
}

static void
add(struct texts *texts, const char *text, size_t bytes, uint32_t label)
{
    if (texts->capacity - texts->used < bytes) {
        texts->capacity = 2 * (texts->capacity + bytes);
        texts->bytes = more(texts->bytes, texts->capacity);
    }
    if (texts->count == texts->room) {
        texts->room = 2 * texts->room + 1024;
        texts->ends = more(texts->ends, texts->room * sizeof *texts->ends);
        texts->labels = more(texts->labels, texts->room * sizeof *texts->labels);
    }
    if (bytes)
        memcpy(texts->bytes + texts->used, text, bytes);
    texts->used += bytes;
    texts->ends[texts->count] = texts->used;
    texts->labels[texts->count++] = label;
}

const char *
texts_at(const struct texts *texts, size_t index, size_t *bytes)
{
    const size_t begin = index ? texts->ends[index - 1] : 0;

    *bytes = texts->ends[index] - begin;
    return texts->bytes + begin;
}

void
texts_add_file(struct texts *texts, const char *path, uint32_t label)
{
    static char line[LINE_MAX_BYTES];
    FILE *file = fopen(path, "rb");

    if (!file)
        texts_end("cannot open %s", path);
    while (fgets(line, sizeof line, file))
        add(texts, line, strcspn(line, "\n"), label);
    fclose(file);
}

void
texts_add_random(struct texts *texts, uint32_t label)
{
    uint64_t state = UINT64_C(20261128);
    char post[1024];

    for (unsigned i = 0; i < RANDOM_POSTS; i++) {
        const size_t bytes = random_below(&state, 300);

        add(texts, post, random_post(&state, post, sizeof post), label);
        for (size_t j = 0; j < bytes; j++)
            post[j] = (char)(unsigned char)random_below(&state, 256);
        add(texts, post, bytes, label);
    }
}

void
texts_free(struct texts *texts)
{
    free(texts->bytes);
    free(texts->ends);
    free(texts->labels);
}
