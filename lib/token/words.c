/* SPDX-License-Identifier: MIT */
#include "token/words.h"

#include <string.h>

#include "base/hash.h"

void
ti_words_init(struct ti_words *words)
{
    memset(words->index, 0, TI_WORDS_MAX * sizeof words->index[0]);
    words->count = 0;
    words->post = 0;
}

void
ti_words_start(struct ti_words *words)
{
    words->post++;
}

/* The first of two neighbouring slots; the other differs in the last bit. */
static uint32_t
slot_of(const struct ti_plain *plain)
{
    return (uint32_t)(ti_mix(plain->letters[0], plain->letters[1]) % TI_WORDS_MAX);
}

static int
is_same(const struct ti_plain *one, const struct ti_plain *other)
{
    return ((one->letters[0] ^ other->letters[0]) |
            (one->letters[1] ^ other->letters[1])) == 0;
}

struct ti_plain_word *
ti_words_find(struct ti_words *words, const struct ti_plain *plain)
{
    const uint32_t slot = slot_of(plain);

    for (uint32_t way = 0; way < 2; way++) {
        const uint32_t number = words->index[slot ^ way];

        if (number == 0 || !is_same(&words->list[number - 1].plain, plain))
            continue;
        words->list[number - 1].post = words->post;
        return &words->list[number - 1];
    }
    return NULL;
}

/* The number of a word that may be forgotten for another one; 0 if none may. */
static uint32_t
choose_victim(const struct ti_words *words, uint32_t slot)
{
    uint32_t victim = 0;
    uint32_t oldest = 0;

    for (uint32_t way = 0; way < 2; way++) {
        const uint32_t number = words->index[slot ^ way];
        const uint32_t age = words->post - words->list[number - 1].post;

        if (age > oldest) {
            victim = number;
            oldest = age;
        }
    }
    return victim;
}

static uint32_t
choose_place(struct ti_words *words, uint32_t slot)
{
    for (uint32_t way = 0; way < 2; way++) {
        if (words->index[slot ^ way] == 0) {
            words->index[slot ^ way] = (uint16_t)++words->count;
            return words->count;
        }
    }
    return choose_victim(words, slot);
}

struct ti_plain_word *
ti_words_add(struct ti_words *words, const struct ti_plain *plain)
{
    const uint32_t number = choose_place(words, slot_of(plain));
    struct ti_plain_word *word;

    if (number == 0)
        return NULL;
    word = &words->list[number - 1];
    memset(word, 0, sizeof *word);
    memset(ti_words_note(words, number), 0, words->note_bytes);
    word->plain = *plain;
    word->post = words->post;
    return word;
}
