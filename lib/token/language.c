/* SPDX-License-Identifier: MIT */
#include "token/language.h"

#include <string.h>

#include "base/alloc.h"
#include "base/hash.h"
#include "text/utf8.h"

enum {
    SLOTS = 8192, /* eight times the words and endings of all languages */
    ENDING_LETTERS_MIN = 2,
    ENDING_LETTERS_MAX = 4,
    SCORE_WORD = 3,
    SCORE_LETTER = 2,
    SCORE_SCRIPT = 1,
    SCORE_MIN = 2, /* less is chance */
    SEED_WORD = 1,
    SEED_ENDING = 2,
    SEED_LETTER = 3
};

struct slot {
    uint64_t hash;      /* 0 for a free slot */
    uint32_t languages; /* a bit for each */
};

struct ti_languages {
    tout_alloc alloc;
    size_t count;
    uint32_t first[TI_LANGUAGES_MAX]; /* scripts; 0 where words tell */
    uint32_t last[TI_LANGUAGES_MAX];
    uint32_t scores[TI_LANGUAGES_MAX];
    struct slot slots[SLOTS];
};

static struct slot *
slot_of(struct ti_languages *languages, uint64_t hash)
{
    size_t at = hash % SLOTS;

    while (languages->slots[at].hash != 0 && languages->slots[at].hash != hash)
        at = (at + 1) % SLOTS;
    return &languages->slots[at];
}

static void
add(struct ti_languages *languages, const char *text, size_t bytes, uint64_t seed,
    size_t language)
{
    const uint64_t hash = ti_hash(text, bytes, seed) | 1;
    struct slot *slot = slot_of(languages, hash);

    slot->hash = hash;
    slot->languages |= 1U << language;
}

static void
add_list(struct ti_languages *languages, const char *list, uint64_t seed,
         size_t language)
{
    while (list && *list) {
        const size_t bytes = strcspn(list, " ");

        if (bytes > 0)
            add(languages, list, bytes, seed, language);
        list += bytes + (list[bytes] == ' ');
    }
}

static void
add_letters(struct ti_languages *languages, const char *letters, size_t language)
{
    const size_t bytes = letters ? strlen(letters) : 0;

    for (size_t at = 0; at < bytes;) {
        const size_t begin = at;

        ti_utf8_next(letters, &at);
        add(languages, letters + begin, at - begin, SEED_LETTER, language);
    }
}

struct ti_languages *
ti_languages_new(const struct ti_language *const *list, size_t count,
                 const tout_alloc *alloc)
{
    struct ti_languages *languages = ti_allocate_zero(alloc, 1, sizeof *languages);

    if (!languages)
        return NULL;
    languages->alloc = *alloc;
    languages->count = count;
    for (size_t i = 0; i < count; i++) {
        languages->first[i] = list[i]->first;
        languages->last[i] = list[i]->last;
        add_list(languages, list[i]->words, SEED_WORD, i);
        add_list(languages, list[i]->endings, SEED_ENDING, i);
        add_letters(languages, list[i]->letters, i);
    }
    return languages;
}

void
ti_languages_free(struct ti_languages *languages)
{
    if (languages)
        ti_release(&languages->alloc, languages);
}

size_t
ti_languages_bytes(void)
{
    return sizeof(struct ti_languages);
}

static void
score(struct ti_languages *languages, uint32_t chosen, uint32_t points)
{
    for (size_t i = 0; chosen && i < languages->count; i++, chosen >>= 1)
        languages->scores[i] += chosen & 1 ? points : 0;
}

static void
see_text(struct ti_languages *languages, const char *text, size_t bytes, uint64_t seed,
         uint32_t points)
{
    const uint64_t hash = ti_hash(text, bytes, seed) | 1;

    score(languages, slot_of(languages, hash)->languages, points);
}

/* A letter beyond ASCII; moves *at behind it. */
static void
see_letter(struct ti_languages *languages, const char *word, size_t *at)
{
    const size_t begin = *at;
    const uint32_t code = ti_utf8_next(word, at);

    see_text(languages, word + begin, *at - begin, SEED_LETTER, SCORE_LETTER);
    for (size_t i = 0; i < languages->count; i++)
        if (code >= languages->first[i] && code <= languages->last[i])
            languages->scores[i] += SCORE_SCRIPT;
}

static void
see_word(struct ti_languages *languages, const char *word, size_t bytes)
{
    size_t starts[ENDING_LETTERS_MAX + 1] = { 0 }; /* of the last letters, last first */
    unsigned letters = 0;

    see_text(languages, word, bytes, SEED_WORD, SCORE_WORD);
    for (size_t at = 0; at < bytes; letters++) {
        memmove(starts + 1, starts, ENDING_LETTERS_MAX * sizeof starts[0]);
        starts[0] = at;
        if ((unsigned char)word[at] >= 0x80)
            see_letter(languages, word, &at);
        else
            at++;
    }
    for (unsigned n = ENDING_LETTERS_MIN; n <= ENDING_LETTERS_MAX && n < letters; n++)
        see_text(languages, word + starts[n - 1], bytes - starts[n - 1], SEED_ENDING,
                 n - 1); /* a longer ending tells more */
}

uint8_t
ti_languages_pick(struct ti_languages *languages, const struct ti_tokens *tokens)
{
    uint8_t best = TI_LANGUAGE_NONE;
    uint32_t most = SCORE_MIN - 1;

    memset(languages->scores, 0, sizeof languages->scores);
    for (uint32_t i = 0; i < tokens->count; i++)
        if (tokens->list[i].kind == TOUT_TOKEN_WORD)
            see_word(languages, ti_token_norm(tokens, &tokens->list[i]),
                     tokens->list[i].norm_bytes);
    /* Where two are as likely, the first of the list. */
    for (size_t i = 0; i < languages->count; i++) {
        if (languages->scores[i] > most) {
            most = languages->scores[i];
            best = (uint8_t)i;
        }
    }
    return best;
}
