/* SPDX-License-Identifier: MIT */
#include "repeats.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

struct named {
    const char *path;
    dev_t device;
    ino_t inode;
    int index; /* on the command line */
};

static int
by_file(const void *left, const void *right)
{
    const struct named *a = left;
    const struct named *b = right;

    if (a->device != b->device)
        return a->device < b->device ? -1 : 1;
    if (a->inode != b->inode)
        return a->inode < b->inode ? -1 : 1;
    return (a->index > b->index) - (a->index < b->index);
}

static int
find_file(struct named *file, const char *path)
{
    struct stat about;

    if (stat(path, &about) != 0 || !S_ISREG(about.st_mode))
        return 0;
    *file = (struct named){ path, about.st_dev, about.st_ino, 0 };
    return 1;
}

static size_t
find_files(struct named *files, int count, char **paths)
{
    size_t found = 0;

    for (int i = 0; i < count; i++)
        if (find_file(&files[found], paths[i]))
            files[found++].index = i;
    return found;
}

static int
is_same(const struct named *one, const struct named *other)
{
    return one->device == other->device && one->inode == other->inode;
}

static int
refuse(const char *first, const char *second)
{
    if (strcmp(first, second) == 0)
        return complain("%s is named twice and would count twice", first);
    return complain("%s and %s are one file, which would count twice", first, second);
}

int
repeats_refuse(int count, char **paths)
{
    struct named *files = calloc((size_t)count + 1, sizeof files[0]);
    int status = 0;
    size_t found;

    if (!files)
        return complain("out of memory");
    found = find_files(files, count, paths);
    qsort(files, found, sizeof files[0], by_file);
    for (size_t i = 1; status == 0 && i < found; i++)
        if (is_same(&files[i], &files[i - 1]))
            status = refuse(files[i - 1].path, files[i].path);
    free(files);
    return status;
}

int
repeats_refuse_learned(const struct list *natural, int count, char **paths)
{
    struct named *files = calloc((size_t)count + 1, sizeof files[0]);
    int status = 0;
    size_t found;

    if (!files)
        return complain("out of memory");
    found = find_files(files, count, paths);
    for (size_t i = 0; status == 0 && i < natural->count; i++) {
        struct named one;

        if (find_file(&one, natural->items[i]))
            for (size_t j = 0; status == 0 && j < found; j++)
                if (is_same(&one, &files[j]))
                    status = complain("--natural %s is in the corpus: of posts that it "
                                      "has learned a model promises too much",
                                      one.path);
    }
    free(files);
    return status;
}
