/* SPDX-License-Identifier: MIT */
/*
 * Each allocation made to fail in turn: lexicons and models. And classifying, which
 * must not allocate at all.
 */
#include <malloc.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <tout.h>

#include "support/counts.h"
#include "support/models.h"
#include "support/nomem.h"
#include "support/random.h"
#include "support/run.h"

enum { LEXICON, MODEL, SAVED };

/* With rules, a lexicon and promises. */
static tout_model *model;

static const char words[] = "tout-lexicon 1\n[look-alike]\npanel\npark\n"
                            "[sold]\nfollowers\nlikes\n";

static void
write_file(const char *path, const char *text)
{
    FILE *file = fopen(path, "wb");

    ck_assert_ptr_nonnull(file);
    ck_assert_uint_eq(fwrite(text, 1, strlen(text), file), strlen(text));
    ck_assert_int_eq(fclose(file), 0);
}

static int
next_post(void *context, const char **text, size_t *bytes)
{
    unsigned *left = context;

    *text = "lunch in the park";
    *bytes = strlen(*text);
    return (*left)-- > 0;
}

static void
make_shared(void)
{
    tout_model *base = sample_ruled_model();
    tout_rules *rules = sample_rules();
    unsigned left = 5;

    ck_assert_int_eq(tout_model_measure(base, rules, next_post, &left, "lunch", 500000,
                                        NULL, &model, NULL),
                     TOUT_OK);
    tout_rules_unref(rules);
    tout_model_unref(base);
    counts_make_folder();
    write_file(counts_path(LEXICON), words);
    ck_assert_int_eq(tout_model_save(model, counts_path(MODEL), NULL), TOUT_OK);
}

static void
free_shared(void)
{
    counts_remove_folder();
    tout_model_unref(model);
}

static int
go_on(void *context, const tout_part *part)
{
    (void)context;
    return part->name == NULL;
}

static tout_status
list_parts(struct nomem *it, tout_error *err)
{
    tout_status status;

    nomem_begin(it);
    status = tout_parts_each(go_on, NULL, &it->alloc, err);
    nomem_end(it);
    return status;
}

/* Takes the lexicon. */
static tout_status
end_lexicon(tout_lexicon *lexicon, tout_status status)
{
    ck_assert_int_eq(status == TOUT_OK, lexicon != NULL);
    tout_lexicon_unref(lexicon);
    return status;
}

static tout_status
parse_lexicon(struct nomem *it, tout_error *err)
{
    tout_lexicon *lexicon;
    tout_status status;

    nomem_begin(it);
    status = tout_lexicon_parse(words, strlen(words), &it->alloc, &lexicon, err);
    nomem_end(it);
    return end_lexicon(lexicon, status);
}

static tout_status
open_lexicon(struct nomem *it, tout_error *err)
{
    tout_lexicon *lexicon;
    tout_status status;

    nomem_begin(it);
    status = tout_lexicon_open(counts_path(LEXICON), &it->alloc, &lexicon, err);
    nomem_end(it);
    return end_lexicon(lexicon, status);
}

static tout_status
take_builtin_lexicon(struct nomem *it, tout_error *err)
{
    tout_lexicon *lexicon;
    tout_status status;

    nomem_begin(it);
    status = tout_lexicon_builtin(&it->alloc, &lexicon, err);
    nomem_end(it);
    return end_lexicon(lexicon, status);
}

/* Takes the model. */
static tout_status
end_model(tout_model *opened, tout_status status)
{
    ck_assert_int_eq(status == TOUT_OK, opened != NULL);
    tout_model_unref(opened);
    return status;
}

static tout_status
open_file(struct nomem *it, uint32_t flags, tout_error *err)
{
    tout_model *opened;
    tout_status status;

    nomem_begin(it);
    status = tout_model_open(counts_path(MODEL), flags, &it->alloc, &opened, err);
    nomem_end(it);
    return end_model(opened, status);
}

static tout_status
open_model(struct nomem *it, tout_error *err)
{
    return open_file(it, 0, err);
}

static tout_status
map_model(struct nomem *it, tout_error *err)
{
    return open_file(it, TOUT_MODEL_MAP, err);
}

static tout_status
open_bytes(struct nomem *it, uint32_t flags, tout_error *err)
{
    size_t bytes;
    const void *data = tout_model_data(model, &bytes);
    tout_model *opened;
    tout_status status;

    nomem_begin(it);
    status = tout_model_open_memory(data, bytes, flags, &it->alloc, &opened, err);
    nomem_end(it);
    return end_model(opened, status);
}

static tout_status
open_memory(struct nomem *it, tout_error *err)
{
    return open_bytes(it, 0, err);
}

static tout_status
borrow_memory(struct nomem *it, tout_error *err)
{
    return open_bytes(it, TOUT_MODEL_MAP, err);
}

static tout_status
take_builtin_model(struct nomem *it, tout_error *err)
{
    tout_model *opened;
    tout_status status;

    nomem_begin(it);
    status = tout_model_builtin(&it->alloc, &opened, err);
    nomem_end(it);
    return end_model(opened, status);
}

static tout_status
save_model(struct nomem *it, tout_error *err)
{
    tout_model *opened;
    tout_status status;

    write_file(counts_path(SAVED), words);
    ck_assert_int_eq(tout_model_open(counts_path(MODEL), 0, &it->alloc, &opened, NULL),
                     TOUT_OK);
    nomem_begin(it);
    status = tout_model_save(opened, counts_path(SAVED), err);
    nomem_end(it);
    counts_assert_same_files(counts_path(SAVED),
                             counts_path(status == TOUT_OK ? MODEL : LEXICON));
    tout_model_unref(opened);
    return status;
}

static const struct nomem_operation operations[] = {
    { "parts_each", list_parts, NULL },
    { "lexicon_parse", parse_lexicon, NULL },
    { "lexicon_open", open_lexicon, NULL },
    { "lexicon_builtin", take_builtin_lexicon, NULL },
    { "model_open", open_model, NULL },
    { "model_open, mapped", map_model, NULL },
    { "model_open_memory", open_memory, NULL },
    { "model_open_memory, borrowed", borrow_memory, NULL },
    { "model_builtin", take_builtin_model, NULL },
    { "model_save", save_model, NULL },
};

START_TEST(classifying_and_explaining_allocate_nothing)
{
    struct counting counting = { 0 };
    const tout_alloc alloc = counting_alloc(&counting);
    tout_options options = TOUT_OPTIONS_INIT;
    uint64_t state = random_seed();
    tout_evidence reasons[16];
    tout_token tokens[16];
    tout_scratch *scratch;
    tout_verdict verdict;
    tout_rules *rules;
    char post[1024];
    size_t blocks;

    options.alloc = &alloc;
    ck_assert_int_eq(tout_rules_parse(sample_rules_text, strlen(sample_rules_text),
                                      &alloc, &rules, NULL),
                     TOUT_OK);
    scratch = sample_scratch(model, rules, &options);
    counting.calls = 0;
    blocks = mallinfo2().uordblks;
    for (unsigned i = 0; i < 10000; i++) {
        const size_t bytes = random_post(&state, post, sizeof post);

        if (tout_classify(scratch, post, bytes, &verdict) != TOUT_OK)
            ck_abort_msg("classifying failed");
        tout_explain(scratch, 0, 1, reasons, 16);
        tout_tokenize(scratch, post, bytes, tokens, 16);
    }
    ck_assert_uint_eq(counting.calls, 0);
    /* libstemmer counts here; instruments have heaps of their own. */
    ck_assert_uint_eq(mallinfo2().uordblks, blocks);
    tout_scratch_free(scratch);
    tout_rules_unref(rules);
}
END_TEST

int
main(void)
{
    Suite *suite = suite_create("nomem");
    TCase *cases =
        nomem_case("nomem", operations, sizeof operations / sizeof operations[0],
                   make_shared, free_shared);

    tcase_add_test(cases, classifying_and_explaining_allocate_nothing);
    suite_add_tcase(suite, cases);
    return run_suite(suite);
}
