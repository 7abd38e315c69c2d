#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Where compilers are missing compare.py says so in TAP, for totals to list.

usage: selftest.py SOURCE_FOLDER"""

import os
import subprocess
import sys
import tempfile

import tap

HERE = os.path.dirname(os.path.abspath(__file__))
CHECKS = 6


def each_missing_compiler_is_a_skip():
    with tempfile.TemporaryDirectory() as nothing:
        done = subprocess.run([sys.executable, HERE + "/compare.py", sys.argv[1]], check=False,
                              env=dict(os.environ, PATH=nothing), text=True,
                              stdout=subprocess.PIPE)
    lines = done.stdout.splitlines()
    if done.returncode or lines[:1] != ["1..%d" % CHECKS] or len(lines) != 1 + CHECKS:
        yield "expected %d checks, found exit %d and %r" % (CHECKS, done.returncode, lines)
    for line in lines[1:]:
        if not line.startswith("ok ") or "# SKIP for lack of " not in line:
            yield "expected a skip, found " + line


if __name__ == "__main__":
    sys.exit(tap.report([("each_missing_compiler_is_a_skip", each_missing_compiler_is_a_skip)]))
