/* SPDX-License-Identifier: MIT */
#include "corpus.h"

#include <stdlib.h>
#include <string.h>

/* Where a name stands, or would stand, in the sorted list. */
static size_t
place_of(const struct names *names, const char *name, size_t bytes)
{
    size_t low = 0;
    size_t high = names->count;

    while (low < high) {
        const size_t middle = (low + high) / 2;
        const char *item = names->items[middle];
        const int order = strncmp(item, name, bytes);

        if (order == 0 && item[bytes] == '\0')
            return middle;
        if (order < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* The one copy of a name. Posts hold it until all names are known and have their places. */
static char *
intern(struct names *names, const char *name, size_t bytes)
{
    const size_t place = place_of(names, name, bytes);
    char **grown;
    char *copy;

    if (place < names->count && strncmp(names->items[place], name, bytes) == 0 &&
        names->items[place][bytes] == '\0')
        return names->items[place];
    grown = realloc(names->items, (names->count + 1) * sizeof grown[0]);
    if (!grown)
        return NULL;
    names->items = grown;
    copy = strndup(name, bytes);
    if (!copy)
        return NULL;
    memmove(&grown[place + 1], &grown[place], (names->count - place) * sizeof grown[0]);
    grown[place] = copy;
    names->count++;
    return copy;
}

/* What --map makes of a label. */
static struct span
mapped(const struct list *maps, struct span label)
{
    for (size_t i = 0; i < maps->count; i++) {
        const char *at = maps->items[i];

        while (*at) {
            const size_t pair = strcspn(at, ",");
            const char *equals = memchr(at, '=', pair);

            if (equals && (size_t)(equals - at) == label.bytes &&
                memcmp(at, label.data, label.bytes) == 0)
                return (struct span){ equals + 1, (size_t)(at + pair - equals - 1) };
            at += pair + (at[pair] == ',');
        }
    }
    return label;
}

static int
check_maps(const struct list *maps, const char *command)
{
    for (size_t i = 0; i < maps->count; i++) {
        const char *at = maps->items[i];

        while (*at) {
            const size_t pair = strcspn(at, ",");
            const char *equals = memchr(at, '=', pair);

            if (!equals || equals == at || equals + 1 == at + pair)
                return complain_usage(command, "--map: expected OLD=NEW, found '%.*s'",
                                      (int)pair, at);
            at += pair + (at[pair] == ',');
        }
    }
    return 0;
}

/* While loading, `label` and `fold` of posts are not known yet: names stand beside. */
struct loading {
    struct corpus *corpus;
    const struct corpus_options *options;
    size_t capacity;
    char **labels;
    char **folds;
};

static int
make_room(struct loading *loading)
{
    const size_t room = loading->capacity ? 2 * loading->capacity : 1024;
    struct labelled_post *posts;
    char **labels;
    char **folds;

    if (loading->corpus->count < loading->capacity)
        return 1;
    posts = realloc(loading->corpus->posts, room * sizeof posts[0]);
    if (posts)
        loading->corpus->posts = posts;
    labels = realloc(loading->labels, room * sizeof labels[0]);
    if (labels)
        loading->labels = labels;
    folds = realloc(loading->folds, room * sizeof folds[0]);
    if (folds)
        loading->folds = folds;
    if (!posts || !labels || !folds)
        return 0;
    loading->capacity = room;
    return 1;
}

static int
add_post(struct loading *loading, const struct post *post)
{
    const struct span label = mapped(&loading->options->maps, post->label);
    struct corpus *corpus = loading->corpus;
    struct labelled_post *added;

    if (!make_room(loading))
        return 0;
    added = &corpus->posts[corpus->count];
    memset(added, 0, sizeof *added);
    loading->labels[corpus->count] = intern(&corpus->labels, label.data, label.bytes);
    loading->folds[corpus->count] =
        post->fold.data ? intern(&corpus->folds, post->fold.data, post->fold.bytes)
                        : NULL;
    added->id = strndup(post->id.data ? post->id.data : "", post->id.bytes);
    added->text = malloc(post->text.bytes + 1);
    if (!added->id || !added->text || !loading->labels[corpus->count] ||
        (post->fold.data && !loading->folds[corpus->count])) {
        free(added->id);
        free(added->text);
        return 0;
    }
    if (post->text.bytes)
        memcpy(added->text, post->text.data, post->text.bytes);
    added->text[post->text.bytes] = '\0';
    added->bytes = post->text.bytes;
    corpus->count++;
    return 1;
}

static int
load_file(struct loading *loading, const char *path)
{
    struct tally *tally = &loading->corpus->tally;
    char error[512];
    struct reader *reader =
        reader_open(path, &loading->options->read, error, sizeof error);
    int status = 0;

    if (!reader)
        return complain("%s", error);
    while (status == 0) {
        struct post post;
        const enum read_result result = reader_next(reader, &post);

        if (result == READ_END)
            break;
        if (result == READ_POST) {
            tally->posts++;
            status = add_post(loading, &post) ? 0 : complain("out of memory");
        } else if (result == READ_SKIPPED) {
            tally_skip(tally, reader_message(reader));
        } else {
            complain("%s", reader_message(reader));
            tally->bad++;
            if (result == READ_FAILED || loading->options->strict)
                status = EXIT_FAILED;
        }
    }
    reader_close(reader);
    return status;
}

static int
by_text(const void *left, const void *right)
{
    const struct labelled_post *a = *(const struct labelled_post *const *)left;
    const struct labelled_post *b = *(const struct labelled_post *const *)right;
    const size_t bytes = a->bytes < b->bytes ? a->bytes : b->bytes;
    const int order = memcmp(a->text, b->text, bytes);

    if (order != 0)
        return order;
    if (a->bytes != b->bytes)
        return a->bytes < b->bytes ? -1 : 1;
    return a->label < b->label ? -1 : a->label > b->label;
}

static int
same_text(const struct labelled_post *a, const struct labelled_post *b)
{
    return a->bytes == b->bytes && memcmp(a->text, b->text, a->bytes) == 0;
}

static int
count_duplicates(struct corpus *corpus)
{
    struct labelled_post **sorted = calloc(corpus->count + 1, sizeof sorted[0]);

    if (!sorted)
        return complain("out of memory");
    for (size_t i = 0; i < corpus->count; i++)
        sorted[i] = &corpus->posts[i];
    if (corpus->count)
        qsort(sorted, corpus->count, sizeof sorted[0], by_text);
    for (size_t i = 1; i < corpus->count; i++) {
        if (!same_text(sorted[i - 1], sorted[i]))
            continue;
        if (sorted[i - 1]->label == sorted[i]->label)
            corpus->duplicates++;
        else
            corpus->contradictions++;
    }
    free(sorted);
    return 0;
}

static void
resolve_names(struct loading *loading)
{
    struct corpus *corpus = loading->corpus;

    for (size_t i = 0; i < corpus->count; i++) {
        corpus->posts[i].label = (uint32_t)place_of(&corpus->labels, loading->labels[i],
                                                    strlen(loading->labels[i]));
        if (loading->folds[i])
            corpus->posts[i].fold = (uint32_t)place_of(
                &corpus->folds, loading->folds[i], strlen(loading->folds[i]));
    }
}

int
corpus_load(const struct corpus_options *options, const char *command, int count,
            char **paths, struct corpus *out)
{
    struct corpus_options use = *options;
    struct loading loading = { .corpus = out, .options = &use };
    int kind = READ_KIND_AUTO;
    int status = check_maps(&options->maps, command);

    memset(out, 0, sizeof *out);
    if (options->from && (kind = read_kind_find(options->from)) < 0)
        return complain_usage(command, "--from: '%s' is no kind; '--from ?' lists them",
                              options->from);
    use.read.kind = (enum read_kind)kind;
    use.read.wants_labels = 1;
    if (status == 0 && count == 0)
        status = load_file(&loading, "-");
    for (int i = 0; status == 0 && i < count; i++)
        status = load_file(&loading, paths[i]);
    if (status == 0) {
        resolve_names(&loading);
        status = count_duplicates(out);
    }
    free(loading.labels);
    free(loading.folds);
    if (status != 0)
        corpus_free(out);
    return status;
}

static void
free_names(struct names *names)
{
    for (size_t i = 0; i < names->count; i++)
        free(names->items[i]);
    free(names->items);
}

void
corpus_free(struct corpus *corpus)
{
    for (size_t i = 0; i < corpus->count; i++) {
        free(corpus->posts[i].id);
        free(corpus->posts[i].text);
    }
    free(corpus->posts);
    free_names(&corpus->labels);
    free_names(&corpus->folds);
    memset(corpus, 0, sizeof *corpus);
}
