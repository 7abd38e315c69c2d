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

static size_t
find_files(struct named *files, int count, char **paths)
{
    size_t found = 0;

    for (int i = 0; i < count; i++) {
        struct stat about;

        if (stat(paths[i], &about) == 0 && S_ISREG(about.st_mode))
            files[found++] = (struct named){ paths[i], about.st_dev, about.st_ino, i };
    }
    return found;
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
        if (files[i].device == files[i - 1].device &&
            files[i].inode == files[i - 1].inode)
            status = refuse(files[i - 1].path, files[i].path);
    free(files);
    return status;
}

int
repeats_refuse_learned(const struct list *natural, int count, char **paths)
{
    for (size_t i = 0; i < natural->count; i++) {
        const char *one = natural->items[i];
        struct stat about;

        for (int j = 0; stat(one, &about) == 0 && S_ISREG(about.st_mode) && j < count;
             j++) {
            struct stat other;

            if (stat(paths[j], &other) == 0 && about.st_dev == other.st_dev &&
                about.st_ino == other.st_ino)
                return complain("--natural %s is in the corpus: of posts that it has "
                                "learned a model promises too much",
                                one);
        }
    }
    return 0;
}
