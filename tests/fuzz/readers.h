/* SPDX-License-Identifier: MIT */
/* Inputs as the exports and tables that the command reads. */
#ifndef TOUT_TESTS_FUZZ_READERS_H
#define TOUT_TESTS_FUZZ_READERS_H

#include <stddef.h>
#include <stdint.h>

#include "read/read.h"

enum readers_texts { TEXTS_ANY, TEXTS_NOT_EMPTY };

/* Opens the bytes as a file called `name` and reads them to their end. Aborts if that
 * does not come, or a bad record has no reason. Returns the kind that was read,
 * READ_KIND_AUTO if none was. */
enum read_kind readers_read(const char *name, const uint8_t *data, size_t bytes,
                            const struct read_options *options,
                            enum readers_texts texts);

/* The same of a file that is there, or an archive of files, which may hold more than
 * its bytes. */
void readers_read_file(const char *path, const struct read_options *options,
                       enum readers_texts texts);

#endif
