#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The plugin builds against an installed library by the command that its README shows, and
WeeChat loads what comes of it.

usage: builds.py BUILD_FOLDER TOUT SOURCE
"""

import glob
import os
import re
import shutil
import sys
import tempfile

BUILD, TOUT, SOURCE = sys.argv[1:4]
sys.path[:0] = [os.path.join(SOURCE, "tests", "abi")]

import client as weechat  # noqa: E402
import irc  # noqa: E402
import tap  # noqa: E402
import world as worlds  # noqa: E402
from installed import Installed, missing_tool  # noqa: E402

FOLDER = os.path.join(SOURCE, "examples", "weechat")


def build(installed):
    """The plugin, built as shown; the compiler has nothing to say."""
    with open(os.path.join(FOLDER, "README.md"), encoding="utf-8") as file:
        command = re.search(r"^ +(cc .*)$", file.read(), re.M)[1]
    for path in glob.glob(os.path.join(FOLDER, "*.[ch]")):
        shutil.copy(path, installed.work)
    code, output = installed.run("sh", "-c", command)
    return output.splitlines() + ["exit %d" % code] * bool(code)


def main():
    if missing_tool() or not irc.program() or not weechat.program():
        return tap.skip_all("needs a compiler, weechat-headless and ngircd")
    with tempfile.TemporaryDirectory() as folder:
        installed = Installed(BUILD, folder)
        os.environ["LD_LIBRARY_PATH"] = installed.environment["LD_LIBRARY_PATH"]
        complaints = build(installed)

        def it_builds_as_the_readme_says(_):
            return complaints

        def it_labels(world):
            with world.client("built") as client:
                line = world.show(client, "Thank you all for helping at the food bank")[0]
                yield from worlds.expect("label", weechat.label_of(line), "community")

        return worlds.run(os.path.join(installed.work, "tout.so"), TOUT, SOURCE,
                          [it_builds_as_the_readme_says, it_labels])


if __name__ == "__main__":
    sys.exit(main())
