/* SPDX-License-Identifier: MIT */
/*
 * Emoticons of ASCII: eyes, perhaps a nose, a mouth, in this order or turned round;
 * hearts, and the upright ones.
 */
#include "token/scan.h"

#include <string.h>

#include "text/class.h"

static const char eyes[] = ":;=";
static const char noses[] = "-o*'^";
static const char mouths[] = ")](}[{dDpPoO3/\\|@*";
static const char turned_mouths[] = ")](}[{D\\|@";

static char
byte_at(const struct ti_tokens *tokens, size_t at)
{
    return at < tokens->bytes ? tokens->text[at] : '\0';
}

static int
is_one_of(char byte, const char *set)
{
    return byte != '\0' && strchr(set, byte) != NULL;
}

static int
is_word_code(uint32_t code)
{
    return code != 0 && (ti_class(code) & (TI_CLASS_LETTER | TI_CLASS_DIGIT)) != 0;
}

static size_t
scan_face(const struct ti_tokens *tokens, size_t at)
{
    size_t end = at + (byte_at(tokens, at) == '>');

    if (!is_one_of(byte_at(tokens, end++), eyes))
        return at;
    if (is_one_of(byte_at(tokens, end), noses) &&
        is_one_of(byte_at(tokens, end + 1), mouths))
        end++;
    return is_one_of(byte_at(tokens, end), mouths) ? end + 1 : at;
}

static size_t
scan_turned_face(const struct ti_tokens *tokens, size_t at)
{
    size_t end = at;

    if (!is_one_of(byte_at(tokens, end++), turned_mouths))
        return at;
    if (is_one_of(byte_at(tokens, end), noses))
        end++;
    if (!is_one_of(byte_at(tokens, end++), eyes))
        return at;
    return end + (byte_at(tokens, end) == '<');
}

static size_t
scan_whole(const struct ti_tokens *tokens, size_t at)
{
    static const char *const whole[] = { "<3", "</3", "^_^", "-_-", "o_o", "xd" };

    for (size_t i = 0; i < sizeof whole / sizeof whole[0]; i++)
        if (ti_starts_with(tokens, at, whole[i]))
            return at + strlen(whole[i]);
    return at;
}

/* A face right behind a word is one only if it smiles or frowns with a bracket
 * ("thanks:)"); what ends in a letter or a digit is not part of a word. */
size_t
ti_scan_emoticon(const struct ti_tokens *tokens, size_t at)
{
    const int follows_word = is_word_code(ti_code_before(tokens, at));
    size_t end = scan_face(tokens, at);
    size_t next;

    if (end == at && !follows_word)
        end = scan_turned_face(tokens, at);
    if (end == at && !follows_word)
        end = scan_whole(tokens, at);
    if (end == at)
        return at;
    if (follows_word && !is_one_of(tokens->text[end - 1], ")("))
        return at;
    if ((follows_word || is_word_code((unsigned char)tokens->text[end - 1])) &&
        is_word_code(ti_code_at(tokens, end, &next)))
        return at;
    return end;
}
