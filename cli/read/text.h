/* SPDX-License-Identifier: MIT */
/*
 * Making a post's text out of an export's: a buffer that grows, and what is done to
 * the text on its way into it.
 *
 * A text is at most as long as a record may be, because links that stand for longer
 * ones can make gigabytes of a small file. All that fails leaves `why` behind.
 */
#ifndef TOUT_CLI_READ_TEXT_H
#define TOUT_CLI_READ_TEXT_H

#include <stddef.h>

#include "read/read.h"

/* All zero is an empty one. */
struct text {
    char *data;
    size_t bytes;
    size_t capacity;
    const char *why; /* what did not work, or NULL */
};

/* A link and what stands for it in the text. */
struct link {
    struct span expanded;
    struct span shown;
    size_t order;
};

struct links {
    struct link *list;
    size_t count;
    size_t capacity;
};

void text_clear(struct text *text);
void text_free(struct text *text);

/* Returns 0 if there is no room. */
int text_append(struct text *text, struct span more);

/* Appends on a line of its own, if there is anything to append. */
int text_append_part(struct text *text, struct span part);

/* Appends with &amp; &lt; &gt; &quot; and &#39; replaced, once: "&amp;lt;" is the
 * "&lt;" that its author wrote. */
int text_append_unescaped(struct text *text, struct span more);

/* Appends with each whole t.co link replaced that is among `links`, once sorted. */
int text_append_expanded(struct text *text, struct span more,
                         const struct links *links);

/* Appends a link whose words `shown` lead to `url`: the address alone where the words
 * are a form of it, as networks shorten them, else the words, a blank and the address.
 * What has no "//" behind a scheme is no address to be seen, and left out. */
int text_append_link(struct text *text, struct span shown, struct span url);

/* The same of words that the text ends with, from byte `from` on. */
int text_end_link(struct text *text, size_t from, struct span url);

/* The first of two links that are shown alike wins. Returns 0 without memory. */
int links_add(struct links *links, struct span shown, struct span expanded);
void links_sort(struct links *links);
void links_free(struct links *links);

#endif
