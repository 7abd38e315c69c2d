/* SPDX-License-Identifier: MIT */
#include "token/hosts.h"

#include <string.h>

#include "base/view.h"

void
ti_hosts_init(struct ti_hosts *hosts)
{
    hosts->used = 0;
}

struct ti_host_key
ti_host_key_of(const uint8_t *text, size_t bytes)
{
    struct ti_host_key key = { { 0, 0, 0, 0 } };
    size_t word = 0;

    for (; bytes >= 8; bytes -= 8, text += 8)
        key.text[word++] = ti_load_u64(text);
    if (bytes)
        key.text[word] = ti_load_u64(text) & ~(UINT64_MAX << 8 * bytes);
    return key;
}

uint32_t
ti_hosts_place(const struct ti_host_key *key)
{
    const uint64_t first = key->text[0] ^ key->text[2];
    const uint64_t second = key->text[1] ^ key->text[3];

    /* The upper bits of a product hang on all bits of both factors. */
    return (uint32_t)((first ^ (second << 29 | second >> 35)) *
                          UINT64_C(0x9e3779b97f4a7c15) >>
                      58);
}

int
ti_hosts_has(const struct ti_hosts *hosts, uint32_t place,
             const struct ti_host_key *key)
{
    const struct ti_host_key *there = &hosts->list[place].key;

    return hosts->used >> place & 1 &&
           ((there->text[0] ^ key->text[0]) | (there->text[1] ^ key->text[1]) |
            (there->text[2] ^ key->text[2]) | (there->text[3] ^ key->text[3])) == 0;
}

struct ti_host *
ti_hosts_put(struct ti_hosts *hosts, uint32_t place, const struct ti_host_key *key,
             uint32_t post)
{
    struct ti_host *host = &hosts->list[place];
    const uint64_t bit = (uint64_t)1 << place;

    if (hosts->used & bit && host->post == post)
        return NULL;
    hosts->used |= bit;
    memset(host, 0, sizeof *host);
    host->key = *key;
    host->post = post;
    return host;
}
