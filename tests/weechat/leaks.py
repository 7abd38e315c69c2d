#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The plugin in Valgrind: all it does, loaded and unloaded, without an error or a leak.

usage: leaks.py PLUGIN TOUT SOURCE
"""

import os
import shutil
import sys

import tap
import world as worlds
from client import label_of
from posts import sample

PLUGIN, TOUT, SOURCE = sys.argv[1:4]
ORDERS = ("/tout why", "/tout why follow", "/tout spam", "/tout ham", "/tout forget",
          "/tout teach commercial 3", "/tout teach nothing", "/tout why 1000",
          "/tout status", "/tout fold", "/set tout.model.file /nowhere", "/tout reload",
          "/unset tout.model.file", "/set tout.model.false_alarms 1",
          "/set tout.model.rules /nowhere", "/tout reload", "/tout unfold",
          "/plugin unload tout", "/plugin load " + PLUGIN, "/tout status")


def nothing_leaks(world):
    log = world.path("valgrind")
    wrapper = ["valgrind", "--leak-check=full", "--keep-debuginfo=yes", "--num-callers=30",
               "--show-leak-kinds=definite,indirect", "--errors-for-leak-kinds=definite",
               "--error-exitcode=99", "--log-file=" + log, "--suppressions=" + os.path.join(
                   SOURCE, "tests", "support", "valgrind.supp")]
    with world.client("leaks", wrapper=wrapper) as client:
        lines = world.show(client, *sample(SOURCE, 60))
        if not all(map(label_of, lines)):
            yield "not all posts are labelled"
        for order in ORDERS:
            client.order(order)
    if world.status != 0:
        with open(log, encoding="utf-8") as file:
            yield "exit %d: %s" % (world.status, file.read())


if __name__ == "__main__":
    sys.exit(worlds.run(PLUGIN, TOUT, SOURCE, [nothing_leaks]) if shutil.which("valgrind")
             else tap.skip_all("there is no valgrind"))
