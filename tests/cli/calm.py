# SPDX-License-Identifier: MIT
"""Says whether what a command printed is calm: UTF-8 without control characters but TAB and
line feed, and without what it must not have.

calm.py NAME [WORD...]: reads standard input. Of the words none may be there, but for the one
named --first WORD, of which it says whether it is."""

import re
import sys

CONTROLS = re.compile(rb"[\x00-\x08\x0b-\x1f\x7f]|\xc2[\x80-\x9f]|[\xc0\xc1].|\xe0[\x80-\x9f].", re.DOTALL)


def faults_of(data, words):
    # Bytes, since what decodes to a replacement may be obeyed where nobody decodes: controls
    # of ASCII, those of U+0080 to U+009F, and the overlong forms of both.
    for control in sorted(set(CONTROLS.findall(data))):
        yield "has " + control.hex()
    try:
        data.decode()
    except UnicodeDecodeError as error:
        yield "is not UTF-8 at %s" % data[error.start:error.end].hex()
    for word in words:
        if word.encode() in data:
            yield "has '%s'" % word
    if not data:
        yield "is empty"


def main(name, *words):
    data = sys.stdin.buffer.read()
    first = None
    if words[:1] == ("--first",):
        first, words = words[1], words[2:]
    faults = list(faults_of(data, words))
    said = "is calm" if first is None else "is mute"
    if first is not None and first.encode() in data:
        said = "shows what stands first"
    print(name, "; ".join(faults) or said)


main(*sys.argv[1:])
