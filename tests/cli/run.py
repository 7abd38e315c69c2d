# SPDX-License-Identifier: MIT
"""Runs each *.sh beside this file in an empty folder and compares what it prints and how it
ends with NAME.stdout, NAME.stderr and NAME.exit (absent: nothing, nothing, 0).

run.py TOUT [--update] [NAME...]: --update writes the expectations instead.

A script finds the command as $TOUT, the corpus and model of its folder made by setup() here,
and the sources as $TOUT_SOURCE. The folder's path is shown as DIR."""

import functools
import os
import shutil
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
SOURCE = os.path.dirname(os.path.dirname(HERE))
sys.path.insert(0, os.path.join(SOURCE, "tests", "support"))
import tap  # noqa: E402

CORPUS = """\
selling\tbuy followers now, real and cheap
selling\tget 1000 followers fast
selling\tfollow me and I follow back
selling\tcheap likes and followers here
selling\tfree followers for everybody
selling\tgain followers every day
talk\tlunch in the park with friends
talk\tthanks for the lovely day in the park
talk\tthe cat sleeps in the sun
talk\train again, reading a book with tea
talk\twhat a day, the sun and the park
talk\tfriends, tea and a good book
"""


def setup(tout, folder):
    with open(os.path.join(folder, "corpus.tsv"), "w", encoding="utf-8") as file:
        file.write(CORPUS)
    subprocess.run([tout, "train", "-o", "model.tout", "--neutral", "talk", "corpus.tsv"],
                   cwd=folder, check=True, capture_output=True)


@functools.cache
def template(tout):
    folder = tempfile.TemporaryDirectory()
    setup(tout, folder.name)
    return folder


def run(tout, name):
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(template(tout).name, folder, dirs_exist_ok=True)
        env = {"PATH": os.environ["PATH"], "LC_ALL": "C", "TOUT": tout,
               "TOUT_SOURCE": SOURCE}
        env.update((key, os.environ[key]) for key in os.environ
                   if key.startswith(("ASAN_", "UBSAN_", "LSAN_", "TSAN_")))
        done = subprocess.run(["sh", os.path.join(HERE, name + ".sh")], cwd=folder,
                              env=env, stdin=subprocess.DEVNULL, capture_output=True,
                              timeout=600)
        out = done.stdout.replace(folder.encode(), b"DIR")
        err = done.stderr.replace(folder.encode(), b"DIR")
        return {"stdout": out, "stderr": err, "exit": b"%d\n" % done.returncode}


def expectation(name, part):
    path = os.path.join(HERE, "%s.%s" % (name, part))
    nothing = b"0\n" if part == "exit" else b""
    if not os.path.exists(path):
        return path, nothing, nothing
    with open(path, "rb") as file:
        return path, file.read(), nothing


def compare(tout, name):
    for part, found in run(tout, name).items():
        path, expected, _ = expectation(name, part)
        if found != expected:
            yield "%s: expected\n%s\nfound\n%s" % (
                os.path.basename(path), expected.decode(errors="replace"),
                found.decode(errors="replace"))


def update(tout, name):
    for part, found in run(tout, name).items():
        path, _, nothing = expectation(name, part)
        if found != nothing:
            with open(path, "wb") as file:
                file.write(found)
        elif os.path.exists(path):
            os.remove(path)


def main(tout, *names):
    is_update = "--update" in names
    names = [name for name in names if name != "--update"] or sorted(
        name[:-3] for name in os.listdir(HERE) if name.endswith(".sh"))
    if is_update:
        for name in names:
            update(tout, name)
        return 0
    return tap.report(
        (name, lambda name=name: compare(tout, name)) for name in names)


sys.exit(main(os.path.abspath(sys.argv[1]), *sys.argv[2:]))
