/* SPDX-License-Identifier: MIT */
#include "sample.h"

#include <stdlib.h>
#include <string.h>

/* SplitMix64: all numbers of 64 bits, in an order that looks random. */
static uint64_t
next_random(uint64_t *state)
{
    uint64_t mixed = *state += UINT64_C(0x9e3779b97f4a7c15);

    mixed = (mixed ^ mixed >> 30) * UINT64_C(0xbf58476d1ce4e5b9);
    mixed = (mixed ^ mixed >> 27) * UINT64_C(0x94d049bb133111eb);
    return mixed ^ mixed >> 31;
}

/* Below `bound`, each number as likely as any other: those of the last, shorter round
 * are drawn again. */
static uint64_t
random_below(uint64_t *state, uint64_t bound)
{
    const uint64_t rounds = UINT64_MAX - UINT64_MAX % bound;
    uint64_t drawn;

    do
        drawn = next_random(state);
    while (drawn >= rounds);
    return drawn % bound;
}

static int
grow(struct sample *sample)
{
    const size_t capacity = sample->capacity ? 2 * sample->capacity : 64;
    struct sampled *grown;

    if (sample->count < sample->capacity)
        return 1;
    grown = realloc(sample->list, capacity * sizeof grown[0]);
    if (!grown)
        return 0;
    sample->list = grown;
    sample->capacity = capacity;
    return 1;
}

static char *
copy(struct span *span, char *at)
{
    if (!span->data)
        return at;
    memcpy(at, span->data, span->bytes);
    span->data = at;
    return at + span->bytes;
}

static int
keep(struct sampled *kept, const struct post *post)
{
    char *at = malloc(post->id.bytes + post->text.bytes + post->author.bytes +
                      post->file.bytes + 1);

    if (!at)
        return 0;
    free(kept->bytes);
    kept->bytes = at;
    kept->post = *post;
    at = copy(&kept->post.id, at);
    at = copy(&kept->post.text, at);
    at = copy(&kept->post.author, at);
    copy(&kept->post.file, at);
    return 1;
}

int
sample_offer(struct sample *sample, const struct post *post, size_t file)
{
    const uint64_t number = sample->seen++;
    struct sampled *place;

    if (sample->count < sample->size) {
        if (!grow(sample))
            return 0;
        place = &sample->list[sample->count++];
        memset(place, 0, sizeof *place);
    } else {
        const uint64_t drawn = random_below(&sample->state, sample->seen);

        if (drawn >= sample->size)
            return 1;
        place = &sample->list[drawn];
    }
    place->number = number;
    place->file = file;
    return keep(place, post);
}

static int
compare(const void *a, const void *b)
{
    const struct sampled *left = a;
    const struct sampled *right = b;

    return (left->number > right->number) - (left->number < right->number);
}

void
sample_sort(struct sample *sample)
{
    if (sample->count > 0)
        qsort(sample->list, sample->count, sizeof sample->list[0], compare);
}

void
sample_free(struct sample *sample)
{
    for (size_t i = 0; i < sample->count; i++)
        free(sample->list[i].bytes);
    free(sample->list);
    memset(sample, 0, sizeof *sample);
}
