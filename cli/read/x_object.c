/* SPDX-License-Identifier: MIT */
#include "read/x_object.h"

#include <string.h>

void
x_object_look(struct json_names *names, struct json_value object,
              struct x_object *found)
{
    static const char *const members[X_FIELDS] = {
        [X_ID] = "id",
        [X_ID_STR] = "id_str",
        [X_TEXT] = "text",
        [X_FULL_TEXT] = "full_text",
        [X_CREATED_AT] = "created_at",
        [X_USER] = "user",
        [X_USERNAME] = "username",
        [X_AUTHOR] = "author",
        [X_AUTHOR_ID] = "author_id",
        [X_ENTITIES] = "entities",
        [X_EXTENDED_ENTITIES] = "extended_entities",
        [X_EXTENDED_TWEET] = "extended_tweet",
        [X_RETWEETED_STATUS] = "retweeted_status",
        [X_REFERENCED_TWEETS] = "referenced_tweets",
        [X_NOTE_TWEET] = "note_tweet",
        [X_ATTACHMENTS] = "attachments",
        [X_DATA] = "data",
        [X_STATUSES] = "statuses",
        [X_INCLUDES] = "includes",
        [X_ERRORS] = "errors",
        [X_META] = "meta",
    };

    if (names->count == 0)
        json_names_make(names, members, X_FIELDS);
    memset(found, 0, sizeof *found);
    json_find(object, names, found->of);
}
