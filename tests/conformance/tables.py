# SPDX-License-Identifier: MIT
"""Whether the generated tables are what their generators make of their sources.

tables.py SHARED SOURCE: skipped where the sources are absent, or of another version than
the tables name."""

import os
import re
import subprocess
import sys
import tempfile
import unicodedata

import tap

SHARED, SOURCE = sys.argv[1:3]
CONFUSABLES = os.path.join(SHARED, "suites/unicode/confusables-15.0.0.txt")
SUFFIXES = "/usr/share/publicsuffix/public_suffix_list.dat"


def committed(path):
    with open(os.path.join(SOURCE, path), encoding="utf-8") as file:
        return file.read()


def run(script, *arguments):
    subprocess.run([sys.executable, os.path.join(SOURCE, script), *arguments], check=True)


def unicode_tables():
    with tempfile.TemporaryDirectory() as folder:
        run("lib/text/tables.py", CONFUSABLES, folder)
        for name in ("styled_data.c", "lookalike_data.c"):
            with open(os.path.join(folder, name), encoding="utf-8") as file:
                if file.read() != committed("lib/text/" + name):
                    yield "lib/text/%s is not what tables.py makes" % name


def code_version():
    """The Unicode version of the library that codes.py asks; empty if there is none."""
    made = subprocess.run([sys.executable, os.path.join(SOURCE, "lib/text/codes.py"),
                           "--version"], capture_output=True, text=True, check=False)
    return made.stdout.strip()


def code_points():
    with tempfile.TemporaryDirectory() as folder:
        run("lib/text/codes.py", folder)
        with open(os.path.join(folder, "code_data.c"), encoding="utf-8") as file:
            if file.read() != committed("lib/text/code_data.c"):
                yield "lib/text/code_data.c is not what codes.py makes"


def domains():
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "tld_data.c")
        run("lib/token/tlds.py", SUFFIXES, package_version(), path)
        with open(path, encoding="utf-8") as file:
            if file.read() != committed("lib/token/tld_data.c"):
                yield "lib/token/tld_data.c is not what tlds.py makes"


def package_version():
    query = subprocess.run(["dpkg-query", "-W", "-f", "${Version}", "publicsuffix"],
                           capture_output=True, text=True, check=False)
    return query.stdout.partition("-")[0]


def checks():
    if (os.path.exists(CONFUSABLES) and
            "Unicode %s;" % unicodedata.unidata_version in committed("lib/text/styled_data.c")):
        yield "the tables of Unicode are those of their sources", unicode_tables
    if "Unicode %s;" % code_version() in committed("lib/text/code_data.c"):
        yield "the tables of code points are those of utf8proc", code_points
    version = re.search(r"suffix list (\S+);", committed("lib/token/tld_data.c"))[1]
    if os.path.exists(SUFFIXES) and version == package_version():
        yield "the domains are those of the list", domains


CHECKS = list(checks())
if not CHECKS:
    sys.exit(tap.skip_all("no sources of the versions that the tables name"))
sys.exit(tap.report(CHECKS))
