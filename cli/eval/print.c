/* SPDX-License-Identifier: MIT */
#include "eval/print.h"

#include <math.h>
#include <string.h>

#include "write/json.h"
#include "write/write.h"

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
        fprintf(out, " %16.16s", labels->items[l]);
    fputc('\n', out);
    for (uint32_t own = 0; own < figures->labels; own++) {
        fprintf(out, "%-20.20s", labels->items[own]);
        for (uint32_t given = 0; given < figures->labels; given++)
            fprintf(out, " %16llu", (unsigned long long)figures->confusion[own][given]);
        fputc('\n', out);
    }
}

static void
print_line(FILE *out, const char *name, double value)
{
    if (isnan(value))
        fprintf(out, "%-10s -\n", name);
    else
        fprintf(out, "%-10s %.4f\n", name, value);
}

void
print_figures(FILE *out, const struct figures *figures, const struct names *labels)
{
    fprintf(out, "posts      %zu\n", figures->posts);
    if (figures->labels == 2)
        fprintf(out, "positive   %s\n", labels->items[figures->positive]);
    print_line(out, "accuracy", figures->accuracy);
    print_line(out, "macro F1", figures->macro_f1);
    print_line(out, "MCC", figures->mcc);
    print_line(out, "log-loss", figures->log_loss);
    print_line(out, "ECE", figures->ece);
    fputc('\n', out);
    fprintf(out, "%-20s %9s %9s %9s %9s %9s %9s %9s %9s\n", "label", "posts",
            "precision", "recall", "F1", "AUC", "R@0.1%", "R@0.5%", "R@1%");
    for (uint32_t l = 0; l < figures->labels; l++) {
        const struct label_figures *label = &figures->of[l];

        fprintf(out, "%-20.20s %9llu", labels->items[l],
                (unsigned long long)label->posts);
        print_cell(out, label->precision);
        print_cell(out, label->recall);
        print_cell(out, label->f1);
        print_cell(out, label->auc);
        for (int i = 0; i < FIGURES_RATES; i++)
            print_cell(out, label->recalls[i]);
        fputc('\n', out);
    }
    print_confusion(out, figures, labels);
}

static void
print_member(FILE *out, const char *before, const char *name, double value)
{
    if (isfinite(value))
        fprintf(out, "%s\"%s\":%.9f", before, name, value);
    else
        fprintf(out, "%s\"%s\":null", before, name);
}

static void
print_label_json(FILE *out, const struct label_figures *label)
{
    static const char *const recall_names[FIGURES_RATES] = { "recall_at_0.1_percent",
                                                             "recall_at_0.5_percent",
                                                             "recall_at_1_percent" };

    fprintf(out, "{\"posts\":%llu", (unsigned long long)label->posts);
    print_member(out, ",", "precision", label->precision);
    print_member(out, ",", "recall", label->recall);
    print_member(out, ",", "f1", label->f1);
    print_member(out, ",", "auc", label->auc);
    for (int i = 0; i < FIGURES_RATES; i++)
        print_member(out, ",", recall_names[i], label->recalls[i]);
    fputc('}', out);
}

void
print_figures_json(FILE *out, const struct figures *figures, const struct names *labels)
{
    fprintf(out, "{\"posts\":%zu", figures->posts);
    if (figures->labels == 2) {
        const char *positive = labels->items[figures->positive];

        fputs(",\"positive\":", out);
        write_json_string(out, positive, strlen(positive));
    }
    print_member(out, ",", "accuracy", figures->accuracy);
    print_member(out, ",", "macro_f1", figures->macro_f1);
    print_member(out, ",", "mcc", figures->mcc);
    print_member(out, ",", "log_loss", figures->log_loss);
    print_member(out, ",", "ece", figures->ece);
    fputs(",\"labels\":{", out);
    for (uint32_t l = 0; l < figures->labels; l++) {
        fputs(l > 0 ? "," : "", out);
        write_json_string(out, labels->items[l], strlen(labels->items[l]));
        fputc(':', out);
        print_label_json(out, &figures->of[l]);
    }
    fputs("},\"confusion\":{", out);
    for (uint32_t own = 0; own < figures->labels; own++) {
        fputs(own > 0 ? "," : "", out);
        write_json_string(out, labels->items[own], strlen(labels->items[own]));
        for (uint32_t given = 0; given < figures->labels; given++) {
            fputs(given > 0 ? "," : ":{", out);
            write_json_string(out, labels->items[given], strlen(labels->items[given]));
            fprintf(out, ":%llu", (unsigned long long)figures->confusion[own][given]);
        }
        fputc('}', out);
    }
    fputs("}}\n", out);
}

void
print_predictions(FILE *out, const struct corpus *corpus,
                  const struct prediction *predictions)
{
    fputs("id\tlabel", out);
    for (size_t l = 0; l < corpus->labels.count; l++) {
        fputc('\t', out);
        write_tsv_cell(out, corpus->labels.items[l], strlen(corpus->labels.items[l]));
    }
    fputc('\n', out);
    for (size_t i = 0; i < corpus->count; i++) {
        const struct labelled_post *post = &corpus->posts[i];
        const char *label = corpus->labels.items[post->label];

        write_tsv_cell(out, post->id, strlen(post->id));
        fputc('\t', out);
        write_tsv_cell(out, label, strlen(label));
        for (size_t l = 0; l < corpus->labels.count; l++)
            fprintf(out, "\t%.9f", predictions[i].probabilities[l]);
        fputc('\n', out);
    }
}
