# SPDX-License-Identifier: MIT
"""The command, where memory fails and where it dies or the disk fails while it writes.

faults.py TOUT SHIM TRIES [NAME...]: SHIM is faults.c of tests/support, to preload; of each
command (those of NAMEs alone) at most TRIES allocations fail, evenly spread (0: all of them)."""

import concurrent.futures
import os
import queue
import shutil
import signal
import subprocess
import sys
import tempfile

import tap
from faults_commands import MAKING, READING, SAVING, make, read

TOUT, SHIM, TRIES = os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2]), int(sys.argv[3])
NAMES = sys.argv[4:]

# Where these libraries find no memory, they themselves end the process: simdjson 3.0 when it
# first asks what the processor can do, libarchive 3.6 when it reads on, libstemmer 2.2 when it
# makes the stemmers of some languages. SECURITY.md names them.
ENDINGS = {
    (signal.SIGABRT, "libsimdjson."): set(READING) | set(SAVING) | set(MAKING),
    (signal.SIGSEGV, "libarchive."): {"score an archive"},
    (signal.SIGSEGV, "libstemmer."): {"version", "count in any language"},
}


class Place:
    """A folder with the files, for one process at a time, and notes of the shim beside it."""

    def __init__(self, made, folder):
        self.folder, self.notes = os.path.join(folder, "files"), os.path.join(folder, "notes")
        shutil.copytree(made, self.folder)
        os.makedirs(self.notes)

    def put(self, old):
        """The file before it is written."""
        if old:
            shutil.copy(os.path.join(self.folder, old), os.path.join(self.folder, "out"))

    def run(self, arguments, **faults):
        """Numbers of calls are the shim's; names of what it notes have `True`."""
        env = {"PATH": os.environ["PATH"], "LC_ALL": "C", "LD_PRELOAD": SHIM}
        if "LD_LIBRARY_PATH" in os.environ:
            env["LD_LIBRARY_PATH"] = os.environ["LD_LIBRARY_PATH"]
        for name, value in faults.items():
            env["FAULTS_" + name.upper()] = os.path.join(self.notes, name) if value is True else str(value)
        return subprocess.run([TOUT, *arguments], cwd=self.folder, env=env, stdin=subprocess.DEVNULL,
                              capture_output=True, timeout=120)

    def noted(self, name):
        path = os.path.join(self.notes, name)
        if not os.path.exists(path):
            return ""
        with open(path, encoding="utf-8") as file:
            text = file.read()
        os.remove(path)
        return text

    def state(self):
        """Names of all files, and what shows that one was written."""
        about = {entry.name: entry.stat() for entry in os.scandir(self.folder)}
        return {name: (stat.st_ino, stat.st_size, stat.st_mtime_ns) for name, stat in about.items()}

    def mend(self, before):
        """What of the folder is not as it was, but for the output; it is as it was, then."""
        out = ("out",)
        after = self.state()
        left = [name for name in sorted(after) if name not in before and name not in out]
        for name in left:
            os.remove(os.path.join(self.folder, name))
        return left + [name for name in before if name not in out and before[name] != after.get(name)]

    def output(self):
        return read(self.folder, "out") if os.path.exists(os.path.join(self.folder, "out")) else None


def counted(place, arguments):
    """How it goes when nothing fails; allocations, and the calls that change files."""
    done = place.run(arguments, count=True, trace=True)
    return done, int(place.noted("count").split()[0]), place.noted("trace").splitlines()


def spread(count):
    if TRIES == 0 or count <= TRIES:
        return list(range(1, count + 1))
    # No multiples of one number; and the last ones, when results are at hand already.
    return sorted({1 + i * count // TRIES for i in range(TRIES)} | set(range(count - 11, count + 1)))


class Without:
    """A command with one allocation that failed."""

    def __init__(self, place, arguments, old, number):
        place.put(old)
        before = place.state()
        self.done = place.run(arguments, memory=number, who=True, died=True)
        self.asked, self.died = (os.path.basename(place.noted(name)) for name in ("who", "died"))
        self.changed = place.mend(before)
        self.output = place.output() if old else None

    def ends_in_a_library(self, name):
        return any(self.done.returncode == -number and self.died.startswith(library) and name in names
                   for (number, library), names in ENDINGS.items())

    def complaint(self, good, old, new):
        """What is wrong with how it went, where `good` is how it goes and `new` the file then."""
        code, said = self.done.returncode, good.stderr.splitlines()
        lines = [line for line in self.done.stderr.splitlines() if line not in said]
        if code < 0:
            return "signal %d in %s" % (-code, self.died)
        if self.changed:
            return "exit %d, left or changed %s" % (code, ", ".join(self.changed))
        if code == 0 and (self.done.stdout != good.stdout or self.output != new):
            return "done, with other results"
        # libxml2 tells standard error, and goes on where it can.
        if code == 0 and any(line and b"memory" not in line.lower() for line in lines):
            return "done, and said %s" % lines
        # 2: where options are read.
        if code not in (0, 1, 2):
            return "exit %d, %s" % (code, lines)
        if code != 0 and not any(word in line for word in (b"memory", b"no room") for line in lines):
            return "exit %d, no word of memory but %s" % (code, lines)
        if code != 0 and self.output not in (old, new):
            return "exit %d, neither the old file nor the new one" % code
        return None


def fails_cleanly(places, name, arguments, old_name=None):
    place = places.get()
    place.put(old_name)
    old = place.output() if old_name else None
    good, allocations, _ = counted(place, arguments)
    new = place.output() if old_name else None
    places.put(place)
    if good.returncode != 0:
        yield "exits with %d though nothing failed: %s" % (good.returncode, good.stderr)
        return

    def without(number):
        place = places.get()
        try:
            return Without(place, arguments, old_name, number)
        finally:
            places.put(place)

    numbers = spread(allocations)
    said = others = 0
    with concurrent.futures.ThreadPoolExecutor(places.qsize()) as pool:
        for number, tried in zip(numbers, pool.map(without, numbers)):
            if tried.ends_in_a_library(name):
                others += 1
                continue
            said += tried.done.returncode != 0
            complaint = tried.complaint(good, old, new)
            if complaint:
                yield "allocation %d of %d (%s): %s" % (number, allocations, tried.asked, complaint)
    print("# %s: %d of %d allocations failed, %d ended it with a message, %d in a library" % (
        name, len(numbers), allocations, said, others))
    if said == 0:
        yield "expected some allocation to matter, of %d" % allocations


def is_safe(calls):
    """Whether a file is on the disk before its name leads to it, and then the name."""
    at = calls.index("rename")
    before, after = calls[:at][::-1], calls[at + 1:]
    return "write" in before and "sync" in before and \
        before.index("sync") < before.index("write") and "sync of a folder" in after


class Saving:
    """A command that saves, and what must not become of its file."""

    def __init__(self, place, arguments, old_name):
        self.place, self.arguments, self.old_name = place, arguments, old_name
        self.kept = {"old": 0, "new": 0}

    def broken(self, way, number):
        """Its exit, what it said, the file, and what else was left."""
        self.place.put(self.old_name)
        before = self.place.state()
        done = self.place.run(self.arguments, **{way: number})
        return done, self.place.output(), self.place.mend(before)

    def complaint(self, way, number, calls, old, new):
        done, found, left = self.broken(way, number)
        self.kept["old" if found == old else "new"] += 1
        if found not in (old, new):
            return "neither the old file nor the new one"
        if way in ("kill", "cut"):
            return None if done.returncode == -signal.SIGKILL else "exit %d, alive" % done.returncode
        # What cannot be removed stays.
        if left and not (way == "fail" and calls[number - 1] == "unlink"):
            return "left or changed %s" % ", ".join(left)
        if done.returncode == 0:
            return None if found == new else "done, and nothing written"
        if way == "short" or done.returncode != 1:
            return "exit %d: %s" % (done.returncode, done.stderr)
        return None if done.stderr and found == old else "failed without a word, or after it was written"


def leaves_old_or_new(places, name, arguments, old_name):
    """Killed at each call, and each call failing; each write cut, and each one short."""
    place = places.get()
    saving = Saving(place, arguments, old_name)
    old = read(place.folder, old_name)
    place.put(old_name)
    good, _, calls = counted(place, arguments)
    new = place.output()
    if good.returncode != 0 or new == old or "rename" not in calls:
        yield "expected another file, found exit %d after %s: %s" % (good.returncode, calls, good.stderr)
        return
    if not is_safe(calls):
        yield "expected write, sync, rename, sync of a folder, found %s" % ", ".join(calls)
    every = range(1, len(calls) + 1)
    writes = [number for number in every if calls[number - 1] == "write"]
    for way, numbers in ("kill", every), ("fail", every), ("cut", writes), ("short", writes):
        for number in numbers:
            complaint = saving.complaint(way, number, calls, old, new)
            if complaint:
                yield "%s at call %d of %d (%s): %s" % (way, number, len(calls), calls[number - 1], complaint)
    places.put(place)
    print("# %s: %d calls killed, %d failed, %d cut, %d short: %d times the old file, %d the new" % (
        name, len(every), len(every), len(writes), len(writes), saving.kept["old"], saving.kept["new"]))


def replaces_a_link(places, target):
    """What a link led to stays as it is: the link's place is taken, at once, as any file's."""
    place = places.get()
    link, before = os.path.join(place.folder, "link"), place.state()
    os.symlink(target, link)
    done = place.run(["build", "-o", "link", "a.counts"])
    if done.returncode != 0 or os.path.islink(link) or not os.path.isfile(link):
        yield "exit %d, %s" % (done.returncode, "a link" if os.path.islink(link) else "a file or none")
    os.remove(link)
    if place.state() != before:
        yield "expected nothing but the link to change"
    places.put(place)


def checks(places):
    for name, arguments in READING.items():
        yield name, name + " without memory", lambda n=name, a=arguments: fails_cleanly(places, n, a)
    for name, (arguments, old) in {**SAVING, **MAKING}.items():
        yield name, name + " into a file without memory", \
            lambda n=name, a=arguments, o=old: fails_cleanly(places, n, a, o)
    for name, (arguments, old) in SAVING.items():
        yield name, name + " leaves the old file or the new one", \
            lambda n=name, a=arguments, o=old: leaves_old_or_new(places, n, a, o)
    yield "links", "a link is replaced, not followed", lambda: replaces_a_link(places, "m.tout")
    yield "links", "so is one that leads nowhere", lambda: replaces_a_link(places, "nowhere")


def main():
    if not os.path.exists(SHIM):
        return tap.skip_all("needs glibc")
    with tempfile.TemporaryDirectory() as work:
        made = os.path.join(work, "made")
        make(TOUT, made)
        places = queue.Queue()
        for number in range(2):
            places.put(Place(made, os.path.join(work, "place-%d" % number)))
        return tap.report((sentence, check) for name, sentence, check in checks(places)
                          if not NAMES or name in NAMES)


sys.exit(main())
