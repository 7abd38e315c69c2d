/* SPDX-License-Identifier: MIT */
/* Writes the image of the prefilter of the rules compiled in: write-image OUTPUT. The
 * build runs it. */
#include <stdio.h>
#include <stdlib.h>

#include <tout.h>

#include "rules/image.h"

static int
write_file(const char *path, const char *data, size_t bytes)
{
    FILE *file = fopen(path, "wb");
    size_t written = 0;

    if (!file)
        return 0;
    written = fwrite(data, 1, bytes, file);
    return fclose(file) == 0 && written == bytes;
}

int
main(int argc, char **argv)
{
    tout_rules *rules;
    tout_error err;
    size_t bytes;
    char *data;
    int is_written = 0;

    if (argc != 2)
        return 2;
    if (tout_rules_builtin(NULL, &rules, &err) != TOUT_OK) {
        fprintf(stderr, "write-image: %s\n", err.message);
        return 1;
    }
    bytes = ti_image_bytes(rules->prefilter);
    data = malloc(bytes);
    if (data) {
        ti_image_write(rules->prefilter, data);
        is_written = write_file(argv[1], data, bytes);
    }
    if (!is_written)
        fprintf(stderr, "write-image: cannot write %s\n", argv[1]);
    free(data);
    tout_rules_unref(rules);
    return !is_written;
}
