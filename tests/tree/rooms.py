# SPDX-License-Identifier: MIT
"""The rooms of lib/ stand in a row, and a room includes only what stands to its left;
the command is a stranger to all of them. What the system provides is seen by as few
files as there are reasons for it."""

import fnmatch
import os

from source import files, includes

# Room -> what of ours it may include beside itself and the public header.
ROOMS = {
    "base": (),
    "text": ("base/*",),
    "token": ("base/*", "text/*"),
    "feature": ("base/*", "text/*", "token/*"),
    "model": ("base/*", "text/utf8.h", "feature/recipe.h"),
    "rules": ("base/*", "text/*", "token/*"),
    "classify": ("base/*", "text/*", "token/*", "feature/*", "model/*", "rules/*"),
    "train": ("base/*", "text/*", "token/*", "feature/*", "model/*", "rules/*",
              "classify/*"),
}

# Of the C library, what neither looks at the locale nor leaves the process.
C_HEADERS = {name + ".h" for name in (
    "assert errno float inttypes limits math stdalign stdarg stdatomic stdbool stddef "
    "stdint stdio stdlib stdnoreturn string").split()}

# Header -> the files of lib/ that may see it; `at most` so many of them.
THIRD_PARTY = {
    "libstemmer.h": ("lib/token/*", 1),
    "pcre2.h": ("lib/rules/*", None),
    "utf8proc.h": ("lib/text/*", None),
    "emmintrin.h": ("lib/*", None),  # SSE2, with a portable twin beside it
    "xxhash.h": ("lib/base/hash.c", 1),
}
# Any header that is not named above is the operating system's.
SYSTEM_FILE = "lib/base/file.c"

CLI_THIRD_PARTY = {"csv.h": ("cli/read/*", 1), "simdjson.h": ("cli/read/*", 1)}


def _room(path):
    return path.split("/")[1] if path.count("/") > 1 else None


def each_file_of_lib_is_in_a_room(root):
    for path in files(root, ("lib",)):
        if _room(path) not in ROOMS:
            yield "%s: lib/ has the rooms %s" % (path, ", ".join(ROOMS))


def a_room_includes_only_what_stands_to_its_left(root):
    for path in files(root, ("lib",)):
        room = _room(path)
        allowed = ROOMS.get(room, ()) + ("%s/*" % room, "tout.h")
        for line, quote, name in includes(root, path):
            if quote == "<" and not name.startswith(tuple(r + "/" for r in ROOMS)):
                continue
            if not any(fnmatch.fnmatch(name, pattern) for pattern in allowed):
                yield "%s:%d: %s may not include %s" % (path, line, room, name)


def lib_names_its_headers_by_room(root):
    for path in files(root, ("lib",)):
        for line, quote, name in includes(root, path):
            if quote != '"' or name == "tout.h":
                continue
            if not os.path.isfile(os.path.join(root, "lib", name)):
                yield '%s:%d: no file lib/%s; write "room/file.h"' % (path, line, name)


def _unseen(seen, table):
    for name, (pattern, at_most) in table.items():
        places = seen.get(name, [])
        for path, line in places:
            if not fnmatch.fnmatch(path, pattern):
                yield "%s:%d: %s is for %s" % (path, line, name, pattern)
        if at_most is not None and len({path for path, _ in places}) > at_most:
            yield "%s is seen by %d files, and may be by %d: %s" % (
                name, len(places), at_most, ", ".join(sorted(p for p, _ in places)))


def _seen(root, folder):
    seen = {}
    for path in files(root, (folder,)):
        for line, quote, name in includes(root, path):
            if quote == "<":
                seen.setdefault(name, []).append((path, line))
    return seen


def a_library_is_seen_by_its_room_alone(root):
    yield from _unseen(_seen(root, "lib"), THIRD_PARTY)
    yield from _unseen(_seen(root, "cli"), CLI_THIRD_PARTY)


def the_system_is_seen_by_one_file(root):
    for name, places in _seen(root, "lib").items():
        if name in C_HEADERS or name in THIRD_PARTY or name == "tout.h":
            continue
        if name.startswith(tuple(room + "/" for room in ROOMS)):
            continue
        for path, line in places:
            if path != SYSTEM_FILE:
                yield "%s:%d: <%s> is for %s alone" % (path, line, name, SYSTEM_FILE)


def the_command_is_a_stranger_to_the_library(root):
    for path in files(root, ("cli",)):
        for line, quote, name in includes(root, path):
            if name == "tout.h":
                continue
            if quote == "<":
                if name.startswith(tuple(room + "/" for room in ROOMS)):
                    yield "%s:%d: %s is the library's" % (path, line, name)
                continue
            near = (os.path.join(root, "cli", name),
                    os.path.join(root, os.path.dirname(path), name))
            if ".." in name or not any(os.path.isfile(place) for place in near):
                yield "%s:%d: %s is not of cli/, nor is it tout.h" % (path, line, name)


CHECKS = [
    each_file_of_lib_is_in_a_room,
    a_room_includes_only_what_stands_to_its_left,
    lib_names_its_headers_by_room,
    a_library_is_seen_by_its_room_alone,
    the_system_is_seen_by_one_file,
    the_command_is_a_stranger_to_the_library,
]
