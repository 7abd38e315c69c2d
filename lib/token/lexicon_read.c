/* SPDX-License-Identifier: MIT */
/*
 * Lexicons as text: "tout-lexicon 1", blocks [look-alike] and [sold], words in any
 * number a line.
 */
#include <string.h>

#include "base/alloc.h"
#include "base/buffer.h"
#include "base/error.h"
#include "base/file.h"
#include "text/class.h"
#include "text/fold.h"
#include "text/utf8.h"
#include "token/lexicon.h"

extern const char ti_builtin_lexicon[];
extern const uint64_t ti_builtin_lexicon_bytes;

static const char magic[] = "tout-lexicon 1";

enum { WORDS_MAX = 200000, WORD_LETTERS_MIN = 2 };

struct reading {
    const char *text;
    size_t bytes;
    const tout_alloc *alloc;
    tout_error *err;
    struct ti_folder *folder;
    struct ti_buffer words; /* folded, one behind the other */
    uint32_t line;          /* from 1 */
    int32_t mark;           /* of the block; 0 before the first */
    struct ti_lexicon_entry *list;
    size_t count;
    size_t capacity;
};

static tout_status
fail(const struct reading *reading, size_t at, const char *what)
{
    return ti_fail_at(reading->err, TOUT_E_SYNTAX, reading->line, at, "%s", what);
}

static int
is_blank(char byte)
{
    return byte == ' ' || byte == '\t' || byte == '\r';
}

/* Why text is no word of a lexicon, or NULL. */
static const char *
why_no_word(const char *text, size_t bytes)
{
    char repaired[TOUT_TOKEN_BYTES_MAX];
    unsigned letters = 0;

    if (bytes > TOUT_TOKEN_BYTES_MAX / 2)
        return "expected a word of at most 32 bytes";
    if (ti_utf8_repair(repaired, text, bytes) != 0)
        return "expected UTF-8";
    for (size_t i = 0; i < bytes; letters++)
        if (!(ti_class(ti_utf8_next(text, &i)) & (TI_CLASS_LETTER | TI_CLASS_MARK)))
            return "expected a word of letters";
    return letters < WORD_LETTERS_MIN ? "expected a word of two letters or more" : NULL;
}

static tout_status
add_word(struct reading *reading, size_t at, size_t bytes)
{
    const char *why = why_no_word(reading->text + at, bytes);
    struct ti_lexicon_entry entry = { (uint32_t)reading->words.bytes, (uint32_t)at,
                                      reading->line, 0, (uint8_t)reading->mark };
    char folded[TOUT_TOKEN_BYTES_MAX];

    if (!reading->mark)
        return fail(reading, at,
                    "expected [look-alike] or [sold] before the first word");
    if (why)
        return fail(reading, at, why);
    if (reading->count == WORDS_MAX)
        return ti_fail_at(reading->err, TOUT_E_LIMIT, reading->line, at,
                          "more than %d words", WORDS_MAX);
    entry.bytes = (uint8_t)ti_fold(reading->folder, reading->text + at, bytes, folded,
                                   sizeof folded);
    ti_buffer_put(&reading->words, folded, entry.bytes);
    if (reading->words.has_failed ||
        !ti_grow(reading->alloc, &reading->list, &reading->capacity, reading->count, 1,
                 sizeof reading->list[0]))
        return ti_fail_memory(reading->err);
    reading->list[reading->count++] = entry;
    return TOUT_OK;
}

static tout_status
read_block(struct reading *reading, size_t at, size_t bytes)
{
    static const char look_alike[] = "[look-alike]";
    static const char sold[] = "[sold]";
    const char *text = reading->text + at;

    if (bytes == sizeof look_alike - 1 && memcmp(text, look_alike, bytes) == 0)
        reading->mark = TOUT_LEXICON_LOOK_ALIKE;
    else if (bytes == sizeof sold - 1 && memcmp(text, sold, bytes) == 0)
        reading->mark = TOUT_LEXICON_SOLD;
    else
        return fail(reading, at, "expected [look-alike] or [sold]");
    return TOUT_OK;
}

static tout_status
read_line(struct reading *reading, size_t at, size_t end)
{
    tout_status status = TOUT_OK;

    if (reading->line == 1) {
        if (end - at != sizeof magic - 1 ||
            memcmp(reading->text + at, magic, end - at) != 0)
            return fail(reading, at, "expected \"tout-lexicon 1\" in the first line");
        return TOUT_OK;
    }
    while (status == TOUT_OK && at < end && reading->text[at] != '#') {
        size_t word_end = at;

        while (word_end < end && !is_blank(reading->text[word_end]))
            word_end++;
        if (word_end > at)
            status = reading->text[at] == '[' ? read_block(reading, at, word_end - at)
                                              : add_word(reading, at, word_end - at);
        at = word_end + (word_end < end);
    }
    return status;
}

static tout_status
read_lines(struct reading *reading)
{
    tout_status status = TOUT_OK;
    size_t at = 0;

    do {
        const char *feed = at < reading->bytes
                               ? memchr(reading->text + at, '\n', reading->bytes - at)
                               : NULL;
        const size_t next = feed ? (size_t)(feed - reading->text) : reading->bytes;
        size_t end = next;

        while (end > at && is_blank(reading->text[end - 1]))
            end--;
        reading->line++;
        status = read_line(reading, at, end);
        at = next + 1;
    } while (status == TOUT_OK && at < reading->bytes);
    return status;
}

static tout_status
read_lexicon(struct reading *reading, tout_lexicon *out)
{
    tout_status status;

    reading->words = ti_buffer_new(reading->alloc);
    reading->folder = ti_allocate(reading->alloc, ti_folder_bytes(), 1);
    status = reading->folder ? read_lines(reading) : ti_fail_memory(reading->err);
    if (status == TOUT_OK)
        status = ti_lexicon_make((const char *)reading->words.data, reading->list,
                                 reading->count, out, reading->err);
    ti_buffer_free(&reading->words);
    ti_release(reading->alloc, reading->list);
    ti_release(reading->alloc, reading->folder);
    return status;
}

tout_status
tout_lexicon_parse(const char *text, size_t bytes, const tout_alloc *alloc,
                   tout_lexicon **out, tout_error *err)
{
    const tout_alloc use = ti_alloc_or_default(alloc);
    struct reading reading = {
        .text = text, .bytes = bytes, .alloc = &use, .err = err
    };
    tout_lexicon *lexicon;
    tout_status status;

    if (!out)
        return ti_fail(err, TOUT_E_ARGUMENT, "out is NULL");
    *out = NULL;
    if (!text && bytes)
        return ti_fail(err, TOUT_E_ARGUMENT, "the text is NULL");
    if (bytes > TI_LEXICON_BYTES_MAX)
        return ti_fail(err, TOUT_E_LIMIT, "%zu bytes of words, at most %d are allowed",
                       bytes, TI_LEXICON_BYTES_MAX);
    lexicon = ti_allocate_zero(&use, 1, sizeof *lexicon);
    if (!lexicon)
        return ti_fail_memory(err);
    ti_ref_start(&lexicon->ref);
    lexicon->alloc = use;
    status = read_lexicon(&reading, lexicon);
    if (status != TOUT_OK) {
        tout_lexicon_unref(lexicon);
        return status;
    }
    *out = lexicon;
    return TOUT_OK;
}

tout_status
tout_lexicon_open(const char *path, const tout_alloc *alloc, tout_lexicon **out,
                  tout_error *err)
{
    const tout_alloc use = ti_alloc_or_default(alloc);
    struct ti_file file;
    tout_status status;

    if (out)
        *out = NULL;
    if (!out || !path)
        return ti_fail(err, TOUT_E_ARGUMENT, "out or the path is NULL");
    status = ti_file_read(path, TI_LEXICON_BYTES_MAX, &use, &file, err);
    if (status != TOUT_OK)
        return status;
    status = tout_lexicon_parse((const char *)file.data, file.bytes, alloc, out, err);
    ti_file_close(&file, &use);
    return status;
}

tout_status
tout_lexicon_builtin(const tout_alloc *alloc, tout_lexicon **out, tout_error *err)
{
    if (!out)
        return ti_fail(err, TOUT_E_ARGUMENT, "out is NULL");
    *out = NULL;
    if (ti_builtin_lexicon_bytes == 0)
        return ti_fail(err, TOUT_E_EMPTY, "this library was built without a lexicon");
    return tout_lexicon_parse(ti_builtin_lexicon, (size_t)ti_builtin_lexicon_bytes,
                              alloc, out, err);
}
