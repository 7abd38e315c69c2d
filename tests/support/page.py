# SPDX-License-Identifier: MIT
"""Reads a page of the command's as a browser would, and names whatever its template does not
have: what a post says must come through as text, and as nothing else."""

import html.parser
import re

VOID = {"meta", "br"}
CLASS = re.compile(r"[a-z0-9 ]*")
NUMBER = re.compile(r"-?[0-9.]+")
OURS = re.compile(r"[A-Za-z0-9 :;'=,./#%()-]*")
# What each element of the templates may have; of what form.
ELEMENTS = {
    "html": {"lang": "en"}, "head": {}, "title": {}, "style": {}, "body": {}, "main": {},
    "meta": {"charset": "utf-8", "http-equiv": "Content-Security-Policy",
             "name": OURS, "content": OURS},
    "nav": {"aria-label": OURS}, "a": {"href": re.compile("#[a-z]+")},
    "section": {"aria-labelledby": re.compile("[a-z]+")},
    "h1": {}, "h2": {"id": re.compile("[a-z]+")}, "h3": {}, "strong": {}, "code": {}, "br": {},
    "p": {"class": CLASS, "dir": "auto"}, "div": {"class": CLASS, "role": "group",
                                                  "tabindex": "0", "aria-label": OURS,
                                                  "aria-hidden": "true"},
    "span": {"class": CLASS}, "b": {"class": CLASS}, "bdi": {}, "mark": {"class": CLASS},
    "ul": {"class": CLASS}, "ol": {"class": CLASS}, "li": {"class": CLASS},
    "dl": {}, "dt": {}, "dd": {}, "details": {}, "summary": {},
    "table": {}, "thead": {}, "tbody": {}, "tr": {},
    "th": {"scope": re.compile("row|col"), "class": CLASS, "colspan": "2"},
    "td": {"class": CLASS}, "figure": {"class": CLASS}, "figcaption": {},
    "svg": {"class": CLASS, "viewbox": re.compile("[0-9 ]+"), "role": "img",
            "preserveaspectratio": "none", "aria-hidden": "true"},
    "desc": {}, "rect": dict.fromkeys(("x", "y", "width", "height"), NUMBER) | {"class": CLASS},
    "line": dict.fromkeys(("x1", "y1", "x2", "y2"), NUMBER) | {"class": CLASS},
    "circle": dict.fromkeys(("cx", "cy", "r"), NUMBER) | {"class": CLASS},
    "polyline": {"class": CLASS, "points": re.compile("[0-9., -]*")},
    "text": {"x": NUMBER, "y": NUMBER, "text-anchor": re.compile("middle|end"),
             "transform": OURS},
}


def _fits(pattern, value):
    return pattern == value if isinstance(pattern, str) else pattern.fullmatch(value or "")


class Page(html.parser.HTMLParser):
    """`faults` is what should not be there, `words` all text but the style sheet's."""

    def __init__(self, path):
        super().__init__(convert_charrefs=True)
        self.faults, self.open, self.parts = [], [], []
        with open(path, encoding="utf-8") as file:
            self.source = file.read()
        self.feed(self.source)
        self.close()
        self.faults += ["<%s> left open" % tag for tag in self.open]
        if "default-src 'none'" not in self.source.split("</head>")[0]:
            self.faults.append("no policy")
        self.words = "".join(self.parts)

    def handle_starttag(self, tag, attributes):
        allowed = ELEMENTS.get(tag)
        if allowed is None:
            self.faults.append("<%s>" % tag)
        for name, value in attributes:
            if name not in (allowed or {}) or not _fits(allowed[name], value):
                self.faults.append("<%s %s=%r>" % (tag, name, value))
        if tag not in VOID and not self.get_starttag_text().endswith("/>"):
            self.open.append(tag)

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.faults.append("</%s>" % tag)

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)

    def handle_comment(self, data):
        self.faults.append("<!--%s" % data)

    def handle_pi(self, data):
        self.faults.append("<?%s" % data)

    def handle_data(self, data):
        if self.open[-1:] == ["style"]:
            if re.search(r"url\(|@import|expression", data):
                self.faults.append("a style that fetches")
        else:
            self.parts.append(data)
            self.faults += ["U+%04X" % ord(mark) for mark in re.findall(
                "[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]", data)]


def shown(text):
    """A post's bytes as a page shows them."""
    text = re.sub("[\t\n\r]", " ", text.decode("utf-8", errors="replace"))
    return re.sub("[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufffe\uffff]", "\ufffd", text)
