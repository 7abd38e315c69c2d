#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What the guides tell readers to type does what they say.

usage: guides.py BUILD_FOLDER GUIDE...

Each ```sh block of a guide runs as it stands, one after the other, in a folder that begins
with the installed samples; the ```text block behind it is all that it prints, `...` standing
for anything in a line, or for any lines. Other blocks are files, whose name their first line
has. What is only indented is not run: it is for a machine of the reader's.
"""

import os
import re
import shutil
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.dont_write_bytecode = True
sys.path[:0] = [HERE, os.path.join(HERE, "..", "support")]

import tap  # noqa: E402
from installed import Installed, missing_tool  # noqa: E402

BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.M | re.S)
NAME = re.compile(r"\A\W*([\w.-]+\.\w+)")
SAMPLES = "/share/doc/tout/examples"


def pattern(text):
    """What a text block stands for."""
    made = ""
    for line in text.splitlines():
        if line == "...":
            made += r"(?:.*\n)*?"
        else:
            made += ".*?".join(re.escape(part) for part in line.split("...")) + "\n"
    return re.compile(made)


class Guide:
    def __init__(self, path, installed):
        with open(path, encoding="utf-8") as file:
            text = file.read()
        self.name, self.installed = os.path.basename(path), installed
        self.blocks = [(match[1], match[2], text.count("\n", 0, match.start()) + 1)
                       for match in BLOCK.finditer(text)]

    def start(self):
        """An empty folder but for the samples."""
        work = self.installed.work
        shutil.rmtree(work)
        folder = [at for at, _, _ in os.walk(self.installed.folder) if at.endswith(SAMPLES)]
        shutil.copytree(folder[0], work)

    def follow(self):
        self.start()
        ran = 0
        for index, (kind, text, line) in enumerate(self.blocks):
            behind = self.blocks[index + 1:index + 2]
            if kind == "sh":
                ran += 1
                yield from self.run(text, line, behind[0][1] if behind and
                                    behind[0][0] == "text" else "")
            elif kind != "text":
                self.write(text)
        if not ran:
            yield "%s: no block to run" % self.name

    def write(self, text):
        path = os.path.join(self.installed.work, NAME.match(text)[1])
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)

    def run(self, text, line, expected):
        code, output = self.installed.run("sh", "-e", "-c", text)
        output += "" if not output or output.endswith("\n") else "\n"
        if code or not pattern(expected).fullmatch(output):
            yield "%s:%d: exit %d; expected" % (self.name, line, code)
            yield from expected.splitlines()
            yield "found"
            yield from output.splitlines()


def main(arguments):
    if len(arguments) < 2:
        print(__doc__, file=sys.stderr)
        return 2
    if missing_tool():
        return tap.skip_all("needs " + missing_tool())
    build, *paths = (os.path.abspath(argument) for argument in arguments)
    with tempfile.TemporaryDirectory() as folder:
        installed = Installed(build, folder)
        guides = [Guide(path, installed) for path in paths]
        return tap.report((guide.name + " does what it says", guide.follow)
                          for guide in guides)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
