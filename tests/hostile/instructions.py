# SPDX-License-Identifier: MIT
"""What reading posts costs, in instructions that callgrind counts: repeatable, where
seconds are not.

instructions.py TOUT SHARED: skipped where there is no valgrind; the strings that make
regular expressions explode are those of the shared suite, where there is one."""

import glob
import json
import os
import shutil
import subprocess
import sys
import tempfile

import tap

TOUT, SHARED = sys.argv[1:3]
ATTACKS = os.path.join(SHARED, "suites/hostile/redos/attack_strings.jsonl")
SIZES = (64, 640, 6400)
# Ten times the bytes are ten times the instructions. Between the first two sizes a fixed
# beginning or end of a string weighs too much to tell.
GROWTH_MAX = 12

# Our own: what starts a token of each kind, or a disguise, and does not end it.
PUMPS = ["a", "a.", "a-", "a@", "@a", "#a", "$a", "1", "1,", "http://a.", "http://a.de/(", "a*",
         "a ", "l", "rn", "\U0001f170", "1\ufe0f\u20e3", "\u202e", "a\u0336", "\u0430a", "\u0661",
         "\U0001f1e6\u200b", ":-", "\u0e01", "\u00e9.", "\u200b", "&#", "5 \u20ac "]

PLAIN = ["Lunch in the park with friends and a good book",
         "Great talk at the conference, thanks to everybody who came!",
         "Please give to the flood relief: https://example.org/help #relief @example",
         "50% of the seats are taken. Doors open at 7, bring $5 :-)"]


def archive(texts):
    records = [{"tweet": {"id_str": str(i), "full_text": text.replace("&", "&amp;")
                          .replace("<", "&lt;").replace(">", "&gt;")}}
               for i, text in enumerate(texts)]
    return "window.YTD.tweets.part0 = " + json.dumps(records)


def profile(texts, folder, *options):
    subprocess.run(["valgrind", "--quiet", "--tool=callgrind", "--compress-strings=no",
                    "--callgrind-out-file=" + folder + "/out", *options,
                    TOUT, "score", "--no-rules", "--jobs", "1", "--from", "x-archive", "-"],
                   input=archive(texts).encode(), capture_output=True, check=True)


def instructions(texts):
    """Of tout_classify(), for each text."""
    with tempfile.TemporaryDirectory() as folder:
        profile(texts, folder, "--toggle-collect=tout_classify",
                "--dump-after=tout_classify")
        counts = []
        for i in range(1, len(texts) + 1):
            with open(folder + "/out.%d" % i, encoding="utf-8") as file:
                counts += [int(line.split()[1]) for line in file
                           if line.startswith("summary:")]
        return counts


def pumped(prefix, pump, suffix, size):
    room = max(1, size - len(prefix.encode()) - len(suffix.encode()))
    return prefix + pump * max(1, room // len(pump.encode())) + suffix


def attacks():
    for pump in PUMPS:
        yield "", pump, ""
    if os.path.exists(ATTACKS):
        with open(ATTACKS, encoding="utf-8") as file:
            for line in file:
                attack = json.loads(line)
                if attack["pump"] and len(attack["pump"]) <= SIZES[0]:
                    yield attack["prefix"], attack["pump"], attack["suffix"]


def any_post_is_read_in_linear_time():
    cases = list(attacks())
    counts = instructions([pumped(*case, size) for case in cases for size in SIZES])
    for i, case in enumerate(cases):
        small, middle, large = counts[3 * i:3 * i + 3]
        if large > GROWTH_MAX * middle:
            yield "%r: %d, %d and %d instructions" % (case, small, middle, large)


def plain_posts_do_not_enter_the_undoing():
    with tempfile.TemporaryDirectory() as folder:
        profile(PLAIN, folder)
        with open(glob.glob(folder + "/out*")[0], encoding="utf-8") as file:
            text = file.read()
    if "ti_scan_plain" not in text:
        yield "expected the profile to name ti_scan_plain"
    for name in ("ti_undo_word", "ti_undo_joined", "ti_lexicon_search", "ti_letters_read"):
        if name in text:
            yield "%s was called" % name


CHECKS = (any_post_is_read_in_linear_time, plain_posts_do_not_enter_the_undoing)

if not shutil.which("valgrind"):
    sys.exit(tap.skip_all("no valgrind"))
sys.exit(tap.report((check.__name__, check) for check in CHECKS))
