/* SPDX-License-Identifier: MIT */
/* usage: fuzz_TARGET FILE...: each file as it is, then mutated in turn, as TAP. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "fuzz.h"
#include "support/random.h"

enum { INPUT_BYTES_MAX = 1 << 20, EDITS_MAX = 4, PIECE_MAX = 64 };

/* Mutants of a file: fewer of a long one, so that all take about as long. */
enum { MUTATIONS_MAX = 400, MUTATIONS_BYTES = 1 << 18 };

static uint8_t *
read_input(const char *path, size_t *bytes)
{
    FILE *in = fopen(path, "rb");
    uint8_t *data = malloc(INPUT_BYTES_MAX);

    if (!in || !data) {
        printf("Bail out! cannot read %s\n", path);
        exit(1);
    }
    *bytes = fread(data, 1, INPUT_BYTES_MAX / 2, in);
    fclose(in);
    return data;
}

/* Moves what stands behind `at` by the length of a piece, and puts it there. */
static size_t
insert(uint8_t *data, size_t bytes, size_t at, const uint8_t *piece, size_t length)
{
    uint8_t copy[PIECE_MAX];

    if (bytes + length > INPUT_BYTES_MAX)
        return bytes;
    memcpy(copy, piece, length);
    memmove(data + at + length, data + at, bytes - at);
    memcpy(data + at, copy, length);
    return bytes + length;
}

static size_t
edit(uint8_t *data, size_t bytes, uint64_t *state)
{
    const size_t at = random_below(state, bytes + 1);
    const size_t from = random_below(state, bytes + 1);
    size_t length = random_below(state, PIECE_MAX);
    const uint8_t any = (uint8_t)random_next(state);

    if (length > bytes - from)
        length = bytes - from;
    switch (random_below(state, 4)) {
    case 0:
        return insert(data, bytes, at, data + from, length);
    case 1:
        return insert(data, bytes, at, &any, 1);
    case 2:
        memmove(data + from, data + from + length, bytes - from - length);
        return bytes - length;
    default:
        if (at < bytes)
            data[at] = any;
        return bytes;
    }
}

static size_t
count_mutations(size_t bytes)
{
    return bytes <= MUTATIONS_BYTES / MUTATIONS_MAX ? MUTATIONS_MAX
                                                    : MUTATIONS_BYTES / bytes + 1;
}

/* What a target has that knows the form of its input. */
#pragma weak LLVMFuzzerCustomMutator

static uint64_t state;

/* One edit, as an engine would make them. */
size_t
LLVMFuzzerMutate(uint8_t *data, size_t bytes, size_t capacity)
{
    if (bytes + PIECE_MAX > capacity || bytes + PIECE_MAX > INPUT_BYTES_MAX)
        return bytes;
    return edit(data, bytes, &state);
}

static size_t
mutate(uint8_t *data, size_t bytes)
{
    if (LLVMFuzzerCustomMutator && random_below(&state, 4) > 0)
        return LLVMFuzzerCustomMutator(data, bytes, INPUT_BYTES_MAX,
                                       (unsigned)random_next(&state));
    return edit(data, bytes, &state);
}

/* A copy of its own length, so that a byte read behind it is seen. */
static void
run(const uint8_t *data, size_t bytes)
{
    uint8_t *copy = malloc(bytes + (bytes == 0));

    if (!copy)
        exit(1);
    memcpy(copy, data, bytes);
    LLVMFuzzerTestOneInput(copy, bytes);
    free(copy);
}

int
main(int argc, char **argv)
{
    state = random_seed();
    printf("1..%d\n", argc - 1);
    for (int i = 1; i < argc; i++) {
        size_t bytes;
        uint8_t *data = read_input(argv[i], &bytes);
        uint8_t *mutant = malloc(INPUT_BYTES_MAX);

        if (!mutant)
            return 1;
        run(data, bytes);
        for (size_t m = count_mutations(bytes); m > 0; m--) {
            size_t mutant_bytes = bytes;

            memcpy(mutant, data, bytes);
            for (size_t e = 1 + random_below(&state, EDITS_MAX); e > 0; e--)
                mutant_bytes = mutate(mutant, mutant_bytes);
            run(mutant, mutant_bytes);
        }
        free(mutant);
        free(data);
        printf("ok %d - %s\n", i,
               strrchr(argv[i], '/') ? strrchr(argv[i], '/') + 1 : "");
    }
    return 0;
}
