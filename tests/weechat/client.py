# SPDX-License-Identifier: MIT
"""A WeeChat with the plugin, in a home of its own: what its user does and sees."""

import os
import shutil
import subprocess

from irc import CHANNEL
from relay import PATIENCE, Relay, plain, until

CORE = "core.weechat"
POSTS = "irc.test." + CHANNEL


def program():
    return shutil.which("weechat-headless")


class Client:
    """`home` is kept: a client that is started in it again finds what it left."""

    def __init__(self, home, plugin, port=None, settings=(), wrapper=()):
        self.home, self.orders = home, 0
        os.makedirs(home, exist_ok=True)
        # Sockets in the file system have short names.
        self.relay_path = os.path.join(home, "relay")
        orders = ["/plugin load " + plugin,
                  "/set relay.network.allow_empty_password on",
                  "/relay add unix.weechat " + self.relay_path]
        orders += ["/set %s %s" % pair for pair in settings]
        if port:
            orders += ["/server add test 127.0.0.1/%d -notls" % port,
                       "/set irc.server.test.nicks reader",
                       "/set irc.server.test.autojoin " + CHANNEL, "/connect test"]
        arguments = [part for order in orders for part in ("--run-command", order)]
        with open(os.path.join(home, "out"), "ab") as out:
            self.process = subprocess.Popen(
                [*wrapper, program(), "--dir", home, *arguments], stdin=subprocess.DEVNULL,
                stdout=out, stderr=out, env={**os.environ, "LC_ALL": "C.UTF-8"})
        try:
            self.relay = until(self._connect, "WeeChat's relay")
            if port:
                until(lambda: any("irc_366" in line["tags_array"]
                                  for line in self.relay.lines(POSTS)), "the channel")
        except BaseException:
            self.process.kill()
            raise

    def _connect(self):
        if self.process.poll() is not None:
            with open(os.path.join(self.home, "out"), encoding="utf-8") as out:
                raise RuntimeError("WeeChat has ended: %s" % out.read())
        try:
            return Relay(self.relay_path)
        except OSError:
            return None

    def order(self, text, buffer=POSTS):
        """Types a line into a buffer, and returns when it has been acted on: the relay has
        it done a moment later, in order, so what is done after it tells."""
        self.orders += 1
        done = "done_%d" % self.orders
        self.relay.socket.sendall(
            ("input %s %s\ninput %s /print -core -tags %s,no_log done\n" % (
                buffer, text, CORE, done)).encode())
        until(lambda: any(done in line["tags_array"] for line in self.relay.lines(CORE, 50)),
              "end of " + text)

    def answer(self, text, buffer=POSTS):
        """What the plugin says to an order: a list of lines, without colors."""
        before = len(self.said(buffer))
        self.order(text, buffer)
        return [plain(line["message"]) for line in self.said(buffer)[before:]]

    def said(self, buffer):
        return [line for line in self.relay.lines(buffer) if "tout_says" in line["tags_array"]]

    def posts(self):
        """The lines of others in the channel."""
        return [line for line in self.relay.lines(POSTS) if "irc_privmsg" in line["tags_array"]]

    def wait_for_posts(self, count):
        return until(lambda: [posts for posts in [self.posts()] if len(posts) >= count],
                     "%d posts" % count)[0]

    def close(self):
        """Quits as a user does; the exit status."""
        try:
            self.relay.socket.sendall(b"input core.weechat /quit\n")
            return self.process.wait(PATIENCE)
        finally:
            self.process.kill()
            self.relay.close()


def label_of(line):
    """The label that a line has by its tags; None if it has none."""
    for tag in line["tags_array"]:
        if tag.startswith("tout_label_"):
            return tag[len("tout_label_"):]
    return None
