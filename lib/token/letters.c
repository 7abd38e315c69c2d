/* SPDX-License-Identifier: MIT */
#include "token/letters.h"

#include "text/class.h"
#include "text/lookalike.h"
#include "text/mark.h"
#include "text/styled.h"
#include "text/utf8.h"

/* Scripts whose letters need nothing invisible between them. */
static int
needs_no_joiner(uint32_t code)
{
    return code < 0x530 || ti_lookalike_script(code) != TI_SCRIPT_OTHER;
}

void
ti_letters_add(struct ti_letters *letters, uint32_t code)
{
    if (letters->count == TI_LETTERS_MAX) {
        letters->is_cut = 1;
        return;
    }
    letters->codes[letters->count] = code;
    letters->is_accented[letters->count] = 0;
    letters->count++;
}

/* Ligatures as their letters; other styled characters as the one they stand for. */
static void
add_styled(struct ti_letters *letters, uint32_t code, struct ti_styled styled)
{
    static const char *const ligatures[] = {
        "ff", "fi", "fl", "ffi", "ffl", "st", "st"
    };
    static const uint32_t first = 0xfb00;
    const char *text =
        code >= first && code < first + 7 ? ligatures[code - first] : NULL;

    letters->styled++;
    if (!text)
        ti_letters_add(letters, styled.plain);
    while (text && *text)
        ti_letters_add(letters, (unsigned char)*text++);
}

static void
add_mark(struct ti_letters *letters, uint32_t code, unsigned in_a_row)
{
    if (letters->count == 0)
        return;
    if (ti_mark_strikes(code) ||
        (ti_mark_is_accent(code) && in_a_row == TI_MARKS_MAX + 1))
        letters->struck++;
    else if (ti_mark_is_accent(code))
        letters->is_accented[letters->count - 1] = 1;
}

void
ti_letters_read(struct ti_letters *letters, const struct ti_tokens *tokens,
                size_t begin, size_t end)
{
    unsigned marks = 0;
    unsigned hidden = 0;

    for (size_t at = begin; at < end;) {
        const uint32_t code = ti_utf8_next(tokens->text, &at);
        const uint16_t class = ti_class(code);
        const struct ti_styled styled = ti_styled(code);

        if (class & TI_CLASS_IGNORABLE) {
            hidden += letters->count > 0 &&
                      needs_no_joiner(letters->codes[letters->count - 1]);
        } else if (class & TI_CLASS_MARK) {
            add_mark(letters, code, ++marks);
        } else {
            marks = 0;
            if (needs_no_joiner(code))
                letters->hidden += hidden;
            hidden = 0;
            if (styled.plain)
                add_styled(letters, code, styled);
            else
                ti_letters_add(letters, code);
        }
    }
}

void
ti_letters_reverse(struct ti_letters *letters)
{
    for (size_t i = 0, j = letters->count; i + 1 < j; i++, j--) {
        const uint32_t code = letters->codes[i];
        const uint8_t is_accented = letters->is_accented[i];

        letters->codes[i] = letters->codes[j - 1];
        letters->codes[j - 1] = code;
        letters->is_accented[i] = letters->is_accented[j - 1];
        letters->is_accented[j - 1] = is_accented;
    }
}

size_t
ti_letters_write(const struct ti_letters *letters, char *out)
{
    size_t bytes = 0;

    for (size_t i = 0; i < letters->count; i++)
        bytes += ti_utf8_put(letters->codes[i], out + bytes);
    return bytes;
}
