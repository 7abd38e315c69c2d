/* SPDX-License-Identifier: MIT */
/*
 * Where results go: standard output, or a file written in place, so that whatever ends
 * the writing, the whole lines before it are there. What the file had before is gone
 * when something is written, and not where nothing is; nor is there a new file then.
 */
#ifndef TOUT_CLI_OUTPUT_H
#define TOUT_CLI_OUTPUT_H

#include <stddef.h>

struct output {
    int file;
    const char *name;
    int holds_old; /* what the file had is still there */
    int is_new;    /* there was no such file */
};

/* Whether an output, which may be NULL or "-", is none of the files that are read; a
 * command that writes it when all is read asks before. `option` is what names it;
 * without inputs standard input is read. Returns 0, or an exit code after a message. */
int output_spares(const char *option, const char *path, int count, char **inputs);

/* The same of one file, or of none where it is NULL. */
int output_spares_file(const char *option, const char *path, const char *input);

/* Opens a file, which `option` named; NULL or "-" is standard output. One that is among
 * the `inputs` would be lost, or read for ever as it grows, and is refused. Returns 0,
 * or an exit code after a message. */
int output_open(struct output *output, const char *option, const char *path, int count,
                char **inputs);

/* Empties a file that nothing was written to. Returns 0, or an exit code after a
 * message. */
int output_empty(struct output *output);

/* Whether two outputs do not write over each other in one file. Returns 0, or an exit
 * code after a message. */
int output_apart(const struct output *one, const struct output *other);

/* Writes all of it. Returns 0, or an exit code after a message; a reader that left, as
 * head(1) does, gets no message. */
int output_write(struct output *output, const char *data, size_t bytes);

/* Returns 0, or an exit code after a message. */
int output_close(struct output *output);

#endif
