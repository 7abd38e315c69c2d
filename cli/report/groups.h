/* SPDX-License-Identifier: MIT */
/*
 * Near-identical posts put together, by the grouping that training and eval use: which
 * of them are campaigns, and one example of each for the lists of posts.
 */
#ifndef TOUT_CLI_REPORT_GROUPS_H
#define TOUT_CLI_REPORT_GROUPS_H

#include "report/survey.h"

/* Posts that are put into groups: of more, every second, third, ... one is. Bounds the
 * memory to some 200 MB where no two say the same. */
enum { GROUPS_POSTS_MAX = 500000, GROUPS_CAMPAIGN_POSTS_MIN = 3 };

/* A post that is part of a group. */
struct member {
    struct fact fact;
    int64_t place; /* in the kept posts */
    uint64_t group;
};

/* Members that stand side by side in the groups' list. */
struct campaign {
    size_t first;
    size_t count;
    size_t accounts;
    int64_t begin; /* READ_NO_TIME: no post has a time */
    int64_t end;
    uint32_t label; /* that most of them have */
    size_t of_label;
};

struct groups {
    struct member *members; /* by group; in one, in the order they were read */
    size_t count;
    uint64_t stride;            /* one post in so many was taken */
    struct campaign *campaigns; /* largest first */
    size_t campaign_count;
};

/* Returns 0, or an exit code after having said why not; groups_free() in any case. */
int groups_find(struct survey *survey, struct groups *out);
void groups_free(struct groups *groups);

#endif
