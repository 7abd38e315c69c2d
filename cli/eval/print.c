/* SPDX-License-Identifier: MIT */
#include "eval/print.h"

#include <math.h>
#include <string.h>

#include "eval/caution.h"
#include "write/cells.h"

/* How many bytes of a name a column of so many can have without cutting a character. */
static int
whole_bytes(const char *name, int most)
{
    int bytes = (int)strnlen(name, (size_t)most + 1);

    if (bytes <= most)
        return bytes;
    for (bytes = most; ((unsigned char)name[bytes] & 0xc0) == 0x80;)
        bytes--;
    return bytes;
}

static void
print_cell(FILE *out, double value)
{
    if (isnan(value))
        fprintf(out, " %9s", "-");
    else
        fprintf(out, " %9.4f", value);
}

static void
print_confusion(FILE *out, const struct figures *figures, const struct names *labels)
{
    fprintf(out, "\n%-20s given\n%-20s", "own", "");
    for (uint32_t l = 0; l < figures->labels; l++)
        fprintf(out, " %16.*s", whole_bytes(labels->items[l], 16), labels->items[l]);
    fputc('\n', out);
    for (uint32_t own = 0; own < figures->labels; own++) {
        fprintf(out, "%-20.*s", whole_bytes(labels->items[own], 20),
                labels->items[own]);
        for (uint32_t given = 0; given < figures->labels; given++)
            fprintf(out, " %16llu", (unsigned long long)figures->confusion[own][given]);
        fputc('\n', out);
    }
}

static void
print_line(FILE *out, const char *name, double value, const struct intervals *intervals,
           size_t index)
{
    if (isnan(value))
        fprintf(out, "%-10s -", name);
    else
        fprintf(out, "%-10s %.4f", name, value);
    if (intervals->resamples && !isnan(intervals->low[index]))
        fprintf(out, "  %.4f to %.4f", intervals->low[index], intervals->high[index]);
    fputc('\n', out);
}

/* A line of the table of labels: the figures of one from values[at] on. */
static void
print_cells(FILE *out, const double *values, size_t at)
{
    for (size_t i = 0; i < FIGURES_OF_LABEL; i++)
        print_cell(out, values[at + i]);
    fputc('\n', out);
}

static void
print_label(FILE *out, const struct figures *figures, const struct intervals *intervals,
            uint32_t label, const char *name)
{
    const size_t at = FIGURES_ALL + (size_t)label * FIGURES_OF_LABEL;
    double values[FIGURES_VALUES_MAX];

    figures_values(figures, values);
    fprintf(out, "%-20.*s %9llu", whole_bytes(name, 20), name,
            (unsigned long long)figures->of[label].posts);
    print_cells(out, values, at);
    if (intervals->resamples == 0)
        return;
    fprintf(out, "%-20s %9s", "  from", "");
    print_cells(out, intervals->low, at);
    fprintf(out, "%-20s %9s", "  to", "");
    print_cells(out, intervals->high, at);
}

static void
print_caution(void *context, const char *sentence)
{
    fprintf(context, "caution    %s\n", sentence);
}

const char *
promise_sentence(const struct eval *eval, char out[PROMISE_BYTES])
{
    out[0] = '\0';
    if (eval->promise > 0)
        snprintf(out, PROMISE_BYTES,
                 "this model labels by its promise of %g %% false alarms: %llu of %zu "
                 "posts would get another label than is measured here",
                 100 * eval->promise, (unsigned long long)eval->relabelled,
                 eval->corpus.count - eval->first);
    return out;
}

void
print_figures(FILE *out, const struct eval *eval, const struct figures *figures,
              const struct intervals *intervals)
{
    const struct names *labels = &eval->corpus.labels;
    char promise[PROMISE_BYTES];

    fprintf(out, "posts      %zu\n", figures->posts);
    if (*promise_sentence(eval, promise))
        fprintf(out, "promise    %s\n", promise);
    if (figures->labels == 2)
        fprintf(out, "positive   %s\n", labels->items[figures->positive]);
    print_line(out, "accuracy", figures->accuracy, intervals, 0);
    print_line(out, "macro F1", figures->macro_f1, intervals, 1);
    print_line(out, "MCC", figures->mcc, intervals, 2);
    print_line(out, "log-loss", figures->log_loss, intervals, 3);
    print_line(out, "ECE", figures->ece, intervals, 4);
    if (intervals->resamples)
        fprintf(out, "intervals  95 %%, from %u resamples\n", intervals->resamples);
    caution_each(figures, intervals, labels, print_caution, out);
    fprintf(out, "\n%-20s %9s %9s %9s %9s %9s %9s %9s %9s\n", "label", "posts",
            "precision", "recall", "F1", "AUC", "R@0.1%", "R@0.5%", "R@1%");
    for (uint32_t l = 0; l < figures->labels; l++)
        print_label(out, figures, intervals, l, labels->items[l]);
    print_confusion(out, figures, labels);
}

void
print_predictions(FILE *out, const struct eval *eval)
{
    const struct corpus *corpus = &eval->corpus;
    const write_cell_function cell =
        eval->is_guarded ? write_guarded_cell : write_tsv_cell;

    fputs("id\tlabel", out);
    for (size_t l = 0; l < corpus->labels.count; l++) {
        fputc('\t', out);
        cell(out, corpus->labels.items[l], strlen(corpus->labels.items[l]));
    }
    fputc('\n', out);
    for (size_t i = eval->first; i < corpus->count; i++) {
        const struct labelled_post *post = &corpus->posts[i];
        const char *label = corpus->labels.items[post->label];

        cell(out, post->id, strlen(post->id));
        fputc('\t', out);
        cell(out, label, strlen(label));
        for (size_t l = 0; l < corpus->labels.count; l++)
            fprintf(out, "\t%.9f", eval->predictions[i].probabilities[l]);
        fputc('\n', out);
    }
}
