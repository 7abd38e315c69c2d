# SPDX-License-Identifier: MIT
"""What the checks share: a server, a sender, clients, and how they are looked at."""

import contextlib
import functools
import os
import re
import tempfile

import client as weechat
import irc
import tap
from client import Client
from posts import Command
from relay import plain


class World:
    """A server, a user who sends, and clients in homes of their own."""

    def __init__(self, folder, plugin, tout, source):
        self.folder, self.plugin = folder, plugin
        self.tout = Command(tout, source, folder)
        self.server = irc.Server(folder)
        self.sender = irc.User(self.server.port, "writer")

    @contextlib.contextmanager
    def client(self, name, settings=(), wrapper=()):
        client = Client(self.path(name), self.plugin, self.server.port, settings, wrapper)
        try:
            yield client
        finally:
            self.status = client.close()

    @contextlib.contextmanager
    def small(self, name):
        """One that labels by the small model, whose figures the test's own data make."""
        with self.client(name, [("tout.model.file", self.tout.model)]) as client:
            yield client

    def show(self, client, *posts):
        """Sends posts and gives the lines they become."""
        before = len(client.posts())
        self.sender.send(posts)
        return client.wait_for_posts(before + len(posts))[before:]

    def close(self):
        self.sender.close()
        self.server.close()

    def path(self, *parts):
        return os.path.join(self.folder, *parts)


def expect(what, found, wanted):
    if found != wanted:
        yield "%s: expected %r, found %r" % (what, wanted, found)


def expect_said(lines, *patterns):
    """Each pattern is in one of the lines."""
    for pattern in patterns:
        if not any(re.search(pattern, line) for line in lines):
            yield "expected %r, found %r" % (pattern, lines)


def seen(line):
    """The label that is seen before a message, and the message."""
    match = re.match(r"\[([a-z-]+)\] (.*)", plain(line["message"]), re.S)
    return match.groups() if match else ("community", plain(line["message"]))


def run(plugin, tout, source, checks):
    """Runs checks, each a function of a world, and returns an exit status."""
    for name, found in (("weechat-headless", weechat.program()), ("ngircd", irc.program())):
        if not found:
            return tap.skip_all("there is no %s" % name)
    with tempfile.TemporaryDirectory() as folder:
        world = World(folder, plugin, tout, source)
        try:
            return tap.report((check.__name__, functools.partial(check, world))
                              for check in checks)
        finally:
            world.close()
