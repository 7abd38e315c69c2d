/* SPDX-License-Identifier: MIT */
/* Whose archive of X it is. */
#ifndef TOUT_CLI_READ_X_ACCOUNT_H
#define TOUT_CLI_READ_X_ACCOUNT_H

#include "read/members.h"

/* The user's name in the member given last, account.js, which the caller frees; NULL if
 * it has none or cannot be read, which costs no post. Returns 0 without memory. */
int x_account_name(struct members *members, char **out);

#endif
