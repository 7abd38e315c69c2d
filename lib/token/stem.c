/* SPDX-License-Identifier: MIT */
#include "token/stem.h"

#include <stddef.h>
#include <string.h>

#include "base/alloc.h"
#include "base/error.h"
#include "base/hash.h"
#include "token/language.h"

#include <libstemmer.h>

enum {
    MEMO_MIN = 64,    /* entries: the memory grows with what is in it */
    MEMO_MAX = 16384, /* 1 MiB; plain words do not come here twice (words.h) */
    NAME_SHOWN = 32,  /* bytes of a name in a message */
    MEMO_BYTES = 22   /* fills an entry to one cache line; longer words are rare */
};

struct entry {
    uint64_t hash; /* of the word; an empty word marks a free entry */
    uint64_t stem_hash;
    uint8_t word_bytes;
    uint8_t stem_bytes;
    uint8_t language;
    char word[MEMO_BYTES];
    char stem[MEMO_BYTES];
};

struct ti_stemmer {
    tout_alloc alloc;
    struct sb_stemmer *snowballs[TI_LANGUAGES_MAX];
    const char *names[TI_LANGUAGES_MAX]; /* of several languages; else NULL */
    size_t count;                        /* of languages; 0 for "none" */
    struct ti_languages *languages;      /* to pick from; NULL for one or none */
    uint8_t chosen;                      /* TI_LANGUAGE_NONE: no stemming */
    uint64_t seed;
    size_t memo_size; /* entries in use, a power of two */
    size_t memo_held; /* of them, those that hold a word */
    struct entry memo[MEMO_MAX];
};

/* libstemmer gives nothing both for a language that it lacks and for want of memory. */
static tout_status
fail_without(const char *language, tout_error *err)
{
    for (const char **name = sb_stemmer_list(); *name; name++)
        if (strcmp(*name, language) == 0)
            return ti_fail_memory(err);
    return ti_fail(err, TOUT_E_STEMMER,
                   "libstemmer has no stemmer for \"%s\"; expected one of its "
                   "languages, as \"english\", several, \"auto\" or \"none\"",
                   language);
}

/* libstemmer grows its own buffer at the first long word; a longest word now means that
 * none does later. */
static tout_status
add_snowball(struct ti_stemmer *stemmer, const char *language, tout_error *err)
{
    static const unsigned char longest[TOUT_TOKEN_BYTES_MAX + 1] =
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
    struct sb_stemmer *snowball = sb_stemmer_new(language, "UTF_8");

    if (!snowball)
        return fail_without(language, err);
    stemmer->snowballs[stemmer->count++] = snowball;
    return sb_stemmer_stem(snowball, longest, TOUT_TOKEN_BYTES_MAX)
               ? TOUT_OK
               : ti_fail_memory(err);
}

/* All languages that we can tell, as far as libstemmer has them. */
static tout_status
add_all(struct ti_stemmer *stemmer, const struct ti_language **list, tout_error *err)
{
    tout_status status = TOUT_OK;

    for (size_t i = 0; status == TOUT_OK && i < ti_languages_known_count; i++) {
        list[stemmer->count] = &ti_languages_known[i];
        status = add_snowball(stemmer, ti_languages_known[i].name, err);
        if (status == TOUT_E_STEMMER)
            status = TOUT_OK;
    }
    return status;
}

static tout_status
add_listed(struct ti_stemmer *stemmer, const char *names,
           const struct ti_language **list, tout_error *err)
{
    tout_status status = TOUT_OK;

    while (status == TOUT_OK && *names) {
        const size_t bytes = strcspn(names, ",");
        const struct ti_language *language = ti_language_find(names, bytes);

        if (!language || stemmer->count == TI_LANGUAGES_MAX)
            return ti_fail(err, TOUT_E_STEMMER,
                           "cannot tell \"%.*s\" from other languages; name it alone",
                           (int)(bytes < NAME_SHOWN ? bytes : NAME_SHOWN), names);
        list[stemmer->count] = language;
        status = add_snowball(stemmer, language->name, err);
        names += bytes + (names[bytes] == ',');
    }
    return status;
}

static tout_status
add_languages(struct ti_stemmer *stemmer, const char *language, tout_error *err)
{
    const struct ti_language *list[TI_LANGUAGES_MAX];
    const int is_auto = strcmp(language, "auto") == 0;
    tout_status status;

    if (strcmp(language, "none") == 0)
        return TOUT_OK;
    if (!is_auto && !strchr(language, ','))
        return add_snowball(stemmer, language, err);
    status = is_auto ? add_all(stemmer, list, err)
                     : add_listed(stemmer, language, list, err);
    if (status != TOUT_OK)
        return status;
    for (size_t i = 0; i < stemmer->count; i++)
        stemmer->names[i] = list[i]->name;
    stemmer->languages = ti_languages_new(list, stemmer->count, &stemmer->alloc);
    return stemmer->languages ? TOUT_OK : ti_fail_memory(err);
}

tout_status
ti_stemmer_new(const char *language, uint64_t seed, const tout_alloc *alloc,
               struct ti_stemmer **out, tout_error *err)
{
    struct ti_stemmer *stemmer;
    tout_status status;

    *out = NULL;
    stemmer = ti_allocate(alloc, 1, sizeof *stemmer);
    if (!stemmer)
        return ti_fail_memory(err);
    memset(stemmer, 0, offsetof(struct ti_stemmer, memo[MEMO_MIN]));
    stemmer->memo_size = MEMO_MIN;
    stemmer->alloc = *alloc;
    stemmer->seed = seed;
    status = add_languages(stemmer, language, err);
    if (status != TOUT_OK) {
        ti_stemmer_free(stemmer);
        return status;
    }
    stemmer->chosen = stemmer->count > 0 ? 0 : TI_LANGUAGE_NONE;
    *out = stemmer;
    return TOUT_OK;
}

void
ti_stemmer_free(struct ti_stemmer *stemmer)
{
    if (!stemmer)
        return;
    for (size_t i = 0; i < stemmer->count; i++)
        sb_stemmer_delete(stemmer->snowballs[i]);
    ti_languages_free(stemmer->languages);
    ti_release(&stemmer->alloc, stemmer);
}

size_t
ti_stemmer_bytes(const struct ti_stemmer *stemmer)
{
    return sizeof *stemmer + (stemmer->languages ? ti_languages_bytes() : 0);
}

int
ti_stemmer_is_fixed(const struct ti_stemmer *stemmer)
{
    return stemmer->languages == NULL;
}

void
ti_stemmer_choose(struct ti_stemmer *stemmer, const struct ti_tokens *tokens)
{
    if (stemmer->languages)
        stemmer->chosen = ti_languages_pick(stemmer->languages, tokens);
}

const char *
ti_stemmer_language(const struct ti_stemmer *stemmer)
{
    return stemmer->chosen == TI_LANGUAGE_NONE ? NULL : stemmer->names[stemmer->chosen];
}

/* What libstemmer says; the word itself where it says nothing (it ran out of memory) or
 * more than a token can hold. */
static struct ti_stem
ask_snowball(struct ti_stemmer *stemmer, const char *word, size_t bytes)
{
    struct sb_stemmer *snowball = stemmer->snowballs[stemmer->chosen];
    struct ti_stem stem = { word, bytes, 0 };
    const sb_symbol *found =
        sb_stemmer_stem(snowball, (const sb_symbol *)word, (int)bytes);
    const int length = found ? sb_stemmer_length(snowball) : 0;

    if (found && length > 0 && (size_t)length <= bytes + 1 &&
        (size_t)length <= TOUT_TOKEN_BYTES_MAX) {
        stem.text = (const char *)found;
        stem.bytes = (size_t)length;
    }
    stem.hash = ti_hash(stem.text, stem.bytes, stemmer->seed);
    return stem;
}

/* An entry goes to the place that its hash has in the larger memory, of which the first
 * half is the smaller one. */
static void
grow_memo(struct ti_stemmer *stemmer)
{
    const size_t size = stemmer->memo_size;

    memset(stemmer->memo + size, 0, size * sizeof stemmer->memo[0]);
    for (size_t i = 0; i < size; i++) {
        if (!(stemmer->memo[i].hash & size))
            continue;
        stemmer->memo[i + size] = stemmer->memo[i];
        stemmer->memo[i].word_bytes = 0;
    }
    stemmer->memo_size = 2 * size;
}

/* The entry of a word, in one of two places, or NULL. */
static const struct entry *
find_entry(const struct ti_stemmer *stemmer, const char *word, size_t bytes,
           uint64_t hash)
{
    const size_t place = hash % stemmer->memo_size;

    for (size_t other = 0; other < 2; other++) {
        const struct entry *entry = &stemmer->memo[place ^ other];

        if (entry->hash == hash && entry->word_bytes == bytes &&
            entry->language == stemmer->chosen && memcmp(entry->word, word, bytes) == 0)
            return entry;
    }
    return NULL;
}

/* An entry for a word that has none: what it holds is forgotten. */
static struct entry *
take_entry(struct ti_stemmer *stemmer, uint64_t hash)
{
    const size_t place = hash % stemmer->memo_size;
    const int is_crowded = stemmer->memo[place].word_bytes != 0 &&
                           stemmer->memo[place ^ 1].word_bytes == 0;

    return &stemmer->memo[is_crowded ? place ^ 1 : place];
}

static void
remember(struct ti_stemmer *stemmer, const char *word, size_t bytes, uint64_t hash,
         struct ti_stem stem)
{
    struct entry *entry;

    if (bytes > MEMO_BYTES || stem.bytes > MEMO_BYTES)
        return;
    if (stemmer->memo_held > stemmer->memo_size / 4 && stemmer->memo_size < MEMO_MAX)
        grow_memo(stemmer);
    entry = take_entry(stemmer, hash);
    stemmer->memo_held += entry->word_bytes == 0;
    entry->hash = hash;
    entry->stem_hash = stem.hash;
    entry->word_bytes = (uint8_t)bytes;
    entry->stem_bytes = (uint8_t)stem.bytes;
    entry->language = stemmer->chosen;
    memcpy(entry->word, word, bytes);
    memcpy(entry->stem, stem.text, stem.bytes);
}

struct ti_stem
ti_stem(struct ti_stemmer *stemmer, const char *word, size_t bytes, uint64_t hash)
{
    const struct entry *entry;
    struct ti_stem stem;

    if (stemmer->chosen == TI_LANGUAGE_NONE || bytes == 0)
        return (struct ti_stem){ word, bytes, hash };
    entry = find_entry(stemmer, word, bytes, hash);
    if (entry)
        return (struct ti_stem){ entry->stem, entry->stem_bytes, entry->stem_hash };
    stem = ask_snowball(stemmer, word, bytes);
    remember(stemmer, word, bytes, hash, stem);
    return stem;
}

struct ti_stem
ti_stem_afresh(struct ti_stemmer *stemmer, const char *word, size_t bytes,
               uint64_t hash)
{
    if (stemmer->chosen == TI_LANGUAGE_NONE || bytes == 0)
        return (struct ti_stem){ word, bytes, hash };
    return ask_snowball(stemmer, word, bytes);
}

/* Words and word-like strings that meet many rules of many stemmers: endings of the
 * Latin alphabets, umlauts and accents, Cyrillic, Greek and Arabic. */
static const char digest_words[] =
    "followers following followed likes liking happiness nationally relational "
    "conditional "
    "running flies dying generously organization skies sses ness consistency knightly "
    "seguidores siguiendo rápidamente canción naciones comprando vendidas ganhar "
    "seguidoras promoção facilmente acheter achetez abonnés rapidement nationaux "
    "häuser freundlich kaufen folgten größe verfügbarkeit mengikuti pengikut "
    "dibelikan pertanyaan seguaci velocemente nazionale volgers gemakkelijk lopende "
    "följare snabbare husen følgere hurtigere seuraajat nopeasti követők "
    "gyorsan urmăritori repede takipçiler kitapları подписчики "
    "бесплатно накрутка ακόλουθοι γρήγορα "
    "المتابعين بسرعة";

static uint64_t
digest_words_in(struct ti_stemmer *stemmer, uint64_t digest)
{
    const char *word = digest_words;

    while (*word) {
        const size_t bytes = strcspn(word, " ");
        const struct ti_stem stem = ask_snowball(stemmer, word, bytes);

        digest = ti_mix(digest, ti_hash(stem.text, stem.bytes, 0));
        word += bytes + (word[bytes] == ' ');
    }
    return digest;
}

uint64_t
ti_stemmer_digest(struct ti_stemmer *stemmer)
{
    uint64_t digest = 1;

    if (stemmer->count == 0)
        return 0;
    for (size_t i = 0; i < stemmer->count; i++) {
        stemmer->chosen = (uint8_t)i;
        digest = digest_words_in(stemmer, digest);
    }
    stemmer->chosen = 0;
    return digest;
}
