/* SPDX-License-Identifier: MIT */
#include "report/kept.h"

#include <errno.h>
#include <string.h>

#include "command.h"

static int
complain_of_writing(void)
{
    return complain("cannot keep posts in a temporary file: %s", strerror(errno));
}

int
kept_start(struct kept *kept)
{
    kept->count = 0;
    kept->file = tmpfile();
    return kept->file ? 0 : complain_of_writing();
}

static uint16_t
cut(size_t bytes, size_t most)
{
    return (uint16_t)(bytes < most ? bytes : most);
}

/* A span without data has no bytes either. */
static int
put(FILE *file, const char *data, size_t bytes)
{
    return bytes == 0 || fwrite(data, 1, bytes, file) == bytes;
}

int
kept_add(struct kept *kept, struct fact *fact, const struct post *post)
{
    fact->id_bytes = cut(post->id.bytes, KEPT_ID_BYTES_MAX);
    fact->text_bytes = cut(post->text.bytes, KEPT_TEXT_BYTES_MAX);
    if (fwrite(fact, sizeof *fact, 1, kept->file) != 1 ||
        !put(kept->file, post->id.data, fact->id_bytes) ||
        !put(kept->file, post->text.data, fact->text_bytes))
        return complain_of_writing();
    kept->count++;
    return 0;
}

int
kept_rewind(struct kept *kept)
{
    /* A buffer that does not fit on the disk shows here. */
    if (fflush(kept->file) != 0)
        return complain_of_writing();
    rewind(kept->file);
    return 0;
}

int
kept_next(struct kept *kept, struct fact *fact, char *id, char *text, int64_t *place)
{
    *place = ftello(kept->file);
    if (fread(fact, sizeof *fact, 1, kept->file) == 1 &&
        fact->id_bytes <= KEPT_ID_BYTES_MAX &&
        fact->text_bytes <= KEPT_TEXT_BYTES_MAX &&
        fread(id, 1, fact->id_bytes, kept->file) == fact->id_bytes &&
        fread(text, 1, fact->text_bytes, kept->file) == fact->text_bytes)
        return 0;
    return complain("cannot read the posts that were kept in a temporary file");
}

int
kept_at(struct kept *kept, int64_t place, struct fact *fact, char *id, char *text)
{
    if (fseeko(kept->file, place, SEEK_SET) != 0)
        return complain("cannot read the posts that were kept in a temporary file: %s",
                        strerror(errno));
    return kept_next(kept, fact, id, text, &place);
}

void
kept_end(struct kept *kept)
{
    if (kept->file)
        fclose(kept->file);
    kept->file = NULL;
}
