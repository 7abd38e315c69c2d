# SPDX-License-Identifier: MIT
"""The protocol of WeeChat's relay plugin, as far as a test needs it: it gives orders to a
WeeChat and reads its buffers as a remote interface does, over a socket in the file system."""

import re
import socket
import struct
import time

PATIENCE = 120  # seconds that a condition may take to come true


class Reader:
    """Takes values out of a message."""

    def __init__(self, data):
        self.data, self.at = data, 0

    def take(self, count):
        self.at += count
        return self.data[self.at - count:self.at]

    def integer(self):
        return struct.unpack(">i", self.take(4))[0]

    def string(self):
        length = self.integer()
        return None if length < 0 else self.take(length).decode("utf-8", "replace")

    def short(self):
        return self.take(self.take(1)[0]).decode()

    def value(self, kind):
        if kind == "chr":
            return self.take(1)[0]
        if kind == "int":
            return self.integer()
        if kind in ("str", "buf"):
            return self.string()
        if kind in ("ptr", "lon", "tim"):
            return self.short()
        if kind == "arr":
            inner = self.take(3).decode()
            return [self.value(inner) for _ in range(self.integer())]
        if kind == "hda":
            return self.hdata()
        raise ValueError("no reader for %r" % kind)

    def hdata(self):
        depth = len((self.string() or "").split("/"))
        keys = [key.split(":") for key in (self.string() or "").split(",") if key]
        items = []
        for _ in range(self.integer()):
            for _ in range(depth):
                self.short()
            items.append({name: self.value(kind) for name, kind in keys})
        return items


# As doc/en/weechat_relay_weechat describes colors and attributes in text.
COLORS = re.compile("\x19(?:\x1c|F(?:@\\d{5}|[*!/_|%.]*\\d{2})|B(?:@\\d{5}|\\d{2})|"
                    "\\*[*!/_|%.@]*\\d{2,5}(?:[,~]@?\\d{2,5})?|b.|E|@\\d{5}|"
                    "[*!/_|%.]*\\d{2}(?:,\\d{2})?)|[\x1a\x1b].|\x1c", re.S)


def plain(text):
    """Text without its colors."""
    return COLORS.sub("", text or "")


class Relay:
    def __init__(self, path):
        self.socket = socket.socket(socket.AF_UNIX)
        self.socket.settimeout(PATIENCE)
        self.socket.connect(path)
        self.file = self.socket.makefile("rb")
        self.asked = 0
        self.socket.sendall(b"init compression=off\n")

    def ask(self, command):
        """The first object of the answer to a command."""
        self.asked += 1
        name = "q%d" % self.asked
        self.socket.sendall(("(%s) %s\n" % (name, command)).encode())
        while True:
            head = self.file.read(5)
            if len(head) < 5:
                raise EOFError("WeeChat has closed the relay")
            reader = Reader(self.file.read(struct.unpack(">I", head[:4])[0] - 5))
            if reader.string() == name:
                return reader.value(reader.take(3).decode())

    def lines(self, buffer, count=5000):
        """The last lines of a buffer, the oldest first."""
        found = self.ask("hdata buffer:gui_buffers(*)/own_lines/last_line(-%d)/data "
                         "buffer,message,prefix,tags_array,displayed" % count)
        pointers = {item["full_name"]: item["__path"] for item in self.buffers()}
        return [line for line in reversed(found) if line["buffer"] == pointers.get(buffer)]

    def buffers(self):
        self.asked += 1
        name = "q%d" % self.asked
        self.socket.sendall(("(%s) hdata buffer:gui_buffers(*) full_name\n" % name).encode())
        while True:
            head = self.file.read(5)
            reader = Reader(self.file.read(struct.unpack(">I", head[:4])[0] - 5))
            if reader.string() != name:
                continue
            reader.take(3)
            reader.string()
            reader.string()
            return [{"__path": reader.short(), "full_name": reader.string()}
                    for _ in range(reader.integer())]

    def close(self):
        self.file.close()
        self.socket.close()


def until(condition, what, patience=PATIENCE):
    """Waits until the condition gives something that is true, and returns it."""
    end = time.monotonic() + patience
    while True:
        found = condition()
        if found:
            return found
        if time.monotonic() > end:
            raise TimeoutError("%s: not within %d s" % (what, patience))
        time.sleep(0.02)
