/* SPDX-License-Identifier: MIT */
/*
 * Features: what the model counts. A feature is a 64-bit key made of a kind and of the
 * tokens' hashes; a post has each at most once. Its text ("stem:follow", "pair:get
 * <n4>") is made on demand, from the post.
 */
#ifndef TOUT_FEATURE_FEATURE_H
#define TOUT_FEATURE_FEATURE_H

#include <assert.h>
#include <stddef.h>
#include <stdint.h>

#include "base/hash.h"
#include "feature/recipe.h"
#include "token/scan.h"
#include "token/token.h"

/* Part of every key: append, never reorder. */
enum ti_feature_kind {
    TI_FEATURE_STEM,          /* a token as pairs see it: stem, <link>, <n4>, ! */
    TI_FEATURE_SURFACE,       /* a word of the trade that differs from its stem */
    TI_FEATURE_UPPER,         /* a word in capitals */
    TI_FEATURE_TITLE,         /* a word in title case */
    TI_FEATURE_PAIR,          /* two neighbours, ^ and $ at the ends */
    TI_FEATURE_TAG,           /* a hashtag whole */
    TI_FEATURE_TAG_PART,      /* the stem of a part of it */
    TI_FEATURE_MENTION,       /* whom */
    TI_FEATURE_SCHEME,        /* of a link */
    TI_FEATURE_HOST,          /* of a link, where it is longer than its site */
    TI_FEATURE_ORIGIN,        /* scheme and host */
    TI_FEATURE_PATH_LENGTH,   /* of a link, in bytes */
    TI_FEATURE_PATH_WORD,     /* of a link */
    TI_FEATURE_NUMBER,        /* as written */
    TI_FEATURE_AMOUNT,        /* as written */
    TI_FEATURE_MONEY,         /* by currency and digits */
    TI_FEATURE_PERCENT,       /* there is a percentage */
    TI_FEATURE_RUN,           /* a run of marks, by the first one and length */
    TI_FEATURE_CAPITALS,      /* there is a word in capitals */
    TI_FEATURE_LINKS,         /* how many */
    TI_FEATURE_MENTIONS,      /* how many */
    TI_FEATURE_TAGS,          /* how many */
    TI_FEATURE_LENGTH,        /* by twenties of code points */
    TI_FEATURE_CAPITAL_SHARE, /* in tenths of the code points */
    TI_FEATURE_DISGUISE,      /* there is a word in this disguise */
    TI_FEATURE_SITE,          /* the part of a host that is registered */
    TI_FEATURE_SUBWORD,       /* of a word that the model does not know */
    TI_FEATURE_WORD,          /* as spelled; in counts only, for its subwords */
    TI_FEATURE_KINDS
};

/* Where a feature came from. */
struct ti_feature {
    uint32_t token; /* the first it comes from; TOUT_NONE if from none (or from ^) */
    uint32_t text;  /* of a part: where its text starts in ti_tokens.folded */
    uint16_t value; /* how many, how long */
    uint8_t kind;
    uint8_t text_bytes;
    uint16_t part_begin; /* of a part: its span in the token, in bytes */
    uint16_t part_bytes;
};

/* The distinct features of one post, in the order in which they were found. */
struct ti_features {
    uint64_t *keys;
    struct ti_feature *list; /* of each key; once ti_extract() has made it */
    uint32_t count;
    uint32_t capacity;
    uint32_t *slots; /* open addressing: `before` + index in keys + 1; less if free */
    uint32_t before; /* features of all posts before this one, as far as slots know */
    uint32_t slots_mask;
    uint64_t spread; /* see ti_features_slot() */
    size_t slots_capacity;
    size_t slots_ready; /* so many at the start hold something; none behind them does */
};

/* A byte of a post gives at most three features: a token of one byte has a stem, a pair
 * and a run, and a longer token at most that for each of its bytes (parts of links and
 * hashtags included). The rest is what the post has as a whole: the last pair, one more
 * for each of a token's fixed features, the shape. */
static inline size_t
ti_features_capacity(size_t post_bytes)
{
    return 3 * post_bytes + 64;
}

/* Slots for a post: a power of two, at least twice as many as features. */
size_t ti_features_slots(size_t post_bytes);

/* Gets ready for the first post; the arrays are there. */
void ti_features_init(struct ti_features *features);

/* Forgets the last post and gets ready for one of `bytes`. */
void ti_features_start(struct ti_features *features, size_t bytes);

/* Where a key is looked for first, by a multiplier of each set's own (Dietzfelbinger et
 * al., 1997, "A Reliable Randomized Algorithm for the Closest-Pair Problem", of all
 * bits of a key but the upper ten or so): seeds of models are public, and nobody shall
 * write posts whose features all want one slot. */
enum { TI_FEATURES_SLOTS_LOG2_MAX = 20 };
static inline size_t
ti_features_slot(const struct ti_features *features, uint64_t key)
{
    return (size_t)(key * features->spread >> (64 - TI_FEATURES_SLOTS_LOG2_MAX)) &
           features->slots_mask;
}

/* Adds a key; 0 if the post has it. */
static inline int
ti_features_add(struct ti_features *features, uint64_t key)
{
    const uint32_t before = features->before;
    size_t slot = ti_features_slot(features, key);

    for (; features->slots[slot] > before; slot = (slot + 1) & features->slots_mask)
        if (features->keys[features->slots[slot] - before - 1] == key)
            return 0;
    assert(features->count < features->capacity);
    features->keys[features->count] = key;
    features->slots[slot] = before + ++features->count;
    return 1;
}

/* What the key of a feature is a permutation of, ti_mix_finish(): it costs less, and is
 * as good to know the feature by. `content` tells it from others of its kind. */
static inline uint64_t
ti_feature_sign(uint64_t seed, uint8_t kind, uint64_t content)
{
    return ti_mix_join(content, seed + kind + 1);
}

static inline uint64_t
ti_feature_key(uint64_t seed, uint8_t kind, uint64_t content)
{
    return ti_mix_finish(ti_feature_sign(seed, kind, content));
}

/* Whoever wants the features of a post takes them one by one, as often as they come;
 * one of the same kind and content is the same. */
typedef void ti_taker(void *self, const struct ti_feature *feature, uint64_t content);

struct ti_extraction {
    const struct ti_recipe *recipe;
    const struct ti_scanner *scanner;
    ti_taker *take;
    void *taker;
};

/* Lists the features of the scanner's tokens. Allocates nothing. */
void ti_extract(const struct ti_recipe *recipe, const struct ti_scanner *scanner,
                struct ti_features *features);

/* Parts of extract.h, a file each. `index` is the token. */
void ti_extract_link(const struct ti_extraction *extraction, uint32_t index);
void ti_extract_hashtag(const struct ti_extraction *extraction, uint32_t index);

/* Whether posts seldom repeat features of a kind: such are not remembered. */
static inline int
ti_feature_is_seldom(uint8_t kind)
{
    enum {
        SELDOM = 1 << TI_FEATURE_PAIR | 1 << TI_FEATURE_MENTION |
                 1 << TI_FEATURE_AMOUNT | 1 << TI_FEATURE_PATH_WORD
    };

    return SELDOM >> kind & 1;
}

/* The shape of a post: features of the kinds from TI_FEATURE_LINKS on, whose content is
 * their value. */
enum {
    TI_SHAPE_FEATURES = TI_FEATURE_CAPITAL_SHARE - TI_FEATURE_LINKS + 1,
    TI_SHAPE_VALUES = 61 /* all are less */
};
void ti_extract_shape(const struct ti_tokens *tokens,
                      uint16_t values[TI_SHAPE_FEATURES]);

static inline struct ti_feature
ti_shape_feature(int which, uint16_t value)
{
    return (struct ti_feature){ .kind = (uint8_t)(TI_FEATURE_LINKS + which),
                                .token = TOUT_NONE,
                                .value = value };
}

/* Hands on a feature. */
static inline void
ti_extract_add(const struct ti_extraction *extraction, const struct ti_feature *feature,
               uint64_t content)
{
    extraction->take(extraction->taker, feature, content);
}

/* The same for a part of a token: text[begin .. end) of the post, folded, and for
 * TI_FEATURE_TAG_PART stemmed. */
void ti_extract_part(const struct ti_extraction *extraction, uint8_t kind,
                     uint32_t index, size_t begin, size_t end);

/* What evidence of this feature is called (tout_evidence_kind). */
int32_t ti_feature_evidence(const struct ti_tokens *tokens,
                            const struct ti_feature *feature);

/* Non-zero if a post that has a known feature like this one has known content: all but
 * shape, placeholders, marks, numbers and pairs with the ends. */
int ti_feature_is_content(const struct ti_tokens *tokens,
                          const struct ti_feature *feature);

/* The bytes of the post that a feature comes from, and the second token of a pair; an
 * absent span is 0, 0. */
void ti_feature_spans(const struct ti_tokens *tokens, const struct ti_feature *feature,
                      uint32_t first[2], uint32_t second[2]);

/* Writes the text of a feature, cut to `capacity` - 1 bytes and NUL-terminated (unless
 * `capacity` is 0); returns the bytes of the whole, at most TI_FEATURE_TEXT_MAX. */
enum { TI_FEATURE_TEXT_MAX = 2 * TOUT_TOKEN_BYTES_MAX + 32 };
size_t ti_feature_text(const struct ti_tokens *tokens, const struct ti_feature *feature,
                       char *out, size_t capacity);

#endif
