/* SPDX-License-Identifier: MIT */
/* A tweet as the second API of X writes it, of a page or with all it mentions within.
 */
#ifndef TOUT_CLI_READ_X_V2_H
#define TOUT_CLI_READ_X_V2_H

#include "read/x_page.h"
#include "read/x_tweet.h"

/* Id, text, author and time; `ordinal` is its id if it has none. */
enum read_result x_read_v2(struct reader *reader, struct x_text *x,
                           const struct x_page *page, const struct x_object *tweet,
                           struct ordinal ordinal, struct post *post);

#endif
