# SPDX-License-Identifier: MIT
"""Where files lie: the closed list at the top, sizes, build files, header guards."""

import os
import re
import subprocess

from source import SOURCE_FOLDERS, files, is_generated, read

FOLDERS = {"include", "lib", "cli", "models", "tests", "bench", "scripts", "examples",
           "docs", "debian"}
TOP_FILES = {"meson.build", "meson_options.txt", "README.md", "CHANGES.md", "SECURITY.md",
             "LICENSE"}

LINES_MAX = 350
# Longer files, each with the reason why it is one.
LONG_FILES = {
    "include/tout.h": "the manual of the library, read from top to bottom",
}


def _top(root):
    """Names at the top: what git tracks, or all where it is no repository."""
    git = subprocess.run(["git", "-C", root, "ls-files", "-z"], text=True,
                         stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) \
        if os.path.exists(os.path.join(root, ".git")) and _has_git() else None
    if git and git.returncode == 0 and git.stdout:
        return {path.split("/")[0] for path in git.stdout.split("\0") if path}
    # A build folder is whose it is, whatever it is called.
    return {name for name in os.listdir(root) if not name.startswith("build") and
            not os.path.isdir(os.path.join(root, name, "meson-private"))}


def _has_git():
    return any(os.access(os.path.join(folder, "git"), os.X_OK)
               for folder in os.environ.get("PATH", "").split(os.pathsep))


def the_list_at_the_top_is_closed(root):
    for name in sorted(_top(root) - FOLDERS - TOP_FILES):
        if not name.startswith("."):
            yield "%s: not one of the top-level names of the project" % name


def files_are_small(root):
    endings = (".c", ".h", ".cc", ".cpp", ".hpp", ".py", ".sh", "meson.build")
    paths = files(root, SOURCE_FOLDERS + ("scripts", "models"), endings)
    for path in paths + ["meson.build"]:
        if not os.path.isfile(os.path.join(root, path)):
            continue
        text = read(root, path)
        lines = text.count("\n")
        if lines > LINES_MAX and path not in LONG_FILES and not is_generated(text):
            yield "%s: %d lines; over %d a file does two things" % (
                path, lines, LINES_MAX)


def long_files_are_still_long(root):
    for path in LONG_FILES:
        place = os.path.join(root, path)
        if not os.path.isfile(place) or read(root, path).count("\n") <= LINES_MAX:
            yield "%s: listed as longer than %d lines, and is not" % (path, LINES_MAX)


def every_source_file_is_built(root):
    for folder in ("lib", "cli"):
        built = set()
        for path in files(root, (folder,), ("meson.build",)):
            text = re.sub(r"#[^\n]*", "", read(root, path))
            near = os.path.dirname(path)
            built |= {os.path.normpath(os.path.join(near, name)).replace(os.sep, "/")
                      for name in re.findall(r"'([^'\n]+\.(?:c|cc|cpp))'", text)}
        there = set(files(root, (folder,), (".c", ".cc", ".cpp")))
        for path in sorted(there - built):
            yield "%s: in no meson.build" % path
        # What is made while building has no file in the tree.
        for path in sorted(path for path in built - there
                           if os.path.dirname(path) and "@" not in path):
            if not _is_made(root, folder, os.path.basename(path)):
                yield "%s: in a meson.build, but not there" % path


def _is_made(root, folder, name):
    pattern = re.compile(r"output\s*:\s*\[?[^\]\)]*'%s'" % re.escape(name))
    return any(pattern.search(read(root, path))
               for path in files(root, (folder,), ("meson.build",)))


def every_fuzz_input_is_replayed(root):
    """tests/fuzz/TARGET/ is in the list of TARGET: an input that showed a bug is tried again."""
    place = "tests/fuzz/meson.build"
    text = read(root, place) if os.path.isfile(os.path.join(root, place)) else ""
    text = re.sub(r"#[^\n]*", "", text)
    lists = {target: re.findall(r"'([^'\n]+)'", names)
             for target, names in re.findall(r"'(\w+)'\s*:\s*\[([^\]]*)\]", text)}
    for path in files(root, ("tests/fuzz",), ("",)):
        name = path[len("tests/fuzz/"):]
        if "/" in name and name not in lists.get(name.split("/")[0], ()):
            yield "%s: not replayed, for it is not in %s" % (path, place)


def header_guards_are_named_for_the_file(root):
    for path in files(root, ("include", "lib", "cli"), (".h", ".hpp")):
        parts = os.path.splitext(path)[0].split("/")
        parts = parts[1:] if parts[0] in ("include", "lib") else parts
        guard = "_".join(parts).upper().replace("-", "_") + "_H"
        guard = guard if guard.startswith("TOUT_") else "TOUT_" + guard
        guard = "TOUT_H" if path == "include/tout.h" else guard
        pattern = r"^#ifndef %s\n#define %s\n" % (guard, guard)
        if not re.search(pattern, read(root, path), re.M):
            yield "%s: its guard is %s" % (path, guard)


def each_file_says_what_it_is(root):
    """Its licence, then a comment, or the include of the header that has the comment."""
    for path in files(root, SOURCE_FOLDERS):
        lines = (read(root, path) + "\n").split("\n")
        own = '"%s.h"' % os.path.splitext(path)[0].split("/", 1)[-1]
        if lines[0] != "/* SPDX-License-Identifier: MIT */":
            yield "%s:1: expected /* SPDX-License-Identifier: MIT */" % path
        elif not lines[1].startswith(("/*", "#include " + own)):
            yield "%s:2: expected a comment that says what the file is" % path


def the_map_of_the_rooms_is_complete(root):
    """lib/README.md: a heading "## room: ..." each, and a row a file below it."""
    there, listed = set(), set()
    for path in files(root, ("lib",)):
        if path.count("/") == 2:
            there.add(os.path.splitext(path)[0].split("/", 1)[1])
    room = ""
    place = os.path.join(root, "lib", "README.md")
    for line in read(root, "lib/README.md").split("\n") if os.path.isfile(place) else []:
        heading, row = re.match(r"## (\w+):", line), re.match(r"\| `(\w+)`", line)
        room = heading[1] if heading else room
        listed |= {room + "/" + row[1]} if row else set()
    for name in sorted(there - listed):
        yield "lib/%s: not in lib/README.md" % name
    for name in sorted(listed - there):
        yield "lib/%s: in lib/README.md, but not there" % name


CHECKS = [
    the_list_at_the_top_is_closed,
    files_are_small,
    long_files_are_still_long,
    every_source_file_is_built,
    every_fuzz_input_is_replayed,
    the_map_of_the_rooms_is_complete,
    header_guards_are_named_for_the_file,
    each_file_says_what_it_is,
]
