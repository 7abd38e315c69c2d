/* SPDX-License-Identifier: MIT */
/*
 * The text of a post that is HTML, as people read it.
 *
 * A paragraph begins behind an empty line, as its author typed it, other blocks and
 * <br> on a line; blanks in a row are one. Links give their address, mentions the host
 * of who is mentioned where that is known; scripts and styles give nothing. HTML from
 * strangers costs time and memory in proportion to its length, and no more.
 */
#ifndef TOUT_CLI_READ_HTML_TEXT_H
#define TOUT_CLI_READ_HTML_TEXT_H

#include "read/text.h"

/* Who is mentioned by a link to `url` whose words are "@user", without the "@". */
struct html_mentions {
    /* The host, or no bytes where the mention is to stay as it is. */
    struct span (*host_of)(struct span user, struct span url, void *with);
    void *with;
};

/* Appends the text. Returns 0, with text->why, if it cannot. */
int text_append_html(struct text *text, struct span html,
                     const struct html_mentions *mentions);

#endif
