#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Makes code_data.c from libutf8proc and styled_data.c.

usage: codes.py FOLDER [--version]

Writes the file into FOLDER, or the Unicode version of the library to standard output.
What a code point is and what it folds to by itself is what class.c and fold.c find out;
a test compares them.
"""

import ctypes
import os
import re
import sys

CODES = 0x20000    # all that people write with but rare ideographs
BLOCK = 128
LOW = 0x600        # Latin to Armenian, of which folding is kept
EXTENDED = 0x1e00  # Latin and Greek with accents, likewise
OPTIONS = 1 << 1 | 1 << 2 | 1 << 3 | 1 << 5 | 1 << 10  # as in fold.c
DECOMPOSE = 1 << 1 | 1 << 4
PICTOGRAPH, REGIONAL = 19, 11  # boundary classes
LETTER, DIGIT, MARK, SPACE, UPPER, CURRENCY, PICTURE, HALF_FLAG, UNSPACED, IGNORABLE, \
    SYMBOL, STYLED, ITSELF = (1 << bit for bit in range(13))
ACCENTS = ((0x300, 0x36f), (0x1ab0, 0x1aff), (0x1dc0, 0x1dff), (0x20d0, 0x20ff))
# As in class.c.
SCRIPTS = (
    (0x0e00, 0x0eff), (0x1000, 0x109f), (0x1780, 0x17ff), (0x2e80, 0x2fdf),
    (0x3005, 0x3007), (0x3031, 0x3035), (0x3040, 0x312f), (0x31a0, 0x31bf),
    (0x31f0, 0x31ff), (0x3400, 0x4dbf), (0x4e00, 0x9fff), (0xa9e0, 0xa9ff),
    (0xaa60, 0xaa7f), (0xf900, 0xfaff), (0xff66, 0xff9f), (0x1aff0, 0x1b16f))
OF_CATEGORY = {
    "Lu": LETTER | UPPER, "Lt": LETTER | UPPER, "Ll": LETTER, "Lm": LETTER, "Lo": LETTER,
    "Nl": LETTER, "Mn": MARK, "Mc": MARK, "Me": MARK, "Nd": DIGIT, "Sc": CURRENCY,
    "Zs": SPACE, "Zl": SPACE, "Zp": SPACE, "Cc": SPACE, "Cs": SPACE, "Cf": IGNORABLE}
APOSTROPHES = (0x2019, 0x02bc)


class Property(ctypes.Structure):
    _fields_ = [(name, ctypes.c_uint16) for name in (
        "category combining bidi decomposition at_decomposition at_fold at_upper at_lower "
        "at_title at_composition").split()] + [
            (name, ctypes.c_uint, bits) for name, bits in (
                ("mirrored", 1), ("excluded", 1), ("ignorable", 1), ("control", 1),
                ("width", 2), ("pad", 2), ("boundary", 8))]


LIBRARY = ctypes.CDLL("libutf8proc.so.2")
LIBRARY.utf8proc_get_property.restype = ctypes.POINTER(Property)
LIBRARY.utf8proc_category_string.restype = ctypes.c_char_p
LIBRARY.utf8proc_unicode_version.restype = ctypes.c_char_p


def styled_table():
    """What styled characters read as, and whether they stand for more than one."""
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "styled_data.c")
    with open(path, encoding="utf-8") as file:
        text = file.read()
    pairs, zeros = (re.findall(r"0x([0-9a-f]+)", re.search(
        name + r"\[\] = \{(.*?)\}", text, re.S)[1]) for name in (
            "ti_styled_table", "ti_styled_zeros"))
    found = {int(zero, 16) + i: ord("0") + i for zero in zeros for i in range(10)}
    read = {int(pair, 16) >> 8: int(pair, 16) & 0xff for pair in pairs}
    return read, found


def map_text(codes, options):
    """The code points that a text becomes."""
    text = "".join(map(chr, codes)).encode("utf-8")
    room = (ctypes.c_int32 * (18 * len(codes) + 1))()
    count = LIBRARY.utf8proc_decompose(text, ctypes.c_ssize_t(len(text)), room, len(room),
                                       options)
    count = LIBRARY.utf8proc_normalize_utf32(room, ctypes.c_ssize_t(count), options)
    return list(room[:count])


def is_surrogate(code):
    return 0xd800 <= code <= 0xdfff


def is_accent(code):
    return any(first <= code <= last for first, last in ACCENTS)


def class_of_ascii(code):
    if chr(code).isalpha():
        return LETTER | (UPPER if chr(code).isupper() else 0)
    return DIGIT if chr(code).isdigit() else CURRENCY


def class_of(code, styled):
    entry = LIBRARY.utf8proc_get_property(code)[0]
    if entry.boundary == PICTOGRAPH:
        return PICTURE | (STYLED if code in styled else 0)
    if code in styled:
        if entry.boundary == REGIONAL:
            return HALF_FLAG | STYLED
        return class_of_ascii(styled[code] & 0x7f) | STYLED
    if entry.ignorable:
        return IGNORABLE
    found = OF_CATEGORY.get(LIBRARY.utf8proc_category_string(code).decode(), SYMBOL)
    if found & LETTER and any(first <= code <= last for first, last in SCRIPTS):
        found |= UNSPACED
    return found


def second_ones():
    """Code points that become one with what stands before them."""
    found = set(range(0x1161, 0x1176)) | set(range(0x11a8, 0x11c3))
    for code in range(0x80, 0x30000):
        if not is_surrogate(code):
            parts = map_text([code], DECOMPOSE)
            found.update(parts[1:])
    return found


def fold_of(code, classes, styled, digits, seconds):
    """What the code point folds to, whatever stands beside it; 0 if that depends."""
    if is_surrogate(code) or is_accent(code) or classes & IGNORABLE:
        return 0
    plain = styled.get(code, 0)
    plain = digits.get(code) or (plain if plain and not plain & 0x80 else code)
    folded = map_text([plain], OPTIONS)
    if len(folded) != 1:
        return 0
    first = map_text(folded, DECOMPOSE)[0]
    if first in seconds or LIBRARY.utf8proc_get_property(first)[0].combining:
        return 0
    return ord("'") if folded[0] in APOSTROPHES else folded[0]


def array(kind, name, values):
    lines, line = [], "   "
    for value in values:
        text = " %d," % value
        if len(line) + len(text) > 88:
            lines.append(line)
            line = "   "
        line += text
    return "const %s %s[] = {\n%s\n};\n" % (kind, name, "\n".join(lines + [line]))


def blocks_of(values):
    """The distinct blocks in a row, and which of them each block is."""
    blocks, index = {}, []
    for begin in range(0, len(values), BLOCK):
        block = tuple(values[begin:begin + BLOCK])
        index.append(blocks.setdefault(block, len(blocks)))
    assert len(blocks) <= 0x100
    return [value for block in blocks for value in block], index


def make(version):
    styled, digits = styled_table()
    seconds = second_ones()
    classes, folds = [0] * 0x80, []
    for code in range(CODES):
        found = class_of(code, styled) if code >= 0x80 else 0
        folds.append(fold_of(code, found, styled, digits, seconds))
        if code >= 0x80:
            classes.append(found | (ITSELF if folds[code] == code else 0))
    kinds = sorted(set(classes))
    places, index = blocks_of([kinds.index(value) for value in classes])
    return """/* SPDX-License-Identifier: MIT */
/* clang-format off */
/* Made by lib/text/codes.py from styled_data.c and utf8proc's data of Unicode %s;
 * do not edit. */
#include "text/code.h"

""" % version + "\n".join((
        array("uint16_t", "ti_code_kinds", kinds), array("uint8_t", "ti_code_blocks", index),
        array("uint8_t", "ti_code_places", places),
        array("uint16_t", "ti_code_folds", folds[:LOW]),
        array("uint16_t", "ti_code_folds_extended", folds[EXTENDED:EXTENDED + 0x200])))


def main(arguments):
    version = LIBRARY.utf8proc_unicode_version().decode()
    if arguments == ["--version"]:
        print(version)
        return 0
    if len(arguments) != 1:
        print(__doc__, file=sys.stderr)
        return 2
    with open(os.path.join(arguments[0], "code_data.c"), "w", encoding="utf-8") as file:
        file.write(make(version))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
