/* SPDX-License-Identifier: MIT */
/* Folds that leave too little to train on. */
#ifndef TOUT_CLI_EVAL_FOLDS_H
#define TOUT_CLI_EVAL_FOLDS_H

#include <stdint.h>

#include "eval/eval.h"

/* Whether each fold leaves two posts of every label, which training needs, in the
 * others. Returns 0, or EXIT_FAILED after having said which does not. */
int folds_check(const struct eval *eval, uint32_t folds);

#endif
