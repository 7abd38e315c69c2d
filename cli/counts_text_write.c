/* SPDX-License-Identifier: MIT */
/* Counts as text: one way. */
#include <string.h>

#include "command.h"
#include "counts_text.h"
#include "write/cells.h"

/* A field: as in TSV, and with blanks as \s, so that it ends at the next one. */
static void
write_field(FILE *out, const char *text, size_t bytes)
{
    const char *end = text + bytes;
    const char *blank;

    while ((blank = memchr(text, ' ', (size_t)(end - text)))) {
        write_tsv_cell(out, text, (size_t)(blank - text));
        fputs("\\s", out);
        text = blank + 1;
    }
    write_tsv_cell(out, text, (size_t)(end - text));
}

static void
write_label(FILE *out, const tout_counts *counts, uint32_t label)
{
    const char *name = tout_counts_label_name(counts, label);

    write_field(out, name, strlen(name));
}

struct writing {
    FILE *out;
    const tout_counts *counts;
};

static int
write_word(void *context, const char *word, size_t bytes, int32_t mark)
{
    FILE *out = context;

    fprintf(out, "lexicon %s ", mark == TOUT_LEXICON_SOLD ? "sold" : "look-alike");
    write_field(out, word, bytes);
    fputs("\t1\n", out);
    return ferror(out);
}

static int
write_entry(void *context, const tout_entry *entry, const uint32_t *sums)
{
    const struct writing *writing = context;
    FILE *out = writing->out;

    for (uint32_t l = 0; l < tout_counts_label_count(writing->counts); l++) {
        if (sums[l] == 0)
            continue;
        if (entry->is_word)
            fprintf(out, "word %016llx %016llx ", (unsigned long long)entry->key,
                    (unsigned long long)entry->stem);
        else
            fprintf(out, "feature %016llx ", (unsigned long long)entry->key);
        write_label(out, writing->counts, l);
        fputc(' ', out);
        write_field(out, entry->name, entry->name_bytes);
        fprintf(out, "\t%u\n", sums[l]);
    }
    return ferror(out);
}

static void
write_head(FILE *out, const tout_counts *counts)
{
    const tout_recipe recipe = tout_counts_recipe(counts);

    fprintf(out, "recipe %016llx %x %llu %s\t1\n",
            (unsigned long long)tout_counts_fingerprint(counts), recipe.flags,
            (unsigned long long)recipe.seed, recipe.language);
    fputs("labels", out);
    for (uint32_t l = 0; l < tout_counts_label_count(counts); l++) {
        fputc(' ', out);
        write_label(out, counts, l);
    }
    fputs("\t1\n", out);
    tout_lexicon_each(recipe.lexicon, write_word, out);
    for (uint32_t l = 0; l < tout_counts_label_count(counts); l++) {
        fputs("posts ", out);
        write_label(out, counts, l);
        fprintf(out, "\t%llu\n", (unsigned long long)tout_counts_posts(counts, l));
    }
}

int
counts_text_write(FILE *out, const tout_counts *counts)
{
    struct writing writing = { out, counts };
    tout_error err;

    write_head(out, counts);
    switch (tout_counts_each(counts, write_entry, &writing, &err)) {
    case TOUT_OK:
        return 0;
    case TOUT_E_STOPPED:
        return EXIT_FAILED; /* whoever finishes the output says so */
    default:
        return complain("%s", err.message);
    }
}
