# SPDX-License-Identifier: MIT
"""Manual pages in mdoc: text goes in as people write it, and nothing of it is taken for
a macro."""

import re
import textwrap

WIDTH = 70
# What ends a sentence, before what begins the next.
FUNCTION = re.compile(r"(.*?)(?:(tout_\w+)\(\)([.,;:)]*) ?|\0)")
SENTENCES = re.compile(r"(?<=[.!?])\s+(?=[\"(A-Z0-9'`\\])")


def escape(text):
    """Text within a line."""
    text = text.replace("\\", "\\e").replace("`", "\\(ga").replace("^", "\\(ha")
    return text.replace("~", "\\(ti").replace("'", "\\(aq")


def argument(text):
    """One argument of a macro, whatever is in it."""
    text = escape(text).replace('"', "\\(dq").replace("-", "\\-")
    # Zero width in front keeps a word from being a macro or punctuation.
    return '"\\&%s"' % text if " " in text else "\\&" + text


def guard(escaped):
    """A line that must not begin as a request does."""
    return "\\&" + escaped if escaped.startswith((".", "\\(aq")) else escaped


def sentence(text):
    """The lines of one: functions have a macro of their own."""
    lines = []
    for part, function, end in FUNCTION.findall(text + "\0"):
        part = part.rstrip("\0")
        lines += [guard(each) for each in
                  textwrap.wrap(escape(part), WIDTH, break_long_words=False,
                                break_on_hyphens=False)]
        if function:
            lines.append(".Fn " + " ".join([function, *end]))
    return lines


def paragraph(text):
    """A paragraph as mdoc wants it: each sentence begins a line."""
    return [line for each in SENTENCES.split(" ".join(text.split()))
            for line in sentence(each)]


def code(text):
    lines = text.rstrip("\n").expandtabs(8).split("\n")
    return [".Bd -literal -offset indent"] + [
        guard(escape(each)) for each in lines] + [".Ed"]


def section(name):
    return [".Sh " + name.upper()]


def subsection(name):
    return [".Ss " + argument(name)]


def page(title, number, date, name, about, body):
    """A whole page; `body` is lines."""
    lines = [".\\\" Made by docs/manual/pages.py; do not edit.",
             ".Dd " + date, ".Dt %s %s" % (title.upper(), number), ".Os tout"]
    lines += section("name") + [".Nm " + argument(name), ".Nd " + escape(about)] + body
    return "\n".join(tidy(lines)) + "\n"


def tidy(lines):
    """Without paragraphs that break nothing."""
    kept = []
    for each in lines:
        if each == ".Pp" and kept and re.match(r"\.(?:Sh|Ss|Pp|It|Nd)\b", kept[-1]):
            continue
        if re.match(r"\.(?:Sh|Ss|Bl|Bd|It|El|Ed)\b", each) and kept and kept[-1] == ".Pp":
            kept.pop()
        kept.append(each)
    while kept and kept[-1] == ".Pp":
        kept.pop()
    return kept
