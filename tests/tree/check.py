#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Holds a tree to the rules that its shape follows.  usage: check.py ROOT"""

import functools
import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.dont_write_bytecode = True
sys.path[:0] = [HERE, os.path.join(HERE, "..", "support")]

import layout  # noqa: E402
import release  # noqa: E402
import rooms  # noqa: E402
import tap  # noqa: E402
import words  # noqa: E402

CHECKS = rooms.CHECKS + layout.CHECKS + words.CHECKS + release.CHECKS


def main(arguments):
    if len(arguments) != 1:
        print(__doc__, file=sys.stderr)
        return 2
    return tap.report((check.__name__, functools.partial(check, arguments[0]))
                      for check in CHECKS)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
