/* SPDX-License-Identifier: MIT */
/*
 * Links as most are: http:// or https://, a host of ASCII and a path of ASCII. Where a
 * host ends is remembered with it (hosts.h); whatever is in doubt is left to those who
 * look closer (scan_link.c).
 */
#include "token/scan.h"

#include "base/view.h"
#include "token/byte.h"
#include "token/host.h"
#include "token/run.h"

enum { HTTP_BYTES = 7, HTTPS_BYTES = 8, SHORTENER_BYTES = 4 };

/* Bytes of "http://" or "https://"; 0 if neither stands here. */
static size_t
scheme_bytes(const uint8_t *text)
{
    const uint64_t eight = ti_load_u64(text);
    const uint64_t http = UINT64_C(0x2f2f3a70747468); /* the bytes from the last on */
    const uint64_t https = UINT64_C(0x2f2f3a7370747468);

    if (eight == https)
        return HTTPS_BYTES;
    return (eight & (UINT64_MAX >> 8)) == http ? HTTP_BYTES : 0;
}

/* Whether no link, no address and no host may go on here. */
static int
may_start(const struct ti_tokens *tokens, size_t begin)
{
    return begin >= tokens->undotted_end &&
           (begin == 0 || !(ti_byte(tokens->text[begin - 1]) &
                            (TI_BYTE_BEYOND | TI_BYTE_DOTTED | TI_BYTE_UNNAMED)));
}

/* The end of letters, digits, hyphens and dots that a path follows and that can be
 * remembered; `begin` if there are none. */
static size_t
host_end(const struct ti_tokens *tokens, size_t begin, size_t host)
{
    const char *text = tokens->text;
    const size_t end = ti_run_end(text, host, '.', '-');

    return text[end] == '/' && end - begin <= TI_HOST_BYTES_MAX ? end : begin;
}

/* The place of a host in the memory, where it is put if those who look closer find that
 * it is one and ends there; TI_HOSTS_MAX if it is not. */
static uint32_t
find_host(const struct ti_scanner *scanner, size_t begin, size_t name, size_t end)
{
    const struct ti_tokens *tokens = scanner->tokens;
    const struct ti_host_key key =
        ti_host_key_of((const uint8_t *)tokens->text + begin, end - begin);
    const uint32_t place = ti_hosts_place(&key);
    struct ti_host *host = &scanner->hosts->list[place];

    if (ti_hosts_has(scanner->hosts, place, &key)) {
        host->post = scanner->words->post;
        return place;
    }
    if (ti_scan_any_host(tokens, name) != end)
        return TI_HOSTS_MAX;
    host = ti_hosts_put(scanner->hosts, place, &key, scanner->words->post);
    if (!host)
        return TI_HOSTS_MAX;
    host->bytes = (uint8_t)(end - begin);
    host->name = (uint8_t)(name - begin);
    host->is_shortener =
        end - name == SHORTENER_BYTES && ti_starts_with(tokens, name, "t.co");
    return place;
}

/* The end of a shortener's code, whatever follows but a query; `path` if there is none,
 * or it is longer than any. */
static size_t
code_end(const struct ti_tokens *tokens, size_t path)
{
    const size_t end =
        ti_run_end(tokens->text, path + 1, TI_RUN_NOTHING, TI_RUN_NOTHING);

    return end > path + 1 && end - path - 1 <= TI_SHORTENED_MAX &&
                   tokens->text[end] != '?'
               ? end
               : path;
}

/* The end of a path of ASCII without brackets and query; `path` if it is not that. */
static size_t
path_end(const struct ti_tokens *tokens, size_t path)
{
    const char *text = tokens->text;
    size_t end = path + 1;
    size_t at = end;

    for (; ti_byte(text[at]) & TI_BYTE_PATH; at++)
        end = ti_byte(text[at]) & TI_BYTE_PATH_END ? at + 1 : end;
    return text[at] == '(' || ti_byte(text[at]) & TI_BYTE_BEYOND || text[end] == '?'
               ? path
               : end;
}

size_t
ti_scan_plain_link(const struct ti_scanner *scanner, size_t begin)
{
    const struct ti_tokens *tokens = scanner->tokens;
    const size_t scheme = scheme_bytes((const uint8_t *)tokens->text + begin);
    struct ti_token *token;
    uint32_t place;
    size_t path;
    size_t end;

    if (!scheme || !may_start(tokens, begin))
        return begin;
    path = host_end(tokens, begin, begin + scheme);
    if (path <= begin + scheme)
        return begin;
    place = find_host(scanner, begin, begin + scheme, path);
    if (place == TI_HOSTS_MAX)
        return begin;
    end = scanner->hosts->list[place].is_shortener ? code_end(tokens, path)
                                                   : path_end(tokens, path);
    if (end == path)
        return begin;
    token = ti_token_make_of(scanner, TOUT_TOKEN_LINK, begin, end,
                             ti_token_put_ascii(scanner, begin, end));
    token->host = (uint8_t)(place + 1);
    ti_token_set_placeholder(scanner, token);
    return end;
}
