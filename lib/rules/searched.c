/* SPDX-License-Identifier: MIT */
#include "rules/searched.h"

#include <string.h>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

#include "base/alloc.h"
#include "base/error.h"
#include "base/view.h"
#include "text/caseless.h"
#include "text/class.h"
#include "text/utf8.h"

static const uint64_t tops = UINT64_C(0x8080808080808080);
static const uint64_t ones = UINT64_C(0x0101010101010101);

tout_status
ti_searched_init(struct ti_searched *searched, size_t bytes, const tout_alloc *alloc,
                 tout_error *err)
{
    memset(searched, 0, sizeof *searched);
    searched->alloc = *alloc;
    searched->capacity = ti_caseless_capacity(bytes) + 2 * TI_SEARCHED_PADDING;
    searched->text = ti_allocate(alloc, searched->capacity, 1);
    /* Whole words of 64 bits are read. */
    searched->starts = ti_allocate(alloc, searched->capacity / 64 + 1, 8);
    if (searched->text && searched->starts)
        return TOUT_OK;
    ti_searched_release(searched);
    return ti_fail_memory(err);
}

void
ti_searched_release(struct ti_searched *searched)
{
    ti_release(&searched->alloc, searched->text);
    ti_release(&searched->alloc, searched->starts);
    searched->text = NULL;
    searched->starts = NULL;
}

size_t
ti_searched_bytes(const struct ti_searched *searched)
{
    return searched->capacity + (searched->capacity / 64 + 1) * 8;
}

/* What "\s" matches. */
static int
is_space(uint32_t code)
{
    return (code >= '\t' && code <= '\r') || code == 0x85 || code == 0xa0 ||
           code == 0x1680 || code == 0x180e || (code >= 0x2000 && code <= 0x200a) ||
           code == 0x2028 || code == 0x2029 || code == 0x202f || code == 0x205f ||
           code == 0x3000;
}

uint32_t
ti_searched_code(uint32_t code)
{
    return is_space(code) ? ' ' : ti_caseless(code);
}

/* The top bit of each byte that is a letter; no sum here carries into the next byte. */
static inline uint64_t
letters_of(uint64_t eight)
{
    const uint64_t lower = (eight | 0x20 * ones) & ~tops;

    return (lower + (0x80 - 'a') * ones) & ~(lower + (0x7f - 'z') * ones) & ~eight &
           tops;
}

/* The same of digits. */
static inline uint64_t
digits_of(uint64_t eight)
{
    const uint64_t low = eight & ~tops;

    return (low + (0x80 - '0') * ones) & ~(low + (0x7f - '9') * ones) & ~eight & tops;
}

static inline uint64_t
blanks_of(uint64_t eight)
{
    const uint64_t other = eight ^ ' ' * ones;

    return ~((other & ~tops) + ~tops) & ~other & tops;
}

/* Bytes within a character, behind its first. */
static inline uint64_t
rests_of(uint64_t eight)
{
    return eight & ~(eight << 1) & tops;
}

/* Whether there may be a byte below the blank: one that is sets its top bit, and what
 * that borrows from can be wrong only then. */
static inline int
has_control(uint64_t eight)
{
    return ((eight - ' ' * ones) & ~eight & tops) != 0;
}

/* From the top bits of eight bytes to eight bits in a row. */
static inline uint8_t
gather(uint64_t bits)
{
    return (uint8_t)(((bits >> 7) * UINT64_C(0x0102040810204080)) >> 56);
}

static inline uint64_t
blank_spaces(uint64_t eight)
{
    uint8_t text[8];

    ti_store_u64(text, eight);
    for (size_t i = 0; i < sizeof text; i++)
        if (text[i] >= '\t' && text[i] <= '\r')
            text[i] = ' ';
    return ti_load_u64(text);
}

/* Where a text goes, and what was found out of it so far. */
struct pass {
    uint8_t *text;
    uint8_t *starts;
    uint64_t all;
    uint64_t digits;
    uint64_t before; /* whether a letter stands before the next one */
};

/* Bytes of a text from `from` on become those at `at` of the text that is searched. */
static inline void
take_eight(struct pass *pass, const uint8_t *from, size_t at)
{
    uint64_t eight = ti_load_u64(from);
    uint64_t letters;

    pass->all |= eight & tops;
    if (has_control(eight))
        eight = blank_spaces(eight);
    letters = letters_of(eight);
    pass->digits |= digits_of(eight);
    ti_store_u64(pass->text + at, eight | (letters & ~(eight << 2)) >> 2);
    pass->starts[at / 8] =
        gather((letters & ~(letters << 8 | pass->before)) |
               (~letters & ~blanks_of(eight) & ~rests_of(eight) & tops));
    pass->before = letters >> 56;
}

#ifdef __SSE2__
/* A byte of ones for each byte from `first` on, of so many behind it. */
static inline __m128i
in_range(__m128i bytes, char first, char more)
{
    const __m128i above = _mm_sub_epi8(bytes, _mm_set1_epi8(first));

    return _mm_cmpeq_epi8(_mm_min_epu8(above, _mm_set1_epi8(more)), above);
}

static inline __m128i
replace(__m128i bytes, __m128i where, char with)
{
    return _mm_or_si128(_mm_andnot_si128(where, bytes),
                        _mm_and_si128(where, _mm_set1_epi8(with)));
}

static inline uint32_t
bits_of(__m128i bytes)
{
    return (uint32_t)_mm_movemask_epi8(bytes);
}

/* Twice take_eight(), at once. */
static inline void
take_sixteen_sse2(struct pass *pass, const uint8_t *from, size_t at)
{
    const __m128i given = _mm_loadu_si128((const __m128i *)(const void *)from);
    const __m128i bytes = replace(given, in_range(given, '\t', '\r' - '\t'), ' ');
    const __m128i small = _mm_or_si128(bytes, _mm_set1_epi8(0x20));
    const __m128i is_letter = in_range(small, 'a', 'z' - 'a');
    const __m128i is_digit = in_range(bytes, '0', '9' - '0');
    const __m128i is_rest = _mm_cmplt_epi8(bytes, _mm_set1_epi8(-64));
    const __m128i is_blank = _mm_cmpeq_epi8(bytes, _mm_set1_epi8(' '));
    const uint32_t letters = bits_of(is_letter);
    const uint32_t others = ~letters & ~bits_of(_mm_or_si128(is_rest, is_blank));

    pass->all |= bits_of(bytes);
    pass->digits |= bits_of(is_digit);
    _mm_storeu_si128(
        (__m128i *)(void *)(pass->text + at),
        _mm_or_si128(bytes, _mm_and_si128(is_letter, _mm_set1_epi8(0x20))));
    ti_store_u16(pass->starts + at / 8,
                 (uint16_t)((letters & ~(letters << 1 | (uint32_t)pass->before)) |
                            (others & 0xffff)));
    pass->before = letters >> 15;
}
#endif

enum { BLOCK = 16 };

static inline void
take_block(struct pass *pass, const char *from, size_t at, int is_portable)
{
    const uint8_t *bytes = (const uint8_t *)from;

#ifdef __SSE2__
    if (!is_portable) {
        take_sixteen_sse2(pass, bytes, at);
        return;
    }
#endif
    (void)is_portable;
    take_eight(pass, bytes, at);
    take_eight(pass, bytes + 8, at + 8);
}

/* The text may lie where it goes to; of another, what is behind a block with characters
 * beyond ASCII is left, as those have to be made first. */
static inline struct pass
take_all(const struct ti_searched *searched, const char *text, size_t bytes,
         int is_portable)
{
    const int is_made = text == searched->text;
    struct pass pass = { (uint8_t *)searched->text, searched->starts, 0, 0, 0 };
    char last[2 * BLOCK] = { 0 };
    const char *rest = last;
    size_t at = 0;

    for (; bytes - at >= BLOCK; at += BLOCK) {
        take_block(&pass, text + at, at, is_portable);
        if (pass.all && !is_made)
            return pass;
    }
    /* Sixteen bytes are copied faster than some. */
    if (at > 0) {
        memcpy(last, text + bytes - BLOCK, BLOCK);
        rest += BLOCK - (bytes - at);
    } else {
        memcpy(last, text, bytes);
    }
    take_block(&pass, rest, at, is_portable);
    memset(pass.text + at + BLOCK, 0, TI_SEARCHED_PADDING);
    return pass;
}

/* Makes letters small and spaces blanks, and finds the starts of the text. Returns
 * whether it is ASCII. */
static int
take(struct ti_searched *searched, const char *text, size_t bytes)
{
    const struct pass pass = searched->is_portable ? take_all(searched, text, bytes, 1)
                                                   : take_all(searched, text, bytes, 0);

    searched->bytes = bytes;
    searched->has_digits |= pass.digits != 0;
    return pass.all == 0;
}

static void
learn_code(struct ti_searched_code *known, uint32_t code)
{
    *known = (struct ti_searched_code){
        .code = code,
        .becomes = ti_searched_code(code),
        .is_digit = (ti_class(code) & TI_CLASS_DIGIT) != 0,
    };
    if (known->becomes != TI_CASELESS_UNKNOWN)
        known->bytes = (uint8_t)ti_utf8_put(known->becomes, known->text);
}

/* By way of what was there lately. */
static inline const struct ti_searched_code *
find_code(struct ti_searched *searched, uint32_t code)
{
    struct ti_searched_code *known = &searched->codes[code % TI_SEARCHED_CODES];

    if (known->code != code)
        learn_code(known, code);
    return known;
}

/* The character beyond ASCII at `at`, most of which have two bytes. */
static inline uint32_t
next_code(const char *text, size_t *at)
{
    enum { TWO_BYTES_END = 0xe0 };
    const uint8_t *bytes = (const uint8_t *)text + *at;

    if (bytes[0] >= TWO_BYTES_END)
        return ti_utf8_next(text, at);
    *at += 2;
    return (bytes[0] & 0x1fU) << 6 | (bytes[1] & 0x3fU);
}

static int
make_characters(struct ti_searched *searched, const char *text, size_t bytes)
{
    size_t used = 0;
    int has_digits = 0;
    int is_aligned = 1;

    for (size_t at = 0; at < bytes;) {
        const struct ti_searched_code *known;

        if ((unsigned char)text[at] < 0x80) {
            searched->text[used++] = text[at++];
            continue;
        }
        known = find_code(searched, next_code(text, &at));
        if (known->becomes == TI_CASELESS_UNKNOWN)
            return 0;
        memcpy(searched->text + used, known->text, sizeof known->text);
        used += known->bytes;
        has_digits |= known->is_digit;
        is_aligned &= used == at;
    }
    searched->has_digits |= has_digits;
    searched->is_aligned &= is_aligned;
    searched->bytes = used;
    return 1;
}

int
ti_searched_make(struct ti_searched *searched, const char *text, size_t bytes)
{
    searched->is_aligned = 1;
    searched->has_digits = 0;
    if (take(searched, text, bytes))
        return 1;
    if (!make_characters(searched, text, bytes))
        return 0;
    (void)take(searched, searched->text, searched->bytes);
    return 1;
}
