# SPDX-License-Identifier: MIT
"""The public header, taken apart: sections, comments, declarations."""

import re
import textwrap

BANNER = re.compile(r"/\* -{20,} \*/\n/\* (.*?) +\*/\n/\* -{20,} \*/\n")
DECLARATION = re.compile(r"^TOUT_API (?:TOUT_MUST_USE )?([^;]*;)", re.M)
FUNCTION = re.compile(r"\b(tout_\w+)\(")


def manual(text):
    """The comment that the header begins with, without its first lines and its stars."""
    comment = re.search(r"\A(?:/\*.*?\*/\n)?/\*\n(.*?)\n \*/", text, re.S)[1]
    return [re.sub(r"^ \* ?", "", line) for line in comment.split("\n")]


def sections(text):
    """(title, pieces) in the order of the header; a piece is ("text", lines) of a comment
    or ("code", lines) of declarations."""
    parts = BANNER.split(text)
    for title, body in zip(parts[1::2], parts[2::2]):
        body = re.split(r"\n#ifdef __cplusplus", body)[0]
        yield title, list(pieces(body))


def pieces(body):
    # A comment that begins a line is of what follows; others belong to their lines.
    for block in re.split(r"^(/\*.*?\*/)\n", body, flags=re.S | re.M):
        if block.startswith("/*"):
            lines = re.sub(r"\A/\*\s?|\s*\*/\Z", "", block).split("\n")
            yield "text", [re.sub(r"^\s*\* ?", "", line) for line in lines]
        elif block.strip("\n"):
            yield "code", DECLARATION.sub(declaration, block.strip("\n")).split("\n")


def declaration(match):
    """A function as it would stand without the words for the compiler."""
    text = re.sub(r"(?<=[(,]) ?([^(),]+)(?=[,)])", whole, " ".join(match[1].split()))
    return "\n".join(textwrap.wrap(text, 72, subsequent_indent="    ",
                                   break_long_words=False)).replace("\0", " ")


def whole(parameter):
    """A parameter that does not fall apart at the end of a line."""
    blank = parameter[0][: -len(parameter[1])]
    return blank + parameter[1].replace(" ", "\0")


def functions(text):
    """The names of all functions, in order."""
    found = []
    for declaration in re.findall(r"^TOUT_API\b[^;]*;", text, re.M):
        name = FUNCTION.search(declaration)[1]
        if name not in found:
            found.append(name)
    return found
