/* SPDX-License-Identifier: MIT */
#include "text/utf8.h"

#include <string.h>

#include "base/lanes.h"
#include "base/math.h"

/* The bytes of the well-formed sequence that starts here; 0 if none does. Only the
 * second byte has bounds of its own: they keep out overlong forms, surrogates and all
 * above U+10FFFF. */
static size_t
sequence_bytes(const unsigned char *at, size_t left)
{
    const unsigned first = at[0];
    size_t bytes;
    unsigned low = 0x80;
    unsigned high = 0xbf;

    if (first < 0x80)
        return 1;
    if (first < 0xc2 || first > 0xf4)
        return 0;
    bytes = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
    if (left < bytes)
        return 0;
    if (first == 0xe0)
        low = 0xa0;
    else if (first == 0xed)
        high = 0x9f;
    else if (first == 0xf0)
        low = 0x90;
    else if (first == 0xf4)
        high = 0x8f;
    if (at[1] < low || at[1] > high)
        return 0;
    for (size_t i = 2; i < bytes; i++)
        if ((at[i] & 0xc0) != 0x80)
            return 0;
    return bytes;
}

/* What each byte of sixteen is: a bit for each. */
struct roles {
    uint32_t first;  /* of a sequence of two bytes or more */
    uint32_t rest;   /* what follows a first one */
    uint32_t wanted; /* where such bytes must be; beyond sixteen, of the next */
    uint32_t wrong;  /* what no sequence has there */
};

/* Second bytes have bounds of their own behind four of the first ones. */
static uint32_t
out_of_bounds(struct ti_lanes lanes)
{
    return (ti_lanes_equal(lanes, 0xe0) << 1 & ti_lanes_within(lanes, 0x80, 0x1f)) |
           (ti_lanes_equal(lanes, 0xed) << 1 & ti_lanes_within(lanes, 0xa0, 0x1f)) |
           (ti_lanes_equal(lanes, 0xf0) << 1 & ti_lanes_within(lanes, 0x80, 0x0f)) |
           (ti_lanes_equal(lanes, 0xf4) << 1 & ti_lanes_within(lanes, 0x90, 0x2f));
}

static struct roles
roles_of(struct ti_lanes lanes)
{
    const uint32_t beyond = ti_lanes_have(lanes, 7);
    const uint32_t rest = ti_lanes_within(lanes, 0x80, 0x3f);
    const uint32_t longer = ti_lanes_within(lanes, 0xe0, 0x14);
    const uint32_t first = ti_lanes_within(lanes, 0xc2, 0x1d) | longer;
    const uint32_t longest = ti_lanes_within(lanes, 0xf0, 0x04);
    /* Behind which any second byte may stand. */
    const uint32_t usual = ti_lanes_within(lanes, 0xe1, 0x0b);

    return (struct roles){ first, rest, first << 1 | longer << 2 | longest << 3,
                           (beyond & ~(first | rest)) |
                               (longer != usual ? out_of_bounds(lanes) : 0) };
}

/* How many of sixteen bytes are well-formed: all of them, or all but the start of a
 * sequence that goes on behind them; 0 if others are not. */
static size_t
sound_lanes(struct ti_lanes lanes)
{
    enum { ALL = 0xffff };
    struct roles roles;

    if (ti_lanes_have(lanes, 7) == 0)
        return TI_LANES;
    roles = roles_of(lanes);
    if (roles.wrong || (roles.wanted & ALL) != roles.rest)
        return 0;
    return roles.wanted > ALL ? ti_highest_bit(roles.first) : TI_LANES;
}

/* The bytes at the start that are well-formed, sixteen at a time; fewer where a
 * sequence is not, or text is shorter. The last sixteen are those at the end, of which
 * the first are done. */
static size_t
mostly_sound_bytes(const char *text, size_t bytes)
{
    size_t at = 0;

    if (bytes < TI_LANES)
        return 0;
    while (bytes - at >= TI_LANES) {
        const size_t sound = sound_lanes(ti_lanes_load(text + at));

        if (sound == 0)
            return at;
        at += sound;
    }
    if (at < bytes) {
        const size_t begin = bytes - TI_LANES;
        const struct ti_lanes lanes =
            ti_lanes_without(ti_lanes_load(text + begin), at - begin);

        at = sound_lanes(lanes) == TI_LANES ? bytes : at;
    }
    return at;
}

/* The bytes at the start that are ASCII, eight at a time. */
static size_t
ascii_bytes(const char *text, size_t bytes)
{
    size_t at = 0;
    uint64_t eight;

    while (bytes - at >= sizeof eight) {
        memcpy(&eight, text + at, sizeof eight);
        if (eight & UINT64_C(0x8080808080808080))
            break;
        at += sizeof eight;
    }
    while (at < bytes && (unsigned char)text[at] < 0x80)
        at++;
    return at;
}

/* The bytes at the start that are well-formed. */
static size_t
sound_bytes(const char *text, size_t bytes)
{
    size_t at = mostly_sound_bytes(text, bytes);

    while (at < bytes) {
        size_t next = ascii_bytes(text + at, bytes - at);

        if (next == 0)
            next = sequence_bytes((const unsigned char *)text + at, bytes - at);
        if (next == 0)
            break;
        at += next;
    }
    return at;
}

size_t
ti_utf8_repair(char *to, const char *text, size_t bytes)
{
    size_t repairs = 0;
    size_t at = 0;

    while (at < bytes) {
        const size_t run = sound_bytes(text + at, bytes - at);

        memcpy(to + at, text + at, run);
        at += run;
        if (at < bytes) {
            to[at++] = TI_UTF8_SUBSTITUTE;
            repairs++;
        }
    }
    return repairs;
}

/* Whole sixteens, as many as can be tallied. */
static size_t
copy_sixteens(char *to, const char *text, size_t bytes, uint32_t *capitals)
{
    const size_t most = (size_t)TI_LANES * TI_LANES_TALLY_MAX;
    const size_t end = (bytes < most ? bytes : most) / TI_LANES * TI_LANES;
    struct ti_lanes tally = ti_lanes_none();
    size_t at = 0;

    for (; at < end; at += TI_LANES) {
        const struct ti_lanes lanes = ti_lanes_load(text + at);

        if (ti_lanes_have(lanes, 7))
            break;
        ti_lanes_store(to + at, lanes);
        tally = ti_lanes_tally(tally, lanes, 'A', 'Z' - 'A');
    }
    *capitals += ti_lanes_total(tally);
    return at;
}

size_t
ti_utf8_copy_ascii(char *to, const char *text, size_t bytes, uint32_t *capitals)
{
    size_t at = 0;
    size_t more;
    struct ti_lanes last;

    if (bytes < TI_LANES)
        return 0;
    do {
        more = copy_sixteens(to + at, text + at, bytes - at, capitals);
        at += more;
    } while (more == (size_t)TI_LANES * TI_LANES_TALLY_MAX);
    if (at == bytes || bytes - at >= TI_LANES)
        return at;
    /* The last sixteen, of which some are copied. */
    last = ti_lanes_load(text + bytes - TI_LANES);
    if (ti_lanes_have(last, 7))
        return at;
    ti_lanes_store(to + bytes - TI_LANES, last);
    last = ti_lanes_without(last, TI_LANES - (bytes - at));
    *capitals += ti_lanes_total(ti_lanes_tally(ti_lanes_none(), last, 'A', 'Z' - 'A'));
    return bytes;
}

uint32_t
ti_utf8_next_long(const char *text, size_t *at)
{
    const unsigned char *byte = (const unsigned char *)text + *at;

    if (byte[0] < 0xf0) {
        *at += 3;
        return (byte[0] & 0x0fU) << 12 | (byte[1] & 0x3fU) << 6 | (byte[2] & 0x3fU);
    }
    *at += 4;
    return (byte[0] & 0x07U) << 18 | (byte[1] & 0x3fU) << 12 | (byte[2] & 0x3fU) << 6 |
           (byte[3] & 0x3fU);
}

size_t
ti_utf8_put(uint32_t code, char *out)
{
    if (code < 0x80) {
        out[0] = (char)code;
        return 1;
    }
    if (code < 0x800) {
        out[0] = (char)(0xc0 | code >> 6);
        out[1] = (char)(0x80 | (code & 0x3f));
        return 2;
    }
    if (code < 0x10000) {
        out[0] = (char)(0xe0 | code >> 12);
        out[1] = (char)(0x80 | (code >> 6 & 0x3f));
        out[2] = (char)(0x80 | (code & 0x3f));
        return 3;
    }
    out[0] = (char)(0xf0 | code >> 18);
    out[1] = (char)(0x80 | (code >> 12 & 0x3f));
    out[2] = (char)(0x80 | (code >> 6 & 0x3f));
    out[3] = (char)(0x80 | (code & 0x3f));
    return 4;
}

size_t
ti_utf8_cut(const char *text, size_t bytes, size_t limit)
{
    size_t cut = limit;

    if (bytes <= limit)
        return bytes;
    /* A sequence has at most three bytes behind its first; where there are more, the
     * text is not UTF-8 and any place is as good. */
    while (cut > 0 && limit - cut < 4 && (text[cut] & 0xc0) == 0x80)
        cut--;
    return (text[cut] & 0xc0) == 0x80 ? limit : cut;
}
