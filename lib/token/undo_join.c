/* SPDX-License-Identifier: MIT */
/*
 * Letters that stand apart: f o l l o w, f.o.l.l.o.w, fol.low, f@llow, fol*ow. They are
 * put together only where the lexicon sells the result.
 */
#include "token/undo.h"

#include <string.h>

#include "text/class.h"
#include "token/letters.h"

enum {
    PIECES_MAX = 24,   /* letters of the longest word of a lexicon */
    COMPOUND_MAX = 6,  /* pieces of more than one letter */
    SEPARATOR_MAX = 2, /* signs between two pieces: "||" */
    LETTERS_MIN = 3,
    WILDCARDS_MAX = 2, /* signs that hide a vowel: each makes five words of one */
    WORD_PART = TI_CLASS_LETTER | TI_CLASS_DIGIT | TI_CLASS_MARK | TI_CLASS_IGNORABLE,
    BRAILLE_BLANK = 0x2800
};

struct piece {
    size_t begin;
    size_t end;
};

struct pieces {
    struct piece list[PIECES_MAX];
    size_t count;
    int are_single; /* each is one letter, and all separators are the same */
    int have_signs; /* a separator has a sign that stands for a letter */
};

/* Where the letters and digits that start at `at` end, and how many they are. */
static size_t
skip_piece(const struct ti_tokens *tokens, size_t at, unsigned *letters)
{
    *letters = 0;
    for (;;) {
        size_t next;
        const uint16_t class = ti_class(ti_code_at(tokens, at, &next));

        if (next == at || !(class & WORD_PART) || class & TI_CLASS_UNSPACED)
            return at;
        *letters += (class & (TI_CLASS_LETTER | TI_CLASS_DIGIT)) != 0;
        at = next;
    }
}

/* Where the signs between two pieces end; `at` if there are none or too many. Blanks
 * count only between single letters. */
static size_t
skip_separator(const struct ti_tokens *tokens, size_t at, int takes_blanks)
{
    size_t end = at;

    for (unsigned count = 0;; count++) {
        size_t next;
        const uint32_t code = ti_code_at(tokens, end, &next);
        const uint16_t class = ti_class(code);

        if (next == end || code == '\n')
            return at;
        if (class & (TI_CLASS_LETTER | TI_CLASS_DIGIT))
            return end;
        if (class & TI_CLASS_SPACE && !takes_blanks)
            return at;
        if (!(class & (TI_CLASS_MARK | TI_CLASS_IGNORABLE)) && count == SEPARATOR_MAX)
            return at;
        count -= (class & (TI_CLASS_MARK | TI_CLASS_IGNORABLE)) != 0;
        end = next;
    }
}

/* Signs that stand for a letter. */
static int
is_leet_sign(uint32_t code)
{
    return code > 0 && code < 0x80 && strchr("@$!|+*", (int)code) != NULL;
}

static int
has_leet_sign(const struct ti_tokens *tokens, struct piece separator)
{
    for (size_t at = separator.begin; at < separator.end; at++)
        if (is_leet_sign((unsigned char)tokens->text[at]))
            return 1;
    return 0;
}

static int
is_same_text(const struct ti_tokens *tokens, struct piece a, struct piece b)
{
    return a.end - a.begin == b.end - b.begin &&
           memcmp(tokens->text + a.begin, tokens->text + b.begin, a.end - a.begin) == 0;
}

static void
add_piece(struct pieces *pieces, size_t begin, size_t end)
{
    pieces->list[pieces->count++] = (struct piece){ begin, end };
}

/* The pieces from `begin` on, of which the first ends at `end`. */
static struct pieces
cut(const struct ti_tokens *tokens, size_t begin, size_t end)
{
    struct pieces pieces = { .count = 0 };
    struct piece first_separator = { 0, 0 };
    unsigned letters;

    skip_piece(tokens, begin, &letters);
    pieces.are_single = letters == 1;
    add_piece(&pieces, begin, end);
    /* One letter in front of a longer piece is a piece like any other: s*bscribe. */
    if (pieces.are_single) {
        const size_t second = skip_separator(tokens, end, 1);

        skip_piece(tokens, second, &letters);
        pieces.are_single = second == end || letters == 1;
    }
    while (pieces.count < (pieces.are_single ? PIECES_MAX : COMPOUND_MAX)) {
        const struct piece separator = { end, skip_separator(tokens, end,
                                                             pieces.are_single) };

        if (separator.begin == separator.end)
            break;
        end = skip_piece(tokens, separator.end, &letters);
        if (pieces.count == 1)
            first_separator = separator;
        if (pieces.are_single &&
            (letters != 1 || !is_same_text(tokens, separator, first_separator)))
            break;
        pieces.have_signs |= has_leet_sign(tokens, separator);
        add_piece(&pieces, separator.end, end);
    }
    return pieces;
}

/* The letters of all pieces, and how many of them each piece ends with. */
struct joined {
    struct ti_letters letters;
    size_t ends[PIECES_MAX];
    uint64_t skeletons[TI_LETTERS_MAX]; /* of the first one, two, three ... letters */
    int has_signs;                      /* among the letters */
};

/* With the signs between the pieces that stand for letters, or without. */
static void
gather(const struct ti_tokens *tokens, const struct pieces *pieces, int with_signs,
       struct joined *joined)
{
    joined->letters = (struct ti_letters){ .count = 0 };
    joined->has_signs = 0;
    for (size_t i = 0; i < pieces->count; i++) {
        const struct piece *piece = &pieces->list[i];
        const size_t next_begin = i + 1 < pieces->count ? piece[1].begin : piece->end;

        ti_letters_read(&joined->letters, tokens, piece->begin, piece->end);
        joined->ends[i] = joined->letters.count;
        for (size_t at = piece->end; with_signs && at < next_begin;) {
            const uint32_t code = ti_code_at(tokens, at, &at);

            if (is_leet_sign(code)) {
                ti_letters_add(&joined->letters, code);
                joined->has_signs = 1;
            }
        }
    }
    ti_skeletons(joined->letters.codes, joined->letters.count, joined->skeletons);
}

/* The sold word that the letters are, or 0. */
static int
find_sold(const struct ti_scanner *scanner, const struct ti_letters *letters,
          uint64_t skeleton, struct ti_lexicon_word *word, unsigned *undone)
{
    struct ti_lexicon_search search = ti_lexicon_search(scanner->lexicon, skeleton);

    while (ti_lexicon_next(&search, word)) {
        if (word->mark != TOUT_LEXICON_SOLD)
            continue;
        *undone = ti_letters_alike(letters, word);
        if (*undone != TI_NOT_ALIKE)
            return 1;
    }
    return 0;
}

/* The same where '*' may be any vowel. */
static int
find_with_wildcards(const struct ti_scanner *scanner, struct ti_letters letters,
                    struct ti_lexicon_word *word, unsigned *undone)
{
    static const char vowels[] = "aeiou";
    size_t at[WILDCARDS_MAX] = { 0 };
    unsigned count = 0;
    unsigned tries = 1;

    for (size_t i = 0; i < letters.count; i++) {
        if (letters.codes[i] != '*')
            continue;
        if (count == WILDCARDS_MAX)
            return 0;
        at[count++] = i;
        tries *= 5;
    }
    for (unsigned i = 0; count > 0 && i < tries; i++) {
        for (unsigned k = 0, rest = i; k < count; k++, rest /= 5)
            letters.codes[at[k]] = (unsigned char)vowels[rest % 5];
        if (find_sold(scanner, &letters, ti_skeleton(letters.codes, letters.count),
                      word, undone)) {
            *undone |= TOUT_UNDONE_LEET;
            return 1;
        }
    }
    return 0;
}

static int
find(const struct ti_scanner *scanner, const struct joined *joined,
     struct ti_lexicon_word *word, unsigned *undone)
{
    const uint64_t skeleton = joined->skeletons[joined->letters.count - 1];

    return find_sold(scanner, &joined->letters, skeleton, word, undone) ||
           (joined->has_signs &&
            find_with_wildcards(scanner, joined->letters, word, undone));
}

/* Whether the lexicon has letters [begin .. end) as a word. */
static int
is_written(const struct ti_scanner *scanner, const struct ti_letters *letters,
           size_t begin, size_t end)
{
    struct ti_letters piece = { .count = 0 };
    struct ti_lexicon_search search;
    struct ti_lexicon_word word;

    for (size_t i = begin; i < end; i++)
        ti_letters_add(&piece, letters->codes[i]);
    search = ti_lexicon_search(scanner->lexicon, ti_skeleton(piece.codes, piece.count));
    while (ti_lexicon_next(&search, &word))
        if (ti_letters_alike(&piece, &word) == 0)
            return 1;
    return 0;
}

/* Two parts and a hyphen: shout-out. */
static int
is_hyphenated(const struct ti_tokens *tokens, const struct pieces *pieces)
{
    return pieces->count == 2 && !pieces->are_single && !pieces->have_signs &&
           tokens->text[pieces->list[0].end] == '-';
}

/* Honest compounds are of that kind, or have parts that are words. */
static int
is_compound(const struct ti_scanner *scanner, const struct pieces *pieces,
            const struct joined *joined, size_t count)
{
    if (pieces->are_single || joined->has_signs)
        return 0;
    if (count == 2 && scanner->tokens->text[pieces->list[0].end] == '-')
        return 1;
    for (size_t i = 0; i < count; i++)
        if (!is_written(scanner, &joined->letters, i ? joined->ends[i - 1] : 0,
                        joined->ends[i]))
            return 0;
    return 1;
}

static int
has_braille_blank(const struct ti_tokens *tokens, const struct pieces *pieces)
{
    size_t next;

    return pieces->count > 1 &&
           ti_code_at(tokens, pieces->list[0].end, &next) == BRAILLE_BLANK;
}

/* The most pieces that are a word together; 0 if none are. */
static size_t
try_pieces(const struct ti_scanner *scanner, const struct pieces *pieces,
           struct joined *joined, char *out, struct ti_undoing *undoing)
{
    for (size_t count = pieces->count; count > 1; count--) {
        struct ti_lexicon_word word;
        unsigned undone = 0;

        /* From here on only fewer letters are looked at. */
        joined->letters.count = joined->ends[count - 1];
        if (joined->letters.count < LETTERS_MIN)
            break;
        if (!find(scanner, joined, &word, &undone) ||
            is_compound(scanner, pieces, joined, count))
            continue;
        if (!joined->has_signs)
            undone |= has_braille_blank(scanner->tokens, pieces) ? TOUT_UNDONE_INVISIBLE
                                                                 : TOUT_UNDONE_SPACED;
        if (joined->letters.styled)
            undone |= TOUT_UNDONE_STYLED;
        memcpy(out, word.text, word.bytes);
        *undoing = (struct ti_undoing){ word.bytes, (uint8_t)undone };
        return count;
    }
    return 0;
}

size_t
ti_undo_joined(const struct ti_scanner *scanner, size_t begin, size_t end, char *out,
               struct ti_undoing *undoing)
{
    const struct pieces pieces = cut(scanner->tokens, begin, end);
    struct joined joined;
    size_t count = 0;

    if (pieces.count < 2 || is_hyphenated(scanner->tokens, &pieces))
        return begin;
    for (int with_signs = pieces.have_signs; count == 0 && with_signs >= 0;
         with_signs--) {
        gather(scanner->tokens, &pieces, with_signs, &joined);
        if (!joined.letters.is_cut)
            count = try_pieces(scanner, &pieces, &joined, out, undoing);
    }
    return count ? pieces.list[count - 1].end : begin;
}
