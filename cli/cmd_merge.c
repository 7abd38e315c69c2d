/* SPDX-License-Identifier: MIT */
/*
 * tout merge: counts put together, whatever their size and number.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <tout.h>

#include "command.h"
#include "counting.h"
#include "counts_text.h"
#include "engine.h"
#include "output.h"
#include "repeats.h"

/* Files that stand in for others while merging, beside the output. */
struct parts {
    const char *output;
    char **paths;
    size_t count;
};

static char *
new_part(struct parts *parts)
{
    const size_t bytes = strlen(parts->output) + 64;
    char **paths = realloc(parts->paths, (parts->count + 1) * sizeof paths[0]);
    char *path = malloc(bytes);

    if (paths)
        parts->paths = paths;
    if (!paths || !path) {
        free(path);
        complain("out of memory");
        return NULL;
    }
    snprintf(path, bytes, "%s.part-%ld-%zu", parts->output, (long)getpid(),
             parts->count);
    parts->paths[parts->count++] = path;
    return path;
}

static void
remove_parts(struct parts *parts)
{
    for (size_t i = 0; i < parts->count; i++) {
        unlink(parts->paths[i]);
        free(parts->paths[i]);
    }
    free(parts->paths);
}

/* The text form becomes a file that merging can read entry by entry. */
static int
take_text(struct parts *parts, const char **path)
{
    char *part = new_part(parts);
    tout_counts *counts;
    int status = part ? counts_text_read(*path, &counts) : EXIT_FAILED;

    if (status != 0)
        return status;
    status = counting_save(part, counts);
    tout_counts_free(counts);
    *path = part;
    return status;
}

static int
merge_some(const char **paths, size_t count, const char *output)
{
    tout_error err;

    return tout_counts_merge_files(paths, count, output, NULL, &err) == TOUT_OK
               ? 0
               : complain("%s", err.message);
}

/* More files than can be open at once go together in batches, the batches again. */
static int
merge_all(struct parts *parts, const char **paths, size_t count)
{
    while (count > TOUT_MERGE_FILES_MAX) {
        size_t batches = 0;

        for (size_t at = 0; at < count; at += TOUT_MERGE_FILES_MAX) {
            const size_t left = count - at;
            char *part = new_part(parts);

            if (!part ||
                merge_some(paths + at,
                           left < TOUT_MERGE_FILES_MAX ? left : TOUT_MERGE_FILES_MAX,
                           part) != 0)
                return EXIT_FAILED;
            paths[batches++] = part;
        }
        count = batches;
    }
    return merge_some(paths, count, parts->output);
}

static int
run(const char *output, int count, char **files)
{
    struct parts parts = { output, NULL, 0 };
    const char **paths;
    int status = 0;

    if (!output)
        return complain_usage("merge", "expected --output COUNTS");
    if (count == 0)
        return complain_usage("merge", "expected files of counts");
    status = output_spares("--output", output, count, files);
    if (status == 0)
        status = repeats_refuse(count, files);
    if (status != 0)
        return status;
    paths = calloc((size_t)count, sizeof paths[0]);
    if (!paths)
        return complain("out of memory");
    for (int i = 0; status == 0 && i < count; i++) {
        paths[i] = files[i];
        if (counts_text_is(paths[i]))
            status = take_text(&parts, &paths[i]);
    }
    if (status == 0)
        status = merge_all(&parts, paths, (size_t)count);
    remove_parts(&parts);
    free(paths);
    return status;
}

int
cmd_merge(int argc, char **argv)
{
    const char *output = NULL;
    const struct option_about options[] = {
        { "output", 'o', OPTION_TEXT, &output, "COUNTS",
          "where the sum goes; it is none of the files" },
    };
    const struct command_about about = {
        "merge", "-o COUNTS FILE...",
        "Adds up files of counts: the same bytes in any order and any tree of merges.\n"
        "Memory does not grow with their size. Labels of all files are united. A\n"
        "file named twice is refused: it would count twice. What 'tout inspect "
        "--counts' wrote is\n"
        "read too, summed by whatever engine.",
        options, sizeof options / sizeof options[0]
    };
    int first;
    const enum options_result read = options_read(&about, argc, argv, &first);

    if (read != OPTIONS_READ)
        return read == OPTIONS_HELPED ? EXIT_DONE : EXIT_USAGE;
    return run(output, argc - first, argv + first);
}
