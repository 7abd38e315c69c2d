# SPDX-License-Identifier: MIT
"""Memory does not grow with what is read.  usage: memory.py TOUT [--long]

Streams of JSON Lines are made and piped into `tout score`, and its peak memory is asked of
the system. --long: 300 MB of them rather than 8."""

import json
import os
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(HERE, "..", "support"))
import tap  # noqa: E402

MIB = 1 << 20
# The lines are longer than posts are: it is reading that is tried, more than scoring.
FILLER = {"entities": {"urls": [{"url": "https://example.org/" + "x" * 100}] * 8}}


def record(words, filler):
    return (json.dumps({"id": "1000000000000000000", "text": words, **filler}) + "\n").encode()


def largest_memory(process):
    """Of the program alone: what wait4() tells has the memory of whoever started it in it."""
    with open("/proc/%d/status" % process, encoding="ascii") as file:
        return next(int(line.split()[1]) * 1024 for line in file if line.startswith("VmHWM"))


def peak_of(tout, arguments, line, size):
    """Pipes `size` bytes of lines through; the largest memory, once all but what a pipe
    holds was read."""
    run = subprocess.Popen([tout, "score", *arguments], stdin=subprocess.PIPE,
                           stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    counter = subprocess.Popen(["wc", "-l"], stdin=run.stdout, stdout=subprocess.PIPE)
    run.stdout.close()
    lines = max(1, size // len(line))
    block = line * max(1, min(lines, MIB // len(line)))
    left = lines * len(line)
    while left > 0:
        run.stdin.write(block[:left])
        left -= len(block)
    run.stdin.flush()
    peak = largest_memory(run.pid)
    run.stdin.close()
    found = int(counter.communicate()[0])
    assert run.wait() == 0 and found == lines, (run.returncode, found, lines)
    return peak


def small_posts(tout, size):
    line = record("lunch in the park with friends, buy followers now", {})
    peak = peak_of(tout, ["-j", "1"], line, size // 4)
    if peak >= 16 * MIB:
        yield "one thread, small posts: expected under 16 MiB, found %.1f" % (peak / MIB)


def a_long_stream(tout, size):
    line = record("lunch in the park with friends, buy followers now", FILLER)
    for jobs in "1", "2":
        options = ["-j", jobs, "--format", "jsonl", "--with-text"]
        short = peak_of(tout, options, line, MIB)
        peak = peak_of(tout, options, line, size)
        if peak > short + 4 * MIB:
            yield "-j %s: %.1f MiB for %d bytes, %.1f for a MiB" % (
                jobs, peak / MIB, size, short / MIB)


def records_of_the_largest_size(tout, size):
    # 9 MB as JSON: under the 10 MiB that a record may have.
    line = record("buy followers \u00e9\n" * 400000, {})
    for jobs in "1", "8":
        peak = peak_of(tout, ["-j", jobs, "--format", "jsonl", "--with-text"], line, size)
        if peak >= 200 * MIB:
            yield "-j %s: expected under 200 MiB, found %.1f" % (jobs, peak / MIB)


def main(tout, *options):
    if not os.path.exists("/proc/self/status"):
        return tap.skip_all("no /proc")
    size = 300 * 1000000 if "--long" in options else 8 * MIB
    tests = [small_posts, a_long_stream]
    if "--long" in options:
        tests.append(records_of_the_largest_size)
    return tap.report((test.__name__, lambda test=test: test(os.path.abspath(tout), size))
                      for test in tests)


sys.exit(main(*sys.argv[1:]))
