/* SPDX-License-Identifier: MIT */
/*
 * Hosts end in a known top-level domain; e-mail addresses are a name, a sign and a
 * host.
 */
#include "token/host.h"

#include "token/tld.h"

enum {
    LABEL_MAX = 63, /* code points of a host's part (RFC 1035) */
    HOST_PART = TI_CLASS_LETTER | TI_CLASS_DIGIT | TI_CLASS_MARK
};

/* What may stand in a host without a scheme, and what may in one behind a scheme. */
static int
is_bare_part(uint32_t code)
{
    return ti_is_alphanumeric(code) || ti_is_latin_accent(code);
}

static int
is_host_part(uint32_t code)
{
    const uint16_t class = ti_class(code);

    if (code < 0x80)
        return ti_is_alphanumeric(code);
    return class & HOST_PART ||
           (class & (TI_CLASS_SYMBOL | TI_CLASS_PICTOGRAPH) && code > 0x2100 &&
            (code < 0x3000 || code > 0x303f) && (code < 0xfe00 || code > 0xff65));
}

/* One part of a host, up to the dot or whatever ends it. */
struct label {
    size_t end;
    int is_sound;       /* not empty, begins and ends well, not too long */
    int has_underscore; /* no name before a top-level domain has one */
};

static struct label
scan_label(const struct ti_tokens *tokens, size_t begin, int (*is_part)(uint32_t))
{
    struct label label = { begin, 0, 0 };
    const int is_punycode =
        tokens->bytes - begin > 4 && memcmp(tokens->text + begin, "xn--", 4) == 0;
    uint32_t last = '-';
    unsigned count = 0;
    int is_plain = 1;

    for (; ti_is_alphanumeric_byte(tokens->text[label.end]); label.end++, count++)
        last = 'a';
    while (label.end < tokens->bytes) {
        size_t next;
        const uint32_t code = ti_code_at(tokens, label.end, &next);

        if (!is_part(code) && (count == 0 || (code != '-' && code != '_')))
            break;
        label.has_underscore |= code == '_';
        is_plain &= code < 0x80;
        last = code;
        count++;
        label.end = next;
    }
    label.is_sound = last != '-' && last != '_' && count > 0 && count <= LABEL_MAX &&
                     (is_plain || !is_punycode);
    return label;
}

/* The end of the host that starts at `begin`: as many parts as there are, of which the
 * last is a top-level domain; `begin` if there is none. */
static size_t
scan_host(const struct ti_tokens *tokens, size_t begin, int (*is_part)(uint32_t))
{
    size_t host = begin;
    size_t at = begin;

    for (;;) {
        const struct label label = scan_label(tokens, at, is_part);
        size_t tld;

        if (!label.is_sound || label.end >= tokens->bytes ||
            tokens->text[label.end] != '.')
            return host;
        at = label.end + 1;
        tld = ti_tld_bytes(tokens->text + at, tokens->bytes - at);
        if (tld && !label.has_underscore)
            host = at + tld;
    }
}

size_t
ti_scan_any_host(const struct ti_tokens *tokens, size_t begin)
{
    return scan_host(tokens, begin, is_host_part);
}

size_t
ti_scan_host(const struct ti_tokens *tokens, size_t begin)
{
    return scan_host(tokens, begin, is_bare_part);
}

/* Four numbers below 256; only behind a scheme. */
size_t
ti_scan_address(const struct ti_tokens *tokens, size_t begin)
{
    size_t at = begin;

    for (int part = 0; part < 4; part++) {
        unsigned value = 0;
        size_t digits = 0;

        for (; at < tokens->bytes && digits < 3 && ti_is_digit(tokens->text[at]);
             digits++)
            value = 10 * value + (unsigned)(tokens->text[at++] - '0');
        if (digits == 0 || value > 255)
            return begin;
        if (part < 3 && (at >= tokens->bytes || tokens->text[at++] != '.'))
            return begin;
    }
    return at < tokens->bytes && ti_is_alphanumeric((unsigned char)tokens->text[at])
               ? begin
               : at;
}

size_t
ti_scan_email(const struct ti_tokens *tokens, size_t at)
{
    size_t end = at;
    size_t host;

    while (end < tokens->bytes &&
           (ti_is_alphanumeric((unsigned char)tokens->text[end]) ||
            ti_is_one_of((unsigned char)tokens->text[end], "._%+-")))
        end++;
    if (end == at || end >= tokens->bytes || tokens->text[end] != '@')
        return at;
    host = ti_scan_host(tokens, end + 1);
    return host > end + 1 ? host : at;
}

struct ti_dotted_run
ti_scan_dotted_run(const struct ti_tokens *tokens, size_t at)
{
    struct ti_dotted_run run = { at, 0, 0 };
    size_t next;

    for (;;) {
        run.behind = ti_code_at(tokens, run.end, &next);
        if (next == run.end ||
            (!is_bare_part(run.behind) && !ti_is_one_of(run.behind, "._%+-")))
            break;
        run.has_dot |= run.behind == '.';
        run.end = next;
    }
    if (run.end == at)
        run.end = next;
    return run;
}
