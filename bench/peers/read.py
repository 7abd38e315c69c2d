# SPDX-License-Identifier: MIT
"""Reads the file that bench_read measures, with Python's json and with jq: the texts and
ids of its tweets, nothing else done with them.

read.py FOLDER BENCH_READ [POSTS]"""

import json
import os
import shutil
import subprocess
import sys
import time

FOLDER, BENCH = sys.argv[1:3]
POSTS = sys.argv[3] if len(sys.argv) > 3 else "100000"


def python_archive(path):
    with open(path, "rb") as file:
        records = json.loads(file.read().partition(b"= ")[2])
    return [(record["tweet"]["id_str"], record["tweet"]["full_text"])
            for record in records]


def python_first(path):
    with open(path, "rb") as file:
        return [(tweet["id_str"], tweet["text"]) for tweet in map(json.loads, file)]


def python_second(path):
    with open(path, "rb") as file:
        return [(tweet["id"], tweet["text"])
                for page in map(json.loads, file) for tweet in page["data"]]


def jq(program):
    def run(path):
        with open(path, "rb") as file:
            data = file.read()
        if data.startswith(b"window"):  # jq does not read what is no JSON
            data = data.partition(b"= ")[2]
        done = subprocess.run(["jq", "-r", program], input=data, stdout=subprocess.PIPE,
                              check=True)
        return done.stdout.splitlines()
    return run


FORMS = [
    ("archive", "tweets.js", python_archive,
     jq(".[].tweet | [.id_str, .full_text] | @tsv")),
    ("first api", "v1.jsonl", python_first, jq("[.id_str, .text] | @tsv")),
    ("second api", "v2.jsonl", python_second, jq(".data[] | [.id, .text] | @tsv")),
]


def measure(name, path, run):
    begin = time.perf_counter()
    posts = len(run(path))
    seconds = time.perf_counter() - begin
    print("%s\t%d\t%.1f\t%.0f" % (name, posts, os.path.getsize(path) / seconds / 1e6,
                                  posts / seconds))


subprocess.run([BENCH, "--write", FOLDER, POSTS], check=True)
print("subject\tposts\tMB/s\tposts/s")
for form, name, python, by_jq in FORMS:
    path = os.path.join(FOLDER, name)
    measure("%s, python" % form, path, python)
    if shutil.which("jq"):
        measure("%s, jq" % form, path, by_jq)
sys.stdout.flush()
subprocess.run([BENCH] + [os.path.join(FOLDER, name) for _, name, _, _ in FORMS],
               check=True)
