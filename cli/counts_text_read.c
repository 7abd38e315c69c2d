/* SPDX-License-Identifier: MIT */
/*
 * Text as counts: the other way. Lines come in any order, so a file is read three
 * times: for what counts begin with, for the features, and for the words, whose stems
 * are features.
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "command.h"
#include "counts_line.h"
#include "counts_text.h"
#include "input.h"

/* What is read in one pass. */
enum pass { PASS_HEAD, PASS_FEATURES, PASS_WORDS };

struct reading {
    const char *path;
    FILE *file;
    unsigned long long line;
    struct counts_line cut;

    char *language;
    tout_recipe asked;
    uint64_t fingerprint;
    char *words[2]; /* of the lexicon, look-alike and sold, a blank behind each */
    size_t word_bytes[2];
    char *labels; /* identities of the lines of labels, a NUL behind each */
    size_t label_bytes;
    tout_counts *counts;
};

static int
bad_line(const struct reading *reading, const char *why)
{
    return complain("%s:%llu: %s", reading->path, reading->line, why);
}

static int
append(char **text, size_t *used, const char *more, size_t bytes, char end)
{
    char *grown = realloc(*text, *used + bytes + 2);

    if (!grown)
        return complain("out of memory");
    memcpy(grown + *used, more, bytes);
    grown[*used + bytes] = end;
    grown[*used + bytes + 1] = '\0';
    *text = grown;
    *used += bytes + 1;
    return 0;
}

static int
read_number(const char *text, int base, uint64_t *out)
{
    char *end;

    errno = 0;
    *out = strtoull(text, &end, base);
    return errno == 0 && end != text && *end == '\0' && text[0] != '-';
}

static int
read_recipe(struct reading *reading)
{
    const struct counts_field *fields = reading->cut.fields;
    const tout_recipe defaults = TOUT_RECIPE_INIT;
    uint64_t flags;
    uint64_t fingerprint;

    if (reading->cut.count != 5 || !read_number(fields[1].text, 16, &fingerprint) ||
        !read_number(fields[2].text, 16, &flags) || flags > UINT32_MAX)
        return bad_line(reading, "expected 'recipe FINGERPRINT FLAGS SEED LANGUAGE'");
    if (reading->language && fingerprint != reading->fingerprint)
        return bad_line(reading, "counts of two recipes: expected one fingerprint");
    if (reading->language)
        return 0;
    reading->asked = defaults;
    if (!read_number(fields[3].text, 10, &reading->asked.seed))
        return bad_line(reading, "expected a seed");
    reading->fingerprint = fingerprint;
    reading->asked.flags = (uint32_t)flags;
    reading->language = strdup(fields[4].text);
    return reading->language ? 0 : complain("out of memory");
}

static int
read_lexicon_word(struct reading *reading)
{
    const struct counts_field *fields = reading->cut.fields;
    int is_sold;

    if (reading->cut.count != 3 || (strcmp(fields[1].text, "sold") != 0 &&
                                    strcmp(fields[1].text, "look-alike") != 0))
        return bad_line(reading, "expected 'lexicon sold|look-alike WORD'");
    is_sold = strcmp(fields[1].text, "sold") == 0;
    return append(&reading->words[is_sold], &reading->word_bytes[is_sold],
                  fields[2].text, fields[2].bytes, ' ');
}

/* Kept as one text, to be taken apart when the recipe is known: names end with NUL, a
 * line with an empty one. */
static int
read_labels(struct reading *reading)
{
    int status = 0;

    if (reading->cut.count < 2)
        return bad_line(reading, "expected 'labels LABEL...'");
    for (size_t i = 1; status == 0 && i < reading->cut.count; i++)
        status =
            append(&reading->labels, &reading->label_bytes, reading->cut.fields[i].text,
                   strlen(reading->cut.fields[i].text), '\0');
    return status == 0 ? append(&reading->labels, &reading->label_bytes, "", 0, '\0')
                       : status;
}

static int
add_posts(const struct reading *reading)
{
    tout_error err;
    uint32_t label;

    if (reading->cut.count != 2)
        return bad_line(reading, "expected 'posts LABEL'");
    label = tout_counts_label_find(reading->counts, reading->cut.fields[1].text);
    if (label == TOUT_NONE)
        return bad_line(reading, "a label that no line of labels has");
    if (tout_counts_add_posts(reading->counts, label, reading->cut.number, &err) !=
        TOUT_OK)
        return bad_line(reading, err.message);
    return 0;
}

static int
add_entry(const struct reading *reading, int is_word)
{
    const size_t expected = is_word ? 5 : 4;
    const struct counts_field *label = &reading->cut.fields[is_word ? 3 : 2];
    const struct counts_field *name = &reading->cut.fields[expected - 1];
    tout_entry entry = { .is_word = is_word };
    tout_error err;
    uint32_t index;

    if (reading->cut.count != expected ||
        !read_number(reading->cut.fields[1].text, 16, &entry.key) ||
        (is_word && !read_number(reading->cut.fields[2].text, 16, &entry.stem)) ||
        reading->cut.number > UINT32_MAX)
        return bad_line(reading, is_word ? "expected 'word KEY STEM LABEL WORD'"
                                         : "expected 'feature KEY LABEL NAME'");
    entry.name = name->text;
    entry.name_bytes = name->bytes;
    index = tout_counts_label_find(reading->counts, label->text);
    if (index == TOUT_NONE)
        return bad_line(reading, "a label that no line of labels has");
    if (tout_counts_add_entry(reading->counts, &entry, index,
                              (uint32_t)reading->cut.number, &err) != TOUT_OK)
        return bad_line(reading, err.message);
    return 0;
}

/* Takes a line in the pass that it belongs to. */
static int
read_line(struct reading *reading, enum pass pass)
{
    const char *what = reading->cut.fields[0].text;

    if (strcmp(what, "recipe") == 0)
        return pass == PASS_HEAD ? read_recipe(reading) : 0;
    if (strcmp(what, "lexicon") == 0)
        return pass == PASS_HEAD ? read_lexicon_word(reading) : 0;
    if (strcmp(what, "labels") == 0)
        return pass == PASS_HEAD ? read_labels(reading) : 0;
    if (strcmp(what, "posts") == 0)
        return pass == PASS_FEATURES ? add_posts(reading) : 0;
    if (strcmp(what, "feature") == 0)
        return pass == PASS_FEATURES ? add_entry(reading, 0) : 0;
    if (strcmp(what, "word") == 0)
        return pass == PASS_WORDS ? add_entry(reading, 1) : 0;
    return bad_line(reading,
                    "expected recipe, labels, lexicon, posts, feature or word");
}

static int
read_pass(struct reading *reading, enum pass pass)
{
    char *line = NULL;
    size_t room = 0;
    int status = 0;

    rewind(reading->file);
    reading->line = 0;
    while (status == 0) {
        const ssize_t bytes = getline(&line, &room, reading->file);

        if (bytes < 0)
            break;
        reading->line++;
        status = counts_line_cut(&reading->cut, line, (size_t)bytes)
                     ? read_line(reading, pass)
                     : bad_line(reading, "expected a TAB and a number at the end");
    }
    if (status == 0 && ferror(reading->file))
        status = complain("cannot read %s: %s", reading->path, strerror(errno));
    free(line);
    return status;
}

static int
make_lexicon(const struct reading *reading, tout_lexicon **out)
{
    static const char format[] = "tout-lexicon 1\n[look-alike]\n%s\n[sold]\n%s\n";
    const size_t room = sizeof format + reading->word_bytes[0] + reading->word_bytes[1];
    char *text = malloc(room);
    tout_error err;
    int status = 0;

    *out = NULL;
    if (!text)
        return complain("out of memory");
    snprintf(text, room, format, reading->words[0] ? reading->words[0] : "",
             reading->words[1] ? reading->words[1] : "");
    if (tout_lexicon_parse(text, strlen(text), NULL, out, &err) != TOUT_OK)
        status = complain("%s: the lexicon: %s", reading->path, err.message);
    free(text);
    return status;
}

/* Empty counts with the labels of one line, put together with those so far. */
static int
add_labels(struct reading *reading, const char *const *names, uint32_t count)
{
    tout_counts *more;
    tout_error err;
    tout_status status =
        tout_counts_new(&reading->asked, names, count, NULL, &more, &err);

    if (status == TOUT_OK && reading->counts) {
        status = tout_counts_merge(reading->counts, more, &err);
        tout_counts_free(more);
    } else if (status == TOUT_OK) {
        reading->counts = more;
    }
    return status == TOUT_OK ? 0 : complain("%s: %s", reading->path, err.message);
}

static int
make_counts(struct reading *reading)
{
    const char *names[TOUT_LABELS_MAX];
    uint32_t count = 0;
    int status = 0;

    for (size_t at = 0; status == 0 && at < reading->label_bytes;) {
        const char *name = reading->labels + at;

        if (*name == '\0') {
            status = add_labels(reading, names, count);
            count = 0;
        } else {
            names[count++] = name;
        }
        at += strlen(name) + 1;
    }
    if (status == 0 && tout_counts_fingerprint(reading->counts) != reading->fingerprint)
        status = complain("%s: the counts were made with another libstemmer, other "
                          "Unicode tables or another version of tout: expected "
                          "fingerprint %016llx, found %016llx",
                          reading->path,
                          (unsigned long long)tout_counts_fingerprint(reading->counts),
                          (unsigned long long)reading->fingerprint);
    return status;
}

static int
read_head(struct reading *reading)
{
    tout_lexicon *lexicon = NULL;
    int status = read_pass(reading, PASS_HEAD);

    if (status == 0 && (!reading->language || !reading->labels))
        status = complain("%s: expected a line 'recipe ...' and a line 'labels ...'",
                          reading->path);
    if (status == 0 && (reading->words[0] || reading->words[1]))
        status = make_lexicon(reading, &lexicon);
    if (status != 0)
        return status;
    reading->asked.language = reading->language;
    reading->asked.lexicon = lexicon;
    status = make_counts(reading);
    tout_lexicon_unref(lexicon);
    return status;
}

int
counts_text_is(const char *path)
{
    static const char *const beginnings[] = { "recipe ", "labels ",  "lexicon ",
                                              "posts ",  "feature ", "word " };
    char head[8] = "";
    const size_t got = input_head(path, head, sizeof head);
    int is_text = 0;

    for (size_t i = 0; i < sizeof beginnings / sizeof beginnings[0]; i++) {
        const size_t bytes = strlen(beginnings[i]);

        is_text |= got >= bytes && memcmp(head, beginnings[i], bytes) == 0;
    }
    return is_text;
}

int
counts_text_read(const char *path, tout_counts **out)
{
    struct reading reading = { .path = path };
    int status;

    reading.file = fopen(path, "rb");
    if (!reading.file)
        return complain("cannot open %s: %s", path, strerror(errno));
    status = read_head(&reading);
    if (status == 0)
        status = read_pass(&reading, PASS_FEATURES);
    if (status == 0)
        status = read_pass(&reading, PASS_WORDS);
    fclose(reading.file);
    free(reading.language);
    free(reading.labels);
    free(reading.words[0]);
    free(reading.words[1]);
    if (status == 0)
        *out = reading.counts;
    else
        tout_counts_free(reading.counts);
    return status;
}
