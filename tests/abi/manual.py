#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Every command, option and function is in the manual that is installed and in the
completions, and nothing there is badly written.

usage: manual.py BUILD_FOLDER TOUT SYMBOL_MAP
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.dont_write_bytecode = True
sys.path[:0] = [HERE, os.path.join(HERE, "..", "support")]

import tap  # noqa: E402
from installed import Installed, missing_tool  # noqa: E402

SHELLS = {"/tout.bash": "bash", "/_tout": "zsh", "/tout.fish": "fish"}


def help_of(tout, *words):
    return subprocess.run([tout, *words, "--help"], check=True, text=True,
                          capture_output=True).stdout


def commands(tout):
    """By another way than the pages are made by: every word that help can be asked of."""
    for line in help_of(tout).splitlines():
        name = re.match(r"  (\w+) {2,}\w", line)
        if not name:
            continue
        yield (name[1],)
        inner = help_of(tout, name[1])
        if re.match(r"Usage: tout %s WORD" % name[1], inner):
            for word in re.findall(r"^  (\w+) +\w", inner, re.M):
                yield (name[1], word)


def long_options(tout, command):
    return set(re.findall(r"^ +(?:-\w, )?--([\w-]+)", help_of(tout, *command), re.M))


class Manual:
    def __init__(self, installed):
        self.installed = installed

    def place(self, ending):
        found = [path for path in self.installed.paths if path.endswith(ending)]
        return self.installed.folder + found[0] if found else None

    def text(self, ending):
        place = self.place(ending)
        if not place:
            return None
        with open(place, encoding="utf-8") as file:
            return file.read()

    def options_of(self, page):
        """What the list of options of a page has."""
        names = re.findall(r"^\.It .*?Fl \\&\\-([\w\\-]+)", self.text(page) or "", re.M)
        return {name.replace("\\-", "-") for name in names}


def each_command_has_its_page(manual, tout):
    for command in commands(tout):
        page = "/tout-%s.1" % "-".join(command)
        if manual.text(page) is None:
            yield "no page " + page
            continue
        wanted, found = long_options(tout, command), manual.options_of(page)
        for name in sorted(wanted ^ found):
            yield "%s: --%s is %s" % (page, name, "missing" if name in wanted else "unknown")


def each_function_is_in_the_page_of_the_library(manual, symbol_map):
    with open(symbol_map, encoding="utf-8") as file:
        functions = re.findall(r"^\s+(tout_\w+);", file.read(), re.M)
    page = manual.text("/libtout.3") or ""
    if not functions:
        yield symbol_map + " has no functions"
    for function in functions:
        if not re.search(r"^[\w \*]*\b%s\(" % function, page, re.M):
            yield function + " is not in libtout(3)"
        place = manual.place("/%s.3" % function)
        if not place or os.readlink(place) != "libtout.3":
            yield "%s(3) does not lead to libtout(3)" % function


def completions_know_each_option(manual, tout):
    for ending, shell in SHELLS.items():
        text = manual.text(ending)
        if text is None:
            yield ending + " is not installed"
            continue
        for command in commands(tout):
            for option in long_options(tout, command):
                pattern = r"-l %s\b" if shell == "fish" else r"--%s\b"
                if not re.search(pattern % option, text):
                    yield "%s: --%s is missing" % (ending, option)
        if shutil.which(shell):
            done = subprocess.run([shell, "-n", manual.place(ending)], text=True,
                                  stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
            yield from done.stdout.splitlines() if done.returncode else []


def bash_completes(manual, words, expected):
    script = (". '%s'; COMP_WORDS=(%s); COMP_CWORD=%d; _tout; printf '%%s\\n' "
              "\"${COMPREPLY[@]}\"" % (manual.place("/tout.bash"), " ".join(
                  "'%s'" % word for word in words), len(words) - 1))
    done = subprocess.run(["bash", "-c", script], text=True, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT)
    found = done.stdout.split()
    return [] if expected <= set(found) else ["%s: found %s" % (" ".join(words), found)]


def nothing_is_badly_written(manual):
    """mandoc knows of pages that lead elsewhere by a database beside them."""
    folder = os.path.dirname(os.path.dirname(manual.place("/libtout.3")))
    environment = dict(os.environ, MANPATH=folder)
    subprocess.run(["makewhatis", folder], env=environment, capture_output=True)
    pages = [manual.installed.folder + path for path in manual.installed.paths
             if re.search(r"\.[135]$", path)
             and not os.path.islink(manual.installed.folder + path)]
    done = subprocess.run(["mandoc", "-Tlint", "-W", "style", *sorted(pages)],
                          env=environment, text=True, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT)
    if len(pages) < 20:
        yield "only %d pages are installed" % len(pages)
    yield from done.stdout.splitlines()


def main(arguments):
    if len(arguments) != 3:
        print(__doc__, file=sys.stderr)
        return 2
    if missing_tool():
        return tap.skip_all("needs " + missing_tool())
    build, tout, symbol_map = (os.path.abspath(path) for path in arguments)
    with tempfile.TemporaryDirectory() as folder:
        manual = Manual(Installed(build, folder))
        checks = [
            ("each command has its page, with its options and no others",
             lambda: each_command_has_its_page(manual, tout)),
            ("each function is in libtout(3), and leads there",
             lambda: each_function_is_in_the_page_of_the_library(manual, symbol_map)),
            ("completions know each option, and are what their shells read",
             lambda: completions_know_each_option(manual, tout)),
            ("bash completes commands", lambda: bash_completes(
                manual, ["tout", "sc"], {"score"})),
            ("bash completes options", lambda: bash_completes(
                manual, ["tout", "score", "--fo"], {"--format"})),
            ("bash completes what an option takes", lambda: bash_completes(
                manual, ["tout", "train", "--from", ""], {"tsv", "csv"})),
            ("bash completes the words of rules", lambda: bash_completes(
                manual, ["tout", "rules", ""], {"check", "import"})),
        ]
        if shutil.which("mandoc"):
            checks.append(("mandoc finds nothing to say",
                           lambda: nothing_is_badly_written(manual)))
        return tap.report(checks)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
