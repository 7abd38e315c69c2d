#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What is installed is whole: a program of somebody else's finds header and library
through pkg-config, and links the shared library or the static one.

usage: install.py BUILD_FOLDER EXAMPLE
"""

import os
import shutil
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


CONSUMER = """#include <cstdio>
#include <tout.h>

int main()
{
    tout_model *model = nullptr;
    tout_error err;

    if (tout_model_builtin(nullptr, &model, &err) != TOUT_OK)
        return 1;
    std::puts(tout_version_string());
    tout_model_unref(model);
}
"""

CMAKE = """cmake_minimum_required(VERSION 3.13)
project(consumer CXX)
find_package(PkgConfig REQUIRED)
pkg_check_modules(TOUT REQUIRED IMPORTED_TARGET tout)
add_executable(consumer consumer.cpp)
target_link_libraries(consumer PkgConfig::TOUT)
"""


def write_consumer(installed):
    for name, text in (("consumer.cpp", CONSUMER), ("CMakeLists.txt", CMAKE)):
        with open(os.path.join(installed.work, name), "w", encoding="utf-8") as file:
            file.write(text)


def all_run(installed, *commands):
    for command in commands:
        code, output = installed.run(*command)
        if code:
            return ["%s: exit %d" % (" ".join(command), code)] + output.splitlines()
    return [] if output.count(".") == 2 else ["expected a version, found " + output]


def links_from_cpp(installed):
    write_consumer(installed)
    code, output = installed.run("pkg-config", "--cflags", "--libs", "tout")
    return all_run(installed, ("c++", "-Wall", "-Wextra", "-Wpedantic", "-Werror", "-o", "plain",
                               "consumer.cpp", *output.split()), ("./plain",))


def links_with_cmake(installed):
    write_consumer(installed)
    return all_run(installed, ("cmake", "-B", "made", "."), ("cmake", "--build", "made"),
                   ("made/consumer",))


def main(arguments):
    if len(arguments) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    if missing_tool():
        return tap.skip_all("needs " + missing_tool())
    build, example = (os.path.abspath(path) for path in arguments)
    with tempfile.TemporaryDirectory() as folder:
        installed = Installed(build, folder)
        checks = [
            ("header, libraries and pkg-config file are installed",
             lambda: is_whole(installed)),
            ("nothing of the inside is", lambda: has_no_more(installed)),
            ("a program links the shared library",
             lambda: links(installed, example, "shared")),
            ("a program links the static library",
             lambda: links(installed, example, "static", "--static")),
            ("a program in C++ links it", lambda: links_from_cpp(installed)),
        ]
        if shutil.which("cmake"):
            checks.append(("CMake finds it by pkg_check_modules",
                           lambda: links_with_cmake(installed)))
        return tap.report(checks)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
