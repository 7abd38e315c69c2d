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


def compile_alone(compiler, standard, include):
    language = "c++" if standard.startswith("c++") else "c"
    with tempfile.TemporaryDirectory() as folder:
        source = os.path.join(folder, "alone." + language)
        with open(source, "w", encoding="utf-8") as file:
            file.write(SOURCE)
        done = subprocess.run(
            [compiler, "-x", language, "-std=" + standard, "-Wall", "-Wextra",
             "-pedantic", "-Wundef", "-Werror", "-I", include, "-c", source,
             "-o", os.path.join(folder, "alone.o")],
            text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    return done.stdout.splitlines() if done.returncode else []


def main(arguments):
    if len(arguments) != 1:
        print(__doc__, file=sys.stderr)
        return 2
    checks = [("%s as %s" % (compiler, standard),
               lambda c=compiler, s=standard: compile_alone(c, s, arguments[0]))
              for compiler, standards in COMPILERS if shutil.which(compiler)
              for standard in standards]
    return tap.report(checks) if checks else tap.skip_all("neither gcc nor clang here")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
