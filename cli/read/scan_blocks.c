/* SPDX-License-Identifier: MIT */
/*
 * Blocks of sixty-four bytes as sets of places, a bit for each byte: where quotes,
 * escapes, brackets and line feeds stand. What is in a string is then a matter of
 * shifts, and only brackets outside of strings are looked at one by one.
 */
#include "read/scan_blocks.h"

#ifdef __SSE2__

#include <emmintrin.h>

enum { BLOCK = 64 };

struct block {
    uint64_t quotes;
    uint64_t escapes; /* backslashes */
    uint64_t feeds;
    uint64_t brackets;
};

/* The places of `byte` among sixteen, and of the four brackets: their codes are 0x5b,
 * 0x5d, 0x7b and 0x7d, so that less 0x5b they have no bits but 0x22. */
static uint64_t
find_byte(__m128i bytes, char byte)
{
    return (uint64_t)_mm_movemask_epi8(_mm_cmpeq_epi8(bytes, _mm_set1_epi8(byte)));
}

static uint64_t
find_brackets(__m128i bytes)
{
    const __m128i less = _mm_sub_epi8(bytes, _mm_set1_epi8(0x5b));

    return find_byte(_mm_and_si128(less, _mm_set1_epi8((char)~0x22)), 0);
}

static struct block
look(const char *data)
{
    struct block block = { 0 };

    for (int at = 0; at < BLOCK; at += 16) {
        const __m128i bytes =
            _mm_loadu_si128((const __m128i *)(const void *)(data + at));

        block.quotes |= find_byte(bytes, '"') << at;
        block.escapes |= find_byte(bytes, '\\') << at;
        block.feeds |= find_byte(bytes, '\n') << at;
        block.brackets |= find_brackets(bytes) << at;
    }
    return block;
}

static uint64_t
find_braces(const char *data, uint64_t places)
{
    uint64_t found = 0;

    for (; places; places &= places - 1)
        if (data[__builtin_ctzll(places)] == '{')
            found |= places & -places;
    return found;
}

/* The bytes that a backslash before them escapes: every other one of a run of them, the
 * first being escaped itself where the byte before the block says so. */
static uint64_t
find_escaped(uint64_t escapes, int is_escaped)
{
    uint64_t escaped = (uint64_t)is_escaped;

    escapes &= ~escaped;
    while (escapes) {
        const uint64_t first = escapes & -escapes;

        escaped |= first << 1;
        escapes &= ~(first | first << 1);
    }
    return escaped;
}

/* In each bit how many of those up to it are set, by its last digit. */
static uint64_t
count_odd(uint64_t bits)
{
    for (int by = 1; by < BLOCK; by *= 2)
        bits ^= bits << by;
    return bits;
}

static uint64_t
below(int place)
{
    return ((uint64_t)1 << place) - 1;
}

static int
has_bit(uint64_t bits, int place)
{
    return (bits >> place & 1) != 0;
}

static char
find_before(const char *data, size_t at)
{
    char byte;

    do
        byte = data[--at];
    while (byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r');
    return byte;
}

/* Takes the brackets up to the first that has to be looked at by itself; its place in
 * the block, or BLOCK. */
static int
take_brackets(struct scan *scan, const char *data, uint64_t brackets)
{
    for (; brackets; brackets &= brackets - 1) {
        const int place = __builtin_ctzll(brackets);
        const size_t at = scan->at + (size_t)place;

        if (scan->depth == 0 || (data[at] == '{' && find_before(data, at) != ':') ||
            !scan_take_bracket(scan, data[at]))
            return place;
    }
    return BLOCK;
}

/* Takes a block, or a part of it; returns whether it was all. */
static int
take_block(struct scan *scan, const char *data)
{
    const struct block block = look(data + scan->at);
    const uint64_t escaped = find_escaped(block.escapes, scan->is_escaped);
    const uint64_t strings =
        count_odd(block.quotes & ~escaped) ^ (scan->is_in_string ? ~UINT64_C(0) : 0);
    const uint64_t odd = (strings & block.feeds) | (~strings & block.escapes) |
                         find_braces(data + scan->at, strings & block.brackets);
    const int until = odd ? __builtin_ctzll(odd) : BLOCK;
    const uint64_t brackets = block.brackets & ~strings;
    int place = take_brackets(scan, data, odd ? brackets & below(until) : brackets);

    if (place == BLOCK)
        place = until;
    if (place == 0)
        return 0;
    for (uint64_t feeds = place < BLOCK ? block.feeds & below(place) : block.feeds;
         feeds; feeds &= feeds - 1)
        scan->line++;
    scan->is_in_string = has_bit(strings, place - 1);
    scan->is_escaped = place < BLOCK ? has_bit(escaped, place)
                                     : has_bit(block.escapes & ~escaped, BLOCK - 1);
    scan->at += (size_t)place;
    return place == BLOCK;
}

void
scan_blocks(struct scan *scan, const char *data, size_t bytes)
{
    const size_t from = scan->at;

    while (bytes >= BLOCK && scan->at <= bytes - BLOCK && take_block(scan, data))
        ;
    if (scan->at > from)
        scan->before = scan->is_in_string ? '"' : find_before(data, scan->at);
}

#else

void
scan_blocks(struct scan *scan, const char *data, size_t bytes)
{
    (void)scan;
    (void)data;
    (void)bytes;
}

#endif
