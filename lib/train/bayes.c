/* SPDX-License-Identifier: MIT */
#include "train/bayes.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/error.h"

enum { SHARE_UNIT = 65536 }; /* of ti_columns_share() */

/* A column on its way to being kept. */
struct candidate {
    double telling;
    uint32_t column;
};

/* What a tally says of subwords: sums of shares, and how many posts. */
struct parts {
    uint64_t *sums; /* labels of each subword, in 1/SHARE_UNIT */
    uint64_t *posts;
};

/* A learning on its way. */
struct learning {
    const struct ti_tally *tally;
    const struct ti_bayes_options *options;
    const tout_alloc *alloc;
    struct parts parts;
};

static void
add_word(struct learning *learning, size_t index)
{
    const struct ti_tally *tally = learning->tally;
    const struct ti_columns *columns = tally->columns;
    const struct ti_word *word = &columns->list[index];
    const uint32_t *sums = tally->sums + (columns->features + index) * tally->labels;
    const uint64_t share = ti_columns_share(word->count);
    uint64_t posts = 0;

    for (uint32_t l = 0; l < tally->labels; l++)
        posts += sums[l];
    if (posts == 0)
        return;
    for (uint32_t i = 0; i < word->count; i++) {
        const size_t part = columns->parts[word->first + i];

        learning->parts.posts[part] += posts;
        for (uint32_t l = 0; l < tally->labels; l++)
            learning->parts.sums[part * tally->labels + l] += share * sums[l];
    }
}

static int
sum_parts(struct learning *learning)
{
    const struct ti_tally *tally = learning->tally;
    const struct ti_columns *columns = tally->columns;

    learning->parts.sums =
        ti_allocate_zero(learning->alloc, columns->subwords * tally->labels,
                         sizeof learning->parts.sums[0]);
    learning->parts.posts = ti_allocate_zero(learning->alloc, columns->subwords,
                                             sizeof learning->parts.posts[0]);
    if (!learning->parts.sums || !learning->parts.posts)
        return 0;
    for (size_t i = 0; i < columns->words; i++)
        if (ti_tally_stem_seen(tally, &columns->list[i]) <
            learning->options->rare_posts)
            add_word(learning, i);
    return 1;
}

/* The sums of a column, in posts; returns how many posts have it. */
static uint64_t
sums_of(const struct learning *learning, size_t column, double out[TOUT_LABELS_MAX])
{
    const struct ti_tally *tally = learning->tally;
    const size_t features = tally->columns->features;
    uint64_t seen = 0;

    if (column >= features) {
        const uint64_t *sums =
            learning->parts.sums + (column - features) * tally->labels;

        for (uint32_t l = 0; l < tally->labels; l++)
            out[l] = (double)sums[l] / SHARE_UNIT;
        return learning->parts.posts[column - features];
    }
    for (uint32_t l = 0; l < tally->labels; l++) {
        out[l] = tally->sums[column * tally->labels + l];
        seen += tally->sums[column * tally->labels + l];
    }
    return seen;
}

/* How much a feature tells: the log-likelihood ratio of its posts' labels against those
 * of all posts (Dunning 1993, the part of the posts that have it), in nats. */
static double
telling(const struct ti_tally *tally, const double *sums)
{
    double total = 0;
    double seen = 0;
    double sum = 0;

    for (uint32_t l = 0; l < tally->labels; l++) {
        total += (double)tally->posts[l];
        seen += sums[l];
    }
    for (uint32_t l = 0; l < tally->labels; l++)
        if (sums[l] > 0)
            sum += sums[l] * log((sums[l] / seen) / ((double)tally->posts[l] / total));
    return sum;
}

static int
more_telling(const void *left, const void *right)
{
    const struct candidate *a = left;
    const struct candidate *b = right;

    if (a->telling != b->telling)
        return a->telling > b->telling ? -1 : 1;
    return a->column < b->column ? -1 : a->column > b->column;
}

static int
by_column(const void *left, const void *right)
{
    const struct candidate *a = left;
    const struct candidate *b = right;

    return a->column < b->column ? -1 : a->column > b->column;
}

/* A heap of the most telling candidates so far, the least telling of them on top. */
static void
sift_down(struct candidate *heap, size_t count, size_t at)
{
    for (size_t child = 2 * at + 1; child < count; child = 2 * at + 1) {
        struct candidate held = heap[at];

        if (child + 1 < count && more_telling(&heap[child], &heap[child + 1]) < 0)
            child++;
        if (more_telling(&held, &heap[child]) > 0)
            return;
        heap[at] = heap[child];
        heap[child] = held;
        at = child;
    }
}

/* Puts the most telling columns into `heap`; returns how many. */
static size_t
collect(const struct learning *learning, struct candidate *heap, size_t room)
{
    const struct ti_columns *columns = learning->tally->columns;
    double sums[TOUT_LABELS_MAX];
    size_t count = 0;

    for (size_t column = 0; column < columns->features + columns->subwords; column++) {
        struct candidate candidate = { 0, (uint32_t)column };
        const uint64_t seen = sums_of(learning, column, sums);

        if (seen < learning->options->min_posts || seen == 0)
            continue;
        candidate.telling = telling(learning->tally, sums);
        if (count < room) {
            heap[count++] = candidate;
            if (count == room)
                for (size_t at = count / 2; at-- > 0;)
                    sift_down(heap, count, at);
        } else if (room > 0 && more_telling(&candidate, &heap[0]) < 0) {
            heap[0] = candidate;
            sift_down(heap, count, 0);
        }
    }
    return count;
}

static int
choose(const struct learning *learning, struct ti_bayes *bayes)
{
    const struct ti_columns *columns = learning->tally->columns;
    const size_t all = columns->features + columns->subwords;
    const size_t room = learning->options->max_features < all
                            ? (size_t)learning->options->max_features
                            : all;
    struct candidate *heap = ti_allocate(learning->alloc, room, sizeof heap[0]);

    if (!heap)
        return 0;
    bayes->row_count = collect(learning, heap, room);
    if (bayes->row_count)
        qsort(heap, bayes->row_count, sizeof heap[0], by_column);
    bayes->rows = ti_allocate_zero(learning->alloc, all, sizeof bayes->rows[0]);
    bayes->kept = ti_allocate(learning->alloc, bayes->row_count, sizeof bayes->kept[0]);
    for (size_t row = 0; bayes->rows && bayes->kept && row < bayes->row_count; row++) {
        bayes->kept[row] = heap[row].column;
        bayes->rows[heap[row].column] = (uint32_t)row + 1;
    }
    ti_release(learning->alloc, heap);
    return bayes->rows && bayes->kept;
}

void
ti_bayes_ratio(const struct ti_ratio *ratio, const double *sums, double *out)
{
    const double mass = ratio->smoothing * ratio->features;
    double seen = 0;

    for (uint32_t l = 0; l < ratio->labels; l++)
        seen += sums[l];
    for (uint32_t l = 0; l < ratio->labels; l++)
        out[l] = log((sums[l] + ratio->smoothing) / (ratio->totals[l] + mass)) -
                 log((seen - sums[l] + ratio->smoothing) /
                     (ratio->total - ratio->totals[l] + mass));
}

static int
set_ratios(const struct learning *learning, struct ti_bayes *bayes)
{
    const size_t rows = bayes->row_count;
    double totals[TOUT_LABELS_MAX] = { 0 };
    double sums[TOUT_LABELS_MAX];
    struct ti_ratio ratio = { totals, 0, 0, (double)rows, bayes->labels };

    bayes->seen = ti_allocate(learning->alloc, rows, sizeof bayes->seen[0]);
    bayes->ratios = ti_allocate(learning->alloc, rows * bayes->labels, sizeof(double));
    bayes->fine = ti_allocate(learning->alloc, rows * bayes->labels, sizeof(double));
    if (!bayes->seen || !bayes->ratios || !bayes->fine)
        return 0;
    for (size_t row = 0; row < rows; row++) {
        bayes->seen[row] = sums_of(learning, bayes->kept[row], sums);
        for (uint32_t l = 0; l < bayes->labels; l++)
            totals[l] += sums[l];
    }
    for (uint32_t l = 0; l < bayes->labels; l++)
        ratio.total += totals[l];
    for (size_t row = 0; row < rows; row++) {
        sums_of(learning, bayes->kept[row], sums);
        ratio.smoothing = learning->options->smoothing;
        ti_bayes_ratio(&ratio, sums, bayes->ratios + row * bayes->labels);
        ratio.smoothing = learning->options->fine_smoothing;
        ti_bayes_ratio(&ratio, sums, bayes->fine + row * bayes->labels);
    }
    return 1;
}

tout_status
ti_bayes_learn(const struct ti_tally *tally, const struct ti_bayes_options *options,
               struct ti_bayes *out, tout_error *err)
{
    struct learning learning = {
        tally, options, &tally->columns->counts->alloc, { NULL, NULL }
    };
    int is_done;

    memset(out, 0, sizeof *out);
    out->columns = tally->columns;
    out->labels = tally->labels;
    out->rare_posts = options->rare_posts;
    is_done =
        sum_parts(&learning) && choose(&learning, out) && set_ratios(&learning, out);
    ti_release(learning.alloc, learning.parts.sums);
    ti_release(learning.alloc, learning.parts.posts);
    if (is_done)
        return TOUT_OK;
    ti_bayes_free(out);
    return ti_fail_memory(err);
}

void
ti_bayes_free(struct ti_bayes *bayes)
{
    const tout_alloc *alloc;

    if (!bayes->columns)
        return;
    alloc = &bayes->columns->counts->alloc;
    ti_release(alloc, bayes->rows);
    ti_release(alloc, bayes->kept);
    ti_release(alloc, bayes->seen);
    ti_release(alloc, bayes->ratios);
    ti_release(alloc, bayes->fine);
    memset(bayes, 0, sizeof *bayes);
}
