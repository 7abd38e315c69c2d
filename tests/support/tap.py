# SPDX-License-Identifier: MIT
"""TAP for the tests that are written in Python: each check is a sentence and a list of
complaints, and passes if there are none."""

import traceback


class Skip(Exception):
    """Raised by a check that cannot be made here, with the reason."""


def report(checks):
    """Runs (sentence, function) pairs, prints TAP, and returns an exit status."""
    checks, failures = list(checks), 0
    print("1..%d" % len(checks), flush=True)
    for number, (sentence, check) in enumerate(checks, 1):
        try:
            complaints = list(check())
        except Skip as reason:
            print("ok %d - %s # SKIP %s" % (number, sentence, reason), flush=True)
            continue
        except Exception:  # a check that breaks has failed; the others still run
            complaints = traceback.format_exc().splitlines()
        for complaint in complaints:
            print("# " + complaint.replace("\n", "\n# "))
        print("%s %d - %s" % ("not ok" if complaints else "ok", number, sentence),
              flush=True)
        failures += bool(complaints)
    return 1 if failures else 0


def skip_all(reason):
    print("1..0 # SKIP " + reason)
    return 0
