#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Adds up what a run of scripts/test left behind.

usage: totals.py FOLDER         the totals of a run, and what failed or was skipped
       totals.py --table FILE   one log of Meson's, a line a suite

A log of Meson's (testlog.json) has a line a test, with its TAP: each TAP line counts,
and a test that speaks no TAP counts as one. NN-step.passed and NN-step.failed count
as one each. Exit: 0 if nothing failed and something passed.
"""

import json
import pathlib
import re
import sys

TAP_LINE = re.compile(r"^(not )?ok\b([^#]*)(?:#\s*(skip|todo)\b\s*(.*))?", re.I)
TAP_SKIP_ALL = re.compile(r"^1\.\.0\s*(?:#\s*skip\S*\s*(.*))?$", re.I)
GOOD = {"OK", "EXPECTEDFAIL"}


class Tally:
    def __init__(self):
        self.passed, self.failed, self.skipped = 0, [], []

    def add(self, other):
        self.passed += other.passed
        self.failed += other.failed
        self.skipped += other.skipped


def tally_of_tap(name, output):
    """The subtests that a test's output names; None where it is no TAP. What a test says
    in comments before a subtest that failed is told with it."""
    tally, lines, notes = Tally(), output.splitlines(), []
    if not any(re.match(r"1\.\.\d+", line) for line in lines):
        return None
    for line in lines:
        if line.startswith("#"):
            notes.append("\n    " + line[1:].strip())
            continue
        skip_all, one = TAP_SKIP_ALL.match(line), TAP_LINE.match(line)
        if skip_all:
            tally.skipped.append((name, skip_all[1] or ""))
        elif one and (one[3] or "").lower() == "skip":
            tally.skipped.append((name + ":" + one[2].strip(" -"), one[4]))
        elif one and one[1] and not one[3]:
            tally.failed.append(name + ":" + one[2].strip(" -") + "".join(notes))
        elif one:
            tally.passed += 1
        notes = []
    return tally


def suite_and_name(test):
    """Meson writes "project:suite+suite / name"; the first suite is a test's kind."""
    suites, slash, name = test["name"].rpartition(" / ")
    return (suites.split(":")[-1].split("+")[0] if slash else "other"), name


def tally_of_test(test):
    name = "/".join(suite_and_name(test))
    result, output = test["result"], test.get("stdout") or ""
    tally = tally_of_tap(name, output)
    if tally is None:
        tally = Tally()
        if result == "SKIP":
            reason = (output + (test.get("stderr") or "")).strip()
            tally.skipped.append((name, reason.splitlines()[-1] if reason else ""))
        elif result in GOOD:
            tally.passed += 1
    # A program that dies after its last good line, or before its first, has failed too.
    if result not in GOOD | {"SKIP"} and not tally.failed:
        tally.failed.append("%s (%s)" % (name, result.lower()))
    return tally


def tests_in(path):
    for line in path.read_text(encoding="utf-8", errors="replace").splitlines():
        if line.strip():
            yield json.loads(line)


def print_table(path):
    suites = {}
    for test in tests_in(path):
        suites.setdefault(suite_and_name(test)[0], Tally()).add(tally_of_test(test))
    for suite, tally in sorted(suites.items()):
        line = "   %-12s %5d passed" % (suite, tally.passed)
        if tally.failed:
            line += ", %d failed" % len(tally.failed)
        if tally.skipped:
            line += ", %d skipped" % len(tally.skipped)
        print(line)


def print_totals(folder):
    total, skipped = Tally(), {}
    for path in sorted(folder.iterdir()):
        step, part = path.stem, Tally()
        if path.suffix == ".json":
            for test in tests_in(path):
                part.add(tally_of_test(test))
        elif path.suffix == ".passed":
            part.passed = 1
        elif path.suffix == ".failed":
            part.failed.append("(the step as a whole)")
        for name, reason in part.skipped:
            skipped.setdefault((name, reason), []).append(step)
        part.failed = [step + ": " + name for name in part.failed]
        total.add(part)
    for (name, reason), steps in skipped.items():
        print("skipped: %s%s, in %s" %
              (name, " (%s)" % reason if reason else "", ", ".join(steps)))
    for name in total.failed:
        print("failed: " + name)
    print("%d passed, %d failed, %d skipped" %
          (total.passed, len(total.failed), len(total.skipped)))
    return total


def main(arguments):
    if len(arguments) == 2 and arguments[0] == "--table":
        print_table(pathlib.Path(arguments[1]))
        return 0
    if len(arguments) != 1:
        print(__doc__, file=sys.stderr)
        return 2
    total = print_totals(pathlib.Path(arguments[0]))
    return 1 if total.failed or not total.passed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
