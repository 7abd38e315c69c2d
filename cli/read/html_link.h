/* SPDX-License-Identifier: MIT */
/* Links in HTML: their address, who they mention, hashtags. */
#ifndef TOUT_CLI_READ_HTML_LINK_H
#define TOUT_CLI_READ_HTML_LINK_H

#include "read/html_text.h"

/* All zero is none; url is freed by who made it. */
struct html_link {
    int is_open;
    int is_mention;
    int is_hashtag;
    size_t words;    /* where they begin in the text */
    struct text url; /* where it leads */
};

/* The attributes of the link whose words come next; each may be NULL. Returns 0, with
 * url.why, without memory. */
int html_link_open(struct html_link *link, const struct text *text, const char *url,
                   const char *class, const char *relation);

/* Makes of the words, which the text ends with, what there is to be read. `start` is
 * where the post's text begins. */
void html_link_close(struct html_link *link, struct text *text, size_t start,
                     const struct html_mentions *mentions);

#endif
