# SPDX-License-Identifier: MIT
"""The command's pages in a browser: makes them of a large export, of posts that say neither
whose they are nor when, and of an evaluation, and has browser.mjs look at them.

run.py TOUT FOLDER: FOLDER has the node_modules that `npm ci` makes of package.json here
(scripts/test --all does); pages and screenshots are left in it."""

import os
import random
import shutil
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(os.path.dirname(HERE), "support"))
import tap  # noqa: E402

POSTS = 100000
BAD = """<!DOCTYPE html><html><head><title>bad</title></head><body>
<img src="http://example.org/x.png"><p style="color:#ccc;background:#fff">pale</p>
<div style="width:600px">wide</div>
<svg role="img" width="200" height="50"><rect class="bar" width="0" height="9" fill="#fff"/></svg>
<script>console.log("said"); alert("box")</script></body></html>
"""


def find(*names):
    return next(filter(None, map(shutil.which, names)), None)


def run(tout, *arguments, status=0):
    done = subprocess.run([tout, *arguments], capture_output=True, check=False)
    if done.returncode != status:
        sys.exit("tout %s: exit %d\n%s" % (" ".join(arguments), done.returncode,
                                           done.stderr.decode()))


def write_corpus(path):
    source = random.Random(5)
    words = {"spam": "buy cheap followers fast deal now".split(),
             "ham": "tea park friends book rain sun".split()}
    both = "today we have new good day the of".split()
    with open(path, "w", encoding="utf-8") as file:
        for i in range(400):
            label = ("spam", "ham")[i % 2]
            file.write("%s\t%s\n" % (label, " ".join(
                source.choice(words[label] + both) for _ in range(7))))


def make_pages(tout, folder):
    paths = {name: os.path.join(folder, name + ".html")
             for name in ("report", "plain", "empty", "eval", "bad")}
    export, lines = os.path.join(folder, "export.jsonl"), os.path.join(folder, "lines.txt")
    corpus = os.path.join(folder, "corpus.tsv")
    subprocess.run([sys.executable, os.path.join(HERE, "export.py"), str(POSTS), export],
                   check=True)
    write_corpus(corpus)
    with open(lines, "w", encoding="utf-8") as file:
        file.write("tea in the park\n</script><img src=x onerror=alert(1)> buy followers\n")
    run(tout, "report", "-o", paths["report"], export, status=3)
    run(tout, "report", "-o", paths["plain"], lines)
    run(tout, "report", "--from", "lines", "-o", paths["empty"], os.devnull)
    run(tout, "eval", "--folds", "3", "--resamples", "50", "--html", paths["eval"], corpus)
    with open(paths["bad"], "w", encoding="utf-8") as file:
        file.write(BAD)
    return list(paths.values())


def main(tout, folder):
    chromium, node = find("chromium", "chromium-browser"), find("node", "nodejs")
    if not chromium or not node:
        return tap.skip_all("no chromium or no node")
    if not os.path.isdir(os.path.join(folder, "node_modules", "axe-core")):
        return tap.skip_all("no %s/node_modules (scripts/test --all makes it)" % folder)
    pages = make_pages(os.path.abspath(tout), folder)
    return subprocess.run([node, os.path.join(HERE, "browser.mjs"), chromium, folder, folder,
                           *pages], check=False).returncode


sys.exit(main(*sys.argv[1:]))
