# SPDX-License-Identifier: MIT
"""How much of lib/ the tests of a build ran, which b_coverage made countable.

coverage.py SOURCE BUILD

Fails below the limits, and where tests/COVERAGE.md does not name a file of which much was
not run, or names one that is none."""

import json
import os
import re
import subprocess
import sys

LINES_MIN, BRANCHES_MIN = 97.0, 90.0
# Of 100 lines: what a file has to have been run of to need no reason.
NAMED_BELOW = 95.0


def measured(source, build):
    """gcovr's summary. A branch to where an exception goes is none of C; assertions are
    not in the build at all."""
    done = subprocess.run(
        ["gcovr", "--root", source, "--filter", os.path.join(source, "lib/"),
         "--exclude-throw-branches", "--json-summary", "-", os.path.join(build, "lib")],
        cwd=build, check=True, stdout=subprocess.PIPE)
    return json.loads(done.stdout)


def named(source):
    with open(os.path.join(source, "tests/COVERAGE.md"), encoding="utf-8") as file:
        return set(re.findall(r"^\| `(lib/[^`]+)` \|", file.read(), re.M))


def complaints(summary, names):
    for what, least in (("line", LINES_MIN), ("branch", BRANCHES_MIN)):
        if summary[what + "_percent"] < least:
            yield "%s coverage of lib/ is %.1f %%, expected %.0f or more" % (
                what, summary[what + "_percent"], least)
    low = {file["filename"] for file in summary["files"]
           if file["line_total"] and file["line_percent"] < NAMED_BELOW}
    for path in sorted(low - names):
        yield "%s is below %.0f %%: test it, or say in tests/COVERAGE.md why not" % (
            path, NAMED_BELOW)
    for path in sorted(names - {file["filename"] for file in summary["files"]}):
        yield "%s, which tests/COVERAGE.md names, is no file of the library" % path


def main(source, build):
    summary = measured(source, build)
    found = list(complaints(summary, named(source)))
    print("\n".join(found))
    print("lib/: %.1f %% of %d lines, %.1f %% of %d branches" % (
        summary["line_percent"], summary["line_total"], summary["branch_percent"],
        summary["branch_total"]))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(*map(os.path.abspath, sys.argv[1:])))
