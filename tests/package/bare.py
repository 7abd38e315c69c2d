#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""On a bare Debian 12 machine the packages build from a clean clone with one command; on
another they install, do what they are for, and leave nothing when purged.

usage: bare.py SOURCE_FOLDER

The machines are folders that mmdebstrap makes, which takes root and a network. What is
tested is what is committed.
"""

import glob
import os
import shutil
import subprocess
import sys
import tempfile

import tap

# What the package manager keeps for itself, and what it makes of all that is installed.
KEPT = ("/var/lib/apt", "/var/lib/dpkg", "/var/cache", "/var/log", "/etc/ld.so.cache", "/tmp",
        "/proc", "/sys", "/dev", "/run", "/packages")
SHOWN = 100


def run(*command, folder=None):
    done = subprocess.run(command, cwd=folder, text=True, stdin=subprocess.DEVNULL,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, errors="replace")
    if done.returncode == 0:
        return []
    return ["exit %d: %s" % (done.returncode, command[-1])] + (
        done.stdout.splitlines()[-SHOWN:])


# Run with the folder and a script: gives it what a machine has and a folder has not.
INSIDE = """
mount -t proc proc "$0/proc"
mount -t devpts -o ptmxmode=666 devpts "$0/dev/pts"
exec chroot "$0" /bin/sh -ec "$1"
"""


class Machine:
    def __init__(self, archive, folder):
        self.root = folder
        os.mkdir(folder)
        subprocess.run(["tar", "-xf", archive, "-C", folder], check=True)
        shutil.copy("/etc/resolv.conf", folder + "/etc/resolv.conf")

    def run(self, script):
        return run("unshare", "--mount", "--pid", "--fork", "--kill-child", "env", "-i",
                   "PATH=/usr/sbin:/usr/bin:/sbin:/bin", "HOME=/root",
                   "DEBIAN_FRONTEND=noninteractive", "sh", "-ec", INSIDE, self.root, script)

    def paths(self):
        found = set()
        for at, names, leaves in os.walk(self.root):
            inside = at[len(self.root):]
            names[:] = [name for name in names if not (inside + "/" + name).startswith(KEPT)]
            found.update(inside + "/" + name for name in names + leaves
                         if not (inside + "/" + name).startswith(KEPT))
        return found


class Story:
    """Two machines, and what happens to them in turn."""

    def __init__(self, source, folder):
        self.source, self.folder = source, folder
        self.archive = os.path.join(folder, "root.tar")
        self.user = None

    def bare(self):
        """Why there is no bare machine, or nothing."""
        return run("mmdebstrap", "--quiet", "--variant=minbase", "bookworm", self.archive)

    def builds(self):
        builder = Machine(self.archive, os.path.join(self.folder, "builder"))
        clone = builder.root + "/root/tout"
        yield from run("git", "clone", "--quiet", "--no-hardlinks", self.source, clone)
        failed = builder.run("cd /root/tout && scripts/package")
        yield from failed
        if not failed:
            self.hand_over(clone)
        shutil.rmtree(builder.root)

    def hand_over(self, clone):
        """The packages, and what autopkgtest would bring along."""
        self.user = Machine(self.archive, os.path.join(self.folder, "user"))
        os.mkdir(self.user.root + "/packages")
        for path in glob.glob(clone + "/build/packages/*.deb"):
            shutil.copy(path, self.user.root + "/packages")
        for name in ("debian", "examples"):
            shutil.copytree(os.path.join(clone, name),
                            os.path.join(self.user.root, "packages", name))

    def go_on(self, step):
        return step() if self.user else ["there are no packages"]

    def labels(self):
        yield from self.user.run("apt-get -q update")
        self.before = self.user.paths()
        yield from self.user.run("apt-get install -q -y --no-install-recommends "
                                 "/packages/tout_*.deb /packages/libtout0_*.deb")
        if self.user.paths() == self.before:
            yield "nothing was installed"
        yield from self.user.run("cd /packages && debian/tests/command")

    def leaves_nothing(self):
        yield from self.user.run("apt-get purge -q -y tout libtout0 && "
                                 "apt-get autoremove -q -y --purge")
        after = self.user.paths()
        yield from ("left: " + path for path in sorted(after - self.before))
        yield from ("gone: " + path for path in sorted(self.before - after))
        yield from self.user.run("! dpkg-query -W -f '${Package}\\n' | grep tout")

    def links(self):
        yield from self.user.run(
            "apt-get install -q -y --no-install-recommends /packages/libtout0_*.deb "
            "/packages/libtout-dev_*.deb gcc libc6-dev pkg-config")
        yield from self.user.run("cd /packages && debian/tests/library")
        yield from self.user.run("apt-get purge -q -y libtout-dev libtout0")
        yield from ("left: " + path for path in sorted(self.user.paths())
                    if "tout" in path)


def main(arguments):
    if len(arguments) != 1:
        print(__doc__, file=sys.stderr)
        return 2
    for tool in ("mmdebstrap", "unshare", "git"):
        if not shutil.which(tool):
            return tap.skip_all("needs " + tool)
    if os.geteuid() != 0:
        return tap.skip_all("needs root, to make bare machines")
    if not os.path.exists(os.path.join(arguments[0], ".git")):
        return tap.skip_all("needs a clone")
    with tempfile.TemporaryDirectory() as folder:
        story = Story(arguments[0], folder)
        failed = story.bare()
        if failed:
            return tap.skip_all("mmdebstrap makes no bare machine: " + failed[-1])
        return tap.report([
            ("the packages build from a clean clone with one command", story.builds),
            ("they install, and the command labels posts", lambda: story.go_on(story.labels)),
            ("purging leaves nothing", lambda: story.go_on(story.leaves_nothing)),
            ("a program is compiled with what libtout-dev has",
             lambda: story.go_on(story.links)),
        ])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
