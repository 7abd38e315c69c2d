/* SPDX-License-Identifier: MIT */
/*
 * Words: letters with what is attached to them, digits among them, apostrophes between
 * them. A word of odd shape, or beyond ASCII, is looked at for a disguise.
 */
#include "token/scan.h"

#include "text/class.h"
#include "token/undo.h"

enum {
    WORD_PART = TI_CLASS_LETTER | TI_CLASS_DIGIT | TI_CLASS_MARK | TI_CLASS_IGNORABLE,
    APOSTROPHE_RIGHT = 0x2019,
    APOSTROPHE_LETTER = 0x02bc,
    OVERRIDE = 0x202e, /* right to left, whatever the letters */
    OVERRIDE_END = 0x202c,
    FILLER = 0x3164, /* of Hangul, and invisible */
    STRETCHED_MIN = 3,
    PLURAL_MIN = 3, /* letters before a z that poses as an s */
    LETTERS_MIN = 2 /* of a word that starts with a digit */
};

struct span {
    size_t begin;
    size_t end;
};

/* What is seen of a word while its end is looked for. */
struct shape {
    unsigned letters;
    unsigned digits;
    unsigned capitals;
    int starts_upper;
    int is_odd;
    uint32_t last; /* the character before */
    unsigned run;  /* how often it stood there in a row */
};

static int
is_apostrophe(uint32_t code)
{
    return code == '\'' || code == APOSTROPHE_RIGHT || code == APOSTROPHE_LETTER;
}

static int
is_spaced_letter(const struct ti_tokens *tokens, size_t at)
{
    size_t next;
    const uint16_t class = ti_class(ti_code_at(tokens, at, &next));

    return next > at && class & TI_CLASS_LETTER && !(class & TI_CLASS_UNSPACED);
}

/* Odd in ASCII: a letter three times, rn and vv, a capital I among small letters, an l
 * before a consonant in front, a z far behind. Digits are counted apart. */
static int
looks_odd(const struct shape *shape, uint32_t code)
{
    const uint32_t last = shape->last;

    if (code >= 0x80 || shape->run + (code == last) >= STRETCHED_MIN)
        return 1;
    if ((code == 'n' && last == 'r') || (code == 'v' && last == 'v') ||
        (code == 'I' && last >= 'a' && last <= 'z'))
        return 1;
    if ((code | 0x20) == 'z' && shape->letters >= PLURAL_MIN)
        return 1;
    return last == 'l' && shape->letters == 1 &&
           (code == 'n' || code == 'c' || code == 'm' || code == 's' || code == 't');
}

int
ti_scan_is_odd_plain(const char *word, size_t bytes)
{
    struct shape shape = { .letters = 0 };
    int is_odd = 0;

    for (size_t i = 0; i < bytes; i++) {
        const unsigned char byte = (unsigned char)word[i];

        is_odd |= looks_odd(&shape, byte);
        shape.run = byte == shape.last ? shape.run + 1 : 1;
        shape.last = byte;
        shape.letters += byte != '\'';
    }
    return is_odd;
}

static void
see(struct shape *shape, uint32_t code)
{
    const uint16_t class = ti_class(code);

    shape->is_odd |= looks_odd(shape, code);
    shape->run = code == shape->last ? shape->run + 1 : 1;
    shape->last = code;
    if (class & TI_CLASS_DIGIT) {
        shape->digits++;
    } else if (class & (TI_CLASS_LETTER | TI_CLASS_STYLED)) {
        shape->starts_upper |= shape->letters == 0 && class & TI_CLASS_UPPER;
        shape->capitals += (class & TI_CLASS_UPPER) != 0;
        shape->letters++;
    }
}

static int
is_hangul(uint32_t code)
{
    return (code >= 0xac00 && code <= 0xd7a3) || (code >= 0x1100 && code <= 0x11ff) ||
           (code >= 0x3130 && code <= 0x318f && code != FILLER);
}

/* Whether a character goes on with the word that `last` is of. Korean glues its endings
 * to words of other scripts. */
static int
goes_on(struct ti_tokens *tokens, uint32_t last, uint32_t code, size_t at, size_t next)
{
    const uint16_t class = ti_class(code);

    /* Asked at the start of a run, which then holds for all of it. */
    const int is_text =
        class & (TI_CLASS_STYLED | TI_CLASS_DIGIT) && ti_scan_is_text(tokens, at);

    if (is_apostrophe(code))
        return is_spaced_letter(tokens, next);
    if (code == OVERRIDE || code == OVERRIDE_END)
        return 0;
    if (class & TI_CLASS_LETTER && last && is_hangul(code) != is_hangul(last))
        return 0;
    if (class & TI_CLASS_DIGIT && !is_text && ti_scan_keycap(tokens, at) > at)
        return 0;
    return (class & WORD_PART && !(class & TI_CLASS_UNSPACED)) || is_text;
}

static size_t
find_end(struct ti_tokens *tokens, size_t begin, struct shape *shape)
{
    size_t at = begin;

    while (at < tokens->bytes) {
        size_t next;
        const uint32_t code = ti_code_at(tokens, at, &next);
        const int is_plain = (code | 0x20) >= 'a' && (code | 0x20) <= 'z';

        if (!(is_plain && shape->last < 0x80) &&
            !goes_on(tokens, shape->last, code, at, next))
            break;
        see(shape, code);
        at = next;
    }
    return at;
}

static int
is_part_of_word(const struct ti_tokens *tokens, size_t at, size_t *next)
{
    const uint16_t class = ti_class(ti_code_at(tokens, at, next));

    return *next > at && class & (TI_CLASS_LETTER | TI_CLASS_DIGIT);
}

/* A sign or two and then a letter behind a word: perhaps a word in pieces. Blanks count
 * between letters that stand alone. */
static int
may_be_joined(const struct ti_tokens *tokens, const struct shape *shape, size_t end)
{
    const int is_single = shape->letters + shape->digits == 1;
    size_t next;
    size_t after;
    uint16_t class = ti_class(ti_code_at(tokens, end, &next));

    if (next == end || (class & TI_CLASS_SPACE && !is_single))
        return 0;
    if (is_part_of_word(tokens, next, &after))
        return !(class & TI_CLASS_SPACE) || !is_part_of_word(tokens, after, &next);
    class = ti_class(ti_code_at(tokens, next, &after));
    return after > next && (!(class & TI_CLASS_SPACE) || is_single) &&
           is_part_of_word(tokens, after, &next);
}

static void
set_form(struct ti_token *token, const struct shape *shape)
{
    if (shape->letters > 1 && shape->capitals == shape->letters)
        token->form = TI_FORM_CAPITALS;
    else if (shape->letters > 1 && shape->capitals == 1 && shape->starts_upper)
        token->form = TI_FORM_TITLE;
}

/* Makes the token of a word that was found, in its text as written or as undone. */
static void
make_word(const struct ti_scanner *scanner, struct span span, struct ti_undoing undoing,
          const struct shape *shape)
{
    struct ti_token *token;

    if (undoing.bytes > 0)
        token = ti_token_make_of(scanner, TOUT_TOKEN_WORD, span.begin, span.end,
                                 undoing.bytes);
    else
        token = ti_token_make(scanner, TOUT_TOKEN_WORD, span.begin, span.end);
    token->undone = undoing.undone;
    ti_token_add_stem(scanner, token);
    set_form(token, shape);
}

static int
is_odd_word(const struct ti_tokens *tokens, const struct shape *shape, size_t begin)
{
    return shape->is_odd || (shape->digits && shape->letters) ||
           (begin >= tokens->reversed_begin && begin < tokens->reversed_end);
}

int
ti_scan_is_odd(struct ti_tokens *tokens, size_t begin)
{
    struct shape shape = { .letters = 0 };

    find_end(tokens, begin, &shape);
    return is_odd_word(tokens, &shape, begin);
}

size_t
ti_scan_word(const struct ti_scanner *scanner, size_t begin)
{
    struct ti_tokens *tokens = scanner->tokens;
    struct shape shape = { .letters = 0 };
    struct ti_undoing undoing = { 0, 0 };
    size_t end = find_end(tokens, begin, &shape);
    size_t joined = begin;

    if (scanner->undoes && may_be_joined(tokens, &shape, end))
        joined = ti_undo_joined(scanner, begin, end, ti_token_room(scanner), &undoing);
    if (joined > begin)
        end = joined;
    else if (scanner->undoes && is_odd_word(tokens, &shape, begin))
        undoing = ti_undo_word(scanner, begin, end, ti_token_room(scanner));
    make_word(scanner, (struct span){ begin, end }, undoing, &shape);
    return end;
}

size_t
ti_scan_disguised_word(const struct ti_scanner *scanner, size_t begin)
{
    const int has_sign = !(ti_class((unsigned char)scanner->tokens->text[begin]) &
                           (TI_CLASS_LETTER | TI_CLASS_DIGIT));
    struct shape shape = { .letters = 0 };
    const size_t end = find_end(scanner->tokens, begin + (size_t)has_sign, &shape);
    struct ti_undoing undoing;

    if (!scanner->undoes || shape.letters < LETTERS_MIN)
        return begin;
    undoing = ti_undo_word(scanner, begin, end, ti_token_room(scanner));
    if (!(undoing.undone & TOUT_UNDONE_LEET))
        return begin;
    make_word(scanner, (struct span){ begin, end }, undoing, &shape);
    return end;
}
