/* SPDX-License-Identifier: MIT */
#include "report/html.h"

#include <errno.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "command.h"

static int
is_standard(const char *path)
{
    return !path || strcmp(path, "-") == 0;
}

static int
fail(const char *path, int error)
{
    return complain("cannot write %s: %s", path, strerror(error));
}

static int
open_beside(struct html *html, const char *path)
{
    const size_t room = strlen(path) + 32;
    int error;

    html->beside = malloc(room);
    if (!html->beside)
        return complain("out of memory");
    snprintf(html->beside, room, "%s.part-%ld", path, (long)getpid());
    html->out = fopen(html->beside, "wbx");
    if (html->out)
        return 0;
    error = errno;
    free(html->beside);
    html->beside = NULL;
    return fail(path, error);
}

/* A device or a pipe is written to; a file would take its place. */
static int
is_special(const char *path)
{
    struct stat about;

    return stat(path, &about) == 0 && !S_ISREG(about.st_mode);
}

static int
open_page(struct html *html, const char *path)
{
    html->path = path;
    html->beside = NULL;
    html->out = stdout;
    if (is_standard(path))
        return 0;
    if (!is_special(path))
        return open_beside(html, path);
    html->out = fopen(path, "wb");
    return html->out ? 0 : fail(path, errno);
}

void
html_drop(struct html *html)
{
    if (html->out != stdout)
        fclose(html->out);
    if (html->beside)
        unlink(html->beside);
    free(html->beside);
    html->beside = NULL;
}

/* Asked without opening it: whoever reads a pipe would take that for its end. */
static int
try_special(const char *path)
{
    struct stat about;

    if (stat(path, &about) == 0 && S_ISDIR(about.st_mode))
        return fail(path, EISDIR);
    return access(path, W_OK) == 0 ? 0 : fail(path, errno);
}

int
html_try(const char *path)
{
    struct html html;
    int status;

    if (is_standard(path))
        return 0;
    if (is_special(path))
        return try_special(path);
    status = open_beside(&html, path);
    if (status == 0)
        html_drop(&html);
    return status;
}

int
html_begin(struct html *html, const char *path, const char *title)
{
    const int status = open_page(html, path);

    if (status != 0)
        return status;
    fputs("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
          "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
          "style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\">\n"
          "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
          "<meta name=\"color-scheme\" content=\"light dark\">\n<title>",
          html->out);
    html_string(html->out, title);
    fputs("</title>\n<style>", html->out);
    for (size_t i = 0; html_style[i]; i++)
        fputs(html_style[i], html->out);
    fputs("</style>\n</head>\n<body>\n<main>\n<h1><bdi>", html->out);
    html_string(html->out, title);
    fputs("</bdi></h1>\n", html->out);
    return 0;
}

int
html_end(struct html *html)
{
    int status;

    fputs("</main>\n</body>\n</html>\n", html->out);
    if (html->out == stdout)
        return 0;
    status = finish_output(html->out, html->path);
    if (fclose(html->out) != 0 && status == 0)
        status = complain("cannot write %s", html->path);
    if (status == 0 && html->beside && rename(html->beside, html->path) != 0)
        status = fail(html->path, errno);
    if (status != 0 && html->beside)
        unlink(html->beside);
    free(html->beside);
    return status;
}

/* The length of the well-formed UTF-8 sequence at `text`, its code point in `code`; 0
 * if there is none. */
static size_t
decode(const unsigned char *text, size_t bytes, uint32_t *code)
{
    static const uint32_t least[] = { 0, 0, 0x80, 0x800, 0x10000 };
    const size_t length = text[0] < 0x80             ? 1
                          : (text[0] & 0xe0) == 0xc0 ? 2
                          : (text[0] & 0xf0) == 0xe0 ? 3
                          : (text[0] & 0xf8) == 0xf0 ? 4
                                                     : 0;

    if (length == 0 || length > bytes)
        return 0;
    *code = length == 1 ? text[0] : text[0] & (0x7fU >> length);
    for (size_t i = 1; i < length; i++) {
        if ((text[i] & 0xc0) != 0x80)
            return 0;
        *code = *code << 6 | (text[i] & 0x3f);
    }
    return *code < least[length] || *code > 0x10ffff ||
                   (*code >= 0xd800 && *code < 0xe000)
               ? 0
               : length;
}

/* Not controls, nor what breaks a line or turns the direction of all that follows. */
static int
is_shown(uint32_t code)
{
    return code >= 0x20 && !(code >= 0x7f && code < 0xa0) &&
           !(code >= 0x2028 && code <= 0x202e) && !(code >= 0x2066 && code <= 0x2069) &&
           (code & 0xfffe) != 0xfffe;
}

static void
put(FILE *out, const char *text, size_t length, uint32_t code)
{
    switch (code) {
    case '<':
        fputs("&lt;", out);
        break;
    case '>':
        fputs("&gt;", out);
        break;
    case '&':
        fputs("&amp;", out);
        break;
    case '"':
        fputs("&quot;", out);
        break;
    case '\'':
        fputs("&#39;", out);
        break;
    case '\t':
    case '\n':
    case '\r':
        fputc(' ', out);
        break;
    default:
        if (is_shown(code))
            fwrite(text, 1, length, out);
        else
            fputs("\xef\xbf\xbd", out);
    }
}

void
html_text(FILE *out, const char *text, size_t bytes)
{
    for (size_t at = 0; at < bytes;) {
        uint32_t code = 0;
        const size_t length =
            decode((const unsigned char *)text + at, bytes - at, &code);

        put(out, text + at, length, code);
        at += length ? length : 1;
    }
}

void
html_string(FILE *out, const char *text)
{
    html_text(out, text, strlen(text));
}

void
html_count(FILE *out, uint64_t number)
{
    char digits[24];
    const int count =
        snprintf(digits, sizeof digits, "%llu", (unsigned long long)number);

    for (int i = 0; i < count; i++) {
        if (i > 0 && (count - i) % 3 == 0)
            fputc(',', out);
        fputc(digits[i], out);
    }
}

void
html_wide_begin(FILE *out, const char *name)
{
    fprintf(out, "<div class=\"wide\" role=\"group\" tabindex=\"0\" aria-label=\"%s\">",
            name);
}
