/* SPDX-License-Identifier: MIT */
/*
 * What of a corpus is seldom meant. Posts are named by their place and never quoted: a
 * report may be read by more people than the corpus is.
 */
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include <tout.h>

#include "corpus.h"
#include "read/span.h"

enum {
    SHOWN_MAX = 5,
    /* Of fewer posts the figures of a label say little: one more or less moves its
     * recall by five points. */
    POSTS_FEW = 20
};

/* The first places of something, in the order of the corpus. */
struct finding {
    uint64_t count;
    struct {
        const struct labelled_post *post;
        const struct labelled_post *other; /* what it contradicts, or NULL */
    } shown[SHOWN_MAX];
};

const char *
corpus_place(char place[CORPUS_PLACE_BYTES], const char *path, uint64_t line,
             struct span id)
{
    const size_t bytes = strlen(path);
    const char *slash = bytes > 0 && path[bytes - 1] == '/' ? "" : "/";

    if (line > 0)
        snprintf(place, CORPUS_PLACE_BYTES, "%s:%" PRIu64, path, line);
    else
        snprintf(place, CORPUS_PLACE_BYTES, "%s%s%.*s", path, slash, (int)id.bytes,
                 id.data);
    return place;
}

static const char *
place_of(char place[CORPUS_PLACE_BYTES], const struct labelled_post *post)
{
    const struct span id = { post->id, strlen(post->id) };

    return corpus_place(place, post->path, post->line, id);
}

/* Posts are found in any order. */
static void
note(struct finding *finding, const struct labelled_post *post,
     const struct labelled_post *other)
{
    size_t at = finding->count < SHOWN_MAX ? (size_t)finding->count : SHOWN_MAX - 1;

    if (finding->count++ >= SHOWN_MAX && finding->shown[at].post < post)
        return;
    for (; at > 0 && finding->shown[at - 1].post > post; at--)
        finding->shown[at] = finding->shown[at - 1];
    finding->shown[at].post = post;
    finding->shown[at].other = other;
}

static int
by_text_and_place(const void *left, const void *right)
{
    const struct labelled_post *a = *(const struct labelled_post *const *)left;
    const struct labelled_post *b = *(const struct labelled_post *const *)right;
    const size_t bytes = a->bytes < b->bytes ? a->bytes : b->bytes;
    const int order = memcmp(a->text, b->text, bytes);

    if (order != 0)
        return order;
    if (a->bytes != b->bytes)
        return a->bytes < b->bytes ? -1 : 1;
    return a < b ? -1 : a > b;
}

static int
same_text(const struct labelled_post *a, const struct labelled_post *b)
{
    return a->bytes == b->bytes && memcmp(a->text, b->text, a->bytes) == 0;
}

/* Of posts with one text the first of each label but the first contradicts; the others
 * repeat. */
static void
compare_posts(const struct labelled_post **sorted, size_t count,
              struct finding *duplicates, struct finding *contradictions)
{
    const struct labelled_post *first = NULL;
    uint64_t labels = 0; /* bits of those seen with the text; a corpus has at most 64 */

    for (size_t i = 0; i < count; i++) {
        const struct labelled_post *post = sorted[i];
        const uint64_t label = UINT64_C(1) << post->label;

        if (!first || !same_text(first, post)) {
            first = post;
            labels = 0;
        } else if (labels & label) {
            note(duplicates, post, NULL);
        } else {
            note(contradictions, post, first);
        }
        labels |= label;
    }
}

static int
find_equals(const struct corpus *corpus, struct finding *duplicates,
            struct finding *contradictions)
{
    const struct labelled_post **sorted = calloc(corpus->count + 1, sizeof sorted[0]);
    size_t count = 0;

    if (!sorted)
        return complain("out of memory");
    for (size_t i = 0; i < corpus->count; i++) {
        if (corpus->posts[i].bytes > 0)
            sorted[count++] = &corpus->posts[i];
    }
    if (count > 0)
        qsort(sorted, count, sizeof sorted[0], by_text_and_place);
    compare_posts(sorted, count, duplicates, contradictions);
    free(sorted);
    return EXIT_DONE;
}

static void
warn(const struct finding *finding, const char *what)
{
    char place[CORPUS_PLACE_BYTES];

    if (finding->count > 0)
        complain("warning: %" PRIu64 " posts %s, the first at %s", finding->count, what,
                 place_of(place, finding->shown[0].post));
}

static void
say_how_many_more(const struct finding *finding)
{
    if (finding->count > SHOWN_MAX)
        complain("and %" PRIu64 " more", finding->count - SHOWN_MAX);
}

static void
warn_of_contradictions(const struct corpus *corpus, const struct finding *finding)
{
    char place[CORPUS_PLACE_BYTES];
    char other_place[CORPUS_PLACE_BYTES];

    if (finding->count == 0)
        return;
    complain("warning: %" PRIu64 " posts repeat another one with another label; they "
             "are kept, and count for each of their labels",
             finding->count);
    for (size_t i = 0; i < SHOWN_MAX && i < finding->count; i++) {
        const struct labelled_post *post = finding->shown[i].post;
        const struct labelled_post *other = finding->shown[i].other;

        complain("%s: '%s', but '%s' at %s", place_of(place, post),
                 corpus->labels.items[post->label], corpus->labels.items[other->label],
                 place_of(other_place, other));
    }
    say_how_many_more(finding);
}

int
corpus_report(const struct corpus *corpus)
{
    struct finding broken = { 0 };
    struct finding empty = { 0 };
    struct finding duplicates = { 0 };
    struct finding contradictions = { 0 };
    int status;

    for (size_t i = 0; i < corpus->count; i++) {
        const struct labelled_post *post = &corpus->posts[i];
        const struct span text = { post->text, post->bytes };

        if (text.bytes == 0)
            note(&empty, post, NULL);
        if (!span_is_utf8(text))
            note(&broken, post, NULL);
    }
    status = find_equals(corpus, &duplicates, &contradictions);
    if (status != EXIT_DONE)
        return status;
    warn(&broken, "have bytes that are not UTF-8 and read as U+001A");
    warn(&empty, "have no text");
    warn(&duplicates, "repeat another one");
    warn_of_contradictions(corpus, &contradictions);
    return EXIT_DONE;
}

/* The cells of a header are words. */
static int
looks_like_header(const struct labelled_post *post)
{
    return post->may_be_header && post->bytes > 0 &&
           !memchr(post->text, ' ', post->bytes);
}

/* How many posts of each label do not look like headers. */
static void
count_others(const struct corpus *corpus, uint64_t others[TOUT_LABELS_MAX])
{
    for (size_t i = 0; i < corpus->count; i++)
        others[corpus->posts[i].label] += !looks_like_header(&corpus->posts[i]);
}

void
corpus_warn_of_headers(const struct corpus *corpus)
{
    uint64_t others[TOUT_LABELS_MAX] = { 0 };
    char place[CORPUS_PLACE_BYTES];

    count_others(corpus, others);
    for (size_t i = 0; i < corpus->count; i++) {
        const struct labelled_post *post = &corpus->posts[i];

        if (corpus->labels.count > 1 && others[post->label] == 0)
            complain("%s: warning: no other post has the label '%s'" IS_HEADER,
                     place_of(place, post), corpus->labels.items[post->label]);
    }
}

static int
refuse_single(const struct corpus *corpus, const struct finding *single)
{
    char place[CORPUS_PLACE_BYTES];

    for (size_t i = 0; i < SHOWN_MAX && i < single->count; i++) {
        const struct labelled_post *post = single->shown[i].post;

        complain("%s: expected at least two posts with label '%s', found %s alone%s",
                 place_of(place, post), corpus->labels.items[post->label],
                 single->shown[i].other ? "first rows" : "this one",
                 post->may_be_header ? IS_HEADER : "");
    }
    say_how_many_more(single);
    return single->count > 0 ? EXIT_FAILED : EXIT_DONE;
}

/* Most often a slip of one of those who labelled. */
static void
warn_of_cases(const struct names *labels)
{
    for (size_t i = 0; i < labels->count; i++)
        for (size_t j = i + 1; j < labels->count; j++)
            if (span_is_caseless(span_of(labels->items[i]), labels->items[j]))
                complain("warning: labels '%s' and '%s' differ in case alone; --map "
                         "%s=%s makes them one",
                         labels->items[i], labels->items[j], labels->items[i],
                         labels->items[j]);
}

int
corpus_check_labels(const struct corpus *corpus)
{
    uint64_t counts[TOUT_LABELS_MAX] = { 0 };
    uint64_t others[TOUT_LABELS_MAX] = { 0 };
    struct finding single = { 0 };

    /* Too few labels are an error of their own. */
    if (corpus->labels.count < 2)
        return EXIT_DONE;
    warn_of_cases(&corpus->labels);
    for (size_t i = 0; i < corpus->count; i++)
        counts[corpus->posts[i].label]++;
    count_others(corpus, others);
    for (size_t i = 0; i < corpus->count; i++) {
        const uint32_t label = corpus->posts[i].label;

        if (counts[label] == 1 || others[label] == 0)
            note(&single, &corpus->posts[i],
                 counts[label] > 1 ? &corpus->posts[i] : NULL);
    }
    for (size_t l = 0; l < corpus->labels.count && l < TOUT_LABELS_MAX; l++) {
        if (others[l] > 0 && counts[l] > 1 && counts[l] < POSTS_FEW)
            complain("warning: only %" PRIu64 " posts with label '%s'", counts[l],
                     corpus->labels.items[l]);
    }
    return refuse_single(corpus, &single);
}
