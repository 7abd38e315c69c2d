# SPDX-License-Identifier: MIT
"""Reading the sources of a tree: which files there are, and C without its comments."""

import os
import re

SOURCE_FOLDERS = ("include", "lib", "cli", "tests", "bench", "examples")
C_ENDINGS = (".c", ".h", ".cc", ".cpp", ".hpp")

# Comments, strings and characters in one alternation, so that a quote in a comment or
# a comment in a string is not taken for what it is not.
_C_TOKEN = re.compile(
    r"//[^\n]*|/\*.*?\*/|\"(?:\\.|[^\"\\\n])*\"|'(?:\\.|[^'\\\n])*'", re.S)
_INCLUDE = re.compile(r"^[ \t]*#[ \t]*include[ \t]*([<\"])([^>\"\n]+)[>\"]", re.M)


def files(root, folders=SOURCE_FOLDERS, endings=C_ENDINGS):
    """Paths below root, with /, of the files in these folders, in order."""
    found = []
    for folder in folders:
        for at, names, leaves in os.walk(os.path.join(root, folder)):
            names[:] = [n for n in names if n != "__pycache__"]
            found += [os.path.relpath(os.path.join(at, leaf), root).replace(os.sep, "/")
                      for leaf in leaves if leaf.endswith(tuple(endings))]
    return sorted(found)


def read(root, path):
    with open(os.path.join(root, path), encoding="utf-8", errors="replace") as file:
        return file.read()


def _blank(match):
    text = match[0]
    if text.startswith("/"):
        return re.sub(r"[^\n]", " ", text)
    return text[0] + " " * (len(text) - 2) + text[-1]


def code(root, path):
    """The file with comments and the insides of strings blanked, line for line."""
    return _C_TOKEN.sub(_blank, read(root, path))


def comments(root, path):
    """(line, text) of each comment."""
    text = read(root, path)
    for match in _C_TOKEN.finditer(text):
        if match[0].startswith("/"):
            yield line_of(text, match.start()), match[0]


def includes(root, path):
    """(line, '<' or '"', name) of each include directive that is no comment."""
    text = read(root, path)
    without = _C_TOKEN.sub(
        lambda m: _blank(m) if m[0].startswith("/") else m[0], text)
    for match in _INCLUDE.finditer(without):
        yield line_of(without, match.start(1)), match[1], match[2]


def line_of(text, offset):
    return text.count("\n", 0, offset) + 1


def is_generated(text):
    """A generated file says so in its first comment."""
    return "do not edit" in "\n".join(text.splitlines()[:15]).lower()
