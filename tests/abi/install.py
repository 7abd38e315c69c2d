#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What is installed is whole: a program of somebody else's finds header and library
through pkg-config, and links the shared library or the static one.

usage: install.py BUILD_FOLDER EXAMPLE
"""

import os
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.dont_write_bytecode = True
sys.path[:0] = [HERE, os.path.join(HERE, "..", "support")]

import tap  # noqa: E402
from installed import Installed, missing_tool  # noqa: E402

WANTED = ["/include/tout.h", "/libtout.so", "/libtout.so.0", "/libtout.a",
          "/pkgconfig/tout.pc"]
# Nothing of the inside, and nothing of the tests.
UNWANTED = ["tout-core", "test_", "bench_", "/base/", "/model/"]


def is_whole(installed):
    if installed.code:
        return installed.output.splitlines()
    return ["%s is not installed" % name for name in WANTED
            if not any(path.endswith(name) for path in installed.paths)]


def has_no_more(installed):
    return [path for path in installed.paths if any(part in path for part in UNWANTED)]


def links(installed, example, name, *options):
    """The example, compiled, linked and run."""
    code, output = installed.run("pkg-config", "--cflags", "--libs", *options, "tout")
    if code:
        return output.splitlines()
    flags = ["-l:libtout.a" if flag == "-ltout" and "--static" in options else flag
             for flag in output.split()]
    code, output = installed.run("cc", "-Wall", "-Wextra", "-Werror", "-o", name, example,
                                 *flags)
    if code:
        return output.splitlines()
    code, output = installed.run("./" + name, text="Get followers\n")
    return [] if code == 0 and output.count("\n") == 1 else [
        "exit %d, expected 0 and a line" % code] + output.splitlines()


def main(arguments):
    if len(arguments) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    if missing_tool():
        return tap.skip_all("needs " + missing_tool())
    build, example = (os.path.abspath(path) for path in arguments)
    with tempfile.TemporaryDirectory() as folder:
        installed = Installed(build, folder)
        return tap.report([
            ("header, libraries and pkg-config file are installed",
             lambda: is_whole(installed)),
            ("nothing of the inside is", lambda: has_no_more(installed)),
            ("a program links the shared library",
             lambda: links(installed, example, "shared")),
            ("a program links the static library",
             lambda: links(installed, example, "static", "--static")),
        ])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
