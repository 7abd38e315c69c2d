/* SPDX-License-Identifier: MIT */
/*
 * Anything may stand in tags that another plugin set: numbers are bounded where they
 * are read, and what is too long is cut.
 */
#include "tags.h"

#include <stdio.h>

static const char ours[] = "tout_";

/* The end of the tag that begins here. */
static size_t
tag_bytes(const char *tag)
{
    return strcspn(tag, ",");
}

static const char *
next_tag(const char *tag)
{
    const char *end = tag + tag_bytes(tag);

    return *end ? end + 1 : NULL;
}

int
tags_have(const char *tags, const char *tag)
{
    const size_t bytes = strlen(tag);

    for (const char *at = tags; at; at = next_tag(at))
        if (tag_bytes(at) == bytes && memcmp(at, tag, bytes) == 0)
            return 1;
    return 0;
}

const char *
tags_value(const char *tags, const char *prefix, size_t *bytes)
{
    const size_t length = strlen(prefix);

    for (const char *at = tags; at; at = next_tag(at)) {
        if (strncmp(at, prefix, length) != 0)
            continue;
        *bytes = tag_bytes(at) - length;
        return at + length;
    }
    return NULL;
}

void
tags_name(const char *label, char *out, size_t capacity)
{
    snprintf(out, capacity, "%s", label);
    for (char *at = out; *at; at++)
        if (*at == ',' || *at == ' ')
            *at = '_';
}

static void
copy_value(const char *tags, const char *prefix, char *out, size_t capacity)
{
    size_t bytes = 0;
    const char *value = tags_value(tags, prefix, &bytes);

    snprintf(out, capacity, "%.*s", (int)bytes, value ? value : "");
}

struct mark
tags_read(const char *tags)
{
    enum { TIMES_MAX = 1000 };
    struct mark mark = { .is_folded = tags_have(tags, TAG_FOLD) };
    size_t bytes;
    const char *value = tags_value(tags, TAG_MARK, &bytes);

    copy_value(tags, TAG_LABEL, mark.label, sizeof mark.label);
    if (value)
        mark.bytes = strtoul(value, NULL, 10);
    value = tags_value(tags, TAG_TAUGHT, &bytes);
    if (value) {
        char *end;
        const unsigned long times = strtoul(value, &end, 10);

        if (times > 0 && times <= TIMES_MAX && *end == '_') {
            mark.taught_times = (int32_t)times;
            snprintf(mark.taught, sizeof mark.taught, "%.*s", (int)tag_bytes(end + 1),
                     end + 1);
        }
    }
    return mark;
}

/* Appends what fits. */
static void
append(char *text, size_t capacity, const char *tag, size_t bytes)
{
    const size_t used = strlen(text);

    if (bytes < capacity - used)
        snprintf(text + used, capacity - used, "%s%.*s", used ? "," : "", (int)bytes,
                 tag);
}

static void
append_mark(char *text, size_t capacity, const struct mark *mark)
{
    char tag[TAGS_MAX];

    if (!mark->label[0])
        return;
    snprintf(tag, sizeof tag, TAG_LABEL "%s", mark->label);
    append(text, capacity, tag, strlen(tag));
    if (mark->is_folded)
        append(text, capacity, TAG_FOLD, strlen(TAG_FOLD));
    snprintf(tag, sizeof tag, TAG_MARK "%zu", mark->bytes);
    if (mark->bytes)
        append(text, capacity, tag, strlen(tag));
    snprintf(tag, sizeof tag, TAG_TAUGHT "%d_%s", mark->taught_times, mark->taught);
    if (mark->taught[0])
        append(text, capacity, tag, strlen(tag));
}

char *
tags_write(const char *tags, const struct mark *mark)
{
    const size_t capacity = strlen(tags) + TAGS_MAX;
    char *text = calloc(1, capacity);

    if (!text)
        return NULL;
    for (const char *at = tags; at && *at; at = next_tag(at))
        if (strncmp(at, ours, strlen(ours)) != 0)
            append(text, capacity, at, tag_bytes(at));
    append_mark(text, capacity, mark);
    return text;
}
