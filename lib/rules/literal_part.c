/* SPDX-License-Identifier: MIT */
#include "rules/literal_part.h"

#include <string.h>

#include "rules/literal_set.h"
#include "rules/searched.h"
#include "text/caseless.h"
#include "text/utf8.h"

static void
set_nothing(struct ti_part *part, int is_exact)
{
    part->is_exact = is_exact;
    part->is_outside = 0;
    part->is_start = 0;
    part->needs.has_digits = 0;
    part->needs.count = 0;
    ti_literals_clear(&part->strings, 0);
}

/* Whether no word goes on with one of these. */
static int
are_outside(const struct ti_literals *set)
{
    for (unsigned i = 0; i < set->count; i++)
        if (ti_is_word(set->list[i].text[0]) ||
            (unsigned char)set->list[i].text[0] >= 0x80)
            return 0;
    return 1;
}

static int
are_digits(const struct ti_literals *set)
{
    for (unsigned i = 0; i < set->count; i++)
        if (set->list[i].text[0] < '0' || set->list[i].text[0] > '9')
            return 0;
    return 1;
}

void
ti_part_set_codes(struct ti_part *part, const struct ti_item *item)
{
    set_nothing(part, 1);
    part->strings.count = 0;
    for (unsigned i = 0; i < item->code_count; i++) {
        struct ti_literal *literal = &part->strings.list[part->strings.count++];
        const uint32_t code = ti_searched_code(item->codes[i]);

        /* Zero ends a text. */
        if (code == TI_CASELESS_UNKNOWN || code == 0) {
            set_nothing(part, 0);
            return;
        }
        literal->edges = 0;
        literal->bytes = (uint8_t)ti_utf8_put(code, literal->text);
        if (literal->bytes > part->strings.longest)
            part->strings.longest = literal->bytes;
    }
    part->is_start = ti_literals_are_start(&part->strings);
    part->is_outside = are_outside(&part->strings);
    part->needs.has_digits = are_digits(&part->strings);
}

/* Whether a class of many characters, as it is written, has no letter of ASCII, nor one
 * that becomes such a letter in the text that is searched, as U+017F does: "[\d.,]",
 * "[^\w@]". */
static int
is_without_letters(const char *text, size_t bytes)
{
    if (text[1] == '^')
        return strncmp(text + 2, "\\w", 2) == 0;
    for (size_t i = 1; i + 1 < bytes; i++) {
        const int is_range = text[i] == '-' && i > 1 && i + 2 < bytes;

        if (text[i] == '\\' && strchr("dshvW", text[i + 1]))
            i++;
        else if ((unsigned char)text[i] >= 0x80 || text[i] == '\\' || text[i] == '[' ||
                 ti_is_letter(text[i]) || (is_range && text[i + 1] > '9'))
            return 0;
    }
    return 1;
}

/* One of many characters: a space, which is a blank in the text; or no letter. */
void
ti_part_set_any(struct ti_part *part, const char *text, size_t bytes)
{
    set_nothing(part, 0);
    if (text[0] == '[')
        part->is_start = is_without_letters(text, bytes);
    if (text[0] != '\\')
        return;
    part->is_outside = strchr("sWhvR", text[1]) != NULL;
    part->is_start = part->is_outside || text[1] == 'd';
    part->needs.has_digits = text[1] == 'd';
    if (text[1] == 's') {
        part->is_exact = 1;
        (void)ti_literals_append_byte(&part->strings, ' ');
    }
}

void
ti_part_copy(struct ti_part *to, const struct ti_part *from)
{
    to->is_exact = from->is_exact;
    to->is_outside = from->is_outside;
    to->is_start = from->is_start;
    ti_literals_copy(&to->strings, &from->strings);
    ti_needs_copy(&to->needs, &from->needs);
}
