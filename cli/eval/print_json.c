/* SPDX-License-Identifier: MIT */
/* Figures for programs. */
#include <math.h>
#include <string.h>

#include "eval/caution.h"
#include "eval/print.h"
#include "write/json.h"

static void
print_member(FILE *out, const char *before, const char *name, double value)
{
    if (isfinite(value))
        fprintf(out, "%s\"%s\":%.9f", before, name, value);
    else
        fprintf(out, "%s\"%s\":null", before, name);
}

/* Names in the order of figures_values(). */
static const char *const all_names[FIGURES_ALL] = { "accuracy", "macro_f1", "mcc",
                                                    "log_loss", "ece" };
static const char *const label_names[FIGURES_OF_LABEL] = { "precision",
                                                           "recall",
                                                           "f1",
                                                           "auc",
                                                           "recall_at_0.1_percent",
                                                           "recall_at_0.5_percent",
                                                           "recall_at_1_percent" };

static void
print_interval(FILE *out, const char *name, const struct intervals *intervals,
               size_t index)
{
    if (isnan(intervals->low[index]))
        fprintf(out, ",\"%s\":null", name);
    else
        fprintf(out, ",\"%s\":[%.9f,%.9f]", name, intervals->low[index],
                intervals->high[index]);
}

static void
print_name(FILE *out, const char *before, const char *name)
{
    fputs(before, out);
    write_json_string(out, name, strlen(name));
    fputc(':', out);
}

static void
print_intervals(FILE *out, const struct intervals *intervals,
                const struct names *labels)
{
    if (intervals->resamples == 0)
        return;
    fprintf(out, ",\"intervals\":{\"resamples\":%u", intervals->resamples);
    for (size_t i = 0; i < FIGURES_ALL; i++)
        print_interval(out, all_names[i], intervals, i);
    fputs(",\"labels\":", out);
    for (size_t l = 0; l < labels->count; l++) {
        print_name(out, l > 0 ? "," : "{", labels->items[l]);
        fprintf(out, "{\"confidence\":0.95");
        for (size_t i = 0; i < FIGURES_OF_LABEL; i++)
            print_interval(out, label_names[i], intervals,
                           FIGURES_ALL + l * FIGURES_OF_LABEL + i);
        fputc('}', out);
    }
    fputs("}}", out);
}

struct cautions {
    FILE *out;
    int count;
};

static void
print_caution(void *context, const char *sentence)
{
    struct cautions *cautions = context;

    fputs(cautions->count++ ? "," : "", cautions->out);
    write_json_string(cautions->out, sentence, strlen(sentence));
}

static void
print_label(FILE *out, const struct figures *figures, uint32_t label)
{
    double values[FIGURES_VALUES_MAX];

    figures_values(figures, values);
    fprintf(out, "{\"posts\":%llu", (unsigned long long)figures->of[label].posts);
    for (size_t i = 0; i < FIGURES_OF_LABEL; i++)
        print_member(out, ",", label_names[i],
                     values[FIGURES_ALL + (size_t)label * FIGURES_OF_LABEL + i]);
    fputc('}', out);
}

static void
print_confusion(FILE *out, const struct figures *figures, const struct names *labels)
{
    fputs(",\"confusion\":", out);
    for (uint32_t own = 0; own < figures->labels; own++) {
        print_name(out, own > 0 ? "," : "{", labels->items[own]);
        for (uint32_t given = 0; given < figures->labels; given++) {
            print_name(out, given > 0 ? "," : "{", labels->items[given]);
            fprintf(out, "%llu", (unsigned long long)figures->confusion[own][given]);
        }
        fputc('}', out);
    }
    fputc('}', out);
}

void
print_figures_json(FILE *out, const struct eval *eval, const struct figures *figures,
                   const struct intervals *intervals)
{
    const struct names *labels = &eval->corpus.labels;
    struct cautions cautions = { out, 0 };
    double values[FIGURES_VALUES_MAX];

    figures_values(figures, values);
    fprintf(out, "{\"posts\":%zu", figures->posts);
    if (figures->labels == 2) {
        print_name(out, ",", "positive");
        write_json_string(out, labels->items[figures->positive],
                          strlen(labels->items[figures->positive]));
    }
    if (eval->promise > 0)
        fprintf(out, ",\"promise\":{\"false_alarms\":%.6f,\"other_labels\":%llu}",
                eval->promise, (unsigned long long)eval->relabelled);
    for (size_t i = 0; i < FIGURES_ALL; i++)
        print_member(out, ",", all_names[i], values[i]);
    fputs(",\"labels\":", out);
    for (uint32_t l = 0; l < figures->labels; l++) {
        print_name(out, l > 0 ? "," : "{", labels->items[l]);
        print_label(out, figures, l);
    }
    fputc('}', out);
    print_confusion(out, figures, labels);
    print_intervals(out, intervals, labels);
    fputs(",\"cautions\":[", out);
    caution_each(figures, intervals, labels, print_caution, &cautions);
    fputs("]}\n", out);
}
