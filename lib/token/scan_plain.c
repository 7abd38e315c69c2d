/* SPDX-License-Identifier: MIT */
/*
 * Plain words, which most of a post is: ASCII letters, and apostrophes between them,
 * that what follows cannot make anything else of. They are found sixteen bytes at a
 * time, and remembered whole (words.h). Whatever is in doubt is left to those who look
 * closer; what they say of a word that comes in here is what is remembered of it
 * (scan_plain_learn.c).
 */
#include "token/scan.h"

#include <assert.h>
#include <string.h>

#include "base/inline.h"
#include "token/plain.h"

/* Emoticons with letters: D: and o_O, Do: and xD. */
static inline int
may_be_face(const char *word, size_t letters)
{
    const char first = (char)(word[0] | 0x20);

    if (letters == 1)
        return word[0] == 'D' || first == 'o' || first == 'x';
    return (word[0] == 'D' && word[1] == 'o') ||
           (first == 'x' && (word[1] | 0x20) == 'd');
}

/* Where the next token and its text go, at hand: no store into an array can change it.
 */
struct place {
    struct ti_token *token;
    char *folded; /* of all tokens */
    size_t at;    /* in it */
};

static inline struct place
next_place(const struct ti_tokens *tokens)
{
    return (struct place){ tokens->list + tokens->count, tokens->folded,
                           tokens->folded_bytes };
}

static inline void
move_to(struct ti_tokens *tokens, const struct place *place)
{
    tokens->count = (uint32_t)(place->token - tokens->list);
    tokens->folded_bytes = (uint32_t)place->at;
    assert(tokens->count <= tokens->capacity);
    assert(tokens->folded_bytes <= tokens->folded_capacity - 2 * TOUT_TOKEN_BYTES_MAX);
}

/* The text of the next token, and room for its stem. */
TI_ALWAYS_INLINE void
put_text(struct place *place, struct ti_token *token, size_t begin,
         const struct ti_plain_cut *found)
{
    token->begin = (uint32_t)begin;
    token->end = (uint32_t)(begin + found->bytes);
    token->folded = (uint32_t)place->at;
    ti_lanes_store(place->folded + place->at, found->lower);
    place->at += 2 * found->bytes + 1;
}

/* The next token, of word number `number`: nothing of it stays as it was. */
TI_ALWAYS_INLINE void
recall(struct place *place, const struct ti_words *words, size_t begin,
       const struct ti_plain_cut *found, uint32_t number)
{
    const struct ti_plain_word *word = &words->list[number];
    struct ti_token *token = place->token++;
    char *stem = place->folded + place->at + found->bytes;

    put_text(place, token, begin, found);
    memcpy(stem, word->stem, sizeof word->stem);
    token->hash = word->hash;
    token->unit = word->unit;
    token->word = number;
    token->said = word->said;
    if (found->capitals)
        token->form = ti_plain_form(found);
}

/* The number of what is remembered of a word: of its small letters, if that holds for
 * all its forms; else of the word as it is written. */
static uint32_t
find(struct ti_words *words, const struct ti_plain_cut *found)
{
    uint32_t number = 0;

    if (!ti_plain_is_mixed(found))
        number = ti_words_find_number(words, found->lower);
    return words->list[number].is_even ? number
                                       : ti_words_find_number(words, found->written);
}

static size_t
scan_word(const struct ti_scanner *scanner, size_t begin)
{
    struct ti_tokens *tokens = scanner->tokens;
    struct place place = next_place(tokens);
    struct ti_plain_cut found;
    uint32_t number;
    size_t end;

    ti_plain_cut_word(tokens->text + begin, &found);
    end = begin + found.bytes;
    if (found.bytes == TI_WORD_LETTERS_MAX)
        return begin;
    if ((found.bytes <= 2 || tokens->text[begin + 2] == '\'') &&
        may_be_face(tokens->text + begin, found.bytes))
        return begin;
    if (!ti_plain_ends(tokens, end, &found))
        return begin;
    number = find(scanner->words, &found);
    if (number == 0) {
        if (ti_scan_is_currency(tokens, begin, end))
            return begin;
        return ti_scan_learn_plain(scanner, begin, &found);
    }
    recall(&place, scanner->words, begin, &found, number);
    move_to(tokens, &place);
    return end;
}

/* Whether such a word is one like any other, and the one that is remembered; a letter
 * alone, before a word. */
static int
is_common(const struct ti_plain_word *word, const struct ti_plain_cut *found,
          const char *at)
{
    if (!word->is_even && found->capitals)
        return 0;
    if ((found->bytes <= 2 || at[2] == '\'') && may_be_face(at, found->bytes))
        return 0;
    return found->bytes > 1 ||
           (at[1] == ' ' && ti_is_ascii_letter(at[2]) && ti_is_ascii_letter(at[3]));
}

TI_ALWAYS_INLINE void
put_mark(struct place *place, size_t begin, unsigned char sign, uint64_t hash)
{
    static const struct ti_token said = { .norm_bytes = 1,
                                          .kind = TOUT_TOKEN_PUNCTUATION };
    struct ti_token *token = place->token++;

    token->hash = hash;
    token->unit = hash;
    token->begin = (uint32_t)begin;
    token->end = (uint32_t)begin + 1;
    token->folded = (uint32_t)place->at;
    token->word = 0;
    token->said = said.said;
    place->folded[place->at++] = (char)sign;
}

/* Words as most are, a blank or a mark and a blank between them: they stand plainly and
 * are remembered. Returns the end of the last one; where a word that is not of that
 * kind follows, its beginning, as what is left. */
static size_t
recall_common(const struct ti_scanner *scanner, size_t begin)
{
    const struct ti_words words = *scanner->words;
    const unsigned char *text = (const unsigned char *)scanner->tokens->text;
    struct place place = next_place(scanner->tokens);
    size_t at = begin;

    for (;;) {
        struct ti_plain_cut found;
        uint32_t number;

        ti_plain_cut_word(text + at, &found);
        /* No letters, and sixteen, are no word that is remembered. */
        if (ti_plain_is_mixed(&found) || !ti_is_blank_behind(text + at + found.bytes))
            break;
        number = ti_words_find_number(&words, found.lower);
        if (!ti_likely((int32_t)found.capitals <= words.list[number].capitals) &&
            (number == 0 ||
             !is_common(&words.list[number], &found, (const char *)text + at)))
            break;
        recall(&place, &words, at, &found, number);
        at += found.bytes;
        if (text[at] != ' ') {
            if (!ti_is_mark(text + at) || words.signs[text[at]] == 0)
                break;
            put_mark(&place, at, text[at], words.signs[text[at]]);
            at++;
            if (text[at] != ' ')
                break;
        }
        at++;
    }
    move_to(scanner->tokens, &place);
    return at;
}

/* Marks with a blank behind, and blanks between them. Returns the end of the last one.
 */
static size_t
scan_marks(const struct ti_scanner *scanner, size_t begin)
{
    const char *text = scanner->tokens->text;
    size_t end = begin;

    for (size_t at = begin;; at++) {
        if (text[at] == ' ')
            at++;
        if (!ti_is_mark((const unsigned char *)text + at))
            return end;
        *ti_token_room(scanner) = text[at];
        ti_token_add(scanner, TOUT_TOKEN_PUNCTUATION, at, at + 1, 1,
                     ti_scan_sign_hash(scanner, text[at]));
        end = at + 1;
    }
}

size_t
ti_scan_plain(const struct ti_scanner *scanner, size_t begin)
{
    const char *text = scanner->tokens->text;
    size_t at = begin;

    if (begin < scanner->tokens->reversed_end)
        return begin;
    for (;;) {
        size_t end = recall_common(scanner, at);

        if (ti_is_ascii_letter(text[end])) {
            at = end;
            end = scan_word(scanner, at);
            if (end == at)
                return end;
        }
        end = scan_marks(scanner, end);
        if (text[end] != ' ' || !ti_is_ascii_letter(text[end + 1]))
            return end;
        at = end + 1;
    }
}
