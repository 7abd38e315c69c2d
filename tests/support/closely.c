/* SPDX-License-Identifier: MIT */
#include "support/closely.h"

#include <check.h>
#include <stdio.h>
#include <string.h>

#include "base/alloc.h"
#include "feature/reader.h"

static tout_lexicon *lexicon;

struct ti_reader *
closely_reader(const char *language)
{
    const tout_alloc alloc = ti_alloc_or_default(NULL);
    tout_recipe asked = TOUT_RECIPE_INIT;
    struct ti_reader *reader;
    struct ti_recipe recipe;

    asked.language = language;
    ck_assert_int_eq(ti_recipe_make(&asked, &alloc, &recipe, NULL), TOUT_OK);
    ck_assert_int_eq(ti_recipe_lexicon(&asked, &alloc, &lexicon, NULL), TOUT_OK);
    recipe.lexicon = ti_lexicon_of(lexicon);
    ck_assert_int_eq(ti_reader_new(&recipe, CLOSELY_BYTES_MAX, &alloc, &reader, NULL),
                     TOUT_OK);
    return reader;
}

void
closely_free(struct ti_reader *reader)
{
    ti_reader_free(reader);
    tout_lexicon_unref(lexicon);
}

/* All that later rooms read of the tokens, but for where it stands. */
static size_t
describe(const struct ti_tokens *tokens, char *out, size_t capacity)
{
    size_t used = 0;

    for (uint32_t i = 0; i < tokens->count && used < capacity; i++) {
        const struct ti_token *token = &tokens->list[i];
        const int has_stem =
            token->kind == TOUT_TOKEN_WORD || token->kind == TOUT_TOKEN_HASHTAG;

        used += (size_t)snprintf(
            out + used, capacity - used,
            "%s %u-%u \"%.*s\" \"%.*s\" %llx %llx %u %u %u\n",
            tout_token_kind_name(token->kind), token->begin, token->end,
            token->norm_bytes, ti_token_norm(tokens, token),
            has_stem ? token->stem_bytes : 0, ti_token_stem(tokens, token),
            (unsigned long long)token->hash, (unsigned long long)token->unit,
            token->form, token->digits, token->undone);
    }
    return used;
}

/* All that a feature says, and of which token. */
static size_t
describe_features(const struct ti_reader *reader, char *out, size_t capacity)
{
    size_t used = 0;

    for (uint32_t i = 0; i < reader->features.count && used < capacity; i++) {
        const struct ti_feature *feature = &reader->features.list[i];
        char text[TI_FEATURE_TEXT_MAX + 1];

        ti_feature_text(&reader->tokens, feature, text, sizeof text);
        used += (size_t)snprintf(
            out + used, capacity - used, "feature %llx \"%s\" of %u, %u-%u, value %u\n",
            (unsigned long long)reader->features.keys[i], text, feature->token,
            feature->part_begin, feature->part_bytes, feature->value);
    }
    return used;
}

static void
describe_all(const struct ti_reader *reader, char *out, size_t capacity)
{
    const size_t used = describe(&reader->tokens, out, capacity);

    if (used < capacity)
        describe_features(reader, out + used, capacity - used);
}

const char *
closely_differs(struct ti_reader *reader, const char *text, size_t bytes)
{
    static char found[1 << 21];
    static char wanted[1 << 21];
    const struct ti_scanner closely = {
        .tokens = &reader->tokens,
        .folder = reader->folder,
        .stemmer = reader->stemmer,
        .lexicon = reader->recipe.lexicon,
        .undoes = 1,
        .seed = reader->recipe.seed,
    };
    size_t at = 0;

    ti_reader_read(reader, text, bytes);
    describe_all(reader, found, sizeof found);
    ti_scan(&closely);
    ti_extract(&reader->recipe, &closely, &reader->features);
    describe_all(reader, wanted, sizeof wanted);
    if (strcmp(found, wanted) == 0)
        return NULL;
    while (found[at] == wanted[at])
        at++;
    while (at > 0 && found[at - 1] != '\n')
        at--;
    found[at + strcspn(found + at, "\n")] = '\0';
    return found + at;
}
