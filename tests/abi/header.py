#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The public header compiles alone, in each language it is promised for, with each
compiler that is here.  usage: header.py INCLUDE_FOLDER"""

import os
import shutil
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.dont_write_bytecode = True
sys.path[:0] = [os.path.join(HERE, "..", "support")]

import tap  # noqa: E402

C, CPP = ("c11", "c17"), ("c++11", "c++20")
COMPILERS = [("gcc", C), ("clang", C), ("g++", CPP), ("clang++", CPP)]

# Twice, for the guard; used once, for what only shows when it is used.
SOURCE = """#include <tout.h>
#include <tout.h>

uint32_t at_least(void);
uint32_t at_least(void)
{
    tout_recipe recipe = TOUT_RECIPE_INIT;
    tout_options options = TOUT_OPTIONS_INIT;
    tout_build build = TOUT_BUILD_INIT;

    return tout_version() + recipe.flags + options.flags + build.flags;
}
"""


DEPRECATED = """#include <tout.h>

TOUT_API TOUT_DEPRECATED("use tout_version()") uint32_t former(void);

uint32_t use(void);
uint32_t use(void)
{
    return former();
}
"""


def compile_text(text, compiler, standard, include, *options):
    """What the compiler says, if it does not like it."""
    language = "c++" if standard.startswith("c++") else "c"
    with tempfile.TemporaryDirectory() as folder:
        source = os.path.join(folder, "alone." + language)
        with open(source, "w", encoding="utf-8") as file:
            file.write(text)
        done = subprocess.run(
            [compiler, "-x", language, "-std=" + standard, "-Wall", "-Wextra",
             "-pedantic", "-Wundef", "-Werror", *options, "-I", include, "-c", source,
             "-o", os.path.join(folder, "alone.o")],
            text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    return done.stdout.splitlines() if done.returncode else []


def what_is_to_go_is_warned_of(compiler, standard, include):
    said = "\n".join(compile_text(DEPRECATED, compiler, standard, include))
    if "use tout_version()" not in said:
        yield "expected a warning with what to use instead, found %r" % said
    yield from compile_text(DEPRECATED, compiler, standard, include, "-DTOUT_NO_DEPRECATED")


def main(arguments):
    if len(arguments) != 1:
        print(__doc__, file=sys.stderr)
        return 2
    checks = [("%s as %s" % (compiler, standard),
               lambda c=compiler, s=standard: compile_text(SOURCE, c, s, arguments[0]))
              for compiler, standards in COMPILERS if shutil.which(compiler)
              for standard in standards]
    checks += [("%s warns of what is to go" % compiler,
                lambda c=compiler, s=standards[0]: what_is_to_go_is_warned_of(
                    c, s, arguments[0]))
               for compiler, standards in COMPILERS if shutil.which(compiler)]
    return tap.report(checks) if checks else tap.skip_all("neither gcc nor clang here")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
