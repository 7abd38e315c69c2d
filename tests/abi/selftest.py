#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""symbols.py is shown small libraries that break one rule each, and one that breaks none.

usage: selftest.py NM OBJDUMP
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.dont_write_bytecode = True
sys.path[:0] = [HERE, os.path.join(HERE, "..", "support")]

import symbols  # noqa: E402
import tap  # noqa: E402

HEADER = """#define TOUT_API __attribute__((visibility("default")))
#define TOUT_VERSION_MAJOR 1
#define TOUT_VERSION_MINOR 2
#define TOUT_VERSION_PATCH 3

/* The first. */
TOUT_API int tout_a(void);

/* Two
 * at once. */
TOUT_API int tout_b(int x,
                    int y);
TOUT_API int tout_c(void);
TOUT_API void tout_c_free(void *c);
"""

CODE = """#include "tout.h"
int ti_help(int x);
int ti_help(int x) { return x; }
static const int table[] = { 1, 2, 3 };
static const char *const names[] = { "a", "b", "c" };
int tout_a(void) { return table[ti_help(1)]; }
int tout_b(int x, int y) { return names[x % 3][0] + y; }
int tout_c(void) { return 3; }
void tout_c_free(void *c) { (void)c; }
"""

MAP = """TOUT_1.0 {
global:
    tout_a;
    tout_b; /* with a comment */
    tout_c;
    tout_c_free;
local:
    *;
};
"""

RIGHT = {"tout.h": HEADER, "a.c": CODE, "tout.map": MAP, "version": "1.2.3"}

# (check, what differs, a part of the complaint)
WRONG = [
    ("the_shared_library_exports_what_the_map_says",
     {"a.c": CODE + "int stray(void);\nint stray(void) { return 1; }\n",
      "link map": MAP.replace("tout_a;", "tout_a; stray;")}, "stray: in the library"),
    ("the_shared_library_exports_what_the_map_says",
     {"link map": MAP.replace("tout_a;", "")}, "tout_a: in the map"),
    ("the_header_declares_what_the_map_says",
     {"tout.map": MAP.replace("tout_b;", "")}, "tout_b: in the header"),
    ("the_header_declares_what_the_map_says",
     {"tout.map": MAP.replace("tout_b;", "tout_b;\ntout_bb;")}, "tout_bb: in the map"),
    ("the_map_is_sorted_and_names_nothing_twice",
     {"tout.map": MAP.replace("tout_a;", "tout_d;")}, "tout_d stands before tout_b"),
    ("every_function_has_a_comment",
     {"tout.h": HEADER + "\nTOUT_API int tout_d(void);\n"}, "tout_d, line 16"),
    ("the_header_has_the_version_of_the_project", {"version": "1.2.4"}, "1.2.3"),
    ("the_static_library_collides_with_nobody",
     {"a.c": CODE + "int helper(void);\nint helper(void) { return 1; }\n"}, "helper"),
    ("what_the_library_calls_of_its_own_is_there",
     {"a.c": CODE + "int ti_gone(void);\nint ti_x(void);\n"
                    "int ti_x(void) { return ti_gone(); }\n", "link map": None},
     "ti_gone"),
    ("the_library_takes_nothing_forbidden",
     {"a.c": CODE + "#include <stdio.h>\nvoid ti_x(void);\n"
                    "void ti_x(void) { printf(\"x\\n\"); }\n"}, "puts"),
    ("the_library_takes_nothing_forbidden",
     {"a.c": CODE + "#include <ctype.h>\nint ti_x(int x);\n"
                    "int ti_x(int x) { return isalpha(x); }\n"}, "__ctype_b_loc"),
    ("the_library_has_no_global_variables",
     {"a.c": CODE + "int ti_x(void);\nint ti_x(void) { static int n; return n++; }\n"},
     "4 bytes, in .bss"),
    ("the_library_has_no_global_variables",
     {"a.c": CODE + "int ti_x(void);\nint ti_x(void) { static int n = 1; return n++; }\n"},
     "4 bytes, in .data"),
]


def build(folder, parts):
    """The options that symbols.py would be given for a library of these parts."""
    def put(name, text):
        with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
            file.write(text)
        return os.path.join(folder, name)

    def run(*command):
        subprocess.run(command, check=True, cwd=folder)

    options = argparse.Namespace(header=put("tout.h", parts["tout.h"]),
                                 map=put("tout.map", parts["tout.map"]),
                                 version=parts["version"])
    put("a.c", parts["a.c"])
    run("cc", "-fPIC", "-O2", "-c", "a.c")
    options.static = os.path.join(folder, "libtout.a")
    run("ar", "rcs", options.static, "a.o")
    options.shared = os.path.join(folder, "libtout.so")
    link_map = parts.get("link map", parts["tout.map"])
    flags = ["-Wl,--version-script=" + put("link.map", link_map)] if link_map else []
    run("cc", "-shared", "-o", options.shared, "a.o", *flags)
    return options


def complaints(tools, name, changes):
    check = [one for one in symbols.CHECKS if one.__name__ == name][0]
    with tempfile.TemporaryDirectory() as folder:
        options = build(folder, dict(RIGHT, **changes))
        options.nm, options.objdump = tools
        return list(check(options))


def sees(tools, name, changes, part):
    found = complaints(tools, name, changes)
    return [] if any(part in one for one in found) else [
        "expected a complaint with %r, found %r" % (part, found)]


def each_check_is_tried():
    tried = {name for name, _, _ in WRONG}
    return [one.__name__ for one in symbols.CHECKS if one.__name__ not in tried]


def main(arguments):
    if len(arguments) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    if not shutil.which("cc") or not shutil.which("ar"):
        return tap.skip_all("needs cc and ar")
    tests = [("each check is tried", each_check_is_tried)]
    tests += [("a right library passes " + one.__name__,
               lambda name=one.__name__: complaints(arguments, name, {}))
              for one in symbols.CHECKS]
    tests += [("%s sees %s" % (name, part),
               lambda name=name, changes=changes, part=part:
               sees(arguments, name, changes, part)) for name, changes, part in WRONG]
    return tap.report(tests)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
