/* SPDX-License-Identifier: MIT */
#include "source.h"

#include <stdio.h>
#include <stdlib.h>

static int
note_word(void *context, const char *word, size_t bytes, int32_t mark)
{
    struct bench_source *source = context;

    (void)mark;
    source->words[source->count] = word;
    source->bytes[source->count++] = bytes;
    return 0;
}

struct bench_source
bench_source_open(enum bench_kind kind)
{
    struct bench_source source = { .kind = kind };
    uint32_t words;

    if (kind == BENCH_MADE ||
        tout_lexicon_builtin(NULL, &source.lexicon, NULL) != TOUT_OK)
        return source;
    words = tout_lexicon_words(source.lexicon);
    source.words = calloc(words + 1U, sizeof source.words[0]);
    source.bytes = calloc(words + 1U, sizeof source.bytes[0]);
    if (!source.words || !source.bytes) {
        fprintf(stderr, "out of memory\n");
        exit(1);
    }
    tout_lexicon_each(source.lexicon, note_word, &source);
    return source;
}

void
bench_source_close(struct bench_source *source)
{
    free(source->words);
    free(source->bytes);
    tout_lexicon_unref(source->lexicon);
}
