/* SPDX-License-Identifier: MIT */
#include "report/groups.h"

#include <stdlib.h>
#include <string.h>

/* Groups depend on tokens alone; the fewer features, the less memory. */
static int
new_corpus(const struct engine *engine, tout_corpus **out)
{
    static const char *const label = "post";
    tout_recipe recipe = tout_model_recipe(engine->model);
    tout_error err;

    recipe.flags |= TOUT_RECIPE_NO_PAIRS | TOUT_RECIPE_NO_SHAPE |
                    TOUT_RECIPE_NO_MENTIONS | TOUT_RECIPE_NO_WORDS;
    if (tout_corpus_new(&recipe, &label, 1, NULL, out, &err) == TOUT_OK)
        return 0;
    return complain("%s", err.message);
}

static int
add_posts(struct survey *survey, struct groups *groups, tout_corpus *corpus)
{
    static char id[KEPT_ID_BYTES_MAX];
    static char text[KEPT_TEXT_BYTES_MAX];
    int status = kept_rewind(&survey->kept);

    for (uint64_t i = 0; status == 0 && i < survey->kept.count; i++) {
        struct member member = { .group = 0 };
        tout_error err;

        status = kept_next(&survey->kept, &member.fact, id, text, &member.place);
        if (status != 0 || i % groups->stride != 0)
            continue;
        if (tout_corpus_add(corpus, 0, text, member.fact.text_bytes, &err) != TOUT_OK)
            return complain("%s", err.message);
        groups->members[groups->count++] = member;
    }
    return status;
}

static int
find_leaders(struct groups *groups, const tout_corpus *corpus)
{
    uint64_t *leaders = malloc((groups->count + 1) * sizeof leaders[0]);
    tout_error err;
    tout_status status;

    if (!leaders)
        return complain("out of memory");
    status = tout_corpus_groups(corpus, leaders, &err);
    for (size_t i = 0; status == TOUT_OK && i < groups->count; i++)
        groups->members[i].group = leaders[i];
    free(leaders);
    return status == TOUT_OK ? 0 : complain("%s", err.message);
}

static int
by_group(const void *left, const void *right)
{
    const struct member *a = left;
    const struct member *b = right;

    if (a->group != b->group)
        return a->group < b->group ? -1 : 1;
    return (a->place > b->place) - (a->place < b->place);
}

static int
by_number(const void *left, const void *right)
{
    const uint32_t a = *(const uint32_t *)left;
    const uint32_t b = *(const uint32_t *)right;

    return (a > b) - (a < b);
}

static size_t
count_accounts(const struct member *members, size_t count, uint32_t *room)
{
    size_t known = 0;
    size_t distinct = 0;

    for (size_t i = 0; i < count; i++)
        if (members[i].fact.account != KEYED_NONE)
            room[known++] = members[i].fact.account;
    if (known)
        qsort(room, known, sizeof room[0], by_number);
    for (size_t i = 0; i < known; i++)
        distinct += i == 0 || room[i] != room[i - 1];
    return distinct;
}

static struct campaign
describe(const struct member *members, size_t first, size_t count, uint32_t *room)
{
    struct campaign campaign = {
        .first = first, .count = count, .begin = READ_NO_TIME, .end = READ_NO_TIME
    };
    size_t of[TOUT_LABELS_MAX + 1] = { 0 };

    members += first;
    campaign.accounts = count_accounts(members, count, room);
    for (size_t i = 0; i < count; i++) {
        const struct fact *fact = &members[i].fact;

        if (++of[fact->label] > campaign.of_label) {
            campaign.of_label = of[fact->label];
            campaign.label = fact->label;
        }
        if (fact->time == READ_NO_TIME)
            continue;
        if (campaign.begin == READ_NO_TIME || fact->time < campaign.begin)
            campaign.begin = fact->time;
        if (fact->time > campaign.end)
            campaign.end = fact->time;
    }
    return campaign;
}

static int
largest_first(const void *left, const void *right)
{
    const struct campaign *a = left;
    const struct campaign *b = right;

    if (a->count != b->count)
        return a->count > b->count ? -1 : 1;
    return (a->first > b->first) - (a->first < b->first);
}

static int
find_campaigns(struct groups *groups)
{
    const struct member *members = groups->members;
    uint32_t *room = malloc((groups->count + 1) * sizeof room[0]);
    size_t end;

    groups->campaigns = calloc(groups->count / GROUPS_CAMPAIGN_POSTS_MIN + 1,
                               sizeof groups->campaigns[0]);
    for (size_t first = 0; room && groups->campaigns && first < groups->count;
         first = end) {
        for (end = first + 1; end < groups->count; end++)
            if (members[end].group != members[first].group)
                break;
        if (end - first >= GROUPS_CAMPAIGN_POSTS_MIN)
            groups->campaigns[groups->campaign_count++] =
                describe(members, first, end - first, room);
    }
    free(room);
    if (!room || !groups->campaigns)
        return complain("out of memory");
    qsort(groups->campaigns, groups->campaign_count, sizeof groups->campaigns[0],
          largest_first);
    return 0;
}

int
groups_find(struct survey *survey, struct groups *out)
{
    tout_corpus *corpus = NULL;
    int status;

    memset(out, 0, sizeof *out);
    out->stride = (survey->kept.count + GROUPS_POSTS_MAX - 1) / GROUPS_POSTS_MAX;
    out->stride += out->stride == 0;
    out->members =
        malloc((size_t)(survey->kept.count / out->stride + 1) * sizeof out->members[0]);
    if (!out->members)
        return complain("out of memory");
    status = new_corpus(survey->engine, &corpus);
    if (status == 0)
        status = add_posts(survey, out, corpus);
    if (status == 0)
        status = find_leaders(out, corpus);
    tout_corpus_free(corpus);
    if (status != 0)
        return status;
    if (out->count)
        qsort(out->members, out->count, sizeof out->members[0], by_group);
    return find_campaigns(out);
}

void
groups_free(struct groups *groups)
{
    free(groups->members);
    free(groups->campaigns);
    memset(groups, 0, sizeof *groups);
}
