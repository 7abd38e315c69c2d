/* SPDX-License-Identifier: MIT */
#include "posts.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void
fail(const char *what, const char *path)
{
    fprintf(stderr, "%s%s%s\n", path, *path ? ": " : "", what);
    exit(1);
}

static void *
grown(void *block, size_t bytes)
{
    block = realloc(block, bytes);
    if (!block)
        fail("out of memory", "");
    return block;
}

void
bench_posts_reserve(struct bench_posts *posts)
{
    if (posts->capacity - posts->bytes < BENCH_POST_MAX) {
        posts->capacity = 2 * posts->capacity + BENCH_POST_MAX;
        posts->text = grown(posts->text, posts->capacity);
    }
    if (posts->count == posts->room) {
        posts->room = 2 * posts->room + 64;
        posts->ends = grown(posts->ends, posts->room * sizeof *posts->ends);
    }
}

void
bench_posts_end(struct bench_posts *posts)
{
    posts->ends[posts->count++] = posts->bytes;
}

void
bench_posts_add(struct bench_posts *posts, const char *text, size_t bytes)
{
    bench_posts_reserve(posts);
    memcpy(posts->text + posts->bytes, text, bytes);
    posts->bytes += bytes;
    bench_posts_end(posts);
}

static void
read_all(struct bench_posts *posts, const char *path)
{
    FILE *file = fopen(path, "rb");

    if (!file)
        fail(strerror(errno), path);
    for (;;) {
        bench_posts_reserve(posts);
        size_t got =
            fread(posts->text + posts->bytes, 1, posts->capacity - posts->bytes, file);
        if (got == 0)
            break;
        posts->bytes += got;
    }
    if (ferror(file))
        fail(strerror(errno), path);
    fclose(file);
}

struct bench_posts
bench_posts_read(const char *path)
{
    struct bench_posts posts = { 0 };
    size_t bytes;

    read_all(&posts, path);
    bytes = posts.bytes;
    for (size_t i = 0; i < bytes; i++) {
        if (posts.text[i] != '\n' && i + 1 < bytes)
            continue;
        bench_posts_reserve(&posts);
        posts.bytes = i + 1;
        bench_posts_end(&posts);
    }
    if (posts.count == 0)
        fail("no line in it", path);
    return posts;
}

void
bench_posts_free(struct bench_posts *posts)
{
    free(posts->text);
    free(posts->ends);
    *posts = (struct bench_posts){ 0 };
}
