#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The programs of examples/ do what they say.

usage: examples.py LABEL FILTER THREADS
"""

import subprocess
import sys

import tap

LABEL, FILTER, THREADS = sys.argv[1:4]
SELLS = "Get 1000s of followers fast! http://example.org/buy-followers"
TALKS = "The food bank needs help on Sunday, bring what you can"


def run(*command, text):
    done = subprocess.run(command, input=text, text=True, capture_output=True)
    return done.stdout if done.returncode == 0 else "exit %d: %s" % (
        done.returncode, done.stderr)


def expect(found, wanted):
    return [] if found == wanted else ["expected %r, found %r" % (wanted, found)]


def label_gives_labels_and_reasons():
    lines = run(LABEL, text=SELLS + "\n" + TALKS + "\n").splitlines()
    if [line.split("\t")[0] for line in lines] != ["follower-selling", "community"]:
        yield "found %r" % lines
    if any(line.count("\t") != 3 for line in lines):
        yield "expected four columns, found %r" % lines


def filter_lets_all_others_through():
    yield from expect(run(FILTER, text="%s\n%s\n" % (SELLS, TALKS)), TALKS + "\n")
    yield from expect(run(FILTER, "community", text="%s\n%s" % (TALKS, SELLS)), SELLS)
    yield from expect(run(FILTER, text=""), "")
    # A NUL in front hides nothing.
    yield from expect(run(FILTER, text="\0%s\n%s\n" % (SELLS, TALKS)), TALKS + "\n")


def threads_keep_the_order():
    lines = [(SELLS if i % 3 else TALKS) + " %d" % i for i in range(1000)]
    text = "".join(line + "\n" for line in lines)
    one = run(THREADS, "1", text=text)
    if [line.split("\t")[1] for line in one.splitlines()] != lines:
        yield "the lines of one thread are not those that it was given"
    for threads in ("2", "7", "64", "1000", "0"):
        if run(THREADS, threads, text=text) != one:
            yield "%s threads give something else than one" % threads


CHECKS = (label_gives_labels_and_reasons, filter_lets_all_others_through,
          threads_keep_the_order)

sys.exit(tap.report((check.__name__, check) for check in CHECKS))
