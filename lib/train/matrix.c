/* SPDX-License-Identifier: MIT */
/*
 * Posts as sparse vectors over the rows of a model.
 */
#include <math.h>
#include <string.h>

#include "base/alloc.h"
#include "base/error.h"
#include "train/samples.h"

struct ti_matrix
ti_matrix_new(const struct ti_bayes *bayes)
{
    struct ti_matrix matrix;

    memset(&matrix, 0, sizeof matrix);
    matrix.alloc = &bayes->columns->counts->alloc;
    matrix.labels = bayes->labels;
    matrix.rows = bayes->row_count;
    return matrix;
}

void
ti_matrix_free(struct ti_matrix *matrix)
{
    if (!matrix->alloc)
        return;
    ti_release(matrix->alloc, matrix->first);
    ti_release(matrix->alloc, matrix->roots);
    ti_release(matrix->alloc, matrix->own);
    ti_release(matrix->alloc, matrix->cells);
    ti_release(matrix->alloc, matrix->values);
    memset(matrix, 0, sizeof *matrix);
}

tout_status
ti_matrix_reserve(struct ti_matrix *matrix, size_t count, tout_error *err)
{
    matrix->first = ti_allocate_zero(matrix->alloc, count + 1, sizeof matrix->first[0]);
    matrix->roots = ti_allocate(matrix->alloc, count, sizeof matrix->roots[0]);
    matrix->own = ti_allocate(matrix->alloc, count, sizeof matrix->own[0]);
    return matrix->first && matrix->roots && matrix->own ? TOUT_OK
                                                         : ti_fail_memory(err);
}

static void
push(struct ti_matrix *matrix, size_t *used, uint32_t row, double value)
{
    matrix->cells[*used] = row - 1;
    matrix->values[*used] = (float)value;
    ++*used;
}

static int
make_room(struct ti_matrix *matrix, size_t used, size_t more)
{
    return ti_grow(matrix->alloc, &matrix->cells, &matrix->capacity, used, more,
                   sizeof matrix->cells[0]) &&
           ti_grow(matrix->alloc, &matrix->values, &matrix->values_capacity, used, more,
                   sizeof matrix->values[0]);
}

static int
counts_by_subwords(const struct ti_bayes *bayes, const struct ti_tally *learnt,
                   const struct ti_word *word)
{
    if (learnt)
        return ti_tally_stem_seen(learnt, word) < bayes->rare_posts;
    return word->stem == TI_NO_COLUMN || bayes->rows[word->stem] == 0;
}

/* Pushes the known subwords of a word; returns which share of all they are. */
static double
push_word(struct ti_matrix *matrix, size_t *used, const struct ti_bayes *bayes,
          const struct ti_word *word)
{
    const struct ti_columns *columns = bayes->columns;
    const double value = 1 / sqrt(word->count);
    uint32_t known = 0;

    for (uint32_t i = 0; i < word->count; i++) {
        const uint32_t row =
            bayes->rows[columns->features + columns->parts[word->first + i]];

        if (row == 0)
            continue;
        push(matrix, used, row, value);
        known++;
    }
    return (double)known / word->count;
}

tout_status
ti_matrix_add(struct ti_matrix *matrix, const struct ti_bayes *bayes,
              const struct ti_tally *learnt, const struct ti_sample *sample,
              const uint32_t *places, tout_error *err)
{
    const struct ti_columns *columns = bayes->columns;
    size_t used = matrix->first[matrix->count];
    double known = 0;

    places += sample->first;
    for (uint32_t i = 0; i < sample->count; i++) {
        const uint32_t place = places[i];
        const struct ti_word *word = place < columns->features
                                         ? NULL
                                         : &columns->list[place - columns->features];

        if (!make_room(matrix, used, word ? word->count : 1))
            return ti_fail_memory(err);
        if (word && counts_by_subwords(bayes, learnt, word))
            known += push_word(matrix, &used, bayes, word);
        if (word || bayes->rows[place] == 0)
            continue;
        push(matrix, &used, bayes->rows[place], 1);
        known++;
    }
    matrix->roots[matrix->count] = (float)sqrt(fmax(known, 1));
    matrix->own[matrix->count] = (uint8_t)sample->label;
    matrix->first[++matrix->count] = used;
    return TOUT_OK;
}
