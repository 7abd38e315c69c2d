/* SPDX-License-Identifier: MIT */
#include "text/lookalike.h"

#include <utf8proc.h>

#include "text/styled.h"

enum { PHONETIC = 0x80, DECOMPOSED_MAX = 18 };

struct ti_lookalike
ti_lookalike(uint32_t code)
{
    struct ti_lookalike found = { 0, 0 };
    size_t low = 0;
    size_t high = code < 0x80 ? 0 : ti_lookalike_table_count;

    while (low < high) {
        const size_t middle = low + (high - low) / 2;
        const uint32_t entry = ti_lookalike_table[middle];

        if (entry >> 8 == code) {
            found.plain = entry & (PHONETIC - 1);
            found.is_phonetic = (entry & PHONETIC) != 0;
            break;
        }
        if (entry >> 8 < code)
            low = middle + 1;
        else
            high = middle;
    }
    return found;
}

uint32_t
ti_lookalike_cyrillic(uint32_t code)
{
    static const uint16_t cyrillic[128] = {
        ['A'] = 0x410, ['B'] = 0x412, ['C'] = 0x421, ['E'] = 0x415, ['H'] = 0x41d,
        ['K'] = 0x41a, ['M'] = 0x41c, ['O'] = 0x41e, ['P'] = 0x420, ['T'] = 0x422,
        ['X'] = 0x425, ['Y'] = 0x423, ['a'] = 0x430, ['c'] = 0x441, ['e'] = 0x435,
        ['k'] = 0x43a, ['m'] = 0x43c, ['o'] = 0x43e, ['p'] = 0x440, ['t'] = 0x442,
        ['x'] = 0x445, ['y'] = 0x443,
    };

    return code < 0x80 ? cyrillic[code] : 0;
}

uint32_t
ti_lookalike_bare(uint32_t code)
{
    const utf8proc_option_t options =
        UTF8PROC_DECOMPOSE | UTF8PROC_CASEFOLD | UTF8PROC_STRIPMARK;
    utf8proc_int32_t codes[DECOMPOSED_MAX];
    utf8proc_ssize_t count;

    if (code < 0x80)
        return code >= 'A' && code <= 'Z' ? code + ('a' - 'A') : code;
    if (ti_lookalike_script(code) == TI_SCRIPT_LATIN && ti_lookalike(code).plain &&
        !ti_lookalike(code).is_phonetic)
        return ti_lookalike_bare(ti_lookalike(code).plain);
    count = utf8proc_decompose_char((utf8proc_int32_t)code, codes, DECOMPOSED_MAX,
                                    options, NULL);
    return count > 0 && count <= DECOMPOSED_MAX ? (uint32_t)codes[0] : code;
}

/* Letters that stand for one another as they look, and the digits and signs that stand
 * for letters: i and l are one, o and 0, s and 5 and $. */
static uint32_t
class_of_ascii(uint32_t code)
{
    static const char classes[] =
        "                                " /* controls */
        " l  s     *t    ol easbtbg      " /* blank to ? */
        "aabcdefghljklmnopqrstuvwxys     " /* @ to _; z reads s */
        " abcdefghljklmnopqrstuvwxys l  "; /* ` to ~ */

    return (uint32_t)(classes[code] == ' ' ? (char)code : classes[code]);
}

uint32_t
ti_lookalike_class(uint32_t code)
{
    const struct ti_styled styled = ti_styled(code);
    struct ti_lookalike alike;
    uint32_t bare;

    if (code < 0x7f)
        return class_of_ascii(code);
    if (styled.plain)
        return class_of_ascii(styled.plain);
    alike = ti_lookalike(code);
    if (alike.plain)
        return class_of_ascii(alike.plain);
    bare = ti_lookalike_bare(code);
    if (bare < 0x7f)
        return class_of_ascii(bare);
    alike = ti_lookalike(bare);
    return alike.plain ? class_of_ascii(alike.plain) : bare;
}

enum ti_script
ti_lookalike_script(uint32_t code)
{
    if (code < 0x250)
        return TI_SCRIPT_LATIN;
    if (code < 0x2b0 || (code >= 0x1d00 && code < 0x1dc0) ||
        (code >= 0x1e00 && code < 0x1f00) || (code >= 0x2c60 && code < 0x2c80) ||
        (code >= 0xa720 && code < 0xa800) || (code >= 0xab30 && code < 0xab70))
        return TI_SCRIPT_LATIN;
    if ((code >= 0x400 && code < 0x530) || (code >= 0x1c80 && code < 0x1c90) ||
        (code >= 0x2de0 && code < 0x2e00) || (code >= 0xa640 && code < 0xa6a0))
        return TI_SCRIPT_CYRILLIC;
    return TI_SCRIPT_OTHER;
}
