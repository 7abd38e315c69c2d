/* SPDX-License-Identifier: MIT */
/*
 * Self-contained pages: no script, no network, and nothing of a post anywhere but as
 * text between tags.
 */
#ifndef TOUT_CLI_REPORT_HTML_H
#define TOUT_CLI_REPORT_HTML_H

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

/* A page in a file that takes the place of `path` when it is done; "-" or NULL is
 * standard output, and a device or a pipe is written to. */
struct html {
    FILE *out;
    const char *path;
    char *beside;
};

/* Whether a page could be written there, before long work: returns 0, or an exit code
 * after having said why not. Nothing is left there. */
int html_try(const char *path);

/* Begins a page. Returns 0, or an exit code after having
 * said why not. */
int html_begin(struct html *html, const char *path, const char *title);

/* Ends it. Returns 0, or an exit code after having said why it is not there. */
int html_end(struct html *html);

/* Ends it without leaving anything where it should have been. */
void html_drop(struct html *html);

/* Any bytes as text: markup is escaped; controls, characters that turn the direction of
 * text and bytes that are not UTF-8 show as U+FFFD. */
void html_text(FILE *out, const char *text, size_t bytes);

/* The same of a string. */
void html_string(FILE *out, const char *text);

/* "1,234,567" */
void html_count(FILE *out, uint64_t number);

/* Begins a <div> that scrolls by itself, by keyboard too, where what it holds is too
 * wide; `name` is of our own words. */
void html_wide_begin(FILE *out, const char *name);

/* The style sheet of all pages, in parts; NULL ends them. */
extern const char *const html_style[];

#endif
