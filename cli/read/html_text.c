/* SPDX-License-Identifier: MIT */
/*
 * libxml2's HTML parser, by events: no tree is made.
 *
 * Two costs of it grow with the square of the input: elements inside each other, and
 * attributes of one element. So the first are counted, and it is fed piece by piece,
 * so that a tag that does not end is seen before it is parsed.
 */
#include "read/html_text.h"

#include <libxml/HTMLparser.h>
#include <string.h>

#include "read/html_link.h"

enum {
    /* Elements inside each other; posts have less than 20. */
    DEPTH_MAX = 256,
    /* Bytes of a tag, and of a piece that the parser is given: some 1,300 attributes,
     * for which it takes a millisecond. */
    TAG_BYTES = 4096
};

struct html {
    htmlParserCtxtPtr parser;
    const struct html_mentions *mentions;
    struct text *text;
    size_t start;   /* of this text, in `text` */
    int line_feeds; /* to be written before the next word */
    int has_blank;  /* likewise, where there are none of those */
    int depth;      /* elements that are open */
    int hidden;     /* of them, since the first whose text is not shown; or 0 */
    int verbatim;   /* likewise, since the first where blanks count */
    struct html_link link;
};

static int
is_among(const char *name, const char *const *names)
{
    for (; *names; names++) {
        if (strcmp(name, *names) == 0)
            return 1;
    }
    return 0;
}

static const char *
attribute(const xmlChar **attributes, const char *name)
{
    for (; attributes && attributes[0]; attributes += 2) {
        if (strcmp((const char *)attributes[0], name) == 0)
            return (const char *)attributes[1];
    }
    return NULL;
}

static struct span
span_of(const char *string)
{
    const struct span span = { string, string ? strlen(string) : 0 };

    return span;
}

static void
fail(struct html *html, const char *why)
{
    if (!html->text->why)
        html->text->why = why;
    xmlStopParser(html->parser);
}

/* At least so many line feeds before the next word. */
static void
feed_lines(struct html *html, int count)
{
    if (html->line_feeds < count)
        html->line_feeds = count;
}

/* Writes the blanks that were waiting for a word. */
static void
write_blanks(struct html *html)
{
    static const struct span line_feed = { "\n", 1 };
    static const struct span blank = { " ", 1 };

    if (html->text->bytes == html->start)
        html->line_feeds = html->has_blank = 0;
    if (html->line_feeds == 0 && html->has_blank)
        text_append(html->text, blank);
    for (; html->line_feeds > 0; html->line_feeds--)
        text_append(html->text, line_feed);
    html->has_blank = 0;
}

static void
write_word(struct html *html, struct span word)
{
    if (word.bytes == 0)
        return;
    write_blanks(html);
    if (!text_append(html->text, word))
        fail(html, html->text->why);
}

static int
is_blank(char byte)
{
    return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r' || byte == '\f';
}

static void
write_text(struct html *html, struct span text)
{
    while (text.bytes > 0) {
        struct span word = { text.data, 0 };

        while (word.bytes < text.bytes && !is_blank(text.data[word.bytes]))
            word.bytes++;
        write_word(html, word);
        text.data += word.bytes;
        text.bytes -= word.bytes;
        for (; text.bytes > 0 && is_blank(text.data[0]); text.data++, text.bytes--) {
            html->has_blank = 1;
            html->line_feeds += html->verbatim && text.data[0] == '\n';
        }
    }
}

static void
take_text(void *with, const xmlChar *data, int bytes)
{
    struct html *html = with;
    const struct span text = { (const char *)data, (size_t)bytes };

    if (!html->hidden && !html->text->why)
        write_text(html, text);
}

static void
open_link(struct html *html, const xmlChar **attributes)
{
    if (!html_link_open(&html->link, html->text, attribute(attributes, "href"),
                        attribute(attributes, "class"), attribute(attributes, "rel")))
        fail(html, html->link.url.why);
}

static void
close_link(struct html *html)
{
    html_link_close(&html->link, html->text, html->start, html->mentions);
    if (html->text->why)
        fail(html, html->text->why);
}

/* A paragraph begins and ends with an empty line, other blocks with a line. */
static int
lines_of(const char *name)
{
    static const char *const paragraphs[] = { "p",  "h1",         "h2",  "h3",
                                              "h4", "h5",         "h6",  "ul",
                                              "ol", "blockquote", "pre", NULL };
    static const char *const blocks[] = { "li",      "div",     "dd",    "dt",
                                          "dl",      "tr",      "table", "hr",
                                          "section", "article", NULL };

    if (is_among(name, paragraphs))
        return 2;
    return is_among(name, blocks);
}

static void
open_element(void *with, const xmlChar *data, const xmlChar **attributes)
{
    static const char *const hidden[] = { "script", "style", "title", "template",
                                          NULL };
    struct html *html = with;
    const char *name = (const char *)data;

    if (html->text->why)
        return;
    if (++html->depth > DEPTH_MAX) {
        fail(html, "expected HTML of at most 256 elements inside each other, found "
                   "more");
        return;
    }
    if (html->hidden || is_among(name, hidden)) {
        html->hidden++;
        return;
    }
    html->verbatim += html->verbatim || strcmp(name, "pre") == 0;
    feed_lines(html, lines_of(name));
    if (strcmp(name, "br") == 0)
        html->line_feeds++;
    else if (strcmp(name, "a") == 0)
        open_link(html, attributes);
    else if (strcmp(name, "img") == 0)
        write_text(html, span_of(attribute(attributes, "alt")));
}

static void
close_element(void *with, const xmlChar *data)
{
    struct html *html = with;
    const char *name = (const char *)data;

    if (html->text->why)
        return;
    html->depth--;
    if (html->hidden) {
        html->hidden--;
        return;
    }
    html->verbatim -= html->verbatim > 0;
    if (html->link.is_open && strcmp(name, "a") == 0)
        close_link(html);
    feed_lines(html, lines_of(name));
}

/* Whether the parser waits for the end of a tag that is too long to be one. Within a
 * script what looks like one is none. */
static int
is_stuck(const struct html *html)
{
    const xmlParserInput *input = html->parser->input;

    return input && input->end - input->cur > TAG_BYTES && input->cur[0] == '<' &&
           ((input->cur[1] == '/' && !html->hidden) ||
            ((input->cur[1] | 0x20) >= 'a' && (input->cur[1] | 0x20) <= 'z'));
}

/* Feeds it all, or up to where the parser has seen </html> and looks no further.
 * Returns how many bytes are behind that. */
static size_t
feed(struct html *html, struct span source)
{
    htmlParserCtxtPtr parser = html->parser;
    const char *at = source.data;
    const char *end = source.data + source.bytes;

    while (at < end && !html->text->why && parser->instate != XML_PARSER_EOF) {
        const size_t bytes =
            (size_t)(end - at) < TAG_BYTES ? (size_t)(end - at) : TAG_BYTES;

        htmlParseChunk(parser, at, (int)bytes, 0);
        if (is_stuck(html))
            fail(html, "expected an HTML tag of at most 4 KiB, found a longer one");
        at += bytes;
    }
    htmlParseChunk(parser, NULL, 0, 1);
    return (size_t)(end - at) +
           (parser->input ? (size_t)(parser->input->end - parser->input->cur) : 0);
}

#if LIBXML_VERSION >= 21200
typedef const xmlError error_told;
#else
typedef xmlError error_told;
#endif

/* Without memory the parser stands still, and libxml2 2.9 would wait for it to come to
 * the end of a tag: it is there. */
static void
take_error(void *context, error_told *error)
{
    struct html *html = context;

    if (error->code != XML_ERR_NO_MEMORY)
        return;
    html->text->why = read_no_memory;
    if (html->parser && html->parser->input)
        html->parser->input->cur = html->parser->input->end;
}

/* Returns the bytes that are left. */
static size_t
parse(struct html *html, struct span source)
{
    htmlSAXHandler events;
    size_t left;

    memset(&events, 0, sizeof events);
    events.startElement = open_element;
    events.endElement = close_element;
    events.initialized = XML_SAX2_MAGIC; /* or errors are not told */
    events.serror = take_error;
    events.characters = events.ignorableWhitespace = take_text;
    html->parser =
        htmlCreatePushParserCtxt(&events, html, NULL, 0, NULL, XML_CHAR_ENCODING_UTF8);
    if (!html->parser) {
        html->text->why = read_no_memory;
        return 0;
    }
    htmlCtxtUseOptions(html->parser, HTML_PARSE_RECOVER | HTML_PARSE_NOERROR |
                                         HTML_PARSE_NOWARNING | HTML_PARSE_NONET |
                                         HTML_PARSE_IGNORE_ENC);
    left = feed(html, source);
    htmlFreeParserCtxt(html->parser);
    return left;
}

/* The parser would take a NUL for the end; browsers take it for nothing. */
static struct span
without_nul(struct text *into, struct span source)
{
    const char *end = source.data + source.bytes;
    struct span copy;

    for (const char *at = source.data; at < end;) {
        const char *nul = memchr(at, '\0', (size_t)(end - at));
        const struct span piece = { at, (size_t)((nul ? nul : end) - at) };

        text_append(into, piece);
        at = nul ? nul + 1 : end;
    }
    copy.data = into->data;
    copy.bytes = into->bytes;
    return copy;
}

int
text_append_html(struct text *text, struct span source,
                 const struct html_mentions *mentions)
{
    struct html html = { .text = text, .mentions = mentions, .start = text->bytes };
    struct text whole = { 0 };

    if (source.bytes > 0 && memchr(source.data, '\0', source.bytes))
        source = without_nul(&whole, source);
    if (whole.why)
        text->why = whole.why;
    while (source.bytes > 0 && !text->why) {
        const size_t left = parse(&html, source);

        html.depth = html.hidden = html.verbatim = 0;
        if (left >= source.bytes)
            break;
        source.data += source.bytes - left;
        source.bytes = left;
    }
    if (html.link.is_open && !text->why)
        close_link(&html);
    text_free(&html.link.url);
    text_free(&whole);
    return text->why == NULL;
}
