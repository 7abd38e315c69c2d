/* SPDX-License-Identifier: MIT */
/*
 * Blocks of sixty-four bytes as sets of places, a bit for each byte: where quotes,
 * escapes, brackets and line feeds stand. What is in a string is then a matter of
 * shifts, and only brackets outside of strings are looked at one by one.
 */
#include "read/scan_blocks.h"

#include "read/record_find.h"

#ifdef __x86_64__

#include <immintrin.h>
#include <string.h>

enum { BLOCK = 64 };

/* Into what calls it, which alone may use the instructions that were asked for. */
#define INLINE static inline __attribute__((always_inline))

struct block {
    uint64_t quotes;
    uint64_t escapes; /* backslashes */
    uint64_t feeds;
    uint64_t brackets;
};

/* What machines do in different ways. */
typedef void look_at(struct block *block, const char *data);
typedef uint64_t count_odds(uint64_t bits);

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

static void
look_sse2(struct block *block, const char *data)
{
    memset(block, 0, sizeof *block);
    for (int at = 0; at < BLOCK; at += 16) {
        const __m128i bytes =
            _mm_loadu_si128((const __m128i *)(const void *)(data + at));

        block->quotes |= find_byte(bytes, '"') << at;
        block->escapes |= find_byte(bytes, '\\') << at;
        block->feeds |= find_byte(bytes, '\n') << at;
        block->brackets |= find_brackets(bytes) << at;
    }
}

/* In each bit how many of those up to it are set, by its last digit. */
static uint64_t
odds_sse2(uint64_t bits)
{
    for (int by = 1; by < BLOCK; by *= 2)
        bits ^= bits << by;
    return bits;
}

/* The bytes that a backslash before them escapes: every other one of a run of them, the
 * first being escaped itself where the byte before the block says so. */
static uint64_t
find_escaped(uint64_t escapes, uint64_t escaped)
{
    escapes &= ~escaped;
    while (escapes) {
        const uint64_t first = escapes & -escapes;

        escaped |= first << 1;
        escapes &= ~(first | first << 1);
    }
    return escaped;
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

INLINE uint64_t
below(int place)
{
    return ((uint64_t)1 << place) - 1;
}

INLINE int
is_space(char byte)
{
    return byte == ' ' || byte == '\n' || byte == '\t' || byte == '\r';
}

INLINE char
find_before(const char *data, size_t at)
{
    char byte;

    do
        byte = data[--at];
    while (is_space(byte));
    return byte;
}

/* Whether the object at `at` could be one more record, for all that is there of it. */
static int
may_be_tweet(const char *data, size_t bytes, size_t at)
{
    static const char key[] = "\"tweet\"";
    const size_t end = at + RECORD_KEY_WITHIN;

    do
        at++;
    while (at < bytes && at < end && is_space(data[at]));
    return bytes - at < sizeof key - 1 || memcmp(data + at, key, sizeof key - 1) == 0;
}

/* A scan on its way, without what is the same for a whole block. */
struct walk {
    struct scan *scan;
    const char *data;
    size_t bytes;
    size_t at;
    uint64_t feeds;
    uint64_t strings; /* all ones in a string, or 0 */
    uint64_t escaped; /* 1 if the next byte is */
    int depth;
};

/* Whether a brace outside of strings could begin the next record: what stands where
 * JSON has no object, or is called so and no value of a member. */
INLINE int
may_be_record(const struct walk *walk, size_t at)
{
    return find_before(walk->data, at) != ':' &&
           (!walk->scan->arrays[walk->depth - 1] ||
            may_be_tweet(walk->data, walk->bytes, at));
}

/* Takes the brackets up to the first that has to be looked at by itself: the last one
 * of the record, one that cannot stand there, one that may begin another record.
 * Returns its place, or BLOCK. */
INLINE int
take_brackets(struct walk *walk, uint64_t brackets)
{
    uint8_t *arrays = walk->scan->arrays;

    for (; brackets; brackets &= brackets - 1) {
        const int place = __builtin_ctzll(brackets);
        const size_t at = walk->at + (size_t)place;
        const char byte = walk->data[at];
        /* By their codes: 5b, 5d, 7b, 7d. */
        const int is_array = (byte & 0x20) == 0;

        if (byte & 0x02) {
            if (walk->depth == SCAN_DEPTH || (!is_array && may_be_record(walk, at)))
                return place;
            arrays[walk->depth++] = (uint8_t)is_array;
        } else {
            if (walk->depth < 2 || arrays[walk->depth - 1] != is_array)
                return place;
            walk->depth--;
        }
    }
    return BLOCK;
}

/* Takes a block, or a part of it; returns whether it was all. */
INLINE int
take_block(struct walk *walk, look_at *look, count_odds *odds)
{
    const char *here = walk->data + walk->at;
    struct block block;
    uint64_t escaped = walk->escaped;
    uint64_t strings;
    uint64_t odd;
    int place;

    look(&block, here);
    if (block.escapes)
        escaped = find_escaped(block.escapes, walk->escaped);
    strings = odds(block.quotes & ~escaped) ^ walk->strings;
    odd = (strings & block.feeds) | (~strings & block.escapes);
    if (strings & block.brackets)
        odd |= find_braces(here, strings & block.brackets);
    block.brackets &= ~strings;
    if (odd)
        block.brackets &= odd ^ (odd - 1);
    place = take_brackets(walk, block.brackets);
    if (place == BLOCK && !odd) {
        walk->at += BLOCK;
        walk->feeds += (uint64_t)__builtin_popcountll(block.feeds);
        walk->strings = -(strings >> (BLOCK - 1));
        walk->escaped = (block.escapes & ~escaped) >> (BLOCK - 1);
        return 1;
    }
    if (place == BLOCK)
        place = __builtin_ctzll(odd);
    if (place == 0)
        return 0;
    walk->at += (size_t)place;
    walk->feeds += (uint64_t)__builtin_popcountll(block.feeds & below(place));
    walk->strings = -(strings >> (place - 1) & 1);
    walk->escaped = escaped >> place & 1;
    return 0;
}

INLINE void
take_blocks(struct scan *scan, const char *data, size_t bytes, look_at *look,
            count_odds *odds)
{
    struct walk walk = { scan,
                         data,
                         bytes,
                         scan->at,
                         0,
                         scan->is_in_string ? ~UINT64_C(0) : 0,
                         (uint64_t)scan->is_escaped,
                         scan->depth };

    while (bytes >= BLOCK && walk.at <= bytes - BLOCK && take_block(&walk, look, odds))
        ;
    scan->at = walk.at;
    scan->line += walk.feeds;
    scan->is_in_string = walk.strings != 0;
    scan->is_escaped = (int)walk.escaped;
    scan->depth = walk.depth;
}

#define AVX2 __attribute__((target("avx2,bmi,pclmul,popcnt")))

/* Thirty-two bytes at a time. */
static AVX2 inline uint64_t
find_byte_avx2(__m256i low, __m256i high, char byte)
{
    const __m256i wanted = _mm256_set1_epi8(byte);
    const uint32_t first =
        (uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(low, wanted));
    const uint32_t second =
        (uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(high, wanted));

    return first | (uint64_t)second << 32;
}

static AVX2 inline __m256i
fold_brackets_avx2(__m256i bytes)
{
    return _mm256_and_si256(_mm256_sub_epi8(bytes, _mm256_set1_epi8(0x5b)),
                            _mm256_set1_epi8((char)~0x22));
}

static AVX2 inline void
look_avx2(struct block *block, const char *data)
{
    const __m256i low = _mm256_loadu_si256((const __m256i *)(const void *)data);
    const __m256i high = _mm256_loadu_si256((const __m256i *)(const void *)(data + 32));

    block->quotes = find_byte_avx2(low, high, '"');
    block->escapes = find_byte_avx2(low, high, '\\');
    block->feeds = find_byte_avx2(low, high, '\n');
    block->brackets =
        find_byte_avx2(fold_brackets_avx2(low), fold_brackets_avx2(high), 0);
}

/* A product without carries, with all ones. */
static AVX2 inline uint64_t
odds_avx2(uint64_t bits)
{
    const __m128i product = _mm_clmulepi64_si128(_mm_set_epi64x(0, (int64_t)bits),
                                                 _mm_set1_epi8((char)0xff), 0);

    return (uint64_t)_mm_cvtsi128_si64(product);
}

static AVX2 void
scan_avx2(struct scan *scan, const char *data, size_t bytes)
{
    take_blocks(scan, data, bytes, look_avx2, odds_avx2);
}

static int
has_avx2(void)
{
    return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi") &&
           __builtin_cpu_supports("pclmul") && __builtin_cpu_supports("popcnt");
}

static void
scan_sse2(struct scan *scan, const char *data, size_t bytes)
{
    take_blocks(scan, data, bytes, look_sse2, odds_sse2);
}

void
scan_blocks(struct scan *scan, const char *data, size_t bytes)
{
    const size_t from = scan->at;

    if (!scan->is_portable && has_avx2())
        scan_avx2(scan, data, bytes);
    else
        scan_sse2(scan, data, bytes);
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
