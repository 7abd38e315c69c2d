/* SPDX-License-Identifier: MIT */
#include "text/fold.h"

#include <stdint.h>
#include <string.h>

#include <utf8proc.h>

#include "base/view.h"
#include "text/class.h"
#include "text/mark.h"
#include "text/styled.h"
#include "text/utf8.h"

enum {
    SEEN_MAX = 64,       /* a token is cut to 64 bytes, so it never needs more */
    DECOMPOSED_MAX = 18, /* code points of the longest decomposition, U+FDFA */
    APOSTROPHE_RIGHT = 0x2019,
    APOSTROPHE_LETTER = 0x02bc
};

#define TOPS UINT64_C(0x8080808080808080)

struct ti_folder {
    char seen[SEEN_MAX * 4];
    utf8proc_int32_t codes[SEEN_MAX * DECOMPOSED_MAX];
};

size_t
ti_folder_bytes(void)
{
    return sizeof(struct ti_folder);
}

/* Lower-cases the last bytes, up to eight, of text that has as many or more: those in
 * front of them again. Returns 0 if they are not ASCII. */
static int
fold_end(const char *text, size_t bytes, char *out)
{
    const uint8_t *from = (const uint8_t *)text;
    uint8_t *to = (uint8_t *)out;
    uint64_t eight;

    if (bytes >= 8) {
        eight = ti_load_u64(from + bytes - 8);
        if (eight & TOPS)
            return 0;
        ti_store_u64(to + bytes - 8, ti_fold_eight(eight));
        return 1;
    }
    if (bytes < 4)
        return bytes == 0;
    eight = ti_load_u32(from) | (uint64_t)ti_load_u32(from + bytes - 4) << 32;
    if (eight & TOPS)
        return 0;
    eight = ti_fold_eight(eight);
    ti_store_u32(to, (uint32_t)(eight & UINT32_MAX));
    ti_store_u32(to + bytes - 4, (uint32_t)(eight >> 32));
    return 1;
}

/* Lower-cases up to the first byte that is not ASCII; returns where that is. */
static size_t
fold_ascii(const char *text, size_t bytes, char *out, size_t capacity)
{
    const size_t most = bytes < capacity ? bytes : capacity;
    size_t at = 0;

    for (; most - at >= 8; at += 8) {
        const uint64_t eight = ti_load_u64((const uint8_t *)text + at);

        if (eight & TOPS)
            break;
        ti_store_u64((uint8_t *)out + at, ti_fold_eight(eight));
    }
    if (most - at < 8 && fold_end(text, most, out))
        return most;
    for (; at < most && (unsigned char)text[at] < 0x80; at++)
        out[at] =
            text[at] >= 'A' && text[at] <= 'Z' ? (char)(text[at] | 0x20) : text[at];
    return at;
}

/* What a code point folds to by itself; 0 if that is not known. */
static uint32_t
fold_one(uint32_t code)
{
    if (code < TI_CODE_FOLDS)
        return ti_code_folds[code];
    if (code - TI_CODE_EXTENDED < TI_CODE_EXTENDED_COUNT)
        return ti_code_folds_extended[code - TI_CODE_EXTENDED];
    if (code == APOSTROPHE_RIGHT)
        return '\'';
    return ti_class_wide(code) & TI_CLASS_ITSELF ? code : 0;
}

/* Adds a code point, if there is room for it. */
static int
put(uint32_t code, char *out, size_t capacity, size_t *used)
{
    char one[4];
    const size_t bytes = ti_utf8_put(code, one);

    if (capacity - *used < bytes)
        return 0;
    for (size_t i = 0; i < bytes; i++)
        out[(*used)++] = one[i];
    return 1;
}

static int
folds_to_itself(const char *text, size_t bytes)
{
    for (size_t at = 0; at < bytes;) {
        const uint32_t code = ti_utf8_next(text, &at);

        if (code == 0 || fold_one(code) != code)
            return 0;
    }
    return 1;
}

/* Folds text, of which *used bytes are done and were ASCII, one by one. Returns 0 if a
 * code point is not folded by itself. */
static int
fold_singly(const char *text, size_t bytes, char *out, size_t capacity, size_t *used)
{
    size_t seen = *used;

    if (seen == 0 && bytes <= SEEN_MAX && bytes <= capacity &&
        folds_to_itself(text, bytes)) {
        memmove(out, text, bytes);
        *used = bytes;
        return 1;
    }
    for (size_t at = *used; at < bytes && seen < SEEN_MAX; seen++) {
        const uint32_t code = fold_one(ti_utf8_next(text, &at));

        if (code == 0)
            return 0;
        if (!put(code, out, capacity, used))
            break;
    }
    return 1;
}

/* A styled character as the plain one, where NFKC does not know better. */
static uint32_t
plain(uint32_t code)
{
    const struct ti_styled styled = ti_styled(code);
    const uint8_t digit = ti_styled_digit(code);

    if (digit)
        return digit;
    return styled.plain && !styled.is_long ? styled.plain : code;
}

/* The first code points that can be seen, read plainly. Invisible ones go first, so
 * that a flood of them cannot push the word out; so do marks that strike a letter out,
 * and all accents of a letter that has more than any language gives it. */
static size_t
collect_seen(struct ti_folder *folder, const char *text, size_t bytes)
{
    unsigned seen = 0;
    unsigned marks = 0;
    size_t base_end = 0; /* of the last letter that is no accent */
    size_t used = 0;

    for (size_t at = 0; at < bytes && seen < SEEN_MAX;) {
        const uint32_t code = ti_utf8_next(text, &at);
        const int is_accent = ti_mark_is_accent(code);

        if (ti_class(code) & TI_CLASS_IGNORABLE || ti_mark_strikes(code))
            continue;
        if (is_accent && ++marks > TI_MARKS_MAX) {
            seen -= marks == TI_MARKS_MAX + 1 ? TI_MARKS_MAX : 0;
            used = base_end;
            continue;
        }
        used += ti_utf8_put(code < 0x80 ? code : plain(code), folder->seen + used);
        seen++;
        if (!is_accent) {
            marks = 0;
            base_end = used;
        }
    }
    return used;
}

size_t
ti_fold_whole(struct ti_folder *folder, const char *text, size_t bytes, char *out,
              size_t capacity)
{
    const utf8proc_option_t options = UTF8PROC_STABLE | UTF8PROC_COMPAT |
                                      UTF8PROC_CASEFOLD | UTF8PROC_COMPOSE |
                                      UTF8PROC_IGNORE;
    const size_t seen = collect_seen(folder, text, bytes);
    utf8proc_ssize_t count = utf8proc_decompose((const utf8proc_uint8_t *)folder->seen,
                                                (utf8proc_ssize_t)seen, folder->codes,
                                                SEEN_MAX * DECOMPOSED_MAX, options);
    size_t used = 0;

    if (count > 0)
        count = utf8proc_normalize_utf32(folder->codes, count, options);
    for (utf8proc_ssize_t i = 0; i < count; i++) {
        const uint32_t code = (uint32_t)folder->codes[i];
        const int is_apostrophe = code == APOSTROPHE_RIGHT || code == APOSTROPHE_LETTER;

        if (!put(is_apostrophe ? '\'' : code, out, capacity, &used))
            break;
    }
    return used;
}

size_t
ti_fold(struct ti_folder *folder, const char *text, size_t bytes, char *out,
        size_t capacity)
{
    size_t used = fold_ascii(text, bytes, out, capacity);

    if (used == bytes || used == capacity ||
        fold_singly(text, bytes, out, capacity, &used))
        return used;
    return ti_fold_whole(folder, text, bytes, out, capacity);
}
