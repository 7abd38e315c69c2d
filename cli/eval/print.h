/* SPDX-License-Identifier: MIT */
/* Figures for people, for programs, and post by post. */
#ifndef TOUT_CLI_EVAL_PRINT_H
#define TOUT_CLI_EVAL_PRINT_H

#include <stdio.h>

#include "corpus.h"
#include "eval/figures.h"

void print_figures(FILE *out, const struct figures *figures,
                   const struct names *labels);

/* One JSON object; a figure without meaning is null. */
void print_figures_json(FILE *out, const struct figures *figures,
                        const struct names *labels);

/* Each post's id, own label and probabilities, with a header; in the corpus's order. */
void print_predictions(FILE *out, const struct corpus *corpus,
                       const struct prediction *predictions);

#endif
