/* SPDX-License-Identifier: MIT */
/*
 * Reading exports: a file of each form is written, then read post by post, one thread,
 * nothing scored. "bytes/post" and MB/s are of the file. With files as operands those
 * are read instead; with --write FOLDER [POSTS] they are only written, for other
 * programs to read them.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "bench.h"
#include "exports.h"
#include "read/read.h"

enum { POSTS = 50000, POSTS_QUICK = 500 };

static void
die(const char *what, const char *why)
{
    fprintf(stderr, "bench_read: %s: %s\n", what, why);
    exit(1);
}

/* A digest of all posts; a record that is bad makes it one that no other run gives. */
static uint64_t
read_all(const char *path, size_t *count)
{
    static const struct read_options options = { .kind = READ_KIND_AUTO };
    char error[512];
    struct reader *reader = reader_open(path, &options, error, sizeof error);
    uint64_t digest = 0;
    enum read_result result;
    struct post post;

    if (!reader)
        die(path, error);
    *count = 0;
    while ((result = reader_next(reader, &post)) != READ_END) {
        if (result == READ_BAD || result == READ_FAILED)
            die("a record", reader_message(reader));
        if (result != READ_POST)
            continue;
        digest = digest * 31 + post.text.bytes + (uint64_t)post.time;
        digest += (unsigned char)post.text.data[post.text.bytes - 1] + post.id.bytes;
        ++*count;
    }
    reader_close(reader);
    return digest;
}

static uint64_t
run(void *context, const struct bench_posts *posts)
{
    size_t count;
    const uint64_t digest = read_all(context, &count);

    return count == posts->count ? digest : UINT64_MAX;
}

static int
measure(const char *name, char *path, const struct bench_plan *plan)
{
    const struct bench_subject subject = { name, run, path };
    struct bench_posts file = { 0 };
    struct stat status;

    if (stat(path, &status) != 0)
        die(path, "is not there");
    read_all(path, &file.count);
    file.bytes = (size_t)status.st_size;
    return bench_run(&subject, &file, plan);
}

static void
write_export(const struct bench_export *format, const char *folder, char path[512],
             const struct bench_posts *posts)
{
    FILE *out;

    snprintf(path, 512, "%s/%s", folder, format->file);
    out = fopen(path, "wb");
    if (!out)
        die(path, "cannot be written");
    format->write(out, posts);
    if (fclose(out) != 0)
        die(path, "cannot be written");
}

static int
measure_synthetic(int is_quick)
{
    struct bench_posts posts = bench_posts_make(1, is_quick ? POSTS_QUICK : POSTS);
    char folder[] = "/tmp/tout-bench-XXXXXX";
    char path[512];
    int failed = 0;

    if (!mkdtemp(folder))
        die(folder, "cannot be made");
    for (size_t i = 0; i < bench_export_count; i++) {
        write_export(&bench_exports[i], folder, path, &posts);
        failed |=
            measure(bench_exports[i].name, path, is_quick ? &bench_quick : &bench_full);
        unlink(path);
    }
    rmdir(folder);
    bench_posts_free(&posts);
    return failed;
}

static int
write_all(const char *folder, const char *count)
{
    struct bench_posts posts =
        bench_posts_make(1, count ? strtoul(count, NULL, 10) : POSTS);
    char path[512];

    for (size_t i = 0; i < bench_export_count; i++)
        write_export(&bench_exports[i], folder, path, &posts);
    bench_posts_free(&posts);
    return 0;
}

int
main(int argc, char **argv)
{
    const int is_quick = argc > 1 && strcmp(argv[1], "--quick") == 0;
    int failed = 0;

    if (argc > 2 && strcmp(argv[1], "--write") == 0)
        return write_all(argv[2], argv[3]);
    bench_print_header();
    if (argc == 1 + is_quick)
        return measure_synthetic(is_quick);
    for (int i = 1 + is_quick; i < argc; i++)
        failed |= measure(argv[i], argv[i], is_quick ? &bench_quick : &bench_full);
    return failed;
}
