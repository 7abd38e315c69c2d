/* SPDX-License-Identifier: MIT */
#include "read/x_page.h"

#include <stdlib.h>
#include <string.h>

#include "read/objects.h"

static const struct {
    const char *name;
    const char *id;
} lists[X_LISTS] = { [X_TWEETS] = { "tweets", "id" },
                     [X_USERS] = { "users", "id" },
                     [X_MEDIA] = { "media", "media_key" },
                     [X_POLLS] = { "polls", "id" } };

void
x_page_clear(struct x_page *page)
{
    memset(page->ends, 0, sizeof page->ends);
}

void
x_page_free(struct x_page *page)
{
    free(page->list);
    memset(page, 0, sizeof *page);
}

/* X's objects have some 30 members. One with more than these is not looked at: each of
 * a page's tweets could refer to it, and its members are looked through each time. */
enum { MEMBERS_MAX = 256 };

struct adding {
    struct x_page *page;
    enum x_list list;
};

static int
count_member(struct span name, void *with)
{
    (void)name;
    return ++*(int *)with <= MEMBERS_MAX;
}

static int
is_small(struct json_value value)
{
    int members = 0;

    json_each_name(value, count_member, &members);
    return members <= MEMBERS_MAX;
}

static int
add(struct json_value value, void *with)
{
    const struct adding *adding = with;
    struct x_page *page = adding->page;
    size_t *end = &page->ends[adding->list];
    struct span id;

    if (!object_string(value, lists[adding->list].id, &id) || !is_small(value))
        return 1;
    if (*end == page->capacity) {
        const size_t capacity = page->capacity ? page->capacity * 2 : 64;
        struct x_included *grown = realloc(page->list, capacity * sizeof *grown);

        if (!grown)
            return 0;
        page->list = grown;
        page->capacity = capacity;
    }
    page->list[*end].id = id;
    page->list[*end].value = value;
    ++*end;
    return 1;
}

static int
compare(const void *left, const void *right)
{
    const struct span *a = &((const struct x_included *)left)->id;
    const struct span *b = &((const struct x_included *)right)->id;
    const size_t bytes = a->bytes < b->bytes ? a->bytes : b->bytes;
    const int order = bytes > 0 ? memcmp(a->data, b->data, bytes) : 0;

    return order != 0 ? order : (a->bytes > b->bytes) - (a->bytes < b->bytes);
}

static size_t
begin_of(const struct x_page *page, enum x_list list)
{
    return list > 0 ? page->ends[list - 1] : 0;
}

int
x_page_set(struct x_page *page, struct json_value includes)
{
    x_page_clear(page);
    for (int i = 0; i < X_LISTS; i++) {
        struct adding adding = { page, (enum x_list)i };
        const size_t begin = begin_of(page, adding.list);
        struct json_value list;

        page->ends[i] = begin;
        if (!json_member(includes, lists[i].name, &list))
            continue;
        if (!json_each(list, add, &adding))
            return 0;
        if (page->ends[i] > begin)
            qsort(page->list + begin, page->ends[i] - begin, sizeof *page->list,
                  compare);
    }
    return 1;
}

int
x_page_find(const struct x_page *page, enum x_list list, struct span id,
            struct json_value *found)
{
    const size_t begin = begin_of(page, list);
    const size_t count = page->ends[list] - begin;
    const struct x_included key = { .id = id };
    const struct x_included *place =
        count > 0
            ? bsearch(&key, page->list + begin, count, sizeof *page->list, compare)
            : NULL;

    if (place)
        *found = place->value;
    return place != NULL;
}
