#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""scripts/totals.py counts what is there: a failure that it missed would be a green run.

usage: totals.py SCRIPTS_FOLDER
"""

import json
import os
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.dont_write_bytecode = True
sys.path[:0] = [os.path.join(HERE, "..", "support")]

import tap  # noqa: E402

# (what it shows, files of a run, the last line, exit, a part of the rest)
GOOD = {"name": "tout:unit / a", "result": "OK", "stdout": "1..2\nok 1 - x\nok 2 - y\n"}
RUNS = [
    ("subtests are counted", {"01-b.json": [GOOD]}, "2 passed, 0 failed, 0 skipped", 0, ""),
    ("runs and steps add up", {"01-b.json": [GOOD, GOOD], "02-c.json": [GOOD],
                               "03-f.passed": None}, "7 passed, 0 failed, 0 skipped", 0, ""),
    ("a subtest that fails is named, with what it said",
     {"01-b.json": [dict(GOOD, result="ERROR",
                         stdout="1..2\nok 1 - x\n# it was 3\nnot ok 2 - y\n")]},
     "1 passed, 1 failed, 0 skipped", 1, "failed: 01-b: unit/a:2 - y\n    it was 3"),
    ("a program that dies has failed, whatever passed before",
     {"01-b.json": [dict(GOOD, result="ERROR", stdout="1..2\nok 1 - x\n")]},
     "1 passed, 1 failed, 0 skipped", 1, "failed: 01-b: unit/a (error)"),
    ("a program that runs too long has failed",
     {"01-b.json": [dict(GOOD, result="TIMEOUT", stdout="")]},
     "0 passed, 1 failed, 0 skipped", 1, "(timeout)"),
    ("a subtest may be skipped",
     {"01-b.json": [dict(GOOD, stdout="1..2\nok 1 - x\nok 2 - y # SKIP no file\n")]},
     "1 passed, 0 failed, 1 skipped", 0, "skipped: unit/a:2 - y (no file), in 01-b"),
    ("a program may be skipped",
     {"01-b.json": [GOOD, dict(GOOD, result="SKIP", stdout="1..0 # SKIP no file\n"),
                    dict(GOOD, result="SKIP", stdout="", stderr="no tool\n")]},
     "2 passed, 0 failed, 2 skipped", 0, "skipped: unit/a (no tool), in 01-b"),
    ("a test without TAP counts as one",
     {"01-b.json": [dict(GOOD, stdout="hello\n"), dict(GOOD, result="FAIL", stdout="")]},
     "1 passed, 1 failed, 0 skipped", 1, "failed: 01-b: unit/a (fail)"),
    ("a step that fails counts", {"01-b.json": [GOOD], "02-f.failed": None},
     "2 passed, 1 failed, 0 skipped", 1, "failed: 02-f"),
    ("a run without a test has failed", {}, "0 passed, 0 failed, 0 skipped", 1, ""),
]


def counts(script, run):
    _, files, last, code, part = run
    with tempfile.TemporaryDirectory() as folder:
        for name, tests in files.items():
            with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
                file.writelines(json.dumps(test) + "\n" for test in tests or [])
        done = subprocess.run([sys.executable, script, folder], text=True,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    lines = done.stdout.splitlines()
    if done.returncode != code or lines[-1:] != [last] or part not in done.stdout:
        yield "expected exit %d, %r and %r, found exit %d and" % (
            code, part, last, done.returncode)
        yield from lines


def main(arguments):
    if len(arguments) != 1:
        print(__doc__, file=sys.stderr)
        return 2
    script = os.path.join(arguments[0], "totals.py")
    return tap.report((run[0], lambda run=run: counts(script, run)) for run in RUNS)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
