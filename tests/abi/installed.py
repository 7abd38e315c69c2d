# SPDX-License-Identifier: MIT
"""A build, installed into a folder of its own, and used from there as a stranger would."""

import os
import shutil
import subprocess

TOOLS = ("cc", "pkg-config", "meson")


def missing_tool():
    return next((tool for tool in TOOLS if not shutil.which(tool)), None)


class Installed:
    """`paths` has what was installed; `output` what Meson said, were it to fail."""

    def __init__(self, build, folder):
        self.folder = os.path.join(folder, "root")
        self.work = os.path.join(folder, "work")
        os.mkdir(self.work)
        self.environment = dict(os.environ, LC_ALL="C.UTF-8")
        self.code, self.output = self.run(
            "meson", "install", "-C", build, "--no-rebuild", "--destdir", self.folder)
        self.paths = [os.path.join(at, name)[len(self.folder):]
                      for at, _, names in os.walk(self.folder) for name in names]
        for path in self.paths:
            if path.endswith("/tout.pc"):
                self.environment["PKG_CONFIG_PATH"] = self.folder + os.path.dirname(path)
            if path.endswith("/bin/tout"):
                self.environment["PATH"] = "%s%s:%s" % (
                    self.folder, os.path.dirname(path), self.environment["PATH"])
            if path.endswith("/libtout.so"):
                self.environment["LD_LIBRARY_PATH"] = self.folder + os.path.dirname(path)

    def run(self, *command, text=""):
        done = subprocess.run(command, env=self.environment, cwd=self.work, text=True,
                              input=text, stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT)
        return done.returncode, done.stdout
