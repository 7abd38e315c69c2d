# SPDX-License-Identifier: MIT
"""CSV and JSON that nobody here wrote, as the command reads them; skipped where the folder
that has them is absent.

kinds.py TOUT SHARED"""

import functools
import json
import os
import subprocess
import sys

import tap

TOUT, SHARED = sys.argv[1:3]
HOSTILE = os.path.join(SHARED, "suites", "hostile")
SPECTRUM = os.path.join(HOSTILE, "csv-spectrum")
PARSING = os.path.join(HOSTILE, "jsontestsuite", "test_parsing")


def posts_of(kind, column, given):
    """(id, text) of each post, the exit code and what was said."""
    result = subprocess.run(
        [TOUT, "score", "--from", kind, "--text", column, "--format", "jsonl",
         "--with-text", "-"], input=given, capture_output=True, check=False)
    posts = [json.loads(line) for line in result.stdout.splitlines()]
    return ([(post["id"], post["text"]) for post in posts], result.returncode,
            result.stderr.decode())


def table(name):
    with open(os.path.join(SPECTRUM, "csvs", name + ".csv"), "rb") as file:
        data = file.read()
    # A checkout may have made plain line feeds of those that the name speaks of.
    if name.endswith("_crlf") and b"\r" not in data:
        data = data.replace(b"\n", b"\r\n")
    return data


def spectrum(name):
    """Each column of the file, read as the text, is that of its JSON."""
    with open(os.path.join(SPECTRUM, "json", name + ".json"), encoding="utf-8",
              newline="") as file:
        rows = json.load(file)
    for column in rows[0]:
        posts, code, said = posts_of("csv", column, table(name))
        expected = [row[column] for row in rows]
        if code != 0 or [text for _, text in posts] != expected:
            yield "%s: expected %r, found %r, exit %d: %s" % (
                column, expected, posts, code, said)


def values():
    for name in sorted(os.listdir(PARSING)):
        with open(os.path.join(PARSING, name), "rb") as file:
            yield name, file.read()


def a_value_of_json_costs_its_own_record_at_most():
    lines = []
    for name, value in values():
        lines += [b'{"id":"%s","text":"a","value":%s}' % (name.encode(), value),
                  b'{"id":"behind %s","text":"a"}' % name.encode()]
    posts, code, said = posts_of("jsonl", "text", b"\n".join(lines))
    found = {post for post, _ in posts}
    if code != 3 or " 0 bad" in said:
        yield "exit %d: %s" % (code, said)
    for name, value in values():
        if "behind " + name not in found:
            yield "the record behind %s is lost" % name
        if name.startswith("y_") and b"\n" not in value and name not in found:
            yield "the record of %s is lost" % name
        if name.startswith("n_") and name in found:
            yield "the record of %s is read, and is no JSON" % name


if not os.path.isdir(SPECTRUM) or not os.path.isdir(PARSING):
    sys.exit(tap.skip_all("no shared suites: set -Dshared=FOLDER"))
CHECKS = [("csv-spectrum: " + name[:-5], functools.partial(spectrum, name[:-5]))
          for name in sorted(os.listdir(os.path.join(SPECTRUM, "json")))]
CHECKS.append((a_value_of_json_costs_its_own_record_at_most.__name__,
               a_value_of_json_costs_its_own_record_at_most))
sys.exit(tap.report(CHECKS))
