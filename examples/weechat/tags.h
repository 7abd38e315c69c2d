/* SPDX-License-Identifier: MIT */
/*
 * What the plugin knows of a line stands in the line's tags, so that nothing has to be
 * kept in step with a buffer, and filters, triggers and scripts can use it:
 *
 *     tout_label_LABEL     the label; blanks and commas in it are "_"
 *     tout_fold            it is one that is folded away
 *     tout_mark_BYTES      the label is shown: so long is what stands before the
 * message tout_taught_TIMES_LABEL  the user taught it, and it was learned so often
 *
 * Tags are read from and written to text that joins them by commas.
 */
#ifndef TOUT_WEECHAT_TAGS_H
#define TOUT_WEECHAT_TAGS_H

#include <stdint.h>

#include "host.h"

#define TAG_LABEL "tout_label_"
#define TAG_FOLD "tout_fold"
#define TAG_MARK "tout_mark_"
#define TAG_TAUGHT "tout_taught_"

enum { TAGS_MAX = 512 };

/* What is to stand in the tags of a line. */
struct mark {
    char label[128];  /* as in a tag; "" if the line is not labelled */
    char taught[128]; /* likewise; "" if it was not taught */
    int32_t taught_times;
    size_t bytes; /* of what stands before the message; 0: nothing */
    int is_folded;
};

/* Whether one of the tags is this one; and what follows the prefix in the first that
 * begins with it, NULL if none does. */
int tags_have(const char *tags, const char *tag);
const char *tags_value(const char *tags, const char *prefix, size_t *bytes);

/* The name of a label as it stands in a tag. */
void tags_name(const char *label, char *out, size_t capacity);

struct mark tags_read(const char *tags);

/* The tags of a line with the mark's in the place of those of an earlier one; to be
 * freed by the caller, NULL if memory fails. */
char *tags_write(const char *tags, const struct mark *mark);

#endif
