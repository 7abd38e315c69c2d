/* SPDX-License-Identifier: MIT */
/* Whose archive of X it is. */
#ifndef TOUT_CLI_READ_X_ACCOUNT_H
#define TOUT_CLI_READ_X_ACCOUNT_H

#include "read/stream.h"

/* The user's name in account.js, which the caller frees; NULL if it has none. */
char *x_account_name(struct stream *stream);

#endif
