# SPDX-License-Identifier: MIT
"""Holds what a post costs to the figure written down in instructions.tsv: instructions
that callgrind counts, which are the same from run to run where seconds are not.

instructions.py BENCH_COST MODEL BUILD: a figure goes by BUILD, the compiler and how it
compiles; one that has none is skipped. TOUT_INSTRUCTIONS=update writes the figure anew,
on purpose, with the change that asks for it."""

import os
import shutil
import subprocess
import sys
import tempfile

import tap

BENCH, MODEL, BUILD = sys.argv[1:4]
FIGURES = os.path.join(os.path.dirname(os.path.abspath(__file__)), "instructions.tsv")
# Callgrind counts the same instructions twice; other versions of the libraries in use
# make a per cent or two.
MORE_MAX = 1.03


def figures():
    with open(FIGURES, encoding="utf-8") as file:
        return dict(line.rstrip("\n").split("\t") for line in file)


def measure():
    """Instructions a post. Both runs over the posts are counted apart: the second
    counts."""
    with tempfile.TemporaryDirectory() as folder:
        run = subprocess.run(["valgrind", "--quiet", "--tool=callgrind",
                              "--callgrind-out-file=" + folder + "/out",
                              "--toggle-collect=bench_counted",
                              "--dump-after=bench_counted", BENCH, MODEL],
                             capture_output=True, check=True)
        with open(folder + "/out.2", encoding="utf-8") as file:
            total = next(int(line.split()[1]) for line in file
                         if line.startswith("summary:"))
    return total // int(run.stdout)


def update():
    known = figures()
    known[BUILD] = str(measure())
    with open(FIGURES, "w", encoding="utf-8") as file:
        file.writelines("%s\t%s\n" % pair for pair in sorted(known.items()))


def a_post_costs_no_more_than_written_down():
    found, written = measure(), int(figures()[BUILD])
    print("# %d instructions a post, %d written down" % (found, written))
    if found > MORE_MAX * written:
        yield ("expected at most %.0f %% more than %d instructions a post, found %d; "
               "TOUT_INSTRUCTIONS=update renews the figure" %
               (100 * MORE_MAX - 100, written, found))
    elif found * MORE_MAX < written:
        print("# that is better: TOUT_INSTRUCTIONS=update keeps it")


if not shutil.which("valgrind"):
    sys.exit(tap.skip_all("no valgrind"))
if os.environ.get("TOUT_INSTRUCTIONS") == "update":
    update()
if BUILD not in figures():
    sys.exit(tap.skip_all("no figure for " + BUILD))
CHECKS = (a_post_costs_no_more_than_written_down,)
sys.exit(tap.report((check.__name__, check) for check in CHECKS))
