# SPDX-License-Identifier: MIT
"""What --help of a command says, taken apart. The option tables of the command are the one
source of it, so pages made from it cannot disagree with them."""

import re
import subprocess

# "  -m, --model FILE             help", "      --why   help", and lines that go on.
OPTION = re.compile(r"^  (?:-(\w), |    )--([\w-]+)(?: (\S+))? +(\S.*)$")
GOES_ON = re.compile(r"^ {20,}(\S.*)$")
WORD = re.compile(r"^  ([\w-]+) +(\S.*)$")


class Option:
    def __init__(self, letter, name, value, about):
        self.letter, self.name, self.value, self.about = letter, name, value, about


class Help:
    """usage: what stands behind the command's name; about: paragraphs; options; words: the
    commands within the command, each with what it does."""

    def __init__(self, tout, *command):
        self.command = command
        text = subprocess.run([tout, *command, "--help"], check=True, text=True,
                              capture_output=True).stdout
        lines = text.splitlines()
        first = re.match(r"Usage: tout((?: \w+)*) (.*)$", lines[0])
        if not first:
            raise ValueError("%s --help: expected a line 'Usage: tout ...', found %r" % (
                " ".join(command), lines[0]))
        self.usage = lines[0].split("tout", 1)[1].strip()
        self.about, self.options, self.words = [], [], []
        self._read(lines[1:])

    def _read(self, lines):
        paragraph = []
        for line in lines:
            option, more, word = OPTION.match(line), GOES_ON.match(line), WORD.match(line)
            if option:
                self.options.append(Option(option[1], option[2], option[3], option[4]))
            elif more and self.options:
                self.options[-1].about += " " + more[1]
            elif word:
                self.words.append((word[1], word[2]))
            elif line.endswith(":") and not line.startswith(" "):
                continue
            elif line.strip():
                paragraph.append(line.strip())
                continue
            if paragraph:
                self.about.append(" ".join(paragraph))
                paragraph = []
        if paragraph:
            self.about.append(" ".join(paragraph))


def commands(tout):
    """All commands as words, ("score",) and ("rules", "check"), each with what it does."""
    for name, about in Help(tout).words:
        yield (name,), about
        for word, does in Help(tout, name).words:
            yield (name, word), does
