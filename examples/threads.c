/* SPDX-License-Identifier: MIT */
/*
 * Labels the lines of standard input on several threads, which share one classifier and
 * have a scratch each; results come in the order of the lines.
 *
 *     cc -pthread -o threads threads.c $(pkg-config --cflags --libs tout)
 *     ./threads 4 <posts.txt
 */
#define _POSIX_C_SOURCE 200809L

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <tout.h>

enum { THREADS_MAX = 64 };

struct post {
    char *text;
    uint32_t label;
};

/* What one thread does: every `step`-th post from `first` on. */
struct share {
    tout_scratch *scratch;
    struct post *posts;
    size_t count;
    size_t first;
    size_t step;
};

static void *
label_share(void *with)
{
    const struct share *share = with;

    for (size_t i = share->first; i < share->count; i += share->step) {
        struct post *post = &share->posts[i];
        tout_verdict verdict = { .label = TOUT_NONE };

        /* It cannot fail: the scratch is this thread's alone, and any bytes are a post.
         */
        tout_classify(share->scratch, post->text, strlen(post->text), &verdict);
        post->label = verdict.label;
    }
    return NULL;
}

static struct post *
read_posts(size_t *count)
{
    struct post *posts = NULL;
    size_t capacity = 0;
    size_t room = 0;
    char *line = NULL;

    for (*count = 0; getline(&line, &room, stdin) > 0; ++*count) {
        if (*count == capacity) {
            struct post *grown;

            capacity = capacity ? capacity * 2 : 1024;
            grown = realloc(posts, capacity * sizeof *posts);
            if (!grown)
                break;
            posts = grown;
        }
        line[strcspn(line, "\n")] = '\0';
        posts[*count].text = line;
        line = NULL;
        room = 0;
    }
    free(line);
    return posts;
}

/* Threads that do not start leave their share to this one. */
static void
label_all(struct share *shares, size_t threads)
{
    pthread_t started[THREADS_MAX];
    int is_started[THREADS_MAX];

    for (size_t i = 0; i < threads; i++)
        is_started[i] = pthread_create(&started[i], NULL, label_share, &shares[i]) == 0;
    for (size_t i = 0; i < threads; i++) {
        if (is_started[i])
            pthread_join(started[i], NULL);
        else
            label_share(&shares[i]);
    }
}

int
main(int argc, char **argv)
{
    const long wanted = argc > 1 ? strtol(argv[1], NULL, 10) : 2;
    const size_t threads = wanted < 1             ? 1
                           : wanted > THREADS_MAX ? THREADS_MAX
                                                  : (size_t)wanted;
    struct share shares[THREADS_MAX];
    tout_classifier *classifier;
    tout_model *model;
    tout_rules *rules;
    tout_error err;
    size_t count;
    struct post *posts;

    if (tout_model_builtin(NULL, &model, &err) ||
        tout_rules_builtin(NULL, &rules, &err) ||
        tout_classifier_new(model, rules, NULL, &classifier, &err))
        return fprintf(stderr, "threads: %s\n", err.message), 1;
    posts = read_posts(&count);
    for (size_t i = 0; i < threads; i++) {
        shares[i] = (struct share){ NULL, posts, count, i, threads };
        if (tout_scratch_new(classifier, &shares[i].scratch, &err))
            return fprintf(stderr, "threads: %s\n", err.message), 1;
    }
    label_all(shares, threads);
    for (size_t i = 0; i < count; i++) {
        printf("%s\t%s\n", tout_label_name(classifier, posts[i].label), posts[i].text);
        free(posts[i].text);
    }
    for (size_t i = 0; i < threads; i++)
        tout_scratch_free(shares[i].scratch);
    free(posts);
    tout_classifier_unref(classifier);
    tout_rules_unref(rules);
    tout_model_unref(model);
    return ferror(stdout) != 0;
}
