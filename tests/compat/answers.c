/* SPDX-License-Identifier: MIT */
/*
 * What one build of the library answers, for compare.py to hold to what others do:
 * digests of all that reading and classifying say of posts, and the files that it
 * writes.
 *
 * answers FOLDER POSTS...        answers of the built-in model, and files into FOLDER
 * answers --read FOLDER POSTS... answers of the files in FOLDER, whoever wrote them
 *
 * POSTS are files of a post a line, labelled in turn.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <tout.h>

#include "texts.h"

enum { LABELS = 3, REASONS_MAX = 4096, TOKENS_MAX = 8192 };

static const char *const label_names[LABELS] = { "a", "b", "c" };

static void
must(tout_status status, const char *what, const tout_error *err)
{
    if (status != TOUT_OK)
        texts_end("%s: %s", what, err->message);
}

/* FNV-1a (Fowler, Noll and Vo); numbers go in by their value, whatever the machine's
 * order of bytes. */
static void
take_bytes(uint64_t *digest, const void *data, size_t bytes)
{
    for (size_t i = 0; i < bytes; i++)
        *digest =
            (*digest ^ ((const unsigned char *)data)[i]) * UINT64_C(0x100000001b3);
}

static void
take(uint64_t *digest, uint64_t value)
{
    unsigned char bytes[8];

    for (unsigned i = 0; i < 8; i++)
        bytes[i] = (unsigned char)(value >> 8 * i);
    take_bytes(digest, bytes, sizeof bytes);
}

enum answer { SCORES, REASONS, RULES, FEATURES, TOKENS, ANSWERS };
static const char *const answer_names[ANSWERS] = { "scores", "reasons", "rules",
                                                   "features", "tokens" };

static void
take_verdict(uint64_t *digest, const tout_scratch *scratch, const tout_verdict *verdict)
{
    for (uint32_t l = 0; l < LABELS; l++)
        take(digest, (uint64_t)tout_score(scratch, l));
    take(digest, verdict->label);
    take(digest, verdict->best);
    take(digest, verdict->rule);
    take(digest, verdict->flags);
    take(digest, (uint64_t)verdict->margin);
    take(digest, verdict->features);
    take(digest, verdict->features_known);
    take(digest, verdict->repairs);
}

static void
take_reasons(uint64_t *digest, const tout_scratch *scratch)
{
    static tout_evidence reasons[REASONS_MAX];
    const size_t count = tout_explain(scratch, 1, 0, reasons, REASONS_MAX);

    take(digest, count);
    for (size_t i = 0; i < count && i < REASONS_MAX; i++) {
        take(digest, (uint64_t)reasons[i].kind);
        take(digest, (uint64_t)reasons[i].weight);
        take(digest, reasons[i].begin);
        take(digest, reasons[i].end);
        take(digest, reasons[i].begin2);
        take(digest, reasons[i].end2);
        take(digest, reasons[i].rule);
        take(digest, reasons[i].feature);
    }
}

static void
take_rules(uint64_t *digest, const tout_scratch *scratch)
{
    static tout_rule_match matches[REASONS_MAX];
    const size_t count = tout_rule_matches(scratch, matches, REASONS_MAX);

    take(digest, count);
    for (size_t i = 0; i < count && i < REASONS_MAX; i++) {
        take(digest, matches[i].rule);
        take(digest, matches[i].begin);
        take(digest, matches[i].end);
    }
}

static void
take_features(uint64_t *digest, const tout_scratch *scratch)
{
    char name[256];

    for (uint32_t i = 0; i < tout_feature_count(scratch); i++) {
        take(digest, tout_feature_text(scratch, i, name, sizeof name));
        take_bytes(digest, name, strlen(name));
    }
}

static void
take_tokens(uint64_t *digest, tout_scratch *scratch, const char *text, size_t bytes)
{
    static tout_token tokens[TOKENS_MAX];
    const size_t count = tout_tokenize(scratch, text, bytes, tokens, TOKENS_MAX);

    take(digest, count);
    for (size_t i = 0; i < count && i < TOKENS_MAX; i++) {
        take(digest, (uint64_t)tokens[i].kind);
        take(digest, tokens[i].begin);
        take(digest, tokens[i].end);
        take(digest, tokens[i].undone);
        take_bytes(digest, tokens[i].norm, tokens[i].norm_bytes);
        take_bytes(digest, tokens[i].stem, tokens[i].stem_bytes);
    }
}

static void
print_answers(const char *name, tout_model *model, tout_rules *rules,
              const struct texts *texts)
{
    uint64_t digests[ANSWERS];
    tout_classifier *classifier;
    tout_scratch *scratch;
    tout_error err;

    for (int i = 0; i < ANSWERS; i++)
        digests[i] = UINT64_C(0xcbf29ce484222325);
    must(tout_classifier_new(model, rules, NULL, &classifier, &err), name, &err);
    must(tout_scratch_new(classifier, &scratch, &err), name, &err);
    for (size_t i = 0; i < texts->count; i++) {
        tout_verdict verdict;
        size_t bytes;
        const char *text = texts_at(texts, i, &bytes);

        if (tout_classify(scratch, text, bytes, &verdict) != TOUT_OK)
            texts_end("%s: post %zu", name, i);
        take_verdict(&digests[SCORES], scratch, &verdict);
        take_reasons(&digests[REASONS], scratch);
        take_rules(&digests[RULES], scratch);
        take_features(&digests[FEATURES], scratch);
        take_tokens(&digests[TOKENS], scratch, text, bytes);
    }
    for (int i = 0; i < ANSWERS; i++)
        printf("%s of %s: %016llx\n", answer_names[i], name,
               (unsigned long long)digests[i]);
    tout_scratch_free(scratch);
    tout_classifier_unref(classifier);
}

static void
print_builtin(const struct texts *texts)
{
    tout_model *model;
    tout_rules *rules;
    tout_error err;

    must(tout_model_builtin(NULL, &model, &err), "model", &err);
    must(tout_rules_builtin(NULL, &rules, &err), "rules", &err);
    print_answers("the built-in model", model, rules, texts);
    tout_rules_unref(rules);
    tout_model_unref(model);
}

/* Where NAME lies in the folder; good until the next call. */
static const char *
in(const char *folder, const char *name)
{
    static char path[4096];

    if (snprintf(path, sizeof path, "%s/%s", folder, name) >= (int)sizeof path)
        texts_end("too long a name");
    return path;
}

static void
save_model(tout_model *model, const char *folder, const char *name)
{
    tout_error err;

    must(tout_model_save(model, in(folder, name), &err), name, &err);
}

static tout_corpus *
corpus_of(const struct texts *texts)
{
    tout_recipe recipe = TOUT_RECIPE_INIT;
    tout_corpus *corpus;
    tout_error err;

    recipe.language = "auto";
    must(tout_corpus_new(&recipe, label_names, LABELS, NULL, &corpus, &err), "corpus",
         &err);
    for (size_t i = 0; i < texts->count; i++) {
        size_t bytes;
        const char *text = texts_at(texts, i, &bytes);

        must(tout_corpus_add(corpus, texts->labels[i], text, bytes, &err), "corpus",
             &err);
    }
    return corpus;
}

/* Counts in which some posts have other labels than the corpus gave them. */
static tout_counts *
corrections_of(const struct texts *texts)
{
    tout_recipe recipe = TOUT_RECIPE_INIT;
    tout_counts *counts;
    tout_error err;

    recipe.language = "auto";
    must(tout_counts_new(&recipe, label_names, LABELS, NULL, &counts, &err),
         "corrections", &err);
    for (size_t i = 0; i < texts->count; i += 7) {
        size_t bytes;
        const char *text = texts_at(texts, i, &bytes);

        must(tout_counts_add(counts, (texts->labels[i] + 1) % LABELS, text, bytes, 1,
                             &err),
             "corrections", &err);
    }
    return counts;
}

static void
write_files(const char *folder, const struct texts *texts)
{
    tout_build build = TOUT_BUILD_INIT;
    tout_corpus *corpus = corpus_of(texts);
    tout_counts *corrections = corrections_of(texts);
    tout_model *built, *trained, *adapted;
    tout_error err;

    build.neutral = label_names[0];
    must(
        tout_counts_save(tout_corpus_counts(corpus), in(folder, "corpus.counts"), &err),
        "counts", &err);
    must(tout_counts_save(corrections, in(folder, "corrections.counts"), &err),
         "counts", &err);
    must(tout_model_build(tout_corpus_counts(corpus), &build, &built, &err), "build",
         &err);
    must(tout_train(corpus, &build, NULL, NULL, &trained, NULL, &err), "train", &err);
    must(tout_model_adapt(trained, corrections, NULL, &adapted, &err), "adapt", &err);
    save_model(built, folder, "built.tout");
    save_model(trained, folder, "trained.tout");
    save_model(adapted, folder, "adapted.tout");
    tout_model_unref(adapted);
    tout_model_unref(trained);
    tout_model_unref(built);
    tout_counts_free(corrections);
    tout_corpus_free(corpus);
}

static void
read_model(const char *folder, const char *name, tout_rules *rules,
           const struct texts *texts)
{
    tout_model *model;
    tout_error err;

    must(tout_model_open(in(folder, name), 0, NULL, &model, &err), name, &err);
    print_answers(name, model, rules, texts);
    tout_model_unref(model);
}

static int
take_entry(void *context, const tout_entry *entry, const uint32_t *sums)
{
    take(context, entry->key);
    take(context, entry->stem);
    take_bytes(context, entry->name, entry->name_bytes);
    for (uint32_t l = 0; l < LABELS; l++)
        take(context, sums[l]);
    return 0;
}

/* Says what counts hold, and writes them again. */
static void
read_counts(const char *folder, const char *name, const char *again)
{
    uint64_t digest = UINT64_C(0xcbf29ce484222325);
    tout_counts *counts;
    tout_error err;

    must(tout_counts_open(in(folder, name), NULL, &counts, &err), name, &err);
    must(tout_counts_each(counts, take_entry, &digest, &err), name, &err);
    take(&digest, tout_counts_fingerprint(counts));
    printf("entries of %s: %016llx\n", name, (unsigned long long)digest);
    must(tout_counts_save(counts, in(folder, again), &err), name, &err);
    tout_counts_free(counts);
}

static void
read_files(const char *folder, const struct texts *texts)
{
    tout_rules *rules;
    tout_error err;

    must(tout_rules_open(in(folder, "rules-1.rules"), NULL, &rules, &err), "rules",
         &err);
    read_model(folder, "built.tout", NULL, texts);
    read_model(folder, "trained.tout", NULL, texts);
    read_model(folder, "adapted.tout", NULL, texts);
    read_model(folder, "model-1.tout", NULL, texts);
    read_model(folder, "whole-1.tout", rules, texts);
    read_counts(folder, "corpus.counts", "again/corpus.counts");
    read_counts(folder, "corrections.counts", "again/corrections.counts");
    read_counts(folder, "counts-1.counts", "again/counts-1.counts");
    tout_rules_unref(rules);
}

int
main(int count, char **arguments)
{
    const int is_read = count > 1 && strcmp(arguments[1], "--read") == 0;
    struct texts texts = { 0 };

    if (count < 2 + is_read + LABELS)
        texts_end("expected a folder and files of posts");
    for (int i = 2 + is_read; i < count; i++)
        texts_add_file(&texts, arguments[i], (uint32_t)i % LABELS);
    if (is_read) {
        texts_add_random(&texts, 0);
        read_files(arguments[2], &texts);
    } else {
        write_files(arguments[1], &texts);
        texts_add_random(&texts, 0);
        print_builtin(&texts);
    }
    texts_free(&texts);
    return 0;
}
