/* SPDX-License-Identifier: MIT */
#include "token/undo.h"

#include <string.h>

#include "text/class.h"
#include "text/lookalike.h"
#include "token/letters.h"

enum {
    LETTERS_MIN = 3,  /* of a word that the lexicon may make of another */
    STYLED_MIN = 3,   /* fewer styled letters tell nothing: x², 1ª */
    MIXED_MIN = 3,    /* letters of a word whose mixture of scripts tells something */
    SWITCHES_MIN = 2, /* an ending of another script (SMSом) is one switch */
    NEEDS_SOLD = TOUT_UNDONE_LEET | TOUT_UNDONE_SPACED | TOUT_UNDONE_STRETCHED |
                 TOUT_UNDONE_MARKS
};

struct choice {
    struct ti_lexicon_word word;
    unsigned undone;
    int is_written; /* the lexicon has the word as it stands */
    int is_found;   /* or one that it is made to look like */
};

/* A word of another script altogether that only happens to look like a Latin one. */
static int
is_native_word(const struct ti_scanner *scanner, const struct ti_letters *letters,
               size_t begin)
{
    for (size_t i = 0; i < letters->count; i++)
        if (ti_class(letters->codes[i]) & TI_CLASS_LETTER &&
            ti_lookalike_script(letters->codes[i]) == TI_SCRIPT_LATIN)
            return 0;
    return ti_scan_is_native(scanner->tokens, begin);
}

/* What the lexicon says of letters whose folded text is `norm`. */
static struct choice
look_up(struct ti_lexicon lexicon, const struct ti_letters *letters, const char *norm,
        size_t norm_bytes)
{
    struct ti_lexicon_search search =
        ti_lexicon_search(lexicon, ti_skeleton(letters->codes, letters->count));
    struct choice choice = { .undone = TI_NOT_ALIKE };
    struct ti_lexicon_word word;

    while (ti_lexicon_next(&search, &word)) {
        const unsigned undone = ti_letters_alike(letters, &word);

        if (word.bytes == norm_bytes && memcmp(word.text, norm, norm_bytes) == 0) {
            choice.is_written = 1;
            return choice;
        }
        if (undone >= choice.undone || letters->count < LETTERS_MIN ||
            (undone & NEEDS_SOLD && word.mark != TOUT_LEXICON_SOLD))
            continue;
        choice.word = word;
        choice.undone = undone;
        choice.is_found = 1;
    }
    return choice;
}

struct mixture {
    unsigned latin;
    unsigned foreign;
    unsigned switches;
    int are_cyrillic; /* all foreign letters are, and each Latin one looks so */
};

static struct mixture
mixture_of(const struct ti_letters *letters)
{
    struct mixture mixture = { 0, 0, 0, 1 };
    enum ti_script last = TI_SCRIPT_NONE;

    for (size_t i = 0; i < letters->count; i++) {
        const uint32_t code = letters->codes[i];
        const enum ti_script script = ti_lookalike_script(code);

        if (!(ti_class(code) & TI_CLASS_LETTER))
            continue;
        if (script == TI_SCRIPT_LATIN) {
            mixture.latin++;
            mixture.are_cyrillic &= ti_lookalike_cyrillic(code) != 0;
        } else {
            mixture.foreign++;
            mixture.are_cyrillic &= script == TI_SCRIPT_CYRILLIC;
        }
        mixture.switches += last != TI_SCRIPT_NONE && last != script;
        last = script;
    }
    return mixture;
}

/* Whether each foreign letter looks like a Latin one. */
static int
are_all_alike(const struct ti_letters *letters)
{
    for (size_t i = 0; i < letters->count; i++) {
        const uint32_t code = letters->codes[i];

        if (ti_class(code) & TI_CLASS_LETTER &&
            ti_lookalike_script(code) != TI_SCRIPT_LATIN && !ti_lookalike(code).plain)
            return 0;
    }
    return 1;
}

/* Scripts that change back and forth within a word are a disguise, lexicon or not:
 * makes it one script, that of most letters. Returns whether it did. */
static int
unmix(struct ti_letters *letters)
{
    const struct mixture mixture = mixture_of(letters);
    const int to_latin = mixture.latin >= mixture.foreign;

    if (mixture.latin + mixture.foreign < MIXED_MIN ||
        mixture.switches < SWITCHES_MIN ||
        !(to_latin ? are_all_alike(letters) : mixture.are_cyrillic))
        return 0;
    for (size_t i = 0; i < letters->count; i++) {
        const uint32_t code = letters->codes[i];
        const uint32_t plain = ti_lookalike(code).plain;

        /* Digits of other scripts look like no letter. */
        if (to_latin && ti_lookalike_script(code) != TI_SCRIPT_LATIN && plain)
            letters->codes[i] = plain;
        else if (!to_latin && ti_lookalike_cyrillic(code))
            letters->codes[i] = ti_lookalike_cyrillic(code);
    }
    return 1;
}

static size_t
fold_letters(const struct ti_scanner *scanner, const struct ti_letters *letters,
             char *out)
{
    char text[4 * TI_LETTERS_MAX];
    const size_t bytes = ti_letters_write(letters, text);

    return ti_fold(scanner->folder, text, bytes, out, TOUT_TOKEN_BYTES_MAX);
}

/* What needs no lexicon, when a word of some length comes of it. */
static uint8_t
undone_in_any_word(const struct ti_letters *letters, int is_in_lexicon)
{
    unsigned undone = 0;

    if (letters->styled >= STYLED_MIN || (letters->styled && is_in_lexicon))
        undone |= TOUT_UNDONE_STYLED;
    if (letters->hidden)
        undone |= TOUT_UNDONE_INVISIBLE;
    if (letters->struck >= STYLED_MIN || (letters->struck && is_in_lexicon))
        undone |= TOUT_UNDONE_MARKS;
    return (uint8_t)undone;
}

/* Text that stands on its head runs backwards. */
static int
has_turned(const struct ti_letters *letters)
{
    for (size_t i = 0; i < letters->count; i++)
        if (ti_lookalike(letters->codes[i]).is_phonetic)
            return 1;
    return 0;
}

static int
is_reversed(const struct ti_scanner *scanner, size_t at)
{
    return at >= scanner->tokens->reversed_begin && at < scanner->tokens->reversed_end;
}

static int
are_right_to_left(const struct ti_letters *letters)
{
    for (size_t i = 0; i < letters->count; i++)
        if (letters->codes[i] >= 0x590 && letters->codes[i] < 0x900)
            return 1;
    return 0;
}

struct ti_undoing
ti_undo_word(const struct ti_scanner *scanner, size_t begin, size_t end, char *out)
{
    struct ti_undoing undoing = { 0, 0 };
    struct ti_letters letters = { .count = 0 };
    struct choice choice;

    ti_letters_read(&letters, scanner->tokens, begin, end);
    undoing.bytes = ti_fold(scanner->folder, scanner->tokens->text + begin, end - begin,
                            out, TOUT_TOKEN_BYTES_MAX);
    if (letters.is_cut)
        return undoing;
    if (is_reversed(scanner, begin) && letters.count > 1 &&
        !are_right_to_left(&letters)) {
        ti_letters_reverse(&letters);
        undoing.bytes = fold_letters(scanner, &letters, out);
        undoing.undone = TOUT_UNDONE_DIRECTION;
    }
    choice = look_up(scanner->lexicon, &letters, out, undoing.bytes);
    if (!choice.is_found && !choice.is_written && has_turned(&letters)) {
        ti_letters_reverse(&letters);
        choice = look_up(scanner->lexicon, &letters, out, undoing.bytes);
    }
    if (choice.undone & TOUT_UNDONE_LOOK_ALIKE &&
        is_native_word(scanner, &letters, begin))
        choice.is_found = 0;
    if (choice.is_found && !choice.is_written) {
        memcpy(out, choice.word.text, choice.word.bytes);
        undoing.bytes = choice.word.bytes;
        undoing.undone |= (uint8_t)choice.undone;
    } else if (!choice.is_written && unmix(&letters)) {
        undoing.bytes = fold_letters(scanner, &letters, out);
        undoing.undone |= TOUT_UNDONE_LOOK_ALIKE;
    }
    undoing.undone |=
        undone_in_any_word(&letters, choice.is_written || choice.is_found);
    return undoing;
}
