/* SPDX-License-Identifier: MIT */
#include "report/html.h"

#include <errno.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "command.h"

/* Colours of curves are told apart in print and by the colour-blind (Okabe and Ito). */
static const char style[] =
    ":root{color-scheme:light "
    "dark;--fg:#1b1b1f;--bg:#fff;--soft:#63636b;--line:#d5d5dc;"
    "--heat:0,114,178}"
    "@media(prefers-color-scheme:dark){:root{--fg:#e8e8ee;--bg:#17171b;--soft:#a4a4ae;"
    "--line:#3a3a44;--heat:86,180,233}}"
    "body{font:16px/1.5 system-ui,sans-serif;color:var(--fg);background:var(--bg);"
    "max-width:70rem;margin:0 auto;padding:1rem}"
    "h1{font-size:1.5rem}h2{font-size:1.2rem;margin-top:2.5rem}"
    "table{border-collapse:collapse;font-variant-numeric:tabular-nums}"
    "th,td{padding:.25rem .6rem;text-align:right;border-bottom:1px solid var(--line)}"
    "th:first-child,td:first-child,.text{text-align:left}td.soft{white-space:nowrap}"
    "td.post{text-align:left;min-width:16rem;width:100%;overflow-wrap:anywhere}"
    ".wide{overflow-x:auto}.soft{color:var(--soft)}"
    ".charts{display:flex;flex-wrap:wrap;gap:1.5rem}"
    ".charts figure{margin:0;flex:1 1 20rem;max-width:30rem}"
    "svg{width:100%;height:auto}svg text{font-size:11px;fill:var(--soft)}"
    ".axis{stroke:var(--soft);fill:none}.grid{stroke:var(--line)}"
    ".even{stroke:var(--soft);stroke-dasharray:4 4}"
    ".curve{fill:none;stroke-width:2}.key{padding:0;list-style:none}"
    ".key li{display:inline-block;margin-right:1rem}"
    ".key b{display:inline-block;width:1rem;height:.25rem;margin-right:.4rem;"
    "vertical-align:middle}"
    ".s0{stroke:#0072b2;background:#0072b2}.s1{stroke:#d55e00;background:#d55e00}"
    ".s2{stroke:#009e73;background:#009e73}.s3{stroke:#cc79a7;background:#cc79a7}"
    ".s4{stroke:#e69f00;background:#e69f00}.s5{stroke:#56b4e9;background:#56b4e9}"
    ".s6{stroke:#8c6d31;background:#8c6d31}.s7{stroke:#7f7f7f;background:#7f7f7f}"
    ".dot{fill:var(--fg)}.range{stroke:var(--fg)}"
    ".h0{background:rgba(var(--heat),0)}.h1{background:rgba(var(--heat),.06)}"
    ".h2{background:rgba(var(--heat),.12)}.h3{background:rgba(var(--heat),.18)}"
    ".h4{background:rgba(var(--heat),.24)}.h5{background:rgba(var(--heat),.3)}"
    ".h6{background:rgba(var(--heat),.36)}.h7{background:rgba(var(--heat),.42)}"
    ".h8{background:rgba(var(--heat),.48)}.h9{background:rgba(var(--heat),.54)}"
    "@media print{details{display:none}body{max-width:none}}";

static int
open_beside(struct html *html, const char *path)
{
    const size_t room = strlen(path) + 32;

    html->path = path;
    html->beside = NULL;
    if (strcmp(path, "-") == 0) {
        html->out = stdout;
        return 0;
    }
    html->beside = malloc(room);
    if (!html->beside)
        return complain("out of memory");
    snprintf(html->beside, room, "%s.part-%ld", path, (long)getpid());
    html->out = fopen(html->beside, "wbx");
    if (html->out)
        return 0;
    free(html->beside);
    return complain("cannot write %s: %s", path, strerror(errno));
}

int
html_begin(struct html *html, const char *path, const char *title)
{
    const int status = open_beside(html, path);

    if (status != 0)
        return status;
    fprintf(
        html->out,
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
        "style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\">\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        "<title>%s</title>\n<style>%s</style>\n</head>\n<body>\n<main>\n"
        "<h1>%s</h1>\n",
        title, style, title);
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
    if (status == 0 && rename(html->beside, html->path) != 0)
        status = complain("cannot write %s: %s", html->path, strerror(errno));
    if (status != 0)
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

/* Controls, and what turns the direction of all that follows. */
static int
is_shown(uint32_t code)
{
    return code >= 0x20 && !(code >= 0x7f && code < 0xa0) &&
           !(code >= 0x202a && code <= 0x202e) && !(code >= 0x2066 && code <= 0x2069);
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
