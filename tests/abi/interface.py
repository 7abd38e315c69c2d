#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The binary interface of the library is the one that is written down in libtout.abi.

usage: interface.py LIBRARY [--renew]

A program that was linked once runs with every later library of the same soname. What is
written down is what libabigail sees of the library's functions and of the types in the
public header, on x86-64, compiled by gcc. --renew writes it down anew: after functions were
added, or at the end of an enum; what else has changed takes another soname (docs/stability.md
says when), and is refused without one.
"""

import os
import platform
import re
import shutil
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.dont_write_bytecode = True
sys.path[:0] = [os.path.join(HERE, "..", "support")]

import tap  # noqa: E402

WRITTEN = os.path.join(HERE, "libtout.abi")
HEADERS = os.path.join(HERE, "..", "..", "include")
DUMP = ("--exported-interfaces-only", "--drop-private-types", "--headers-dir", HEADERS,
        "--no-corpus-path", "--no-comp-dir-path", "--no-show-locs", "--no-elf-needed",
        "--type-id-style", "hash")
RENEW = "tests/abi/interface.py build/lib/libtout.so.0 --renew"


def unseen(library):
    """Why the interface of this library cannot be seen, or nothing."""
    for tool in ("abidw", "abidiff", "objdump"):
        if not shutil.which(tool):
            return "needs %s" % tool
    if platform.machine() != "x86_64":
        return "the interface is written down of x86-64"
    debug = subprocess.run(["objdump", "--dwarf=info", "--dwarf-depth=1", library], text=True,
                           stdout=subprocess.PIPE, stderr=subprocess.DEVNULL).stdout
    if not re.search(r"DW_AT_producer.*GNU C", debug):
        return "the library is not of gcc, or has no debug information"
    return None


def dump(library, path):
    subprocess.run(["abidw", *DUMP, "--out-file", path, library], check=True)


def changes(old, new, *options):
    done = subprocess.run(["abidiff", *options, old, new], text=True,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    return done.stdout.splitlines() if done.returncode else []


def soname(path):
    with open(path, encoding="utf-8") as file:
        return re.search(r"soname='([^']*)'", file.read())[1]


def renew(now):
    broken = changes(WRITTEN, now, "--no-added-syms") if os.path.exists(WRITTEN) else []
    if broken and soname(WRITTEN) == soname(now):
        print("\n".join(broken))
        print("interface.py: this breaks programs that are linked to %s; it takes another "
              "soname" % soname(now), file=sys.stderr)
        return 1
    shutil.copy(now, WRITTEN)
    return 0


def check(now):
    added = changes(WRITTEN, now)
    return tap.report([
        ("nothing that programs are linked to has changed",
         lambda: changes(WRITTEN, now, "--no-added-syms")),
        ("all that they can be linked to is written down",
         lambda: added and added + ["if that is meant: " + RENEW]),
    ])


def main(arguments):
    if not 1 <= len(arguments) <= 2 or arguments[1:] not in ([], ["--renew"]):
        print(__doc__, file=sys.stderr)
        return 2
    reason = unseen(arguments[0])
    if reason and not arguments[1:]:
        return tap.skip_all(reason)
    if reason:
        print("interface.py: " + reason, file=sys.stderr)
        return 1
    with tempfile.TemporaryDirectory() as folder:
        now = os.path.join(folder, "now.abi")
        dump(arguments[0], now)
        return renew(now) if arguments[1:] else check(now)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
