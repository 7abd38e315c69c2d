#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""How fast `tout score` is over whole files, from reading to the last line written.

usage: score.py TOUT [--megabytes N] [--rounds N] [FILE...]

Without files, of synthetic ones of N megabytes (200): an archive of X, pages of the second
API as tools keep them, lines of it with the fewest fields, and lines of the first (records.py).
Prints TSV: the best of the rounds (3), with one thread and with two, and beside them what jq and
Python's json take to read the texts of the same file. Seconds of processors are less of a lie
than the clock's where others use the machine. Each run is checked to have given a line a post."""

import argparse
import json
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
import time

import records

# Of each kind the records that are written again and again until the file is long enough;
# their ids repeat, which scoring does not mind.
RECORDS = 4000
KINDS = {
    "tweets.js": (records.archive, RECORDS, "window.YTD.tweets.part0 = [\n  ", ",\n  ", "\n]\n"),
    "pages.jsonl": (records.second_api_page, RECORDS // records.PAGE_POSTS, "", "", ""),
    "fewest.jsonl": (records.second_api_line, RECORDS, "", "", ""),
    "first.jsonl": (records.first_api, RECORDS, "", "", ""),
}


def write(path, size):
    make, count, head, between, tail = KINDS[os.path.basename(path)]
    draw = random.Random(1)
    block = between.join(make(draw, 10 ** 16 + i) for i in range(count))
    with open(path, "w", encoding="utf-8") as file:
        file.write(head + block)
        for _ in range(max(0, size // len(block) - 1)):
            file.write(between + block)
        file.write(tail)


def peak_kib(pid):
    """The most memory that the process has had; wait4() would tell that of this one, too, out
    of which it was made. 0 where it has just ended."""
    try:
        with open("/proc/%d/status" % pid, encoding="ascii") as status:
            return int(re.search(r"VmHWM:\s*(\d+)", status.read()).group(1))
    except (OSError, AttributeError):
        return 0


def wait(pid, interval=0.05):
    """Until it ends: its status, what it used, and its peak memory in KiB."""
    peak = 0
    while True:
        peak = max(peak, peak_kib(pid))
        ended, status, usage = os.wait4(pid, os.WNOHANG)
        if ended:
            return status, usage, peak
        time.sleep(interval)


def measure(command, rounds, shell=False):
    """Seconds, those of processors, and peak memory in KiB, each of the best round, and the
    lines that it printed."""
    best, work, peak, lines = None, None, 0, 0
    for _ in range(rounds):
        began = time.monotonic()
        run = subprocess.Popen(command, shell=shell, stdout=subprocess.PIPE,
                               stderr=subprocess.DEVNULL)
        counter = subprocess.Popen(["wc", "-l"], stdin=run.stdout, stdout=subprocess.PIPE)
        run.stdout.close()
        status, usage, most = wait(run.pid)
        seconds = time.monotonic() - began
        lines = int(counter.communicate()[0])
        if status:
            sys.exit("failed: %s" % command)
        peak = max(peak, most)
        best = min(best or seconds, seconds)
        work = min(work or seconds, usage.ru_utime + usage.ru_stime)
    return best, work, peak, lines


PYTHON = """
import json, sys
file = open(sys.argv[1], encoding="utf-8")
first = file.read(64)
if first.startswith("window"):
    file.seek(first.index("["))
    for record in json.load(file):
        print(json.dumps(record["tweet"]["full_text"]))
else:
    file.seek(0)
    for line in file:
        record = json.loads(line)
        for post in record.get("data", [record]):
            print(json.dumps(post["text"]))
"""

JQ = "tail -c +%d '%s' | jq -c '%s'"


def peers(path):
    with open(path, encoding="utf-8") as file:
        first = file.read(64)
    is_archive = first.startswith("window")
    yield "python json", [sys.executable, "-c", PYTHON, path], False
    if shutil.which("jq"):
        yield "jq", JQ % ((first.index("[") + 1, path, ".[].tweet.full_text")
                          if is_archive else (1, path, "(.data? // [.])[].text")), True


def report(path, tout, rounds):
    size = os.path.getsize(path) / 1e6
    expected = None
    for jobs in 1, 2:
        seconds, work, peak, lines = measure([tout, "score", "-j", str(jobs), path], rounds)
        expected = expected or lines
        if lines != expected or lines == 0:
            sys.exit("%s: %d lines with -j %d, %d with -j 1" % (path, lines, jobs, expected))
        row(path, "tout -j %d" % jobs, size, seconds, work, lines, peak)
    for name, command, shell in peers(path):
        seconds, work, peak, lines = measure(command, 1, shell)
        if lines != expected:
            sys.exit("%s: %s found %d posts, tout %d" % (path, name, lines, expected))
        row(path, name, size, seconds, work, lines, 0 if shell else peak)


def row(path, name, size, seconds, work, posts, peak):
    print("%s\t%s\t%.2f\t%.0f\t%.0f\t%.0f\t%s" % (
        os.path.basename(path), name, seconds, size / seconds, size / work, posts / seconds,
        "%.0f" % (peak / 1024) if peak else ""), flush=True)


def main():
    options = argparse.ArgumentParser(description=__doc__,
                                      formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("tout")
    options.add_argument("files", nargs="*", metavar="FILE")
    options.add_argument("--megabytes", type=float, default=200)
    options.add_argument("--rounds", type=int, default=3)
    given = options.parse_intermixed_args()
    print("file\tprogram\tseconds\tMB/s\tMB/s of CPU\tposts/s\tpeak MiB")
    with tempfile.TemporaryDirectory() as folder:
        files = given.files
        if not files:
            files = [os.path.join(folder, name) for name in KINDS]
            for path in files:
                write(path, int(given.megabytes * 1e6))
        for path in files:
            report(path, os.path.abspath(given.tout), given.rounds)


if __name__ == "__main__":
    main()
