#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Makes styled_data.c and lookalike_data.c from Unicode's data.

usage: tables.py CONFUSABLES.TXT FOLDER

CONFUSABLES.TXT is that of UTS #39, version 15.0.0; names and decompositions come from
Python's own unicodedata. Writes both files into FOLDER.
"""

import re
import sys
import unicodedata

LONG = 0x80      # stands for more than one character: the decomposition has them all
PHONETIC = 0x80  # a letter that is right in a transcription of speech
STYLES = ("<font>", "<wide>", "<circle>", "<square>", "<super>", "<sub>")
ORDINALS = (0xAA, 0xBA)   # 1a, 1o: letters of Spanish and Portuguese
MARKS = (0x2120, 0x2122)  # SM, TM: signs of their own
DOTLESS = (0x131, 0x237)  # letters of Turkish; and its twin
NAMED = re.compile(
    r"(?:(?:CROSSED )?NEGATIVE (?:CIRCLED|SQUARED)|PARENTHESIZED|"
    r"REGIONAL INDICATOR SYMBOL) (?:LATIN (?:CAPITAL|SMALL) )?LETTER ([A-Z])$")
DIGITS = re.compile(
    r"(?:DINGBAT )?(?:DOUBLE CIRCLED|NEGATIVE CIRCLED|CIRCLED SANS-SERIF|"
    r"NEGATIVE CIRCLED SANS-SERIF|PARENTHESIZED) DIGIT (\w+)$")
SMALL_CAPITAL = re.compile(r"LATIN LETTER SMALL CAPITAL ([A-Z])$")
STROKE = re.compile(r"LATIN (SMALL|CAPITAL) LETTER ([A-Z]) WITH (?:DIAGONAL |MIDDLE )?"
                    r"(?:STROKE|BAR|DOUBLE BAR|OBLIQUE STROKE)$")
VALUES = ("ZERO", "ONE", "TWO", "THREE", "FOUR", "FIVE", "SIX", "SEVEN", "EIGHT", "NINE")
# What a reader takes for the letter when the page stands on its head, or the letter is
# written turned.
TURNED = {0x250: "a", 0x254: "c", 0x1DD: "e", 0x25F: "f", 0x183: "g", 0x265: "h",
          0x1D09: "i", 0x27E: "j", 0x29E: "k", 0x26F: "m", 0x279: "r", 0x287: "t",
          0x28C: "v", 0x28D: "w", 0x28E: "y", 0x252: "a"}


def name_of(code):
    return unicodedata.name(chr(code), "")


def is_plain(text):
    return all(c.isascii() and (c.isalnum() or c == "$") for c in text)


def styled_by_name(code):
    named, digit = NAMED.match(name_of(code)), DIGITS.match(name_of(code))
    if named:
        capital = "SMALL" not in name_of(code)
        return named[1] if capital else named[1].lower()
    if digit and digit[1] in VALUES:
        return str(VALUES.index(digit[1]))
    return None


def styled_by_decomposition(code):
    tag, _, rest = unicodedata.decomposition(chr(code)).partition(" ")
    is_letter_form = tag == "<compat>" and (
        0xFB00 <= code <= 0xFB06 or 0x2160 <= code <= 0x217F or code == 0x17F)
    if tag not in STYLES and not is_letter_form:
        return None
    text = unicodedata.normalize("NFKC", "".join(chr(int(c, 16)) for c in rest.split()))
    small = SMALL_CAPITAL.match(unicodedata.name(text, "")) if len(text) == 1 else None
    text = small[1].lower() if small else text
    return text if is_plain(text) else None


def styled():
    for code in range(0x80, 0x20000):
        if code in ORDINALS or code in MARKS:
            continue
        plain = styled_by_name(code) or styled_by_decomposition(code)
        if plain:
            yield code, ord(plain[0]) | (LONG if len(plain) > 1 else 0)


def blocks(codes):
    """A bit for each block of 256 that holds one of the codes."""
    words = [0] * 16
    for code in codes:
        words[code >> 13] |= 1 << (code >> 8 & 31)
    return ["0x%08x" % word for word in words]


def zeros():
    """The zero of each row of ten decimal digits but ASCII's and the styled ones."""
    taken = dict(styled())
    for code in range(0x80, 0x20000):
        if unicodedata.decimal(chr(code), None) == 0 and code not in taken:
            yield code


def confusables(path):
    with open(path, encoding="utf-8-sig") as file:
        for line in file:
            cells = line.partition("#")[0].split(";")
            if len(cells) < 3:
                continue
            source, target = ([int(c, 16) for c in cell.split()] for cell in cells[:2])
            if len(source) == len(target) == 1:
                yield source[0], chr(target[0])


def looks_of(code, target):
    """The letter that `code` reads as. UTS #39 takes I and l for the same."""
    if target == "l" and unicodedata.category(chr(code)) == "Lu":
        return "I"
    return target


def letters_alike(path):
    skipped = set(dict(styled())) | set(DOTLESS)
    found = {}
    for code, target in confusables(path):
        char = chr(code)
        if (code >= 0x80 and code not in skipped and is_plain(target)
                and unicodedata.category(char)[0] == "L"
                and unicodedata.normalize("NFKD", char) == char):
            found[code] = looks_of(code, target)
    # People who write a capital's twin write its small letter too.
    for code, target in list(found.items()):
        lower = chr(code).lower()
        if len(lower) == 1 and lower != chr(code) and target.isalpha():
            found.setdefault(ord(lower), target.lower())
    found[ord("\u03b7")] = "n"  # whose capital looks like an H
    return found


def lookalike(path):
    found = {code: ord(target) for code, target in letters_alike(path).items()}
    for code in range(0x80, 0x20000):
        small, stroke = SMALL_CAPITAL.match(name_of(code)), STROKE.match(name_of(code))
        if small:
            found[code] = ord(small[1].lower()) | PHONETIC
        elif stroke:
            small_letter = stroke[1] == "SMALL"
            found[code] = ord(stroke[2].lower() if small_letter else stroke[2])
    for code, plain in TURNED.items():
        found[code] = ord(plain) | PHONETIC
    return sorted(found.items())


def table(name, kind, values):
    lines, line = [], "   "
    for value in values:
        if len(line) + len(value) + 2 > 88:
            lines.append(line)
            line = "   "
        line += " " + value + ","
    return "const %s %s[] = {\n%s\n};\n" % (kind, name, "\n".join(lines + [line]))


def write(folder, name, body):
    head = """/* SPDX-License-Identifier: MIT */
/* clang-format off */
/* Made by lib/text/tables.py from Unicode's confusables.txt 15.0.0 and the names and
 * decompositions of Unicode %s; do not edit. */
#include "text/%s.h"

""" % (unicodedata.unidata_version, name)
    with open(folder + "/" + name + "_data.c", "w", encoding="utf-8") as file:
        file.write(head + body)


def count(name, values):
    return "const size_t %s_count = %d;\n" % (name, len(values))


def main(arguments):
    if len(arguments) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    confusables_path, folder = arguments
    pairs = ["0x%05x%02x" % pair for pair in sorted(styled())]
    rows = ["0x%05x" % zero for zero in sorted(zeros())]
    write(folder, "styled", table("ti_styled_table", "uint32_t", pairs) +
          count("ti_styled_table", pairs) + "\n" +
          table("ti_styled_blocks", "uint32_t", blocks(dict(styled()))) +
          "\n" + table("ti_styled_zeros", "uint32_t", rows) + count("ti_styled_zeros", rows))
    pairs = ["0x%05x%02x" % pair for pair in lookalike(confusables_path)]
    write(folder, "lookalike", table("ti_lookalike_table", "uint32_t", pairs) +
          count("ti_lookalike_table", pairs))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
