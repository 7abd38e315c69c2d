/* SPDX-License-Identifier: MIT */
/*
 * Links with a scheme or without, and e-mail addresses, as twitter-text finds them: a
 * host ends in a known top-level domain, a path may hold brackets in pairs and ends
 * with a letter, a digit or a slash.
 */
#include "token/scan.h"

#include <string.h>

#include "text/class.h"
#include "token/host.h"

static size_t
skip_port(const struct ti_tokens *tokens, size_t at)
{
    size_t end = at + 1;

    if (at >= tokens->bytes || tokens->text[at] != ':')
        return at;
    while (end < tokens->bytes && ti_is_digit(tokens->text[end]))
        end++;
    return end > at + 1 ? end : at;
}

static int
is_path_letter(uint32_t code)
{
    return ti_is_alphanumeric(code) || ti_is_latin_accent(code) ||
           (code >= 0x400 && code <= 0x4ff);
}

static int
is_path_part(uint32_t code)
{
    return is_path_letter(code) || code == 0x2013 ||
           ti_is_one_of(code, "!*';:=+,.$/%#[]-_~@|&");
}

/* The end of a bracket that holds something and closes, with at most one more inside;
 * `at` if it does not. */
static size_t
skip_brackets(const struct ti_tokens *tokens, size_t at)
{
    unsigned depth = 0;
    size_t inside = 0;
    size_t next = at;

    while (next < tokens->bytes) {
        const uint32_t code = ti_code_at(tokens, next, &next);

        if (code == '(' && depth < 2) {
            depth++;
            inside = 0;
        } else if (code == ')') {
            if (inside == 0 || --depth == 0)
                return inside ? next : at;
        } else if (is_path_part(code)) {
            inside++;
        } else {
            return at;
        }
    }
    return at;
}

static size_t
skip_path(const struct ti_tokens *tokens, size_t begin)
{
    size_t end = begin + 1;
    size_t next;

    if (begin >= tokens->bytes || tokens->text[begin] != '/')
        return begin;
    for (size_t at = end; at < tokens->bytes; at = next) {
        const uint32_t code = ti_code_at(tokens, at, &next);

        if (code == '(') {
            next = skip_brackets(tokens, at);
            if (next == at)
                break;
            end = next;
        } else if (!is_path_part(code)) {
            break;
        } else if (is_path_letter(code) || ti_is_one_of(code, "+-=_#/")) {
            end = next;
        }
    }
    return end;
}

static size_t
skip_query(const struct ti_tokens *tokens, size_t begin)
{
    size_t end = begin;

    if (begin >= tokens->bytes || tokens->text[begin] != '?')
        return begin;
    for (size_t at = begin + 1; at < tokens->bytes; at++) {
        const unsigned char byte = (unsigned char)tokens->text[at];

        if (ti_is_alphanumeric(byte) || ti_is_one_of(byte, "-_&=#/"))
            end = at + 1;
        else if (!ti_is_one_of(byte, "!?*'@();:+$%[].,~|"))
            break;
    }
    return end;
}

/* A link of Twitter's own shortener is a code and perhaps a query, whatever follows;
 * `host` if the code is longer than any. */
static size_t
skip_shortened(const struct ti_tokens *tokens, size_t begin, size_t host)
{
    size_t at = host + 1;

    while (at < tokens->bytes && ti_is_alphanumeric((unsigned char)tokens->text[at]))
        at++;
    if (at - host - 1 > TI_SHORTENED_MAX)
        return begin;
    return at == host + 1 ? host : skip_query(tokens, at);
}

static int
is_shortener(const struct ti_tokens *tokens, size_t host, size_t end)
{
    return end - host == 4 && end < tokens->bytes && tokens->text[end] == '/' &&
           ti_starts_with(tokens, host, "t.co");
}

/* What stands behind a host. */
static size_t
skip_rest(const struct ti_tokens *tokens, size_t host_end)
{
    const size_t path = skip_path(tokens, skip_port(tokens, host_end));

    return skip_query(tokens, path);
}

static size_t
scheme_bytes(const struct ti_tokens *tokens, size_t at)
{
    static const char *const schemes[] = { "http://", "https://", "ftp://" };
    const char first = (char)(tokens->text[at] | 0x20);

    if (first != 'h' && first != 'f')
        return 0;
    for (size_t i = 0; i < sizeof schemes / sizeof schemes[0]; i++)
        if (ti_starts_with(tokens, at, schemes[i]))
            return strlen(schemes[i]);
    return 0;
}

/* A name before the host, which may pose as one: https://bank.example@example.org. */
static size_t
skip_user(const struct ti_tokens *tokens, size_t at)
{
    size_t end = at;

    while (end < tokens->bytes &&
           (ti_is_alphanumeric((unsigned char)tokens->text[end]) ||
            ti_is_one_of((unsigned char)tokens->text[end], "._~!$&'*+,;=%:-")))
        end++;
    return end > at && end < tokens->bytes && tokens->text[end] == '@' ? end + 1 : at;
}

static size_t
scan_with_scheme(const struct ti_tokens *tokens, size_t begin, size_t scheme_end)
{
    const size_t host = skip_user(tokens, scheme_end);
    size_t end = ti_scan_any_host(tokens, host);

    if (end == host)
        end = ti_scan_address(tokens, host);
    if (end == host)
        return begin;
    if (is_shortener(tokens, host, end))
        return skip_shortened(tokens, begin, end);
    return skip_rest(tokens, end);
}

size_t
ti_scan_link(const struct ti_tokens *tokens, size_t at)
{
    const uint32_t before = ti_code_before(tokens, at);
    const size_t scheme = scheme_bytes(tokens, at);
    size_t end;

    if (ti_is_alphanumeric(before) || ti_is_one_of(before, "@$#") || before == 0xff20 ||
        before == 0xff03)
        return at;
    if (scheme)
        return scan_with_scheme(tokens, at, at + scheme);
    if (ti_is_one_of(before, "-_./"))
        return at;
    end = ti_scan_host(tokens, at);
    return end > at ? skip_rest(tokens, end) : at;
}
