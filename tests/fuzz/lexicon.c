/* SPDX-License-Identifier: MIT */
/*
 * Lexicons: whatever the bytes, they are refused with a place, or make one whose words
 * are found, and which disguises are undone to.
 */
#include <stdlib.h>
#include <string.h>

#include <tout.h>

#include "fuzz.h"

struct walk {
    const tout_lexicon *lexicon;
    uint32_t words;
};

static int
visit(void *context, const char *word, size_t bytes, int32_t mark)
{
    struct walk *walk = context;

    if (mark == 0 || tout_lexicon_find(walk->lexicon, word, bytes) != mark)
        abort();
    walk->words++;
    return 0;
}

static void
count(const tout_lexicon *lexicon, const char *text, size_t bytes)
{
    static const char *const labels[] = { "a" };
    tout_recipe recipe = TOUT_RECIPE_INIT;
    tout_counts *counts;

    recipe.lexicon = lexicon;
    recipe.language = "none";
    if (tout_counts_new(&recipe, labels, 1, NULL, &counts, NULL) != TOUT_OK)
        abort();
    if (tout_counts_add(counts, 0, text, bytes, 1, NULL) != TOUT_OK)
        abort();
    tout_counts_free(counts);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t bytes)
{
    static const char post[] = "f0ll0w3rs f.r.e.e ch\xd0\xb5\xd0\xb0p fo11owers l1kes";
    const char *text = (const char *)data;
    tout_lexicon *lexicon;
    tout_error err = { 0 };
    struct walk walk = { 0 };

    if (tout_lexicon_parse(text, bytes, NULL, &lexicon, &err) != TOUT_OK) {
        if (lexicon || err.offset > bytes || !err.message[0])
            abort();
        return 0;
    }
    walk.lexicon = lexicon;
    if (tout_lexicon_each(lexicon, visit, &walk) != 0 ||
        walk.words != tout_lexicon_words(lexicon))
        abort();
    count(lexicon, post, sizeof post - 1);
    /* The words themselves, as a post of look-alikes would hold them. */
    count(lexicon, text, bytes);
    tout_lexicon_unref(lexicon);
    return 0;
}
