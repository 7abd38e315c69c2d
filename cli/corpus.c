/* SPDX-License-Identifier: MIT */
#include "corpus.h"

#include <stdlib.h>
#include <string.h>

#include <tout.h>

#include "labels.h"
#include "posts.h"

/* While loading, `label` and `fold` of posts are not known yet: names stand beside. */
struct loading {
    struct corpus *corpus;
    struct label_maps maps;
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
add_post(struct loading *loading, const char *path, const struct post *post,
         struct span label)
{
    struct corpus *corpus = loading->corpus;
    struct labelled_post *added;

    if (!make_room(loading))
        return 0;
    added = &corpus->posts[corpus->count];
    memset(added, 0, sizeof *added);
    loading->labels[corpus->count] =
        names_intern(&corpus->labels, label.data, label.bytes);
    loading->folds[corpus->count] =
        post->fold.data
            ? names_intern(&corpus->folds, post->fold.data, post->fold.bytes)
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
    added->path = path;
    added->line = post->line;
    added->may_be_header = post->is_first_row;
    corpus->count++;
    return 1;
}

/* Names are strings to the library. */
static int
has_fold(const struct post *post)
{
    return !post->fold.bytes || !memchr(post->fold.data, '\0', post->fold.bytes);
}

/* Says why a post cannot be taken. */
static void
complain_of_post(const char *path, const struct post *post, struct span label)
{
    char place[CORPUS_PLACE_BYTES];
    char shown[SHOWN_BYTES];

    corpus_place(place, path, post->line, post->id);
    if (!has_fold(post))
        complain("%s: expected a fold of text, found a NUL byte in it", place);
    else
        complain("%s: expected a label of 1 to %d printable bytes, found '%s'", place,
                 (int)TOUT_LABEL_NAME_BYTES_MAX,
                 show_bytes(shown, label.data, label.bytes));
}

/* A wrong column taken for labels gives as many as there are posts: that is told at
 * once, and not after all of them have been read. */
static int
check_counts(const struct corpus *corpus, const char *path, const struct post *post)
{
    char place[CORPUS_PLACE_BYTES];
    const int has_labels = corpus->labels.count > TOUT_LABELS_MAX;

    if (!has_labels && corpus->folds.count <= CORPUS_FOLDS_MAX)
        return 0;
    return complain("%s: expected at most %d %s, found another one; is it the right "
                    "column?",
                    corpus_place(place, path, post->line, post->id),
                    has_labels ? (int)TOUT_LABELS_MAX : (int)CORPUS_FOLDS_MAX,
                    has_labels ? "labels" : "folds");
}

static int
load_post(void *context, const char *path, const struct post *post, struct tally *tally)
{
    struct loading *loading = context;
    const struct span label = label_maps_find(&loading->maps, post->label);

    if (!has_fold(post) || !labels_is_name(label)) {
        if (tally_bad(tally))
            complain_of_post(path, post, label);
        return 0;
    }
    tally->posts++;
    if (!add_post(loading, path, post, label))
        return complain("out of memory");
    return check_counts(loading->corpus, path, post);
}

static void
resolve_names(struct loading *loading)
{
    struct corpus *corpus = loading->corpus;

    for (size_t i = 0; i < corpus->count; i++) {
        corpus->posts[i].label = (uint32_t)names_place(
            &corpus->labels, loading->labels[i], strlen(loading->labels[i]));
        if (loading->folds[i])
            corpus->posts[i].fold = (uint32_t)names_place(
                &corpus->folds, loading->folds[i], strlen(loading->folds[i]));
    }
}

int
corpus_load(const struct corpus_options *options, const char *command, int count,
            char **paths, struct corpus *out)
{
    struct corpus_options use = *options;
    struct loading loading = { .corpus = out };
    const struct posts posts = { &use.read, options->strict, load_post,
                                 NULL,      &loading,        &out->tally };
    int kind = READ_KIND_AUTO;
    int status;

    memset(out, 0, sizeof *out);
    if (options->from && (kind = read_kind_find(options->from)) < 0)
        return complain_usage(command, "--from: '%s' is no kind; '--from ?' lists them",
                              options->from);
    use.read.kind = (enum read_kind)kind;
    use.read.wants_labels = 1;
    status = label_maps_read(&options->maps, command, &loading.maps);
    if (status == 0)
        status = posts_each(&posts, count, paths);
    if (status == 0) {
        label_maps_tell(&loading.maps);
        resolve_names(&loading);
        status = corpus_report(out);
    }
    label_maps_free(&loading.maps);
    free(loading.labels);
    free(loading.folds);
    if (status != 0)
        corpus_free(out);
    return status;
}

void
corpus_free(struct corpus *corpus)
{
    for (size_t i = 0; i < corpus->count; i++) {
        free(corpus->posts[i].id);
        free(corpus->posts[i].text);
    }
    free(corpus->posts);
    names_free(&corpus->labels);
    names_free(&corpus->folds);
    memset(corpus, 0, sizeof *corpus);
}
