/* SPDX-License-Identifier: MIT */
/*
 * Runs of styled characters, some of which are emoji when they stand alone: three or
 * more in a row are text (squared letters, keycaps, letters of flags kept apart), fewer
 * are the emoji they are.
 */
#include "token/scan.h"

#include "text/class.h"

enum { TEXT_MIN = 3 };

static int
is_regional(const struct ti_tokens *tokens, size_t at)
{
    size_t next;

    return (ti_class(ti_code_at(tokens, at, &next)) & TI_CLASS_REGIONAL) != 0 &&
           next > at;
}

/* The end of one styled character; `at` if there is none, or half a flag. */
static size_t
skip_styled(const struct ti_tokens *tokens, size_t at)
{
    const size_t keycap = ti_scan_keycap(tokens, at);
    size_t next;
    const uint16_t class = ti_class(ti_code_at(tokens, at, &next));

    if (keycap > at && ti_is_digit(tokens->text[at]))
        return keycap;
    if (next == at || !(class & TI_CLASS_STYLED) ||
        (class & TI_CLASS_REGIONAL && is_regional(tokens, next)))
        return at;
    return next;
}

static size_t
skip_hidden(const struct ti_tokens *tokens, size_t at)
{
    for (;;) {
        size_t next;
        const uint16_t class = ti_class(ti_code_at(tokens, at, &next));

        if (next == at || !(class & (TI_CLASS_IGNORABLE | TI_CLASS_MARK)))
            return at;
        at = next;
    }
}

int
ti_scan_is_text(struct ti_tokens *tokens, size_t at)
{
    unsigned count = 0;
    size_t end = at;
    size_t next = at;

    if (at < tokens->styled_end)
        return at >= tokens->styled_begin;
    while ((next = skip_styled(tokens, next)) > end) {
        count++;
        end = skip_hidden(tokens, next);
        next = end;
    }
    tokens->styled_begin = count >= TEXT_MIN ? at : end;
    tokens->styled_end = end;
    return count >= TEXT_MIN;
}
