/* SPDX-License-Identifier: MIT */
/*
 * What a page of X's second API holds beside its tweets: the tweets, users, media and
 * polls that they mention by id. They are looked up a thousand times a page, so each
 * list is sorted once.
 */
#ifndef TOUT_CLI_READ_X_PAGE_H
#define TOUT_CLI_READ_X_PAGE_H

#include "read/json.h"

enum x_list { X_TWEETS, X_USERS, X_MEDIA, X_POLLS, X_LISTS };

struct x_included {
    struct span id;
    struct json_value value;
};

/* All zero is a page without any. */
struct x_page {
    struct x_included *list;
    size_t capacity;
    size_t ends[X_LISTS]; /* of each list in `list` */
};

/* Takes the lists of `includes`, which may be of any type, in place of those before.
 * Returns 0 without memory. */
int x_page_set(struct x_page *page, struct json_value includes);
void x_page_clear(struct x_page *page);
void x_page_free(struct x_page *page);

/* Returns 0 if there is none of that id. */
int x_page_find(const struct x_page *page, enum x_list list, struct span id,
                struct json_value *found);

#endif
