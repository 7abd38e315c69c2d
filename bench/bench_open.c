/* SPDX-License-Identifier: MIT */
/* What must be there before the first post: each once, opened and closed again. */
#include <tout.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "bench.h"

/* 77: what Meson takes as skipped. */
enum { SKIPPED = 77, MODELS = 3 };

struct opened {
    const char *path; /* of the built-in model, as a file */
    tout_model *model;
    tout_rules *rules;
    tout_classifier *classifier;
};

static void
die(const char *what, const tout_error *err)
{
    fprintf(stderr, "bench_open: %s: %s\n", what, err->message);
    exit(err->status == TOUT_E_EMPTY ? SKIPPED : 1);
}

static uint64_t
close_model(tout_status status, tout_model *model, const tout_error *err)
{
    uint64_t checksum;

    if (status != TOUT_OK)
        die("model", err);
    checksum = tout_model_checksum(model);
    tout_model_unref(model);
    return checksum;
}

static uint64_t
open_builtin(void *context, const struct bench_posts *once)
{
    tout_model *model;
    tout_error err;

    (void)context, (void)once;
    tout_status status = tout_model_builtin(NULL, &model, &err);
    return close_model(status, model, &err);
}

static uint64_t
open_file(void *context, const struct bench_posts *once)
{
    const struct opened *opened = context;
    tout_model *model;
    tout_error err;

    (void)once;
    tout_status status = tout_model_open(opened->path, 0, NULL, &model, &err);
    return close_model(status, model, &err);
}

static uint64_t
open_mapped(void *context, const struct bench_posts *once)
{
    const struct opened *opened = context;
    tout_model *model;
    tout_error err;

    (void)once;
    tout_status status =
        tout_model_open(opened->path, TOUT_MODEL_MAP, NULL, &model, &err);
    return close_model(status, model, &err);
}

static uint64_t
open_rules(void *context, const struct bench_posts *once)
{
    tout_rules *rules;
    tout_error err;
    uint64_t fingerprint;

    (void)context, (void)once;
    if (tout_rules_builtin(NULL, &rules, &err) != TOUT_OK)
        die("rules", &err);
    fingerprint = tout_rules_fingerprint(rules);
    tout_rules_unref(rules);
    return fingerprint;
}

static uint64_t
open_classifier(void *context, const struct bench_posts *once)
{
    const struct opened *opened = context;
    tout_classifier *classifier;
    tout_error err;

    (void)once;
    if (tout_classifier_new(opened->model, opened->rules, NULL, &classifier, &err) !=
        TOUT_OK)
        die("classifier", &err);
    tout_classifier_unref(classifier);
    return 1;
}

static uint64_t
open_scratch(void *context, const struct bench_posts *once)
{
    const struct opened *opened = context;
    tout_scratch *scratch;
    tout_error err;
    uint64_t bytes;

    (void)once;
    if (tout_scratch_new(opened->classifier, &scratch, &err) != TOUT_OK)
        die("scratch", &err);
    bytes = tout_scratch_bytes(scratch);
    tout_scratch_free(scratch);
    return bytes;
}

/* Of the model, saved to `path`, a template for mkstemp(). */
static struct opened
set_up(char *path)
{
    struct opened opened = { .path = path };
    const int file = mkstemp(path);
    tout_error err;

    if (file < 0) {
        perror(path);
        exit(1);
    }
    if (tout_model_builtin(NULL, &opened.model, &err) != TOUT_OK ||
        tout_rules_builtin(NULL, &opened.rules, &err) != TOUT_OK ||
        tout_classifier_new(opened.model, opened.rules, NULL, &opened.classifier,
                            &err) != TOUT_OK ||
        tout_model_save(opened.model, path, &err) != TOUT_OK) {
        unlink(path);
        die("model, rules or classifier", &err);
    }
    close(file);
    return opened;
}

int
main(int argc, char **argv)
{
    const int is_quick = argc > 1 && strcmp(argv[1], "--quick") == 0;
    char path[] = "/tmp/tout-bench-XXXXXX";

    if (argc > 1 + is_quick) {
        fprintf(stderr, "usage: bench_open [--quick]\n");
        return 2;
    }

    struct opened opened = set_up(path);
    struct bench_posts once = { .count = 1 };
    struct bench_posts model = once; /* which has bytes to open */
    const struct bench_subject subjects[] = {
        { "model, built in", open_builtin, &opened },
        { "model, from a file", open_file, &opened },
        { "model, mapped", open_mapped, &opened },
        { "rules, built in", open_rules, &opened },
        { "classifier", open_classifier, &opened },
        { "scratch", open_scratch, &opened },
    };
    int failed = 0;

    tout_model_data(opened.model, &model.bytes);
    bench_print_header();
    for (size_t i = 0; i < sizeof subjects / sizeof subjects[0]; i++)
        failed |= bench_run(&subjects[i], i < MODELS ? &model : &once,
                            is_quick ? &bench_quick : &bench_full);
    unlink(path);
    tout_classifier_unref(opened.classifier);
    tout_rules_unref(opened.rules);
    tout_model_unref(opened.model);
    return failed;
}
