/* SPDX-License-Identifier: MIT */
#include "token/stem.h"

#include <string.h>

#include "base/alloc.h"
#include "base/error.h"
#include "base/hash.h"

#include <libstemmer.h>

enum {
    MEMO_ENTRIES = 4096, /* 256 KiB: fits a level-2 cache beside a model */
    MEMO_BYTES = 23      /* fills an entry to one cache line; longer words are rare */
};

struct entry {
    uint64_t hash; /* of the word; an empty word marks a free entry */
    uint64_t stem_hash;
    uint8_t word_bytes;
    uint8_t stem_bytes;
    char word[MEMO_BYTES];
    char stem[MEMO_BYTES];
};

struct ti_stemmer {
    tout_alloc alloc;
    struct sb_stemmer *snowball; /* NULL for "none" */
    uint64_t seed;
    struct entry memo[MEMO_ENTRIES];
};

tout_status
ti_stemmer_new(const char *language, uint64_t seed, const tout_alloc *alloc,
               struct ti_stemmer **out, tout_error *err)
{
    /* libstemmer grows its own buffer at the first long word; a longest word now means
     * that none does later. */
    static const unsigned char longest[TOUT_TOKEN_BYTES_MAX + 1] =
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
    struct ti_stemmer *stemmer;

    *out = NULL;
    stemmer = ti_allocate_zero(alloc, 1, sizeof *stemmer);
    if (!stemmer)
        return ti_fail_memory(err);
    stemmer->alloc = *alloc;
    stemmer->seed = seed;
    if (strcmp(language, "none") != 0) {
        stemmer->snowball = sb_stemmer_new(language, "UTF_8");
        if (!stemmer->snowball) {
            ti_stemmer_free(stemmer);
            return ti_fail(err, TOUT_E_STEMMER,
                           "libstemmer has no stemmer for \"%s\"; expected one of its "
                           "languages, as \"english\", or \"none\"",
                           language);
        }
        if (!sb_stemmer_stem(stemmer->snowball, longest, TOUT_TOKEN_BYTES_MAX)) {
            ti_stemmer_free(stemmer);
            return ti_fail_memory(err);
        }
    }
    *out = stemmer;
    return TOUT_OK;
}

void
ti_stemmer_free(struct ti_stemmer *stemmer)
{
    if (!stemmer)
        return;
    sb_stemmer_delete(stemmer->snowball);
    ti_release(&stemmer->alloc, stemmer);
}

size_t
ti_stemmer_bytes(void)
{
    return sizeof(struct ti_stemmer);
}

/* What libstemmer says; the word itself where it says nothing (it ran out of memory) or
 * more than a token can hold. */
static struct ti_stem
stem_afresh(struct ti_stemmer *stemmer, const char *word, size_t bytes)
{
    struct ti_stem stem = { word, bytes, 0 };
    const sb_symbol *found =
        sb_stemmer_stem(stemmer->snowball, (const sb_symbol *)word, (int)bytes);
    const int length = found ? sb_stemmer_length(stemmer->snowball) : 0;

    if (found && length > 0 && (size_t)length <= bytes + 1 &&
        (size_t)length <= TOUT_TOKEN_BYTES_MAX) {
        stem.text = (const char *)found;
        stem.bytes = (size_t)length;
    }
    stem.hash = ti_hash(stem.text, stem.bytes, stemmer->seed);
    return stem;
}

struct ti_stem
ti_stem(struct ti_stemmer *stemmer, const char *word, size_t bytes, uint64_t hash)
{
    struct entry *entry = &stemmer->memo[hash % MEMO_ENTRIES];
    struct ti_stem stem;

    if (!stemmer->snowball || bytes == 0)
        return (struct ti_stem){ word, bytes, hash };
    if (entry->hash == hash && entry->word_bytes == bytes &&
        memcmp(entry->word, word, bytes) == 0)
        return (struct ti_stem){ entry->stem, entry->stem_bytes, entry->stem_hash };
    stem = stem_afresh(stemmer, word, bytes);
    if (bytes <= MEMO_BYTES && stem.bytes <= MEMO_BYTES) {
        entry->hash = hash;
        entry->stem_hash = stem.hash;
        entry->word_bytes = (uint8_t)bytes;
        entry->stem_bytes = (uint8_t)stem.bytes;
        memcpy(entry->word, word, bytes);
        memcpy(entry->stem, stem.text, stem.bytes);
    }
    return stem;
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

uint64_t
ti_stemmer_digest(struct ti_stemmer *stemmer)
{
    uint64_t digest = 1;
    const char *word = digest_words;

    if (!stemmer->snowball)
        return 0;
    while (*word) {
        const size_t bytes = strcspn(word, " ");

        const struct ti_stem stem = stem_afresh(stemmer, word, bytes);

        digest = ti_mix(digest, ti_hash(stem.text, stem.bytes, 0));
        word += bytes + (word[bytes] == ' ');
    }
    return digest;
}
