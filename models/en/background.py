#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Cuts the unlabelled posts of background/posts.tsv in two: posts to learn from, and a
stream to measure false alarms on.

    models/en/background.py POSTS LEARN NATURAL

A post's digest is the first 16 hexadecimal digits of the SHA-256 of its text; it says for
ever on which side a post is, so that nothing that is measured on is learned. Of the first
half those go to LEARN ('label TAB text') that learned.tsv has a label for. Of the second half
all go to NATURAL (a column `text`) but those that both readings in judged.tsv call other
than community: they are no false alarms."""

import hashlib
import os
import sys

NEUTRAL = "community"


def digest_of(text):
    return hashlib.sha256(text.encode("utf-8")).hexdigest()[:16]


def is_learned(digest):
    return digest[0] in "01234567"


def posts_of(path):
    """(digest, text) of each post of a table with the columns source and text."""
    with open(path, encoding="utf-8", newline="\n") as file:
        next(file)
        for line in file:
            text = line.rstrip("\n").split("\t", 1)[1]
            yield digest_of(text), text


def labels_of(name):
    """Digest -> labels, of a table beside this file."""
    with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), name),
              encoding="utf-8") as file:
        rows = [line.rstrip("\n").split("\t") for line in file if not line.startswith("#")]
    return {digest: labels for digest, *labels in rows}


def is_alarm_rightly(labels):
    """Whether both readings say so."""
    return bool(labels) and labels[0] == labels[1] != NEUTRAL


def main(posts, learn, natural):
    to_learn, judged = labels_of("learned.tsv"), labels_of("judged.tsv")
    with open(learn, "w", encoding="utf-8") as learned, \
            open(natural, "w", encoding="utf-8") as measured:
        measured.write("text\n")
        for digest, text in posts_of(posts):
            if is_learned(digest):
                for label in to_learn.get(digest, ()):
                    learned.write("%s\t%s\n" % (label, text))
            elif not is_alarm_rightly(judged.get(digest)):
                measured.write(text + "\n")


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit("usage: background.py POSTS LEARN NATURAL")
    main(*sys.argv[1:])
