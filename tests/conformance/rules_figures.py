# SPDX-License-Identifier: MIT
"""What the built-in rules for follower-selling come to on posts that nobody wrote for them:
the figures of models/en/CARD.md. Skipped where the folder with the corpora is absent."""

import glob
import os
import re
import subprocess
import sys
import tempfile

import tap

TOUT, SHARED, SOURCE = sys.argv[1:4]
sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(SOURCE, "models", "en"))
import background  # noqa: E402

SELLING, TALK = "follower-selling", "community"

HITS_A_THOUSAND = 1
FOUND = .5
FALSE_HITS = 5
RIGHT = .8


def shared(*parts):
    return os.path.join(SHARED, *parts)


def rules_test(*arguments):
    """What 'tout rules test' prints, with the rules of the source and none but them."""
    result = subprocess.run(
        [TOUT, "rules", "test", "-m", os.path.join(SOURCE, "models", "en", "en.tout"),
         "-r", os.path.join(SOURCE, "models", "en", "rules"), *arguments],
        capture_output=True, text=True, check=True)
    return result.stdout


def together(printed):
    """(posts matched, right, of) from the line of all rules for follower-selling."""
    line = re.search(r"^any rule +%s +(\d+)(?: +(\d+) [^,]+, \d+ of (\d+) found.*)?$"
                     % SELLING, printed, re.MULTILINE)
    return [int(number or 0) for number in line.groups()]


def written():
    return sorted(glob.glob(shared("data", "written", "*.tsv")))


def labelled():
    """(label, text) of each post of written/ and free.tsv."""
    for path in written():
        with open(path, encoding="utf-8") as file:
            for line in file:
                yield line.rstrip("\n").split("\t", 1)
    with open(shared("data", "threeway", "free.tsv"), encoding="utf-8") as file:
        next(file)
        for line in file:
            label, _, text = line.rstrip("\n").split("\t", 2)
            yield label, text


def plain(cell):
    """The text that the command wrote as a cell of a table."""
    return re.sub(r"\\(.)", lambda found: {"t": "\t", "n": "\n", "r": "\r"}.get(
        found[1], found[1]), cell)


def background_hits():
    """The texts of the background's posts that a rule for follower-selling matches."""
    rules = {name for name, label in re.findall(
        r"^\[([\w-]+)\]$(?:\n(?!\[).*)*?\nscore +=(?: learned)? +([\w-]+)",
        open(os.path.join(SOURCE, "models", "en", "rules"), encoding="utf-8").read(),
        re.MULTILINE) if label == SELLING}
    lines = [line.split("\t", 2) for line in
             rules_test("--hits", shared("data", "background", "posts.tsv")).splitlines()]
    return list(dict.fromkeys(plain(text) for _, rule, text in lines if rule in rules))


def judgements():
    """Digest of a text -> the labels of two readings (see judged-rules.tsv)."""
    judged = {}
    for path in glob.glob(os.path.join(SOURCE, "models", "en", "judged*.tsv")):
        judged.update(background.labels_of(os.path.basename(path)))
    return judged


def few_posts_of_the_background_are_hit():
    printed = rules_test(shared("data", "background", "posts.tsv"))
    hit, posts = together(printed)[0], int(re.search(r"of (\d+) posts", printed)[1])
    if posts < 80000 or hit * 1000 >= HITS_A_THOUSAND * posts:
        yield "%d of %d posts" % (hit, posts)


def hits_in_the_background_are_right():
    judged, texts = judgements(), background_hits()
    digests = [background.digest_of(text) for text in texts]
    unread = [digest for digest in digests if len(judged.get(digest, ())) != 2]
    right = sum(judged.get(digest) == [SELLING, SELLING] for digest in digests)

    if not texts:
        yield "no hit"
    if unread:
        yield "nobody read " + ", ".join(unread)
    if right < RIGHT * len(texts):
        yield "%d of %d are right" % (right, len(texts))


def half_of_follower_selling_is_found():
    _, right, of = together(rules_test("--labelled", *written(),
                                       shared("data", "threeway", "free.tsv")))
    if of < 2400 or right < FOUND * of:
        yield "%d of %d" % (right, of)


def hardly_any_community_post_is_hit():
    texts = [text for label, text in labelled() if label == TALK]
    with tempfile.NamedTemporaryFile("w", encoding="utf-8", suffix=".txt") as file:
        file.write("".join(text + "\n" for text in texts))
        file.flush()
        hit = together(rules_test("--from", "lines", file.name))[0]
    if len(texts) < 3000 or hit > FALSE_HITS:
        yield "%d of %d" % (hit, len(texts))


CHECKS = (
    few_posts_of_the_background_are_hit,
    hits_in_the_background_are_right,
    half_of_follower_selling_is_found,
    hardly_any_community_post_is_hit,
)

if not os.path.isdir(shared("data")):
    sys.exit(tap.skip_all("no shared corpora: set -Dshared=FOLDER"))
sys.exit(tap.report((check.__name__, check) for check in CHECKS))
