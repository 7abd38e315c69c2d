# SPDX-License-Identifier: MIT
"""What starting costs: 'tout score' of one line, with the shipped model and rules and
without rules, beside an empty program that is linked with the same libraries.

start.py BENCH_PROGRAM TOUT EMPTY [RUNS]"""

import subprocess
import sys
import tempfile

PROGRAM, TOUT, EMPTY = sys.argv[1:4]
RUNS = sys.argv[4] if len(sys.argv) > 4 else "40"
LINE = "Get 1000s of followers fast and cheap! https://example.org/buy\n"
SCORE = [TOUT, "score", "--from", "lines", "-j", "1"]
PROGRAMS = [("empty", [EMPTY]), ("tout --version", [TOUT, "--version"]),
            ("score, no rules", SCORE + ["--no-rules"]), ("score", SCORE)]


def libraries(program):
    found = subprocess.run(["ldd", program], capture_output=True, text=True, check=True)
    return {line.split()[0] for line in found.stdout.splitlines()}


def words():
    for number, (_, program) in enumerate(PROGRAMS):
        yield from ["+"] * (number > 0) + program


missing = libraries(TOUT) - libraries(EMPTY)
if missing:
    sys.exit("the empty program lacks " + ", ".join(sorted(missing)))
with tempfile.NamedTemporaryFile("w", suffix=".txt") as file:
    file.write(LINE)
    file.flush()
    for _, program in PROGRAMS[2:]:
        done = subprocess.run(program, stdin=open(file.name, encoding="utf-8"),
                              capture_output=True, text=True, check=True)
        if done.stdout.count("\n") != 1:
            sys.exit("expected one line, found %r" % done.stdout)
    done = subprocess.run([PROGRAM, "--runs", RUNS, "--input", file.name, *words()],
                          capture_output=True, text=True)
if done.returncode:
    sys.exit(done.stderr)
lines = done.stdout.splitlines()
print(lines[0] + "\tms of the processor above empty")
rows = [[float(cell) for cell in line.split("\t")[1:]] for line in lines[1:]]
for (name, _), row in zip(PROGRAMS, rows):
    print("%s\t%.3f\t%.3f\t%.1f\t%.3f" % (name, *row, row[1] - rows[0][1]))
