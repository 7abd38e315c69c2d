/* SPDX-License-Identifier: MIT */
/*
 * The members that are read of X's objects, tweets of both APIs and what pages of them
 * are in, all found in one pass over the object.
 */
#ifndef TOUT_CLI_READ_X_OBJECT_H
#define TOUT_CLI_READ_X_OBJECT_H

#include "read/json.h"

enum x_field {
    X_ID,
    X_ID_STR,
    X_TEXT,
    X_FULL_TEXT,
    X_CREATED_AT,
    X_USER,
    X_USERNAME,
    X_AUTHOR,
    X_AUTHOR_ID,
    X_ENTITIES,
    X_EXTENDED_ENTITIES,
    X_EXTENDED_TWEET,
    X_RETWEETED_STATUS,
    X_REFERENCED_TWEETS,
    X_NOTE_TWEET,
    X_ATTACHMENTS,
    X_DATA,
    X_STATUSES,
    X_INCLUDES,
    X_ERRORS,
    X_META,
    X_FIELDS
};

struct x_object {
    struct json_value of[X_FIELDS];
};

/* `names` are all zero before the first, and kept for the next. */
void x_object_look(struct json_names *names, struct json_value object,
                   struct x_object *found);

static inline int
x_object_has(const struct x_object *object, enum x_field field)
{
    return json_is_there(object->of[field]);
}

#endif
