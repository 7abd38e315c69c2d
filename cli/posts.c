/* SPDX-License-Identifier: MIT */
#include "posts.h"

#include <string.h>

#include "command.h"

static int
read_records(const struct posts *posts, const char *name, struct reader *reader,
             struct tally *tally)
{
    int status = 0;

    while (status == 0) {
        const uint64_t bad = tally->bad;
        struct post post;
        const enum read_result result = reader_next(reader, &post);

        if (result == READ_END)
            break;
        if (result == READ_POST) {
            status = posts->take(posts->context, name, &post, tally);
        } else if (result == READ_SKIPPED) {
            tally_skip(tally, reader_message(reader));
        } else if (result != READ_BAD || tally_bad(tally)) {
            complain("%s", reader_message(reader));
        }
        if (result == READ_FAILED || (posts->strict && tally->bad > bad))
            status = EXIT_FAILED;
    }
    return status;
}

void
warn_of_rows(struct reader *reader)
{
    const char *warning;

    for (int i = 0; (warning = reader_warning(reader, i)); i++)
        complain("%s", warning);
}

static int
read_file(const struct posts *posts, const char *path)
{
    const char *name = strcmp(path, "-") == 0 ? "standard input" : path;
    struct tally tally = { 0 };
    char error[512];
    struct reader *reader = reader_open(path, posts->read, error, sizeof error);
    int status;

    if (!reader)
        return complain("%s", error);
    status = read_records(posts, name, reader, &tally);
    warn_of_rows(reader);
    reader_close(reader);
    tally_print(&tally, name);
    tally_add(posts->total, &tally);
    if (status == 0 && posts->tell)
        status = posts->tell(posts->context, name, &tally);
    return status;
}

int
posts_each(const struct posts *posts, int count, char **paths)
{
    int status = count == 0 ? read_file(posts, "-") : 0;

    for (int i = 0; status == 0 && i < count; i++)
        status = read_file(posts, paths[i]);
    if (count > 1 && status == 0)
        tally_print(posts->total, "all");
    return status;
}
