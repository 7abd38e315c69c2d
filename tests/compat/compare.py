#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""gcc and clang, without and with all optimisation, 32 bits and big-endian give the same: what
is said of posts to the bit, counts to the byte, weights that were trained within one unit.

usage: compare.py SOURCE_FOLDER

Libraries of other machines are what mmdebstrap unpacks, which takes root and a network; their
programs run in QEMU. What is missing is skipped, and says so.
"""

import functools
import itertools
import os
import shutil
import struct
import subprocess
import sys
import tempfile

import tap

NATIVE = [("gcc", "0"), ("gcc", "3"), ("clang", "0"), ("clang", "3")]
# Of a machine: what compilers are called, its libraries' folder, family, order of bytes.
FOREIGN = {"i386": ("i686-linux-gnu", "i386-linux-gnu", "x86", "little"),
           "s390x": ("s390x-linux-gnu", "s390x-linux-gnu", "s390x", "big")}
PACKAGES = "libc6-dev,libgcc-12-dev,libpcre2-dev,libstemmer-dev,libutf8proc-dev,libxxhash-dev"
KINDS = ["mixed", "non-ASCII", "Cyrillic", "Japanese", "emoji", "made", "trade"]
MODELS = ["built.tout", "trained.tout", "adapted.tout"]
GOLDEN = ["model-1.tout", "whole-1.tout", "rules-1.rules", "counts-1.counts"]
COUNTS = ["corpus.counts", "corrections.counts", "counts-1.counts"]
LABELS_ID, TABLE_ID = 2, 3
# Without updates: an archive of those may be out of step for one machine, and scores do not
# depend on them.
UNPACK = ["mmdebstrap", "--quiet", "--variant=extract", "--include=" + PACKAGES,
          "--setup-hook=sed -i /security/d \"$1\"/etc/apt/sources.list"]
CROSS = """\
[binaries]
c = '%(compiler)s'
ar = '%(prefix)s-ar'
strip = '%(prefix)s-strip'
pkgconfig = 'pkg-config'
[properties]
needs_exe_wrapper = true
sys_root = '%(root)s'
pkg_config_libdir = '%(root)s/usr/lib/%(libraries)s/pkgconfig'
[built-in options]
c_args = ['--sysroot=%(root)s']
c_link_args = ['--sysroot=%(root)s']
[host_machine]
system = 'linux'
cpu_family = '%(family)s'
cpu = '%(family)s'
endian = '%(endian)s'
"""


class Failed(Exception):
    pass


def run(*command, environment=None):
    done = subprocess.run(command, env=dict(os.environ, **(environment or {})), text=True,
                          stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE, errors="replace")
    if done.returncode:
        raise Failed("exit %d: %s\n%s" % (done.returncode, " ".join(command[:3]),
                                          (done.stdout + done.stderr)[-3000:]))
    return done.stdout


class Build:
    """The library and tests/compat/answers.c, by one compiler for one machine."""

    def __init__(self, source, folder, name, compiler, level):
        self.source, self.name, self.compiler, self.level = source, name, compiler, level
        self.folder = os.path.join(folder, name)
        self.files = self.folder + "/files"
        self.emulator, self.runner, self.machine = None, [], []

    def cross(self, machine):
        prefix, libraries, family, endian = FOREIGN[machine]
        root = self.folder + "-root"
        run(*UNPACK, "--architectures=" + machine, "bookworm", root)
        with open(self.folder + ".ini", "w", encoding="utf-8") as file:
            file.write(CROSS % {"compiler": self.compiler, "prefix": prefix, "root": root,
                                "libraries": libraries, "family": family, "endian": endian})
        self.emulator = "qemu-%s-static" % machine
        self.machine = ["--sysroot=" + root, "-static"]

    def make(self, *more):
        cross = ["--cross-file", self.folder + ".ini"] if self.machine else []
        off = ["-D%s=disabled" % name for name in ("tests", "cli", "manual", "weechat")]
        run("meson", "setup", "-Doptimization=" + self.level, "-Dbench=auto", *cross, *off,
            self.folder, self.source, environment={"CC": self.compiler})
        run("ninja", "-C", self.folder, "lib/libtout.a", *more)
        compat = self.source + "/tests/compat/"
        run(self.compiler, *self.machine, "-std=c11", "-D_POSIX_C_SOURCE=200809L",
            "-O" + self.level, "-I" + self.source + "/include", "-I" + self.source + "/tests",
            compat + "answers.c", compat + "texts.c", self.source + "/tests/support/random.c",
            self.folder + "/lib/libtout.a", "-lpcre2-8", "-lutf8proc", "-lstemmer", "-lm",
            "-o", self.folder + "/answers")
        if self.emulator and not self.runs():
            self.runner = [self.emulator]
        os.makedirs(self.files + "/again")
        for name in GOLDEN:
            shutil.copy(self.source + "/tests/golden/" + name, self.files)

    def runs(self):
        """Whether this machine runs the other's programs, as many with 64 bits do of 32."""
        try:
            return subprocess.run([self.folder + "/answers"], check=False,
                                  stderr=subprocess.DEVNULL).returncode == 1
        except OSError:
            return False

    def answers(self, *arguments):
        return run(*self.runner, self.folder + "/answers", *arguments).splitlines()


def sections(path):
    """Id and bytes of each section of a file, as models/FORMAT.md has them."""
    with open(path, "rb") as file:
        data = file.read()
    for at in range(64, 64 + 24 * struct.unpack_from("<I", data, 32)[0], 24):
        name, _, begin, count = struct.unpack_from("<IIQQ", data, at)
        yield name, data[begin:begin + count]


def numbers_of_labels(section):
    """Bias and growth of each label, and what else the section has."""
    numbers, others, at = [], [section[:8]], 8
    while at < len(section):
        numbers += struct.unpack_from("<ii", section, at + 8)
        after = at + 18 + struct.unpack_from("<H", section, at + 16)[0]
        others += [section[at:at + 8], section[at + 16:after]]
        at = after
    return numbers, others, len(numbers) // 2


def numbers_of_table(section, labels):
    """All weights, and what else there is."""
    numbers, others = [], [section[:64]]
    slots = max(1, 64 // (4 + 2 * labels))
    width = struct.unpack_from("<I", section, 4)[0]
    for at in range(64, len(section), width):
        begin, count = at + 4 * slots, slots * labels
        numbers += struct.unpack_from("<%dh" % count, section, begin)
        others += [section[at:begin], section[begin + 2 * count:at + width]]
    return numbers, others


def apart(first, second):
    """How far two models are from being the same within one unit: complaints."""
    labels = 0
    for (name, mine), (other, theirs) in itertools.zip_longest(
            sections(first), sections(second), fillvalue=(None, b"")):
        if name == LABELS_ID == other:
            mine, rest, labels = numbers_of_labels(mine)
            theirs, others, _ = numbers_of_labels(theirs)
        elif name == TABLE_ID == other:
            mine, rest = numbers_of_table(mine, labels)
            theirs, others = numbers_of_table(theirs, labels)
        else:
            rest, others = (name, mine), (other, theirs)
            mine = theirs = ()
        if rest != others:
            yield "section %s has another form" % name
        elif any(abs(a - b) > 1 for a, b in zip(mine, theirs)):
            yield "section %s differs by up to %d" % (
                name, max(abs(a - b) for a, b in zip(mine, theirs)))


def same_bytes(first, second, name):
    with open(os.path.join(first, name), "rb") as one, open(
            os.path.join(second, name), "rb") as two:
        if one.read() != two.read():
            yield name + " has other bytes"


class Comparison:
    def __init__(self, source, folder):
        self.source, self.folder = source, folder
        self.first = self.posts = self.said = self.read = None

    def make_posts(self):
        """Synthetic ones are of the first build: they take floating point."""
        self.posts = [self.source + "/tests/data/seed_cases_en.tsv",
                      self.source + "/tests/data/seed_cases_intl.tsv"]
        for kind in KINDS + ["long"]:
            self.posts.append(os.path.join(self.folder, kind))
            with open(self.posts[-1], "w", encoding="utf-8", errors="surrogateescape") as file:
                subprocess.run([self.first.folder + "/bench/bench_posts", kind,
                                "2" if kind == "long" else "40"], stdout=file, check=True)

    def start(self, build):
        build.make("bench/bench_posts")
        self.first = build
        self.make_posts()
        self.said = build.answers(build.files, *self.posts)
        self.read = build.answers("--read", build.files, *self.posts)
        return []

    def check(self, build, machine=None):
        if not self.read:
            raise Failed("there is nothing to compare with")
        if machine:
            build.cross(machine)
        build.make()
        said = build.answers(build.files, *self.posts)
        yield from ("expected %s, found %s" % pair for pair in zip(self.said, said)
                    if pair[0] != pair[1])
        for name in COUNTS:
            yield from same_bytes(self.first.files, build.files, name)
        for name in MODELS:
            for complaint in apart(os.path.join(self.first.files, name),
                                   os.path.join(build.files, name)):
                yield "%s: %s" % (name, complaint)
        yield from self.exchange(build)

    def exchange(self, build):
        """What one wrote the other reads, and says the same of posts; counts that were read
        are written as they were."""
        for reader, writer in ((build, self.first), (self.first, build)):
            found = reader.answers("--read", writer.files, *self.posts)
            expected = self.read if writer is self.first else build.answers(
                "--read", build.files, *self.posts)
            yield from ("%s of %s's: expected %s, found %s" % ((reader.name, writer.name) + pair)
                        for pair in zip(expected, found) if pair[0] != pair[1])
            for name in COUNTS:
                yield from same_bytes(writer.files, writer.files + "/again", name)


def skip(missing):
    raise tap.Skip("for lack of " + ", ".join(missing))


def native_checks(comparison):
    first = None
    for compiler, level in NATIVE:
        build = Build(comparison.source, comparison.folder, "%s-%s" % (compiler, level),
                      compiler, level)
        missing = [tool for tool in (compiler, "meson", "ninja") if not shutil.which(tool)]
        if missing:
            check = functools.partial(skip, missing)
        elif not first:
            first = check = functools.partial(comparison.start, build)
        else:
            check = functools.partial(comparison.check, build)
        yield "%s -O%s answers like the others" % (compiler, level), check


def foreign_checks(comparison):
    for machine, (prefix, *_) in FOREIGN.items():
        compiler = prefix + "-gcc"
        build = Build(comparison.source, comparison.folder, machine, compiler, "2")
        missing = [tool for tool in (compiler, "mmdebstrap", "qemu-%s-static" % machine)
                   if not shutil.which(tool)] + ["root"] * (os.geteuid() != 0)
        yield machine + " answers like this machine", functools.partial(
            *([skip, missing] if missing else [comparison.check, build, machine]))


def main(arguments):
    if len(arguments) != 1:
        print(__doc__, file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory() as folder:
        comparison = Comparison(arguments[0], folder)
        return tap.report([*native_checks(comparison), *foreign_checks(comparison)])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
