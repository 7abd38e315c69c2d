# SPDX-License-Identifier: MIT
"""An IRC server on loopback, and a user of it who sends posts."""

import os
import shutil
import socket
import subprocess

from relay import PATIENCE, until

CHANNEL = "#posts"
# Without limits of how much may be sent: the test sends 1,000 posts at once.
SETTINGS = """[Global]
Name = irc.example.org
Info = a server for a test
Listen = 127.0.0.1
Ports = %d
ServerUID = %d
ServerGID = %d
PidFile = %s/ngircd.pid
[Limits]
MaxPenaltyTime = 0
MaxConnections = 0
MaxConnectionsIP = 0
[Options]
DNS = no
Ident = no
PAM = no
[Channel]
Name = %s
"""


def program():
    return shutil.which("ngircd", path=os.environ.get("PATH", "") + ":/usr/sbin")


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Server:
    """A port that is free may be taken before the server has it: then it is tried again."""

    def __init__(self, folder):
        for _ in range(20):
            self.port = free_port()
            path = os.path.join(folder, "ngircd.conf")
            with open(path, "w", encoding="utf-8") as file:
                file.write(SETTINGS % (self.port, os.getuid(), os.getgid(), folder, CHANNEL))
            with open(os.path.join(folder, "ngircd.log"), "wb") as log:
                self.process = subprocess.Popen(
                    [program(), "--nodaemon", "--config", path], stdin=subprocess.DEVNULL,
                    stdout=log, stderr=log, cwd=folder)
            if until(self._answers, "an IRC server") == "yes":
                return
        raise RuntimeError("no IRC server starts")

    def _answers(self):
        if self.process.poll() is not None:
            return "no"
        try:
            socket.create_connection(("127.0.0.1", self.port), timeout=1).close()
            return "yes"
        except OSError:
            return ""

    def close(self):
        self.process.terminate()
        self.process.wait(PATIENCE)


class User:
    def __init__(self, port, nick):
        self.socket = socket.create_connection(("127.0.0.1", port), timeout=PATIENCE)
        self.file = self.socket.makefile("rb")
        self.socket.sendall(("NICK %s\r\nUSER %s 0 * :%s\r\nJOIN %s\r\n" % (
            nick, nick, nick, CHANNEL)).encode())
        self.wait_for(b" 366 ")

    def wait_for(self, text):
        for line in self.file:
            if line.startswith(b"PING"):
                self.socket.sendall(line.replace(b"PING", b"PONG"))
            if text in line:
                return
        raise EOFError("the server has closed the connection")

    def send(self, posts, target=CHANNEL):
        """Sends posts, and returns when the server has them."""
        self.socket.sendall(b"".join(
            b"PRIVMSG %s :%s\r\n" % (target.encode(), post.encode()) for post in posts))
        self.socket.sendall(b"PING :sent\r\n")
        self.wait_for(b"PONG")

    def close(self):
        self.file.close()
        self.socket.close()
