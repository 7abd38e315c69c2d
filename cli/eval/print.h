/* SPDX-License-Identifier: MIT */
/* Figures for people, for programs, and post by post. */
#ifndef TOUT_CLI_EVAL_PRINT_H
#define TOUT_CLI_EVAL_PRINT_H

#include <stdio.h>

#include "eval/bootstrap.h"
#include "eval/eval.h"
#include "eval/figures.h"

void print_figures(FILE *out, const struct eval *eval, const struct figures *figures,
                   const struct intervals *intervals);

/* One JSON object; a figure without meaning is null. */
void print_figures_json(FILE *out, const struct eval *eval,
                        const struct figures *figures,
                        const struct intervals *intervals);

/* The id, own label and probabilities of each post from `first` on, with a header; in
 * the corpus's order. */
void print_predictions(FILE *out, const struct eval *eval);

#endif
