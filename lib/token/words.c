/* SPDX-License-Identifier: MIT */
#include "token/words.h"

#include <string.h>

enum {
    SLOTS_MIN = 512,
    FORGET_FROM = 8 /* words, of which the oldest goes */
};

static void
clear_index(struct ti_words *words, uint32_t slots)
{
    words->slots = slots;
    memset(words->index, 0, slots * sizeof words->index[0]);
}

void
ti_words_init(struct ti_words *words)
{
    clear_index(words, SLOTS_MIN);
    words->count = 0;
    words->post = 0;
    words->hand = 0;
    memset(words->signs, 0, TI_WORDS_SIGNS * sizeof words->signs[0]);
    words->list[0] = (struct ti_plain_word){ .capitals = TI_CAPITALS_LOOK };
}

void
ti_words_start(struct ti_words *words)
{
    words->post++;
}

/* The one of two numbers whose word was longer not met; 0 if both were in this post.
 * Either may be 0. */
static uint32_t
older(const struct ti_words *words, uint32_t one, uint32_t other)
{
    const uint32_t one_age = one ? words->post - words->list[one].post : 0;
    const uint32_t other_age = other ? words->post - words->list[other].post : 0;

    if (one_age == 0 && other_age == 0)
        return 0;
    return one_age >= other_age ? one : other;
}

static uint32_t
slot_of(const struct ti_words *words, uint32_t number)
{
    return ti_words_slot(words, ti_lanes_load(words->list[number].letters));
}

/* Puts a number into one of its slots, if one is free. */
static void
put_number(struct ti_words *words, uint32_t slot, uint32_t number)
{
    for (uint32_t way = 0; way < TI_WORDS_WAYS; way++) {
        uint16_t *place = ti_words_way(words, slot, way);

        if (*place == 0) {
            *place = (uint16_t)number;
            return;
        }
    }
}

/* Twice as many slots; a word that finds all of its slots taken is forgotten. */
static void
grow(struct ti_words *words)
{
    clear_index(words, 2 * words->slots);
    for (uint32_t number = 1; number <= words->count; number++)
        put_number(words, slot_of(words, number), number);
}

static void
take_out(struct ti_words *words, uint32_t number)
{
    const uint32_t slot = slot_of(words, number);

    for (uint32_t way = 0; way < TI_WORDS_WAYS; way++)
        if (*ti_words_way(words, slot, way) == number)
            *ti_words_way(words, slot, way) = 0;
}

/* The number of the oldest of a few words, which is forgotten; the next time, of the
 * next few. 0 if all are in this post. */
static uint32_t
forget_one(struct ti_words *words)
{
    uint32_t number = 0;

    for (uint32_t i = 0; i < FORGET_FROM; i++) {
        words->hand = words->hand % words->count + 1;
        number = older(words, number, words->hand);
    }
    if (number)
        take_out(words, number);
    return number;
}

/* The number of the oldest of those words that are where a word belongs: 0 if there is
 * room beside them, or all are in this post. */
static uint32_t
crowded_out(const struct ti_words *words, uint32_t slot, int *is_crowded)
{
    uint32_t number = words->index[slot];

    *is_crowded = 1;
    for (uint32_t way = 0; way < TI_WORDS_WAYS; way++) {
        const uint16_t other = *ti_words_way(words, slot, way);

        *is_crowded &= other != 0;
        number = older(words, number, other);
    }
    return number;
}

/* The number of a word that is to be remembered: a new one, or another word's; 0 if
 * there is none to be had. */
static uint32_t
choose_number(struct ti_words *words, struct ti_lanes letters)
{
    int is_crowded;
    uint32_t slot;
    uint32_t number;

    if (words->count >= words->slots / 4 && words->slots < TI_WORDS_SLOTS_MAX)
        grow(words);
    slot = ti_words_slot(words, letters);
    number = crowded_out(words, slot, &is_crowded);
    if (is_crowded)
        return number;
    number = words->count < TI_WORDS_MAX ? ++words->count : forget_one(words);
    if (number)
        put_number(words, slot, number);
    return number;
}

struct ti_plain_word *
ti_words_add(struct ti_words *words, struct ti_lanes letters)
{
    const uint32_t number = choose_number(words, letters);
    struct ti_plain_word *word;

    if (number == 0)
        return NULL;
    word = &words->list[number];
    memset(word, 0, sizeof *word);
    memset(ti_words_note(words, number), 0, words->note_bytes);
    ti_lanes_store(word->letters, letters);
    word->post = words->post;
    return word;
}
