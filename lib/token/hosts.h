/* SPDX-License-Identifier: MIT */
/*
 * Hosts of links, as one thread remembers them: most links lead to few hosts, and where
 * a host ends and what its parts are is found again by a look. The memory never changes
 * an answer: it holds the scheme and the host whole, and compares them.
 */
#ifndef TOUT_TOKEN_HOSTS_H
#define TOUT_TOKEN_HOSTS_H

#include <stddef.h>
#include <stdint.h>

enum { TI_HOSTS_MAX = 64, TI_HOST_BYTES_MAX = 32 };

/* A scheme and a host, as written, zeros behind them. */
struct ti_host_key {
    uint64_t text[TI_HOST_BYTES_MAX / 8];
};

struct ti_host {
    struct ti_host_key key;
    uint32_t post; /* the last one that it was in */
    uint8_t bytes; /* of the key */
    uint8_t name;  /* where the host starts in it */
    uint8_t is_shortener;

    /* What a room further on has noted of its parts. */
    uint8_t is_noted;
    uint8_t site; /* where it starts in the key */
    uint64_t scheme_hash;
    uint64_t host_hash;
    uint64_t site_hash;
    uint64_t origin_hash;
};

struct ti_hosts {
    uint64_t used; /* a bit for each place */
    struct ti_host list[TI_HOSTS_MAX];
};

/* Nothing is remembered; the places need not be cleared. */
void ti_hosts_init(struct ti_hosts *hosts);

struct ti_host_key ti_host_key_of(const uint8_t *text, size_t bytes);

/* The place of a key: its host is there, or another, or none. */
uint32_t ti_hosts_place(const struct ti_host_key *key);

/* Whether it is remembered at that place. */
int ti_hosts_has(const struct ti_hosts *hosts, uint32_t place,
                 const struct ti_host_key *key);

/* Remembers it there, its post, bytes and parts to be set; NULL if the host there was
 * in this post. */
struct ti_host *ti_hosts_put(struct ti_hosts *hosts, uint32_t place,
                             const struct ti_host_key *key, uint32_t post);

#endif
