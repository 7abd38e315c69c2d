# SPDX-License-Identifier: MIT
"""Naughty strings in every place that a report and an evaluation show: as a post's text, its
account and its id, as a title, as a file's name, as labels. The pages must have them as text
and hold nothing that their templates do not have.

naughty.py TOUT: our own strings; naughty.py TOUT SHARED: the big list of them."""

import json
import os
import subprocess
import sys
import tempfile

import page
import tap

OWN = ["</script><img src=x onerror=alert(1)>", "</title></style><svg onload=alert(1)>",
       "<!-- ]]> --!>", "<?php ?>", "&lt;b&gt; &#60; &amp", "\"' onclick=x style='y", "</bdi></p></li>",
       "\u202e\u2066\u2067\u061c\u200f right to left", "\u2028\u2029\x85 lines", "\x00\x01\x1b[31m\x7f",
       "\ufffe\uffff", "\u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627", "z" + "\u0301\u0336" * 99,
       "javascript:alert(1)", "x" * 5000, "<" * 800, "&" * 800, "\U0001f600\u200d\U0001f525" * 60]


def naughty(shared):
    path = os.path.join(shared, "suites", "hostile", "blns", "blns.json")
    if not os.path.exists(path):
        return None
    with open(path, encoding="utf-8") as file:
        return json.load(file)


LABELS = ["<b onclick=x>", "\"' onload=x </td>"]


def write_export(path, strings):
    with open(path, "w", encoding="utf-8") as file:
        for i, text in enumerate(strings):
            for again in range(3):
                file.write(json.dumps({
                    "id": text or "none", "author": "%s %d" % (text, again),
                    "text": "buy followers %s http://example.org/%d" % (text, i)}) + "\n")


def write_corpus(path, strings):
    """With posts of both labels, so that there is something to learn from."""
    posts = [(text, "buy followers %s" % text) for text in strings]
    posts += [("", "lunch%d park%d tea%d sun%d" % (i, i, i, i)) for i in range(16)]
    with open(path, "w", encoding="utf-8") as file:
        for i, (name, text) in enumerate(posts):
            file.write(json.dumps({"id": name or "none", "text": text, "label": LABELS[i % 2]}) + "\n")


def page_of(arguments, out):
    done = subprocess.run([TOUT, *arguments], capture_output=True, check=False)
    if done.returncode != 0:
        return ["%s: exit %d: %s" % (arguments[0], done.returncode, done.stderr[-500:])], ""
    made = page.Page(out)
    return sorted("%s: %s" % (arguments[0], fault) for fault in set(made.faults)), made.words


def faults_of(folder, strings, title):
    """What a report has that it should not, and what an evaluation has; the words of both. As
    many examples as there are strings, so that most are shown."""
    export, out = os.path.join(folder, "<b onclick=x>.jsonl"), os.path.join(folder, "out.html")
    corpus = os.path.join(folder, "<i onload=y>.jsonl")
    write_export(export, strings)
    write_corpus(corpus, strings)
    report, reported = page_of(["report", "--title", title, "--examples",
                                str(min(len(strings), 1000)), "-o", out, export], out)
    evaluation, evaluated = page_of(["eval", "--folds", "2", "--resamples", "0", "--surprising",
                                     str(len(strings) + 16), "--html", out, corpus], out)
    return report + evaluation, (reported, evaluated)


def as_text(strings):
    with tempfile.TemporaryDirectory() as folder:
        faults, words = faults_of(folder, strings, strings[0])
        yield from faults
        # One of each group of like posts is shown, so not all of them are there.
        for shown in words:
            found = sum(page.shown(text.encode("utf-8", "replace")) in shown
                        for text in strings if 0 < len(text) < 300)
            if found < len(strings) / 4:
                yield "only %d of %d strings are shown" % (found, len(strings))


def each_alone():
    for text in OWN:
        with tempfile.TemporaryDirectory() as folder:
            faults, words = faults_of(folder, [text], text.replace("\0", "") or "none")
            yield from ("%r: %s" % (text[:40], fault) for fault in faults)
            for shown, where in zip(words, ("the report", "the evaluation")):
                if page.shown(text.encode("utf-8"))[:600] not in shown:
                    yield "%r is not shown in %s" % (text[:40], where)


def any_bytes():
    """Posts that are not UTF-8: a line each for every first byte, and all pairs of some."""
    with tempfile.TemporaryDirectory() as folder:
        lines, out = os.path.join(folder, "lines"), os.path.join(folder, "out.html")
        with open(lines, "wb") as file:
            for first in range(256):
                file.write(b"buy followers %c" % first if first != 10 else b"")
                file.write(b"<b>%c%c</b>\n" % (first if first != 10 else 0, (first * 7 + 128) % 256 | 128))
        subprocess.run([TOUT, "report", "--from", "lines", "--examples", "300", "-o", out, lines],
                       capture_output=True, check=True)
        made = page.Page(out)
        yield from sorted(set(made.faults))
        if "<b>" not in made.words:
            yield "no post is shown"


def main():
    if len(sys.argv) < 3:
        return tap.report([("own naughty strings are text, each by itself", each_alone),
                           ("any bytes are text", any_bytes)])
    strings = naughty(sys.argv[2])
    if not strings:
        return tap.skip_all("%s has no naughty strings" % sys.argv[2])
    return tap.report([("the big list of naughty strings is text", lambda: as_text(strings))])


TOUT = sys.argv[1]
sys.exit(main())
