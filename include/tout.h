/* SPDX-License-Identifier: MIT */
/*
 * tout - label short posts with a naive-Bayes model and regex rules.
 *
 * THE OBJECTS
 *
 *   tout_lexicon     words that disguises are undone to.      immutable, shared
 *   tout_model       learned weights, opened or trained.      immutable, shared
 *   tout_rules       a compiled rule file.                    immutable, shared
 *   tout_classifier  model + rules + options, ready to run.   immutable, shared
 *   tout_scratch     working memory for one thread.           one thread
 *   tout_counts      what training has seen, to add up.       one thread
 *   tout_corpus      labelled posts to train from.            one thread
 *   tout_report      how a training went.                     immutable
 *
 * A program opens a model and perhaps rules, makes one classifier, gives each
 * thread a scratch, and calls tout_classify() for each post:
 *
 *     tout_error err;
 *     tout_model *model;
 *     tout_rules *rules;
 *     tout_classifier *classifier;
 *     tout_scratch *scratch;
 *     tout_verdict verdict;
 *
 *     if (tout_model_builtin(NULL, &model, &err) != TOUT_OK ||
 *         tout_rules_builtin(NULL, &rules, &err) != TOUT_OK ||
 *         tout_classifier_new(model, rules, NULL, &classifier, &err) != TOUT_OK ||
 *         tout_scratch_new(classifier, &scratch, &err) != TOUT_OK)
 *         die(err.message);
 *     tout_classify(scratch, post, strlen(post), &verdict);
 *     puts(tout_label_name(classifier, verdict.label));
 *
 * RULES THAT HOLD FOR EVERY FUNCTION BELOW
 *
 * Threads.    "immutable, shared": any number of threads may use the object at
 *             once, its _ref and _unref included. "one thread": one thread at
 *             a time; different objects never interfere. The library has no
 *             global variables, reads no environment, never uses the locale
 *             and never prints.
 *
 * Ownership.  An object that a function stores through `out` belongs to the
 *             caller, who ends it with the matching _unref or _free; both
 *             accept NULL. Every other pointer returned is borrowed, and its
 *             comment says until when. Arguments are borrowed for the length
 *             of the call; a function that keeps one takes its own reference
 *             or copy.
 *
 * Errors.     A function that can fail returns a tout_status. On failure
 *             `*out` is NULL, arguments are unchanged, and `err`, when it is
 *             not NULL, says what and where. On success `err` is untouched.
 *             Messages never quote the text of a post.
 *
 * NULL.       An object, `out` or `verdict` that is NULL is E_ARGUMENT where a
 *             function returns a tout_status. `err`, `alloc`, `options`,
 *             `recipe` and `build` may always be NULL.
 *
 * Text.       Text is a pointer and a length in bytes; it needs no NUL and may
 *             contain any bytes. A NULL pointer is allowed with length 0.
 *             Names (`const char *` with no length) are NUL-terminated UTF-8.
 *
 * Structs in. A struct that the caller fills begins with its own size. Fields
 *             are only ever added at the end, and zero means the default; a
 *             field that this library does not know and that is not zero is
 *             refused with E_ARGUMENT. tout_recipe, which functions return as
 *             well, stays as it is.
 *
 * Scores.     A score is an integer in units of 1/1024 nat (TOUT_SCORE_NAT).
 *             Same model and features, same scores on every machine.
 *             Probabilities are doubles in [0, 1], made from scores at the very
 *             end.
 */

#ifndef TOUT_H
#define TOUT_H

#include <stddef.h>
#include <stdint.h>

#if defined(__GNUC__)
#define TOUT_API __attribute__((visibility("default")))
#define TOUT_MUST_USE __attribute__((warn_unused_result))
#else
#define TOUT_API
#define TOUT_MUST_USE
#endif

/* Of a function that is to go: compilers warn of its use, and say what to use instead,
 * unless TOUT_NO_DEPRECATED is defined. docs/stability.md says how long it stays. */
#if defined(__GNUC__) && !defined(TOUT_NO_DEPRECATED)
#define TOUT_DEPRECATED(instead) __attribute__((deprecated(instead)))
#else
#define TOUT_DEPRECATED(instead)
#endif

#ifdef __cplusplus
extern "C" {
#endif


/* ------------------------------------------------------------------------ */
/* Version                                                                  */
/* ------------------------------------------------------------------------ */

/* The same as in meson.build; a test compares. */
#define TOUT_VERSION_MAJOR 0
#define TOUT_VERSION_MINOR 1
#define TOUT_VERSION_PATCH 0

/* major << 16 | minor << 8 | patch, comparable with <. */
#define TOUT_VERSION                                                                   \
    ((TOUT_VERSION_MAJOR << 16) | (TOUT_VERSION_MINOR << 8) | TOUT_VERSION_PATCH)

/* TOUT_VERSION of the library that is linked, which may be newer than the
 * header that was compiled against. */
TOUT_API uint32_t tout_version(void);

/* The same as text, such as "0.1.0". Static; never freed. */
TOUT_API const char *tout_version_string(void);


/* ------------------------------------------------------------------------ */
/* Limits                                                                   */
/* ------------------------------------------------------------------------ */

/* Fixed by the file formats; tout_limit() has them for bindings, which cannot
 * read constants. */
enum tout_limit {
    TOUT_LABELS_MAX = 64,           /* labels in a model; at least 2 */
    TOUT_LABEL_NAME_BYTES_MAX = 64, /* without the NUL */
    TOUT_RULE_NAME_BYTES_MAX = 64,  /* without the NUL */
    TOUT_RULES_MAX = 4096,          /* rules in one file */
    TOUT_POST_BYTES_MAX = 65536,    /* upper bound of tout_options.post_bytes */
    TOUT_TOKEN_BYTES_MAX = 64,      /* of a token as the recipe reads it */
    TOUT_MERGE_FILES_MAX = 512,     /* counts merged in one tout_counts_merge_files() */
    TOUT_SCORE_NAT = 1024           /* score units in one nat */
};

/* The value of the limit called `name` ("LABELS_MAX"), or -1. */
TOUT_API int64_t tout_limit(const char *name);

/* "No label", "no rule" and "no feature" where an index is expected. */
#define TOUT_NONE UINT32_MAX


/* ------------------------------------------------------------------------ */
/* Errors                                                                   */
/* ------------------------------------------------------------------------ */

/* Values are stable and never reused; others may be added, so callers treat
 * an unknown one as a failure of no special kind. */
typedef enum tout_status {
    TOUT_OK = 0,
    TOUT_E_ARGUMENT = 1, /* the call breaks this header's contract */
    TOUT_E_NOMEM = 2,    /* the allocator returned NULL */
    TOUT_E_IO = 3,       /* the system refused; the message has the reason */
    TOUT_E_FORMAT = 4,   /* not a file of this kind, cut short, or damaged */
    TOUT_E_CHECKSUM = 5, /* well formed, but not what was written */
    TOUT_E_VERSION = 6,  /* written for another version of the library */
    TOUT_E_LIMIT = 7,    /* larger than a tout_limit, or a count overflowed */
    TOUT_E_SYNTAX = 8,   /* a rule file breaks its grammar; see line */
    TOUT_E_PATTERN = 9,  /* PCRE2 rejected a pattern, or a rule fails its own
                          * example or counter; see line, offset */
    TOUT_E_LABEL = 10,   /* a label name that the model does not have */
    TOUT_E_RECIPE = 11,  /* counts and models of different recipes */
    TOUT_E_STEMMER = 12, /* the libstemmer in use lacks the language, or has drifted */
    TOUT_E_EMPTY = 13,   /* too little training data, or nothing compiled in */
    TOUT_E_BUSY = 14,    /* scratch in use: shared by threads, best effort */
    TOUT_E_STOPPED = 15, /* the caller's progress function asked to stop */
    TOUT_E_PROMISE = 16, /* a share of false alarms that nothing measured backs */

    TOUT_STATUS_FORCE_INT32 = 0x7fffffff
} tout_status;

/* Where and why a call failed. The caller owns it, usually on the stack; it
 * holds no pointers and needs no release. 256 bytes, frozen. */
typedef struct tout_error {
    int32_t status;    /* the tout_status that was returned */
    uint32_t line;     /* 1-based line in a text file; 0 if not about one */
    uint64_t offset;   /* 0-based byte in the file or buffer; 0 if unknown */
    char message[240]; /* one English sentence, no newline, NUL-terminated */
} tout_error;

/* A short name for a status, such as "checksum". Static; never NULL. */
TOUT_API const char *tout_status_name(tout_status status);


/* ------------------------------------------------------------------------ */
/* Memory                                                                   */
/* ------------------------------------------------------------------------ */

/* An allocator. It is copied into each object made with it, so the struct may
 * go away but `context` must outlive those objects. Pass NULL for malloc and
 * free. Both functions must be safe to call from every thread that uses an
 * object made with it. PCRE2 is given the same allocator; libstemmer always
 * uses malloc. */
typedef struct tout_alloc {
    void *(*allocate)(void *context, size_t bytes); /* max_align_t, or NULL */
    void (*release)(void *context, void *block);    /* block may be NULL */
    void *context;
} tout_alloc;


/* ------------------------------------------------------------------------ */
/* Parts: what the library is built of                                      */
/* ------------------------------------------------------------------------ */

/* A library that this one uses. Only ever given by the library; fields may be added at
 * the end. */
typedef struct tout_part {
    const char *name;    /* "pcre2" */
    const char *version; /* of the one in use; "" if it does not say */
    uint64_t digest;     /* of how it behaves, where it does not say; else 0 */
} tout_part;

/* The part and its texts are borrowed for the call. */
typedef int (*tout_part_visit)(void *context, const tout_part *part);

/* Visits the parts, always in the same order: libstemmer, by how it stems in all
 * languages that can be told apart; pcre2; pcre2-jit, what it compiles patterns for
 * ("" if it cannot); utf8proc and the unicode of its tables; xxhash. A visitor that
 * returns non-zero ends the walk with E_STOPPED. Fails with E_NOMEM. */
TOUT_API TOUT_MUST_USE tout_status tout_parts_each(tout_part_visit visit, void *context,
                                                   const tout_alloc *alloc,
                                                   tout_error *err);


/* ------------------------------------------------------------------------ */
/* Lexicon: the words that disguises are undone to (immutable, shared)      */
/* ------------------------------------------------------------------------ */

/* "f0ll0w3rs" is read as "followers" because a lexicon has that word; a word that
 * no lexicon has stays as it is written. A lexicon is part of the recipe: it is
 * chosen for training, and a model carries it. As text it is a first line
 * "tout-lexicon 1", blocks that begin with [look-alike] or [sold], and words of
 * letters, any number a line; '#' starts a comment. Words are folded as posts are. */
typedef struct tout_lexicon tout_lexicon;

enum tout_lexicon_mark {
    TOUT_LEXICON_LOOK_ALIKE =
        1,                /* a common word: look-alike letters are undone to it */
    TOUT_LEXICON_SOLD = 2 /* a word of the trade: any disguise is */
};

/* Reads a lexicon. Fails with E_SYNTAX (line and byte), E_LIMIT, E_NOMEM; _open also
 * with E_IO. */
TOUT_API TOUT_MUST_USE tout_status tout_lexicon_parse(const char *text, size_t bytes,
                                                      const tout_alloc *alloc,
                                                      tout_lexicon **out,
                                                      tout_error *err);
TOUT_API TOUT_MUST_USE tout_status tout_lexicon_open(const char *path,
                                                     const tout_alloc *alloc,
                                                     tout_lexicon **out,
                                                     tout_error *err);

/* The lexicon compiled into the library, which a recipe has by default. Fails with
 * E_EMPTY if the library was built without one, E_NOMEM. */
TOUT_API TOUT_MUST_USE tout_status tout_lexicon_builtin(const tout_alloc *alloc,
                                                        tout_lexicon **out,
                                                        tout_error *err);

/* Adds, or drops, a reference. _ref returns its argument. */
TOUT_API tout_lexicon *tout_lexicon_ref(tout_lexicon *lexicon);
TOUT_API void tout_lexicon_unref(tout_lexicon *lexicon);

/* How many words it has; 0 for NULL. */
TOUT_API uint32_t tout_lexicon_words(const tout_lexicon *lexicon);

/* Called for each word of a lexicon; `word` is folded, not NUL-terminated, and borrowed
 * for the call. */
typedef int (*tout_lexicon_visit)(void *context, const char *word, size_t bytes,
                                  int32_t mark);

/* Visits every word. A visitor that returns non-zero ends the walk, and that value is
 * returned. */
TOUT_API int tout_lexicon_each(const tout_lexicon *lexicon, tout_lexicon_visit visit,
                               void *context);

/* The mark of a folded word (tout_lexicon_mark); 0 if the lexicon does not have it. */
TOUT_API int32_t tout_lexicon_find(const tout_lexicon *lexicon, const char *word,
                                   size_t bytes);


/* ------------------------------------------------------------------------ */
/* Recipe: how text becomes features                                        */
/* ------------------------------------------------------------------------ */

enum tout_recipe_flags {
    TOUT_RECIPE_NO_PAIRS = 1u << 0,    /* no pairs of neighbouring tokens */
    TOUT_RECIPE_NO_SHAPE = 1u << 1,    /* no counts of links, capitals, length */
    TOUT_RECIPE_NO_MENTIONS = 1u << 2, /* mentions only as a kind, for privacy */
    TOUT_RECIPE_NO_UNDOING = 1u << 3,  /* words as written, no lexicon */
    /* For privacy: counts hold no text, neither words nor names of features. Then
     * words that a model does not know tell it nothing. */
    TOUT_RECIPE_NO_WORDS = 1u << 4
};

/* A model carries the recipe it was trained with and classifies by it, so there
 * is nothing to keep in step by hand.
 *
 * With several languages each post is stemmed in the one that its script, small
 * words, endings and letters speak for; "auto" is all that can be told apart. A post
 * that speaks for none is not stemmed. */
typedef struct tout_recipe {
    size_t size; /* sizeof(tout_recipe) */
    /* libstemmer's name, several ("english,turkish"), "auto" or "none"; NULL: "english"
     */
    const char *language;
    uint64_t seed;               /* of the feature hash */
    uint32_t flags;              /* tout_recipe_flags */
    uint32_t reserved;           /* 0 */
    const tout_lexicon *lexicon; /* NULL: the built-in one, if there is one */
} tout_recipe;

#define TOUT_RECIPE_INIT                                                               \
    {                                                                                  \
        sizeof(tout_recipe), NULL, 0, 0, 0, NULL                                       \
    }


/* ------------------------------------------------------------------------ */
/* Model (immutable, shared)                                                */
/* ------------------------------------------------------------------------ */

typedef struct tout_model tout_model;

enum tout_model_flags {
    /* Use the bytes in place instead of copying them: a file is mapped, so that
     * processes share its pages. Safe against any bytes; another process that
     * cuts a mapped file in place can end this one with SIGBUS. */
    TOUT_MODEL_MAP = 1u << 0
};

/* Opens a model file. Accepts any bytes: a file that is not a sound model gives
 * E_FORMAT, E_CHECKSUM, E_VERSION or E_LIMIT with the byte. Fails also with
 * E_IO, E_NOMEM, E_ARGUMENT (an unknown flag). */
TOUT_API TOUT_MUST_USE tout_status tout_model_open(const char *path, uint32_t flags,
                                                   const tout_alloc *alloc,
                                                   tout_model **out, tout_error *err);

/* The same from memory, at any alignment. With TOUT_MODEL_MAP `data` is borrowed
 * until the last reference to the model is gone; else it is copied. */
TOUT_API TOUT_MUST_USE tout_status tout_model_open_memory(const void *data,
                                                          size_t bytes, uint32_t flags,
                                                          const tout_alloc *alloc,
                                                          tout_model **out,
                                                          tout_error *err);

/* Opens the model compiled into the library; no file is read. Fails with
 * E_EMPTY if the library was built without one, E_NOMEM. */
TOUT_API TOUT_MUST_USE tout_status tout_model_builtin(const tout_alloc *alloc,
                                                      tout_model **out,
                                                      tout_error *err);

/* Adds, or drops, a reference. _ref returns its argument. */
TOUT_API tout_model *tout_model_ref(tout_model *model);
TOUT_API void tout_model_unref(tout_model *model);

/* How many labels; from 2 to TOUT_LABELS_MAX. */
TOUT_API uint32_t tout_model_label_count(const tout_model *model);

/* The name of label `index`, borrowed from the model; NULL if out of range. */
TOUT_API const char *tout_model_label_name(const tout_model *model, uint32_t index);

/* The index of the label called `name`, or TOUT_NONE. */
TOUT_API uint32_t tout_model_label_find(const tout_model *model, const char *name);

/* How many posts of label `index` the model was trained on; 0 if out of range. */
TOUT_API uint64_t tout_model_label_posts(const tout_model *model, uint32_t index);

/* The label that explanations are given against, as "community" in the built-in
 * model; TOUT_NONE if the model names none. */
TOUT_API uint32_t tout_model_neutral(const tout_model *model);

/* How many features have weights: the rows of the model. */
TOUT_API uint64_t tout_model_feature_count(const tout_model *model);

/* The recipe of the model; its language and lexicon are borrowed from the model. */
TOUT_API tout_recipe tout_model_recipe(const tout_model *model);

/* Identifies the model's bytes: equal for equal files. */
TOUT_API uint64_t tout_model_checksum(const tout_model *model);

/* What score[index] starts from: the part that no feature changes (bias), and
 * what it grows by with each unit of sqrt(n), where n counts the known features
 * (models/FORMAT.md has the sum); in score units. 0 if out of range. */
TOUT_API int32_t tout_model_bias(const tout_model *model, uint32_t index);
TOUT_API int32_t tout_model_growth(const tout_model *model, uint32_t index);

/* The value of a note stored with the model ("sources", "licence"), borrowed
 * from the model; NULL if there is none called `key`. */
TOUT_API const char *tout_model_note(const tout_model *model, const char *key);

/* The key of note `index`, borrowed from the model; NULL if out of range. Keys
 * are in ascending order of their bytes. */
TOUT_API const char *tout_model_note_key(const tout_model *model, uint32_t index);

/* Called for each row of a model. `name` is the feature's text, as "stem:follow",
 * not NUL-terminated and borrowed for the call; NULL if the model keeps no names.
 * `weights` has one weight for each label, in score units. */
typedef int (*tout_model_visit)(void *context, const char *name, size_t name_bytes,
                                const int16_t *weights);

/* Visits every row, in the order of the file. A visitor that returns non-zero
 * ends the walk, and tout_model_each() returns that value. */
TOUT_API int tout_model_each(const tout_model *model, tout_model_visit visit,
                             void *context);

enum tout_promise_flags {
    TOUT_PROMISE_CORRECTED = 1u << 0,  /* measured before the model was corrected */
    TOUT_PROMISE_OTHER_RULES = 1u << 1 /* measured with other rules than in use */
};

/* A threshold, and the share of neutral posts that pass it and so get another label.
 * The share is promised: with 95 % confidence (one-sided Clopper-Pearson bound) no more
 * than that of the stream's neutral posts do. */
typedef struct tout_promise {
    uint32_t false_alarm_ppm; /* the share, in millionths */
    int32_t threshold;  /* of the score of the best other label over the neutral one */
    uint64_t alarms;    /* of `posts`, those that passed it, */
    uint64_t posts;     /* neutral posts that it was measured on */
    uint64_t rules;     /* tout_rules_fingerprint() of the rules it was measured with */
    const char *stream; /* where the posts came from; borrowed from the model */
    uint32_t flags;     /* tout_promise_flags */
    uint32_t reserved;  /* 0 */
} tout_promise;

/* The promise of a share, at most 1000000 millionths; for 0 the model's own. Fails with
 * E_PROMISE if the model was measured on no posts or on too few for that share: the
 * message says which share they back and how many more it takes. At least 2,995, 598 or
 * 299 posts back 0.1, 0.5 or 1 %. */
TOUT_API TOUT_MUST_USE tout_status tout_model_promise(const tout_model *model,
                                                      uint32_t false_alarm_ppm,
                                                      tout_promise *out,
                                                      tout_error *err);

/* A score that training learned for a rule. */
typedef struct tout_rule_score {
    const char *rule; /* its name, borrowed from the model */
    uint32_t label;
    int32_t score; /* that it adds to the label's, in score units */
} tout_rule_score;

/* How many rules the model has learned scores of; and those of one of them, in the
 * order of their names. Returns 0, with *out unchanged, if `index` is out of range. */
TOUT_API uint32_t tout_model_rule_count(const tout_model *model);
TOUT_API int tout_model_rule(const tout_model *model, uint32_t index,
                             tout_rule_score *out);

/* The model's bytes, as tout_model_save() writes them; borrowed from the model. */
TOUT_API const void *tout_model_data(const tout_model *model, size_t *bytes);

/* Writes the model to a file that takes the place of `path` at once, or not at
 * all. Fails with E_IO, E_NOMEM. */
TOUT_API TOUT_MUST_USE tout_status tout_model_save(const tout_model *model,
                                                   const char *path, tout_error *err);


/* ------------------------------------------------------------------------ */
/* Rules (immutable, shared)                                                */
/* ------------------------------------------------------------------------ */

typedef struct tout_rules tout_rules;

/* Parses and compiles the text of a rule file; models/RULES.md has the
 * grammar. Label names are looked up later, by tout_classifier_new(). Fails with
 * E_SYNTAX, E_PATTERN (line and offset are those in `text`), E_LIMIT, E_NOMEM. */
TOUT_API TOUT_MUST_USE tout_status tout_rules_parse(const char *text, size_t bytes,
                                                    const tout_alloc *alloc,
                                                    tout_rules **out, tout_error *err);

/* The same, from a file. Fails also with E_IO. */
TOUT_API TOUT_MUST_USE tout_status tout_rules_open(const char *path,
                                                   const tout_alloc *alloc,
                                                   tout_rules **out, tout_error *err);

/* The rules compiled into the library; no file is read. Fails with E_EMPTY if
 * the library was built without them, E_NOMEM. */
TOUT_API TOUT_MUST_USE tout_status tout_rules_builtin(const tout_alloc *alloc,
                                                      tout_rules **out,
                                                      tout_error *err);

/* A set with the rules of `base` (NULL: none) and then those of `more`; a rule of
 * `more` takes the place of one of `base` with its name. Both are left as they
 * are. Fails with E_LIMIT, E_NOMEM. */
TOUT_API TOUT_MUST_USE tout_status tout_rules_extend(tout_rules *base, tout_rules *more,
                                                     const tout_alloc *alloc,
                                                     tout_rules **out, tout_error *err);

/* Adds, or drops, a reference. _ref returns its argument. */
TOUT_API tout_rules *tout_rules_ref(tout_rules *rules);
TOUT_API void tout_rules_unref(tout_rules *rules);

/* How many rules there are; 0 for NULL. */
TOUT_API uint32_t tout_rules_count(const tout_rules *rules);

/* The name of a rule and the sentence that justifies it, borrowed from the
 * rules; NULL if `index` is out of range. */
TOUT_API const char *tout_rules_name(const tout_rules *rules, uint32_t index);
TOUT_API const char *tout_rules_why(const tout_rules *rules, uint32_t index);

/* The label that a rule speaks for, borrowed from the rules, NULL if `index` is out of
 * range; and what it adds to the label's score, in score units, 0 for a rule that
 * decides or whose score is learned. */
TOUT_API const char *tout_rules_label(const tout_rules *rules, uint32_t index);
TOUT_API int32_t tout_rules_score(const tout_rules *rules, uint32_t index);

enum tout_rule_effect {
    TOUT_RULE_ADDS = 0,    /* its score to that of its label */
    TOUT_RULE_DECIDES = 1, /* the label */
    TOUT_RULE_LEARNED = 2  /* adds a score that training learned, which a model has */
};

/* What a rule does where it matches (tout_rule_effect); -1 if `index` is out of range.
 */
TOUT_API int32_t tout_rules_effect(const tout_rules *rules, uint32_t index);

/* Identifies what the rules do: their names, labels, scores and patterns; 0 for no
 * rules.
 */
TOUT_API uint64_t tout_rules_fingerprint(const tout_rules *rules);

enum tout_finding_kind {
    /* Faults. */
    TOUT_FINDING_MISSES_EXAMPLE = 0,
    TOUT_FINDING_MATCHES_COUNTER = 1,
    TOUT_FINDING_GIVES_UP = 2, /* comes to a limit on its own example or counter */
    /* What is seldom meant. */
    TOUT_FINDING_NO_COUNTER = 3,
    TOUT_FINDING_UNTRIED = 4,   /* a pattern that no example matches */
    TOUT_FINDING_DUPLICATE = 5, /* a pattern that is there twice */
    TOUT_FINDING_SHADOWED = 6,  /* a decision that an earlier rule always takes */
    TOUT_FINDING_NEVER = 7,     /* a pattern or a condition that never can match */
    TOUT_FINDING_BLOWS_UP = 8   /* a pattern that comes to its limit on a short post */
};

/* What is to be said of a rule; borrowed for the call. Line and offset are those of the
 * text that the rule was parsed from. */
typedef struct tout_finding {
    int32_t kind; /* tout_finding_kind; others may be added */
    uint32_t rule;
    uint32_t line;
    uint64_t offset;
    const char *message;
} tout_finding;

typedef int (*tout_rules_visit)(void *context, const tout_finding *finding);

/* Tries each rule on its own `example` and `counter` lines, with all others, and looks
 * at its patterns; `visit` (NULL: nobody) hears of all that is found, in the order of
 * rules, and ends it with E_STOPPED by returning non-zero. With `own` (NULL: all) only
 * rules are tried that have the name of one of these: those of a file that was laid
 * over others. Fails with E_PATTERN if there is a fault (the first one is in `err`),
 * E_SYNTAX if a condition names a rule that there is not, E_NOMEM. */
TOUT_API TOUT_MUST_USE tout_status tout_rules_check(const tout_rules *rules,
                                                    const tout_rules *own,
                                                    tout_rules_visit visit,
                                                    void *context, tout_error *err);

/* Pattern `pattern` of rule `index`, borrowed from the rules, and the line it stands
 * in; NULL if there is none. `line` may be NULL. */
TOUT_API const char *tout_rules_pattern(const tout_rules *rules, uint32_t index,
                                        uint32_t pattern, uint32_t *line);

/* What a post must contain for that pattern to be tried on it at all, in caseless
 * letters, as "buy|order & followers|likes or cheap likes": one of each, for one of its
 * ways to match. Writes up to `capacity` bytes with a NUL, cut if they do not suffice,
 * and returns how many there are without it; 0 for a pattern that is tried on every
 * post, SIZE_MAX, with "", if memory ran out. Makes the analysis anew: not for the hot
 * path. */
TOUT_API size_t tout_rules_needs(const tout_rules *rules, uint32_t index,
                                 uint32_t pattern, char *out, size_t capacity);


/* ------------------------------------------------------------------------ */
/* Classifier (immutable, shared)                                           */
/* ------------------------------------------------------------------------ */

typedef struct tout_classifier tout_classifier;

enum tout_classifier_flags {
    /* Refuse with E_STEMMER a system library that has drifted since the model was
     * made; without it the classifier goes on and tout_classifier_drift() says so. */
    TOUT_CLASSIFIER_EXACT = 1u << 0,
    /* Decide by the largest score, whatever the model promises. */
    TOUT_CLASSIFIER_ARGMAX = 1u << 1,
    /* Use the threshold of a share that was measured with other rules. */
    TOUT_CLASSIFIER_ANY_RULES = 1u << 2,
    /* Try every pattern of the rules on every post, without the prefilter that leaves
     * out those that cannot match: the same results, slower, to see that they are. */
    TOUT_CLASSIFIER_ALL_PATTERNS = 1u << 3,
    /* Compile patterns of rules when a post first asks for them, which starts faster.
     * tout_classify() may then allocate, by the allocator of the rules, from whatever
     * thread; it fails with E_NOMEM where memory does not suffice for a pattern. */
    TOUT_CLASSIFIER_LAZY = 1u << 4
};

typedef struct tout_options {
    size_t size;             /* sizeof(tout_options) */
    const tout_alloc *alloc; /* for the classifier and its scratches; NULL: malloc */
    uint32_t flags;          /* tout_classifier_flags */
    uint32_t post_bytes;     /* longest post read, in bytes, at most
                              * TOUT_POST_BYTES_MAX; 0: 8192. The rest of a longer
                              * one is not read, see TOUT_TRUNCATED. */
    uint32_t match_limit;    /* steps that a pattern may take in a post, all patterns
                              * together twice as many (models/RULES.md); 0: 20000 */
    uint32_t unsure_ppm;     /* answer "unsure" when the label's probability is below
                              * this many millionths; at most 1000000 */
    /* The share of false alarms, in millionths, that labels are decided by. 0: the
     * model's own promise if it has one, also with other rules than it was measured
     * with (tout_classifier_promise() tells), else the largest score. */
    uint32_t false_alarm_ppm;
    uint32_t reserved; /* 0 */
} tout_options;

#define TOUT_OPTIONS_INIT                                                              \
    {                                                                                  \
        sizeof(tout_options), NULL, 0, 0, 0, 0, 0, 0                                   \
    }

/* Joins a model with rules (NULL: none) under `options` (NULL: defaults). It
 * keeps references to both. Fails with E_LABEL if a rule names a label that
 * the model lacks, or has a learned score that it lacks, E_SYNTAX if a condition names
 * a rule that there is not, E_PROMISE if the share that was asked for is not backed, or
 * was measured with other rules, E_STEMMER, E_PATTERN if PCRE2 refuses one of the
 * built-in rules, E_ARGUMENT, E_NOMEM. */
TOUT_API TOUT_MUST_USE tout_status tout_classifier_new(tout_model *model,
                                                       tout_rules *rules,
                                                       const tout_options *options,
                                                       tout_classifier **out,
                                                       tout_error *err);

/* Adds, or drops, a reference. _ref returns its argument. */
TOUT_API tout_classifier *tout_classifier_ref(tout_classifier *classifier);
TOUT_API void tout_classifier_unref(tout_classifier *classifier);

/* The parts, borrowed from the classifier. The rules may be NULL. */
TOUT_API tout_model *tout_classifier_model(const tout_classifier *classifier);
TOUT_API tout_rules *tout_classifier_rules(const tout_classifier *classifier);

/* The promise that labels are decided by: the best of the other labels where its score
 * stands above the neutral one's by more than the threshold, else the neutral one.
 * Returns 0, and leaves `out`, if the largest score decides. */
TOUT_API int tout_classifier_promise(const tout_classifier *classifier,
                                     tout_promise *out);

/* Bits of tout_classifier_drift(). */
enum tout_drift {
    TOUT_DRIFT_STEMMER = 1u << 0, /* libstemmer stems other than at training */
    TOUT_DRIFT_UNICODE = 1u << 1, /* utf8proc has tables of another Unicode version */
    TOUT_DRIFT_RULES = 1u << 2    /* a rule whose score was learned matches otherwise */
};

/* What differs between the libraries in use and those the model was trained
 * with; 0 if nothing. Scores are then still sound, but not those of the
 * machine that trained it. */
TOUT_API uint32_t tout_classifier_drift(const tout_classifier *classifier);

/* The name of a label, or "unsure" for TOUT_NONE. Borrowed; never NULL. */
TOUT_API const char *tout_label_name(const tout_classifier *classifier, uint32_t index);


/* ------------------------------------------------------------------------ */
/* Scratch (one thread)                                                     */
/* ------------------------------------------------------------------------ */

typedef struct tout_scratch tout_scratch;

/* Allocates everything that classifying can need, for the longest post the
 * options allow. It keeps a reference to the classifier. Fails with E_NOMEM. */
TOUT_API TOUT_MUST_USE tout_status tout_scratch_new(tout_classifier *classifier,
                                                    tout_scratch **out,
                                                    tout_error *err);

TOUT_API void tout_scratch_free(tout_scratch *scratch);

/* Bytes held, for sizing a thread pool; libstemmer's share is not counted. */
TOUT_API size_t tout_scratch_bytes(const tout_scratch *scratch);


/* ------------------------------------------------------------------------ */
/* Classifying                                                              */
/* ------------------------------------------------------------------------ */

/* Bits of tout_verdict.flags. None of them is an error. */
enum tout_verdict_flags {
    TOUT_RULED = 1u << 0,       /* a rule fixed the label; see verdict.rule */
    TOUT_UNSURE = 1u << 1,      /* label is TOUT_NONE: no known content, or below
                                 * tout_options.unsure_ppm */
    TOUT_TRUNCATED = 1u << 2,   /* the post was longer than post_bytes */
    TOUT_REPAIRED = 1u << 3,    /* bytes that are not UTF-8 were each read as
                                 * U+001A; verdict.repairs counts them */
    TOUT_RULE_GAVE_UP = 1u << 4 /* a rule hit a limit; it counts as no match */
};

/* What was decided. 40 bytes, frozen; holds no pointers. */
typedef struct tout_verdict {
    uint32_t label;          /* the decision (by the promise, if there is one, so not
                              * always `best`); TOUT_NONE when unsure */
    uint32_t best;           /* the most probable label, never TOUT_NONE */
    uint32_t rule;           /* the rule that fixed the label, or TOUT_NONE */
    uint32_t flags;          /* tout_verdict_flags */
    double probability;      /* of `label`; of `best` when unsure */
    int32_t margin;          /* score of `best` less that of the runner-up */
    uint32_t features;       /* distinct features that the post has */
    uint32_t features_known; /* those of them that have weights in the model */
    uint32_t repairs;        /* bytes that were not UTF-8 */
} tout_verdict;

/* Classifies one post. Every byte string is a valid post, the empty one too.
 * Allocates nothing, unless the classifier is lazy. Time is linear in `bytes` but for
 * the rules, which match_limit bounds. Returns E_ARGUMENT or E_BUSY, or of a lazy
 * classifier E_NOMEM: then the verdict has no label, and the scratch no post to speak
 * of; never fails because of the text. */
TOUT_API tout_status tout_classify(tout_scratch *scratch, const char *text,
                                   size_t bytes, tout_verdict *verdict);

/* The functions below speak of the last tout_classify() on this scratch, and
 * return 0 or do nothing before the first. They allocate nothing. */

/* Score of label `index`: bias + growth + features + rules. 0 if out of range. */
TOUT_API int64_t tout_score(const tout_scratch *scratch, uint32_t index);

/* Probability of label `index`, from the scores; over all labels they sum to 1
 * within 1e-9. 0 if out of range. */
TOUT_API double tout_probability(const tout_scratch *scratch, uint32_t index);


/* ------------------------------------------------------------------------ */
/* Explaining                                                               */
/* ------------------------------------------------------------------------ */

typedef enum tout_evidence_kind {
    TOUT_EVIDENCE_PRIOR = 0,        /* how common the label is; no spans */
    TOUT_EVIDENCE_LENGTH = 1,       /* how much there is to go by; no spans */
    TOUT_EVIDENCE_WORD = 2,         /* a word or its stem */
    TOUT_EVIDENCE_PAIR = 3,         /* two neighbouring tokens; both spans */
    TOUT_EVIDENCE_HASHTAG = 4,      /* a hashtag or a part of it; a cashtag */
    TOUT_EVIDENCE_MENTION = 5,      /* whom the post speaks to */
    TOUT_EVIDENCE_LINK = 6,         /* scheme, host or path of a link; an address */
    TOUT_EVIDENCE_EMOJI = 7,        /* an emoji or emoticon */
    TOUT_EVIDENCE_NUMBER = 8,       /* a number by its value or magnitude */
    TOUT_EVIDENCE_AMOUNT = 9,       /* money, a percentage */
    TOUT_EVIDENCE_PUNCTUATION = 10, /* a mark or a run of them */
    TOUT_EVIDENCE_CASE = 11,        /* a word in capitals or title case */
    TOUT_EVIDENCE_SHAPE = 12,       /* how many links, how long; no spans */
    TOUT_EVIDENCE_RULE = 13,        /* a rule matched; see rule */
    TOUT_EVIDENCE_DISGUISE = 14,    /* a word was disguised */
    TOUT_EVIDENCE_SUBWORD = 15,     /* parts of a word that the model does not know */

    TOUT_EVIDENCE_FORCE_INT32 = 0x7fffffff
} tout_evidence_kind;

/* A short name for an evidence kind, such as "word". Static; never NULL. */
TOUT_API const char *tout_evidence_kind_name(int32_t kind);

/* One reason. Spans are bytes of the text as it was given: text[begin .. end).
 * An absent span has begin == end == 0. 32 bytes, frozen. */
typedef struct tout_evidence {
    int32_t kind;          /* tout_evidence_kind; unknown ones may appear */
    int32_t weight;        /* what it adds to the label's score over the other's */
    uint32_t begin, end;   /* where it stands, for the first time */
    uint32_t begin2, end2; /* the second token of a pair */
    uint32_t rule;         /* index for TOUT_EVIDENCE_RULE, else TOUT_NONE */
    uint32_t feature;      /* index for tout_feature_text(), or TOUT_NONE */
} tout_evidence;

/* The first match of a rule: text[begin .. end) of the post, as it was given. 12 bytes,
 * frozen. */
typedef struct tout_rule_match {
    uint32_t rule; /* its index */
    uint32_t begin, end;
} tout_rule_match;

/* The rules that match the last post, in their order. Writes up to `capacity` of them
 * and returns how many there are, which may be more. */
TOUT_API size_t tout_rule_matches(const tout_scratch *scratch, tout_rule_match *out,
                                  size_t capacity);

/* Why label `index` rather than label `other`, strongest first (by magnitude,
 * then by place). Writes up to `capacity` reasons, the strongest ones, and
 * returns how many there are, which may be more; 0 if an index is out of range.
 * The weights of all of them add up exactly to tout_score(index) -
 * tout_score(other). A rule that fixes the label appears with weight 0, first. */
TOUT_API size_t tout_explain(const tout_scratch *scratch, uint32_t index,
                             uint32_t other, tout_evidence *out, size_t capacity);

/* The label that label `index` is best explained against: the neutral one, or where
 * that is `index` or the model names none, the most probable of the others (the first
 * of equals). TOUT_NONE if out of range. */
TOUT_API uint32_t tout_explain_other(const tout_scratch *scratch, uint32_t index);


/* ------------------------------------------------------------------------ */
/* Tokens and features: what the library sees                               */
/* ------------------------------------------------------------------------ */

typedef enum tout_token_kind {
    TOUT_TOKEN_WORD = 0,
    TOUT_TOKEN_NUMBER = 1,  /* 12, 1,000, 10k, 1000s */
    TOUT_TOKEN_AMOUNT = 2,  /* a number with its currency or per cent sign */
    TOUT_TOKEN_LINK = 3,    /* a host with a known domain, http, https, ftp or none */
    TOUT_TOKEN_MENTION = 4, /* @user, @user/list, @user@host, @handle.example */
    TOUT_TOKEN_HASHTAG = 5,
    TOUT_TOKEN_EMOJI = 6,       /* one whole grapheme */
    TOUT_TOKEN_PUNCTUATION = 7, /* a run of ! ? . or one other mark */
    TOUT_TOKEN_CHARACTERS = 8,  /* two characters of a script without spaces */
    TOUT_TOKEN_EMAIL = 9,
    TOUT_TOKEN_CASHTAG = 10,  /* $TICK */
    TOUT_TOKEN_EMOTICON = 11, /* :-) */

    TOUT_TOKEN_FORCE_INT32 = 0x7fffffff
} tout_token_kind;

/* A short name for a token kind, such as "mention". Static; never NULL. */
TOUT_API const char *tout_token_kind_name(int32_t kind);

/* Bits of tout_token.undone: how a word was disguised. */
enum tout_undone {
    TOUT_UNDONE_DIRECTION = 1u << 0,  /* written backwards, shown forwards */
    TOUT_UNDONE_INVISIBLE = 1u << 1,  /* invisible characters inside */
    TOUT_UNDONE_STYLED = 1u << 2,     /* letters or digits of another style */
    TOUT_UNDONE_MARKS = 1u << 3,      /* accents that do not belong there, strikes */
    TOUT_UNDONE_LOOK_ALIKE = 1u << 4, /* letters that look like others */
    TOUT_UNDONE_LEET = 1u << 5,       /* digits and signs for letters */
    TOUT_UNDONE_SPACED = 1u << 6,     /* letters set apart */
    TOUT_UNDONE_STRETCHED = 1u << 7   /* letters repeated */
};

/* A short name for one bit of tout_undone, such as "leet". Static; never NULL. */
TOUT_API const char *tout_undone_name(uint32_t bit);

/* A token: text[begin .. end) of the post as it was given. `norm` is the token
 * as the recipe reads it (folded, at most TOUT_TOKEN_BYTES_MAX bytes), `stem` the
 * stem of a word, empty for other kinds. Both are not NUL-terminated and
 * borrowed from the scratch until its next call. */
typedef struct tout_token {
    int32_t kind; /* tout_token_kind; unknown ones may appear */
    uint32_t begin, end;
    uint32_t norm_bytes;
    const char *norm;
    const char *stem;
    uint32_t stem_bytes;
    uint32_t undone; /* tout_undone; 0: the token stands as written */
} tout_token;

/* Reads a post into tokens and features without scoring it. Writes up to
 * `capacity` tokens, in order of their beginnings, and returns how many there
 * are, which may be more. Allocates nothing; 0 if the scratch is NULL or busy. */
TOUT_API size_t tout_tokenize(tout_scratch *scratch, const char *text, size_t bytes,
                              tout_token *out, size_t capacity);

/* How many distinct features the last post of this scratch had, whether
 * tout_classify() or tout_tokenize() read it. */
TOUT_API uint32_t tout_feature_count(const tout_scratch *scratch);

/* Writes feature `index` of the last post as text, as "stem:follow", cut to
 * `capacity` - 1 bytes at most and NUL-terminated if `capacity` is not 0. Returns
 * the bytes of the whole text; 0 if out of range. */
TOUT_API size_t tout_feature_text(const tout_scratch *scratch, uint32_t index,
                                  char *out, size_t capacity);


/* ------------------------------------------------------------------------ */
/* Counts: what training has seen (one thread)                              */
/* ------------------------------------------------------------------------ */

/* In how many posts of each label each feature was. Counts are plain sums: adding posts
 * in any order, over any number of counts merged in any order, gives the same, so that
 * training can be split over threads, machines or a map-reduce engine. Nothing is
 * dropped before a model is built. Of posts they keep the names of features and each
 * distinct word (but see TOUT_RECIPE_NO_WORDS). */
typedef struct tout_counts tout_counts;

/* Empty counts for the named labels, one or more, in that order. Fails with E_ARGUMENT
 * (names repeated, empty or not printable UTF-8), E_STEMMER, E_LIMIT, E_NOMEM. */
TOUT_API TOUT_MUST_USE tout_status tout_counts_new(const tout_recipe *recipe,
                                                   const char *const *label_names,
                                                   uint32_t label_count,
                                                   const tout_alloc *alloc,
                                                   tout_counts **out, tout_error *err);

TOUT_API void tout_counts_free(tout_counts *counts);

/* Learns a post `times` times or, with a negative number, takes back one that was
 * learned so often before: then the counts are, to the byte, as if it had never been
 * learned. Of a longer post the first TOUT_POST_BYTES_MAX bytes count. A word that the
 * counts have with another stem, as a crafted file or tout_counts_add_entry() can leave
 * it, does not count; its stem does. Fails, with the counts unchanged, with E_ARGUMENT
 * (label out of range, or the post was not learned so often), E_LIMIT (a sum would pass
 * 2^32 - 1), E_STEMMER (counts that were opened, and a libstemmer or Unicode tables
 * other than they were made with), E_NOMEM. */
TOUT_API TOUT_MUST_USE tout_status tout_counts_add(tout_counts *counts,
                                                   uint32_t label_index,
                                                   const char *text, size_t bytes,
                                                   int32_t times, tout_error *err);

/* Adds all of `from` to `into`. Where their labels are not the same, in the same order,
 * `into` gets those of both, sorted by their bytes. Fails, with `into` unchanged, with
 * E_RECIPE (the recipes differ), E_FORMAT (a word has another stem in each, of which
 * one was crafted), E_LIMIT, E_NOMEM. */
TOUT_API TOUT_MUST_USE tout_status tout_counts_merge(tout_counts *into,
                                                     const tout_counts *from,
                                                     tout_error *err);

/* The labels and the recipe, borrowed from the counts; as of a model. */
TOUT_API uint32_t tout_counts_label_count(const tout_counts *counts);
TOUT_API const char *tout_counts_label_name(const tout_counts *counts, uint32_t index);
TOUT_API uint32_t tout_counts_label_find(const tout_counts *counts, const char *name);
TOUT_API tout_recipe tout_counts_recipe(const tout_counts *counts);

/* Identifies the recipe, lexicon included, together with the Unicode tables and the
 * behaviour of libstemmer when counting began: counts merge if it is equal. 0 for NULL.
 */
TOUT_API uint64_t tout_counts_fingerprint(const tout_counts *counts);

/* Posts learned in label `index`; 0 if out of range. */
TOUT_API uint64_t tout_counts_posts(const tout_counts *counts, uint32_t index);

/* Writes the counts to a file that takes the place of `path` at once, or not at all.
 * Equal counts give equal bytes, in whatever order they were added. Fails with
 * E_ARGUMENT (tout_counts_add_entry() has left a feature in more posts of a label than
 * there are, or a word in more than its stem), E_IO, E_NOMEM. */
TOUT_API TOUT_MUST_USE tout_status tout_counts_save(const tout_counts *counts,
                                                    const char *path, tout_error *err);

/* Reads counts from a file; accepts any bytes, as tout_model_open() does. */
TOUT_API TOUT_MUST_USE tout_status tout_counts_open(const char *path,
                                                    const tout_alloc *alloc,
                                                    tout_counts **out, tout_error *err);

/* Merges files into a file, with memory that does not grow with their size (about 100
 * KB a file); `out_path` may be one of them. Fails with the errors of _open, _merge and
 * _save, and with E_LIMIT for more than TOUT_MERGE_FILES_MAX files. Whether words have
 * their stems is not seen file by file: where _open refuses one of the files for that,
 * it refuses what they make; open files of strangers before they are merged. */
TOUT_API TOUT_MUST_USE tout_status tout_counts_merge_files(const char *const *paths,
                                                           size_t path_count,
                                                           const char *out_path,
                                                           const tout_alloc *alloc,
                                                           tout_error *err);

/* What counts are sums for: a feature, or a word as it is spelled, which a model takes
 * apart into subwords. A feature and a word may have the same key, and are two entries.
 */
typedef struct tout_entry {
    uint64_t key;      /* its hash under the recipe */
    uint64_t stem;     /* of a word the key of its stem; 0 for a feature */
    const char *name;  /* "stem:follow", or the word; not NUL-terminated */
    size_t name_bytes; /* 0 for TOUT_RECIPE_NO_WORDS */
    int32_t is_word;
    uint32_t reserved; /* 0 */
} tout_entry;

/* `sums` has one number for each label; it and the entry are borrowed for the call. */
typedef int (*tout_counts_visit)(void *context, const tout_entry *entry,
                                 const uint32_t *sums);

/* Visits all entries with a sum above 0, features in ascending order of their keys,
 * then words in theirs. A visitor that returns non-zero ends the walk with E_STOPPED.
 * Fails with E_NOMEM. */
TOUT_API TOUT_MUST_USE tout_status tout_counts_each(const tout_counts *counts,
                                                    tout_counts_visit visit,
                                                    void *context, tout_error *err);

/* The other way round, for an engine that sums elsewhere: posts, and entries with their
 * sums, are added to what is there. The stem of a word comes before the word. Fail,
 * with the counts unchanged, with E_ARGUMENT (an unknown stem, another stem than the
 * word has, a name that is not UTF-8 or too long, a word under TOUT_RECIPE_NO_WORDS),
 * E_LIMIT, E_NOMEM. */
TOUT_API TOUT_MUST_USE tout_status tout_counts_add_posts(tout_counts *counts,
                                                         uint32_t label_index,
                                                         uint64_t posts,
                                                         tout_error *err);
TOUT_API TOUT_MUST_USE tout_status tout_counts_add_entry(tout_counts *counts,
                                                         const tout_entry *entry,
                                                         uint32_t label_index,
                                                         uint32_t sum, tout_error *err);


/* ------------------------------------------------------------------------ */
/* Training                                                                 */
/* ------------------------------------------------------------------------ */

/* Labelled posts, as features; no text is kept but the names of features.
 * About 8 bytes a feature of a post. One thread. */
typedef struct tout_corpus tout_corpus;

/* An empty corpus for the named labels, in that order. Fails with E_ARGUMENT
 * (names repeated, empty or not printable UTF-8), E_STEMMER, E_LIMIT, E_NOMEM. */
TOUT_API TOUT_MUST_USE tout_status tout_corpus_new(const tout_recipe *recipe,
                                                   const char *const *label_names,
                                                   uint32_t label_count,
                                                   const tout_alloc *alloc,
                                                   tout_corpus **out, tout_error *err);

TOUT_API void tout_corpus_free(tout_corpus *corpus);

/* Has training learn the scores of those rules that leave them to it ("score = learned
 * LABEL"): beside its features, each post added from then on keeps which of them match.
 * The corpus must be empty; it takes a reference. Fails with E_ARGUMENT (it has posts,
 * or rules), E_LABEL (a label that the corpus lacks), E_SYNTAX (a condition names a
 * rule that there is not), E_NOMEM. */
TOUT_API TOUT_MUST_USE tout_status tout_corpus_set_rules(tout_corpus *corpus,
                                                         tout_rules *rules,
                                                         tout_error *err);

/* Adds a post; of a longer one the first TOUT_POST_BYTES_MAX bytes. Fails, with
 * the corpus unchanged, with E_ARGUMENT (label out of range), E_LIMIT, E_NOMEM. */
TOUT_API TOUT_MUST_USE tout_status tout_corpus_add(tout_corpus *corpus,
                                                   uint32_t label_index,
                                                   const char *text, size_t bytes,
                                                   tout_error *err);

/* The counts of its posts, borrowed from the corpus. */
TOUT_API const tout_counts *tout_corpus_counts(const tout_corpus *corpus);

/* Posts added with label `index`; 0 if out of range. */
TOUT_API uint64_t tout_corpus_posts(const tout_corpus *corpus, uint32_t index);

/* Near-duplicates: posts whose pairs of neighbouring tokens are the same in five cases
 * of eight or more, whatever names, links and figures they have. Training and measuring
 * must not have one of them on each side. groups[i] becomes the index of the post that
 * leads the group of post i (one entry for each post, in the order of adding; who leads
 * does not depend on that order). Fails with E_NOMEM. */
TOUT_API TOUT_MUST_USE tout_status tout_corpus_groups(const tout_corpus *corpus,
                                                      uint64_t *groups,
                                                      tout_error *err);

/* folds[i] becomes the fold, 0 to fold_count - 1, of post i: groups are dealt out
 * whole, labels evenly, and the same whatever the order of adding. Training holds posts
 * out in such folds. Fails with E_ARGUMENT (fold_count is not 2 to 1000), E_NOMEM. */
TOUT_API TOUT_MUST_USE tout_status tout_corpus_folds(const tout_corpus *corpus,
                                                     uint32_t fold_count,
                                                     uint32_t *folds, tout_error *err);

enum tout_build_flags {
    TOUT_BUILD_NO_NAMES = 1u << 0 /* leave out the features' names, for privacy */
};

typedef struct tout_build {
    size_t size;              /* sizeof(tout_build) */
    const tout_alloc *alloc;  /* for the model; NULL: malloc */
    const char *neutral;      /* name of the neutral label; NULL: none */
    const char *const *notes; /* key, value, key, value, ..., NULL; NULL: none */
    uint64_t max_features;    /* keep the most telling ones only; 0: 24000 */
    uint32_t smoothing_milli; /* thousandths of a sighting; 0: 20 */
    uint32_t min_posts;       /* drop features seen in fewer posts; 0: 2 */
    uint32_t flags;           /* tout_build_flags */
    uint32_t reserved;        /* 0 */
    const double *shares;     /* how common each label is where the model will be used,
                               * by index, above 0 and adding up to 1; NULL: as in the
                               * posts learned */
} tout_build;

#define TOUT_BUILD_INIT                                                                \
    {                                                                                  \
        sizeof(tout_build), NULL, NULL, NULL, 0, 0, 0, 0, 0, NULL                      \
    }

/* Makes a model of counts alone: the naive-Bayes part of what tout_train() makes, with
 * a fixed slope and the labels' shares as bias. Its probabilities are not calibrated;
 * its note "calibration" says so. Same counts, same build: same bytes, on one kind of
 * machine. Fails with E_EMPTY if a label has no post or no feature is left, E_LABEL (an
 * unknown neutral label), E_ARGUMENT, E_NOMEM. */
TOUT_API TOUT_MUST_USE tout_status tout_model_build(const tout_counts *counts,
                                                    const tout_build *build,
                                                    tout_model **out, tout_error *err);

/* A model as `base`, corrected by what counts have seen since: the weights of a row
 * shift by what the corrections change of its log ratio, against as many posts as stand
 * behind it, and features that the base does not know get rows, cautiously. Bias,
 * growth and calibration stay. The recipes must be the same, and the base must have all
 * labels of the corrections. Same base, same corrections: same bytes, on one kind of
 * machine. Without corrections the weights are those of the base. Fails with E_RECIPE,
 * E_LABEL, E_EMPTY (a base that does not tell how many posts stand behind its rows),
 * E_NOMEM. */
TOUT_API TOUT_MUST_USE tout_status tout_model_adapt(const tout_model *base,
                                                    const tout_counts *corrections,
                                                    const tout_alloc *alloc,
                                                    tout_model **out, tout_error *err);

/* Gives the next post, borrowed until the following call, and returns non-zero; 0 where
 * there are no more. */
typedef int (*tout_posts)(void *context, const char **text, size_t *bytes);

/* A model that promises: `posts` of a natural stream, in which posts of other labels
 * than the neutral one only make the promise stricter, are scored with the rules (NULL:
 * none), and thresholds for all shares that they back are stored, `stream` as their
 * name. `false_alarm_ppm` becomes the model's own promise. The posts must not be those
 * it learned. Fails with E_PROMISE (too few posts for that share; see
 * tout_model_promise()), E_ARGUMENT (no neutral label, or no name), E_LABEL, E_NOMEM.
 */
TOUT_API TOUT_MUST_USE tout_status
tout_model_measure(tout_model *model, tout_rules *rules, tout_posts posts,
                   void *context, const char *stream, uint32_t false_alarm_ppm,
                   const tout_alloc *alloc, tout_model **out, tout_error *err);

/* How it went, measured on posts that were held out in turn. Immutable. */
typedef struct tout_report tout_report;

/* Called now and then with how much is done, 0 to 1; non-zero stops the
 * training with E_STOPPED. */
typedef int (*tout_progress)(void *context, double done);

/* Trains a model. A weight is the mean of two: the naive-Bayes log ratio, whose slope,
 * growth and bias are fitted on posts held out in turn (Platt 1999, with a term that
 * grows with the post, because naive Bayes takes words that come together for
 * independent), and a refined one that minimises the penalised softmax loss over the
 * same features (Wang and Manning 2012); how strong the penalty is, held-out posts say.
 * Words that the model does not know count through their character 3- to 5-grams. Same
 * corpus in any order, same build: same bytes, on one kind of machine. `progress` and
 * `report` may be NULL. Fails with E_EMPTY if a label has fewer than two posts or no
 * feature is left, E_LABEL (an unknown neutral label), E_ARGUMENT, E_STOPPED, E_NOMEM.
 */
TOUT_API TOUT_MUST_USE tout_status tout_train(const tout_corpus *corpus,
                                              const tout_build *build,
                                              tout_progress progress, void *context,
                                              tout_model **out, tout_report **report,
                                              tout_error *err);

TOUT_API void tout_report_free(tout_report *report);

/* Share of held-out posts whose most probable label is their own, 0 to 1. */
TOUT_API double tout_report_accuracy(const tout_report *report);

/* Mean negative log probability, in nats, of a held-out post's own label. */
TOUT_API double tout_report_log_loss(const tout_report *report);

/* Distinct features that the corpus has, the subwords of its words among them. */
TOUT_API uint64_t tout_report_features(const tout_report *report);


#ifdef __cplusplus
} /* extern "C" */
#endif

#endif /* TOUT_H */
