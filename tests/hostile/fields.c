/* SPDX-License-Identifier: MIT */
/*
 * usage: fields POSTS STRIDE FILE... [--refused FILE...]
 *
 * Models and counts of which one thing is damaged, with a checksum that holds all the
 * same: each place in turn, as a number of 1, 2, 4 and 8 bytes, becomes 0, 1, the
 * largest, the one below, one more and one less; each byte has all its bits flipped,
 * and one; the file ends at every length. What opens is used for POSTS posts. Every
 * STRIDEth file is tried. All that under a limit of memory and of time; TAP, with
 * counts. Files behind --refused are refused as they are, the others open.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

#include <tout.h>

#include "base/view.h"
#include "fuzz/container.h"
#include "fuzz/folder.h"
#include "fuzz/use.h"
#include "model/format.h"
#include "support/random.h"

enum { FILE_BYTES_MAX = 1 << 16, POST_BYTES_MAX = 512 };

/* Four times what this program takes with the largest of these files in use. */
enum { MEMORY_MAX = 32 << 20, SECONDS_MAX = 60 };

static struct {
    uint64_t files;
    uint64_t flipped; /* of them, files with a byte flipped */
    uint64_t cut;     /* and files cut short */
    uint64_t opened;
    uint64_t posts;
} tried;

static unsigned posts;
static unsigned stride;
static uint64_t turn;

/* Memory that does not suffice for a small file is no way to refuse it. */
static void
must_be(tout_status status, int is_expected)
{
    if (is_expected)
        return;
    printf("# failed with '%s'\n", tout_status_name(status));
    fflush(stdout);
    abort();
}

static void
classify(tout_model *model)
{
    static uint64_t state = 1;
    tout_options options = TOUT_OPTIONS_INIT;
    tout_classifier *classifier;
    tout_scratch *scratch;
    tout_status status;
    char post[POST_BYTES_MAX];

    options.post_bytes = POST_BYTES_MAX;
    use_model(model);
    status = tout_classifier_new(model, NULL, &options, &classifier, NULL);
    if (status == TOUT_E_PROMISE) { /* which is the model's own, and not backed */
        options.flags = TOUT_CLASSIFIER_ARGMAX;
        status = tout_classifier_new(model, NULL, &options, &classifier, NULL);
    }
    if (status != TOUT_OK) {
        must_be(status, status == TOUT_E_STEMMER);
        return;
    }
    if (tout_scratch_new(classifier, &scratch, NULL) != TOUT_OK)
        abort();
    use_posts(scratch);
    for (unsigned i = 0; i < posts; i++)
        use_post(scratch, post, random_post(&state, post, sizeof post));
    tried.posts += posts;
    tout_scratch_free(scratch);
    tout_classifier_unref(classifier);
}

static void
check_error(tout_status status, const tout_error *err)
{
    must_be(status, status == TOUT_E_FORMAT || status == TOUT_E_CHECKSUM ||
                        status == TOUT_E_VERSION || status == TOUT_E_LIMIT);
    if (err->status != (int32_t)status || strlen(err->message) < 10)
        abort();
}

static void
try_model(const uint8_t *data, size_t bytes)
{
    tout_model *model;
    tout_error err = { 0 };
    const tout_status status =
        tout_model_open_memory(data, bytes, TOUT_MODEL_MAP, NULL, &model, &err);

    if (status != TOUT_OK) {
        check_error(status, &err);
        return;
    }
    tried.opened++;
    classify(model);
    tout_model_unref(model);
}

static int
visit(void *context, const tout_entry *entry, const uint32_t *sums)
{
    uint64_t *sum = context;

    for (size_t i = 0; i < entry->name_bytes; i++)
        *sum += (unsigned char)entry->name[i];
    *sum += sums[0];
    return 0;
}

static void
try_counts(const uint8_t *data, size_t bytes)
{
    tout_build build = TOUT_BUILD_INIT;
    tout_counts *counts;
    tout_model *model;
    tout_error err = { 0 };
    uint64_t sum = 0;
    tout_status status;

    folder_write(0, data, bytes);
    status = tout_counts_open(folder_path(0), NULL, &counts, &err);
    if (status != TOUT_OK) {
        check_error(status, &err);
        return;
    }
    tried.opened++;
    if (tout_counts_each(counts, visit, &sum, NULL) != TOUT_OK)
        abort();
    build.min_posts = 1;
    status = tout_model_build(counts, &build, &model, NULL);
    if (status == TOUT_OK) {
        classify(model);
        tout_model_unref(model);
    } else {
        must_be(status, status == TOUT_E_EMPTY);
    }
    tout_counts_free(counts);
}

/* Returns whether this file's turn has come and it was tried. */
static int
try_file(uint8_t *data, size_t bytes, int is_mended)
{
    uint8_t *copy;

    if (turn++ % stride != 0)
        return 0;
    /* Of its own length, so that a byte read behind it is seen. */
    copy = malloc(bytes + (bytes == 0));
    if (!copy)
        abort();
    memcpy(copy, data, bytes);
    if (is_mended)
        container_mend(copy, bytes);
    tried.files++;
    alarm(SECONDS_MAX);
    if (data[8] == TI_FORMAT_KIND_COUNTS)
        try_counts(copy, bytes);
    else
        try_model(copy, bytes);
    alarm(0);
    free(copy);
    return 1;
}

static void
set_field(uint8_t *data, size_t bytes, size_t at, size_t width)
{
    uint8_t field[8] = { 0 };
    uint64_t good;

    memcpy(field, data + at, width);
    good = ti_load_u64(field);
    const uint64_t values[] = { 0, 1, UINT64_MAX, UINT64_MAX - 1, good + 1, good - 1 };

    for (size_t i = 0; i < sizeof values / sizeof values[0]; i++) {
        ti_store_u64(field, values[i]);
        memcpy(data + at, field, width);
        try_file(data, bytes, 1);
    }
    ti_store_u64(field, good);
    memcpy(data + at, field, width);
}

static void
damage(uint8_t *data, size_t bytes)
{
    for (size_t at = 0; at < bytes; at++)
        for (size_t width = 1; width <= 8 && width <= bytes - at; width *= 2)
            set_field(data, bytes, at, width);
    for (size_t at = 0; at < bytes; at++) {
        static const uint8_t flips[] = { 0xff, 1 };

        for (size_t i = 0; i < sizeof flips; i++) {
            data[at] ^= flips[i];
            tried.flipped += (unsigned)try_file(data, bytes, 1);
            tried.flipped += (unsigned)try_file(data, bytes, 0);
            data[at] ^= flips[i];
        }
    }
    for (size_t length = 0; length < bytes; length++) {
        tried.cut += (unsigned)try_file(data, length, 1);
        tried.cut += (unsigned)try_file(data, length, 0);
    }
}

/* Instruments have their own ideas of memory. */
static void
limit_memory(void)
{
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    const struct rlimit limit = { MEMORY_MAX, MEMORY_MAX };

    if (!getenv("TOUT_STRIDE"))
        setrlimit(RLIMIT_DATA, &limit);
#endif
}

static size_t
read_file(const char *path, uint8_t *data)
{
    FILE *in = fopen(path, "rb");
    const size_t bytes = in ? fread(data, 1, FILE_BYTES_MAX, in) : 0;

    if (!in || bytes < TI_FORMAT_HEADER_BYTES || bytes == FILE_BYTES_MAX)
        exit(1);
    fclose(in);
    return bytes;
}

static void
try_damaged(int number, const char *path, int opens)
{
    static uint8_t data[FILE_BYTES_MAX];
    const size_t bytes = read_file(path, data);
    const char *slash = strrchr(path, '/');

    memset(&tried, 0, sizeof tried);
    damage(data, bytes);
    printf("# %zu bytes: %llu files tried, %llu with a byte flipped, %llu cut; %llu "
           "opened, used for %llu posts\n",
           bytes, (unsigned long long)tried.files, (unsigned long long)tried.flipped,
           (unsigned long long)tried.cut, (unsigned long long)tried.opened,
           (unsigned long long)tried.posts);
    /* The file as it is answers as it does, whatever was done to it. */
    tried.opened = 0;
    turn = 0;
    try_file(data, bytes, 0);
    printf("%sok %d - %s, which %s\n", tried.opened == (unsigned)opens ? "" : "not ",
           number, slash ? slash + 1 : path, opens ? "opens" : "is refused");
    fflush(stdout);
}

int
main(int count, char **arguments)
{
    const char *more = getenv("TOUT_STRIDE");
    int opens = 1;
    int number = 0;

    if (count < 4)
        return 2;
    posts = (unsigned)strtoul(arguments[1], NULL, 10);
    stride = (unsigned)strtoul(arguments[2], NULL, 10) *
             (more ? (unsigned)strtoul(more, NULL, 10) : 1);
    limit_memory();
    for (int i = 3; i < count; i++) {
        if (strcmp(arguments[i], "--refused") == 0)
            opens = 0;
        else
            try_damaged(++number, arguments[i], opens);
    }
    printf("1..%d\n", number);
    return 0;
}
