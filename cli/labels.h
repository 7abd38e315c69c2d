/* SPDX-License-Identifier: MIT */
/* What the labels of a corpus are read as. */
#ifndef TOUT_CLI_LABELS_H
#define TOUT_CLI_LABELS_H

#include "command.h"
#include "read/read.h"

/* A label that is read as another, both borrowed from the option. */
struct label_map {
    struct span from;
    struct span to;
    int is_used; /* a post had it */
};

struct label_maps {
    struct label_map *items;
    size_t count;
};

/* What the options of --map say. Returns 0, or an exit code after having said which
 * cannot be meant. */
int label_maps_read(const struct list *asked, const char *command,
                    struct label_maps *out);

/* What the maps make of a label: itself, or a name borrowed from the option. */
struct span label_maps_find(struct label_maps *maps, struct span label);

/* Warns of labels that no post had: a slip leaves those meant as they are. */
void label_maps_tell(const struct label_maps *maps);

void label_maps_free(struct label_maps *maps);

/* Whether a model can have a label called so: printable UTF-8, and not too long. */
int labels_is_name(struct span label);

#endif
