/* SPDX-License-Identifier: MIT */
/*
 * Self-contained pages: no script, no network, and nothing of a post anywhere but as
 * text between tags.
 */
#ifndef TOUT_CLI_REPORT_HTML_H
#define TOUT_CLI_REPORT_HTML_H

#include <stddef.h>
#include <stdio.h>

/* A page in a file that takes the place of `path` when it is done. */
struct html {
    FILE *out;
    const char *path;
    char *beside;
};

/* Begins a page with a title of our own words. Returns 0, or an exit code after having
 * said why not. */
int html_begin(struct html *html, const char *path, const char *title);

/* Ends it. Returns 0, or an exit code after having said why it is not there. */
int html_end(struct html *html);

/* Any bytes as text: markup is escaped; controls, characters that turn the direction of
 * text and bytes that are not UTF-8 show as U+FFFD. */
void html_text(FILE *out, const char *text, size_t bytes);

#endif
