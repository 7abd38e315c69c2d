#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The names that the library gives and takes: header, symbol map and both libraries agree.

usage: symbols.py --nm NM --objdump OBJDUMP --header H --map MAP --version V
                  --shared LIBRARY --static LIBRARY
"""

import argparse
import functools
import os
import re
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.dont_write_bytecode = True
sys.path[:0] = [os.path.join(HERE, "..", "support")]

import tap  # noqa: E402

DECLARATION = re.compile(r"^TOUT_API\b[^;]*?\b(tout_\w+)\s*\(", re.M)

# A call of any of these breaks a promise on the header's first page, whatever macro or
# compiler made it of something else.
FORBIDDEN = set(
    "printf fprintf vprintf vfprintf puts fputs putchar putc perror fwrite "
    "__printf_chk __fprintf_chk __vprintf_chk __vfprintf_chk stdout stderr stdin "
    "getenv secure_getenv setenv putenv setlocale uselocale newlocale "
    "tolower toupper __ctype_b_loc __ctype_tolower_loc __ctype_toupper_loc "
    "strtod strtof strtold atof atoi strtok rand srand random "
    "exit _exit abort signal sigaction raise longjmp siglongjmp setjmp "
    "pthread_create thrd_create fork system popen execve".split())


def run(*command):
    return subprocess.run(command, check=True, text=True,
                          stdout=subprocess.PIPE).stdout


def read(path):
    with open(path, encoding="utf-8") as file:
        return file.read()


def declared(options):
    return DECLARATION.findall(read(options.header))


def mapped(options):
    text = re.sub(r"/\*.*?\*/|#[^\n]*", "", read(options.map), flags=re.S)
    globals_ = "".join(re.findall(r"global:(.*?)(?:local:|\})", text, re.S))
    return [name.strip() for name in globals_.split(";") if name.strip()]


def symbols(nm, *arguments):
    """(name, letter) of each symbol, without its version."""
    for line in run(nm, "-P", *arguments).splitlines():
        parts = line.split()
        if len(parts) >= 2 and not parts[0].endswith(":"):
            yield parts[0].split("@")[0], parts[1]


def differences(left, left_name, right, right_name):
    for name in sorted(set(left) - set(right)):
        yield "%s: in %s, not in %s" % (name, left_name, right_name)
    for name in sorted(set(right) - set(left)):
        yield "%s: in %s, not in %s" % (name, right_name, left_name)


def the_shared_library_exports_what_the_map_says(options):
    exported = [name for name, letter in
                symbols(options.nm, "-D", "--defined-only", options.shared)
                if letter != "A"]
    yield from differences(exported, "the library", mapped(options), "the map")


def the_header_declares_what_the_map_says(options):
    yield from differences(declared(options), "the header", mapped(options), "the map")


def the_map_is_sorted_and_names_nothing_twice(options):
    names = mapped(options)
    for before, after in zip(names, names[1:]):
        if not before < after:
            yield "%s stands before %s" % (before, after)


def every_function_has_a_comment(options):
    """One comment may stand before several; what ends an object is explained at the
    header's beginning, for all of them."""
    lines = read(options.header).split("\n")
    for number, line in enumerate(lines):
        match = DECLARATION.match("\n".join(lines[number:number + 6]))
        if not line.startswith("TOUT_API") or not match:
            continue
        above = number - 1
        while above > 0 and lines[above] and not lines[above].endswith("*/"):
            above -= 1
        if not lines[above].endswith("*/") and not match[1].endswith("_free"):
            yield "%s, line %d: no comment" % (match[1], number + 1)


def the_header_has_the_version_of_the_project(options):
    text = read(options.header)
    parts = [re.search(r"#define TOUT_VERSION_%s (\d+)" % part, text)
             for part in ("MAJOR", "MINOR", "PATCH")]
    version = ".".join(part[1] if part else "?" for part in parts)
    if version != options.version:
        yield "the header says %s, meson.build %s" % (version, options.version)


def the_static_library_collides_with_nobody(options):
    for name, _ in sorted(set(symbols(options.nm, "-g", "--defined-only",
                                      options.static))):
        if not name.startswith(("tout_", "ti_")):
            yield "%s is visible to whom links it" % name


def what_the_library_calls_of_its_own_is_there(options):
    given = {name for name, _ in symbols(options.nm, "-g", "--defined-only",
                                         options.static)}
    taken = {name for name, _ in symbols(options.nm, "-u", options.static)}
    for name in sorted(taken - given):
        if name.startswith(("tout_", "ti_")):
            yield "%s is called and nowhere defined" % name
    for name in sorted(set(mapped(options)) - given):
        yield "%s is in the map and nowhere defined" % name


def the_library_takes_nothing_forbidden(options):
    taken = {name for name, _ in symbols(options.nm, "-u", options.static)}
    return ["%s is called" % name for name in sorted(taken & FORBIDDEN)]


def the_library_has_no_global_variables(options):
    """Objects in a section that stays writable; .data.rel.ro, tables of pointers, does
    not."""
    for line in run(options.objdump, "-t", options.static).splitlines():
        match = re.match(r"[0-9a-f]{8,16} .{6}O (\S+)\s+([0-9a-f]+)\s+(.*)", line)
        if match and re.match(r"\.(data(?!\.rel\.ro)|bss|tdata|tbss)|\*COM\*", match[1]):
            yield "%s (%d bytes, in %s)" % (match[3], int(match[2], 16), match[1])


CHECKS = [
    the_shared_library_exports_what_the_map_says,
    the_header_declares_what_the_map_says,
    the_map_is_sorted_and_names_nothing_twice,
    every_function_has_a_comment,
    the_header_has_the_version_of_the_project,
    the_static_library_collides_with_nobody,
    what_the_library_calls_of_its_own_is_there,
    the_library_takes_nothing_forbidden,
    the_library_has_no_global_variables,
]


def main():
    parser = argparse.ArgumentParser()
    for name in ("nm", "objdump", "header", "map", "version", "shared", "static"):
        parser.add_argument("--" + name, required=True)
    options = parser.parse_args()
    return tap.report((check.__name__, functools.partial(check, options))
                      for check in CHECKS)


if __name__ == "__main__":
    sys.exit(main())
