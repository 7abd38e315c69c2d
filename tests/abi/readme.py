#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The program in README.md compiles as shown, with the command shown, and runs.

usage: readme.py BUILD_FOLDER README

The program is the README's one ```c block; the command is the line that begins with
`cc`. Neither is changed; what they need is installed into a folder beside them.
"""

import os
import re
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.dont_write_bytecode = True
sys.path[:0] = [HERE, os.path.join(HERE, "..", "support")]

import tap  # noqa: E402
from installed import Installed, missing_tool  # noqa: E402

LINES_MAX = 30
POSTS = ("Get 1000s of followers fast! http://example.org\n"
         "Thank you all for helping at the food bank today\n")


class Readme:
    def __init__(self, path, installed):
        with open(path, encoding="utf-8") as file:
            text = file.read()
        self.installed = installed
        self.programs = re.findall(r"^```c\n(.*?)^```$", text, re.M | re.S)
        self.commands = re.findall(r"^ +(cc .*)$", text, re.M)

    def has_one_short_program(self):
        if len(self.programs) != 1 or len(self.commands) != 1:
            yield "%d programs and %d commands that begin with cc, expected one each" % (
                len(self.programs), len(self.commands))
        for program in self.programs:
            if program.count("\n") > LINES_MAX:
                yield "%d lines, expected at most %d" % (program.count("\n"), LINES_MAX)

    def compiles_as_shown(self):
        """Without a word from the compiler."""
        name = re.search(r"\S+\.c\b", self.commands[0])[0]
        with open(os.path.join(self.installed.work, name), "w", encoding="utf-8") as file:
            file.write(self.programs[0])
        code, output = self.installed.run("sh", "-c", self.commands[0])
        return ["exit %d" % code] + output.splitlines() if code or output else []

    def labels_a_post_a_line(self):
        program = re.search(r"-o (\S+)", self.commands[0])[1]
        code, output = self.installed.run("./" + program, text=POSTS)
        lines = output.splitlines()
        if code or len(lines) != 2 or not lines[0].startswith("follower-selling"):
            return ["exit %d, expected 0 and a label each for two posts" % code] + lines
        return []


def main(arguments):
    if len(arguments) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    if missing_tool():
        return tap.skip_all("needs " + missing_tool())
    build, path = (os.path.abspath(argument) for argument in arguments)
    with tempfile.TemporaryDirectory() as folder:
        readme = Readme(path, Installed(build, folder))
        return tap.report([
            ("the README has one short program", readme.has_one_short_program),
            ("it compiles as shown", readme.compiles_as_shown),
            ("it labels a post a line", readme.labels_a_post_a_line),
        ])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
