/* SPDX-License-Identifier: MIT */
/*
 * Whether letters are a word in disguise, and in which. Both are walked side by side;
 * each letter is the word's, or stands for it in a way that has a name.
 */
#include "token/letters.h"

#include "text/class.h"
#include "text/lookalike.h"
#include "text/utf8.h"

/* A run of letters that people stretch words by. */
enum { STRETCHED_MIN = 3 };

/* Letters of a word with a pair that looks like one letter: "frorn" has five. */
enum { PAIRED_MIN = 5 };

struct walk {
    const struct ti_letters *letters;
    uint32_t word[TOUT_TOKEN_BYTES_MAX];
    size_t word_count;
};

static uint32_t
lower(uint32_t code)
{
    return code < 0x80 ? (code >= 'A' && code <= 'Z' ? code + ('a' - 'A') : code)
                       : ti_class_lower(code);
}

static int
is_lower_letter(uint32_t code)
{
    return (ti_class(code) & (TI_CLASS_LETTER | TI_CLASS_UPPER)) == TI_CLASS_LETTER;
}

/* I beside small letters may be an l; among capitals it is itself. */
static int
poses_as_l(const struct ti_letters *letters, size_t at)
{
    size_t before = at;
    size_t behind = at;

    while (before > 0 && letters->codes[before] == 'I')
        before--;
    while (behind + 1 < letters->count && letters->codes[behind] == 'I')
        behind++;
    return is_lower_letter(letters->codes[before]) ||
           is_lower_letter(letters->codes[behind]);
}

static int
is_letter(uint32_t code)
{
    return (ti_class(code) & TI_CLASS_LETTER) != 0;
}

/* A figure behind a word is a figure (day1, top5), unless the word has others. */
static int
is_mere_figure(const struct ti_letters *letters, size_t at)
{
    if (at + 1 < letters->count || !(ti_class(letters->codes[at]) & TI_CLASS_DIGIT))
        return 0;
    while (at > 0)
        if (!is_letter(letters->codes[--at]))
            return 0;
    return 1;
}

/* How an ASCII letter, digit or sign may stand for another letter of ASCII. */
static unsigned
ascii_alike(const struct ti_letters *letters, size_t at, uint32_t wanted)
{
    const uint32_t code = letters->codes[at];

    if (!is_letter(code))
        return is_mere_figure(letters, at) ? TI_NOT_ALIKE : TOUT_UNDONE_LEET;
    if (code == 'I' && wanted == 'l')
        return poses_as_l(letters, at) ? TOUT_UNDONE_LOOK_ALIKE : TI_NOT_ALIKE;
    if (code == 'l' && wanted == 'i')
        return at == 0 ? TOUT_UNDONE_LOOK_ALIKE : TI_NOT_ALIKE;
    if ((code | 0x20) == 'z' && wanted == 's')
        return at + 1 == letters->count ? TOUT_UNDONE_LEET : TI_NOT_ALIKE;
    return TI_NOT_ALIKE;
}

/* How the letter at `at` may stand for `wanted`, which is small. */
static unsigned
letter_alike(const struct ti_letters *letters, size_t at, uint32_t wanted)
{
    const uint32_t code = letters->codes[at];

    if (lower(code) == wanted)
        return letters->is_accented[at] ? TOUT_UNDONE_MARKS : 0;
    if (ti_lookalike_class(code) != ti_lookalike_class(wanted))
        return TI_NOT_ALIKE;
    if (code < 0x80 && wanted < 0x80)
        return ascii_alike(letters, at, wanted);
    if (ti_lookalike_script(code) != ti_lookalike_script(wanted))
        return is_letter(code) ? TOUT_UNDONE_LOOK_ALIKE : TOUT_UNDONE_LEET;
    if (ti_lookalike(code).is_phonetic)
        return TOUT_UNDONE_STYLED;
    /* An accent less than the word has is a spelling, not a disguise. */
    if (ti_lookalike_bare(code) == wanted)
        return TOUT_UNDONE_MARKS;
    return lower(ti_lookalike(code).plain) == wanted ? TOUT_UNDONE_LOOK_ALIKE
                                                     : TI_NOT_ALIKE;
}

/* Two letters that look like one: rn like m, vv like w; in a short word they are what
 * they are. */
static int
is_pair(const struct ti_letters *letters, size_t at, uint32_t wanted)
{
    uint32_t first;
    uint32_t second;

    if (at + 1 >= letters->count || letters->count < PAIRED_MIN)
        return 0;
    first = lower(letters->codes[at]);
    second = lower(letters->codes[at + 1]);
    return (wanted == 'm' && first == 'r' && second == 'n') ||
           (wanted == 'w' && first == 'v' && second == 'v');
}

static size_t
run_length(const struct ti_letters *letters, size_t at)
{
    const uint32_t class = ti_lookalike_class(letters->codes[at]);
    size_t begin = at;
    size_t end = at + 1;

    while (begin > 0 && ti_lookalike_class(letters->codes[begin - 1]) == class)
        begin--;
    while (end < letters->count && ti_lookalike_class(letters->codes[end]) == class)
        end++;
    return end - begin;
}

/* A letter that the word has no place for: one more of a long run. */
static unsigned
repeated(const struct ti_letters *letters, size_t at)
{
    if (at == 0 || run_length(letters, at) < STRETCHED_MIN ||
        ti_lookalike_class(letters->codes[at]) !=
            ti_lookalike_class(letters->codes[at - 1]))
        return TI_NOT_ALIKE;
    return TOUT_UNDONE_STRETCHED;
}

static unsigned
walk(const struct walk *walk)
{
    const struct ti_letters *letters = walk->letters;
    unsigned undone = 0;
    size_t place = 0;
    size_t at = 0;

    while (at < letters->count) {
        unsigned how = TI_NOT_ALIKE;
        size_t step = 1;

        if (place < walk->word_count && is_pair(letters, at, walk->word[place])) {
            how = TOUT_UNDONE_LOOK_ALIKE;
            step = 2;
            place++;
        } else if (place < walk->word_count) {
            how = letter_alike(letters, at, walk->word[place]);
            place += how != TI_NOT_ALIKE;
        }
        if (how == TI_NOT_ALIKE)
            how = repeated(letters, at);
        if (how == TI_NOT_ALIKE)
            return TI_NOT_ALIKE;
        undone |= how;
        at += step;
    }
    return place == walk->word_count ? undone : TI_NOT_ALIKE;
}

/* A word of Latin letters does not pose as one of another script: one letter at least
 * is of the script that it is to be. */
static int
shares_script(const struct walk *walk)
{
    const enum ti_script script = ti_lookalike_script(walk->word[0]);

    for (size_t i = 0; script != TI_SCRIPT_LATIN && i < walk->letters->count; i++)
        if (ti_lookalike_script(walk->letters->codes[i]) == script)
            return 1;
    return script == TI_SCRIPT_LATIN;
}

unsigned
ti_letters_alike(const struct ti_letters *letters, const struct ti_lexicon_word *word)
{
    char text[TOUT_TOKEN_BYTES_MAX];
    struct walk side_by_side = { .letters = letters };

    /* A model file's lexicon may hold any bytes. */
    ti_utf8_repair(text, word->text, word->bytes);
    for (size_t at = 0; at < word->bytes;)
        side_by_side.word[side_by_side.word_count++] = ti_utf8_next(text, &at);
    if (side_by_side.word_count == 0 || !shares_script(&side_by_side))
        return TI_NOT_ALIKE;
    return walk(&side_by_side);
}
