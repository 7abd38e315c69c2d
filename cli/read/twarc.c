/* SPDX-License-Identifier: MIT */
#include "read/twarc.h"

#include <stdlib.h>

#include "read/x_tweet.h"

struct twarc {
    struct json_parser *links;
    struct json_parser *text; /* its own, because links stay until the text is made */
    struct x_text x;
};

struct twarc *
twarc_new(void)
{
    struct twarc *twarc = calloc(1, sizeof *twarc);

    if (!twarc)
        return NULL;
    twarc->links = json_parser_new();
    twarc->text = json_parser_new();
    if (twarc->links && twarc->text)
        return twarc;
    twarc_free(twarc);
    return NULL;
}

void
twarc_free(struct twarc *twarc)
{
    if (!twarc)
        return;
    json_parser_free(twarc->links);
    json_parser_free(twarc->text);
    x_text_free(&twarc->x);
    free(twarc);
}

/* The text within a JSON string, or the text itself where it is none. */
static struct span
decode(struct twarc *twarc, struct span text)
{
    struct json_value root;
    struct span decoded;
    const char *why;

    if (text.bytes < 2 || text.data[0] != '"' || text.data[text.bytes - 1] != '"')
        return text;
    why = json_parse(twarc->text, text, &root);
    if (why == read_no_memory)
        twarc->x.text.why = why;
    return !why && json_string(root, &decoded) ? decoded : text;
}

enum read_result
twarc_read(struct twarc *twarc, struct reader *reader, struct span links,
           struct post *post)
{
    struct x_text *x = &twarc->x;
    struct json_value root;
    const char *why = NULL;

    x_text_clear(x);
    if (links.bytes > 0)
        why = json_parse(twarc->links, links, &root);
    if (why == read_no_memory)
        return reader_lose(reader, post->line, why);
    if (why)
        return reader_bad(reader, post->line,
                          "expected JSON in 'entities.urls', found %s", why);
    if (links.bytes == 0 || x_add_links(x, root, "url", "expanded_url"))
        x_append_body(x, decode(twarc, post->text));
    return x_finish(reader, x, post);
}
