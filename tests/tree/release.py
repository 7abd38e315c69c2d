# SPDX-License-Identifier: MIT
"""What a release is known by is one: version and date stand in several places, symbol
versions in two."""

import datetime
import re

from source import read

# (file, where its version and date stand, how it writes dates)
PLACES = [
    ("meson.build", r"version: '([^']+)'.*?release_date = '([^']+)'", "%B %d, %Y"),
    ("CHANGES.md", r"^## (\S+), (.+)$", "%d %B %Y"),
    ("debian/changelog", r"\Atout \(([^)]+)\).*?^ -- .*>  \w+, (\d+ \w+ \d+) ", "%d %b %Y"),
]


def a_release_has_one_version_and_one_date(root):
    first = None
    for path, pattern, form in PLACES:
        found = re.search(pattern, read(root, path), re.M | (
            re.S if path != "CHANGES.md" else 0))
        if not found:
            yield "%s: no version and date" % path
            continue
        release = found[1], datetime.datetime.strptime(found[2], form).date()
        first = first or release
        if release != first:
            yield "%s: %s of %s, but %s of %s in %s" % (path, *release, *first, PLACES[0][0])


def packages_know_the_symbol_versions(root):
    """With the release that began each: a program needs that one, or a later."""
    nodes = re.findall(r"^(TOUT_\d+\.\d+)\b.*\{", read(root, "lib/tout.map"), re.M)
    known = re.findall(r"^ \(symver\)(TOUT_(\S+)) (\S+)$", read(root, "debian/libtout0.symbols"),
                       re.M)
    for node in sorted(set(nodes) ^ {name for name, _, _ in known}):
        yield "%s: in one of lib/tout.map and debian/libtout0.symbols" % node
    for name, minor, since in known:
        if since != minor + ".0":
            yield "debian/libtout0.symbols: %s since %s, expected %s.0" % (name, since, minor)


CHECKS = [a_release_has_one_version_and_one_date, packages_know_the_symbol_versions]
