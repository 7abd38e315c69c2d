# SPDX-License-Identifier: MIT
"""Exports of X in every form there is or was, written for this: each gives the posts and
the tally that expected.json has. Then each is damaged in every way that files are, which
must cost the damaged record alone and be told with file and line.

exports.py TOUT SOURCE"""

import functools
import io
import json
import os
import random
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
import zipfile
import zlib

import tap

TOUT, SOURCE = sys.argv[1:3]
EXPORTS = os.path.join(SOURCE, "tests", "data", "exports")
with open(os.path.join(EXPORTS, "expected.json"), encoding="utf-8") as FILE:
    EXPECTED = json.load(FILE)
FILES = [name for name in EXPECTED if os.path.isfile(os.path.join(EXPORTS, name))]
FOLDERS = [name for name in EXPECTED if name not in FILES]
TALLY = re.compile(r": \d+ records: (\d+) posts, \d+ left out(?: \((.*)\))?, (\d+) bad$",
                   re.M)


def read(path, *options, **more):
    """[[id, text]], {reason: count}, bad records, exit code and what was said."""
    result = subprocess.run(
        [TOUT, "score", "--format", "jsonl", "--with-text", *options, path], capture_output=True,
        check=False, **more)
    posts = []
    for line in result.stdout.decode(errors="surrogateescape").splitlines():
        post = json.loads(line)
        posts.append([post["id"], post["text"]])
    said = result.stderr.decode()
    tally = TALLY.search(said)
    if not tally:
        return posts, {}, -1, result.returncode, said
    reasons = {reason: int(count)
               for count, reason in re.findall(r"(\d+) ([^,]+)", tally[2] or "")}
    return posts, reasons, int(tally[3]), result.returncode, said


def compare(name, found, bad=0):
    posts, reasons, found_bad, code, said = found
    expected = EXPECTED[name]
    if posts != expected["posts"]:
        for one, other in zip(expected["posts"], posts):
            if one != other:
                yield "expected %r, found %r" % (one, other)
        yield "%d posts, not %d: %s" % (len(posts), len(expected["posts"]), said)
    if reasons != expected["left_out"]:
        yield "expected %r left out: %s" % (expected["left_out"], said)
    if found_bad != bad or code != (3 if bad else 0):
        yield "exit %d: %s" % (code, said)


def is_read(name):
    return compare(name, read(os.path.join(EXPORTS, name)))


def members(name):
    root = os.path.join(EXPORTS, name)
    for folder, _, names in os.walk(root):
        for file in names:
            path = os.path.join(folder, file)
            yield path, os.path.relpath(path, os.path.dirname(root))


def sorted_posts(found):
    return [sorted(found[0])] + list(found[1:4])


def is_read_from_a_zip_in_any_order(name):
    expected = sorted_posts(read(os.path.join(EXPORTS, name)))
    with tempfile.TemporaryDirectory() as folder:
        for seed in range(6):
            files = sorted(members(name))
            random.Random(seed).shuffle(files)
            path = os.path.join(folder, "export.zip")
            with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
                for member in files:
                    file.write(*member)
            found = read(path)
            if sorted_posts(found) != expected:
                yield "seed %d: %r, not %r" % (seed, found, expected)
            with open(path, "rb") as file:
                if sorted_posts(read("-", stdin=file)) != expected:
                    yield "seed %d: otherwise by standard input" % seed


def a_zip_in_a_pipe_is_refused():
    with tempfile.TemporaryDirectory() as folder:
        path = shutil.make_archive(os.path.join(folder, "x"), "zip", EXPORTS, "x-2024")
        with open(path, "rb") as file:
            found = read("-", input=file.read())
    if found[3] != 1 or "expected a file, found a pipe" not in found[4]:
        yield repr(found)


def direct_messages_are_posts_where_they_are_wanted():
    posts, reasons, _, code, said = read(os.path.join(EXPORTS, "x-2024"),
                                         "--direct-messages")
    if ["801", "meet me at the pond & bring bread: https://pond.example.org/map"] \
            not in posts or code != 0:
        yield "%r: %s" % (posts, said)
    if "file of direct messages" in reasons or \
            reasons.get("event of a conversation") != 1:
        yield repr(reasons)


def given(name, change):
    """What is read of the file after a change of its bytes."""
    with open(os.path.join(EXPORTS, name), "rb") as file:
        data = change(file.read())
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, os.path.basename(name))
        with open(path, "wb") as file:
            file.write(data)
        found = read(path)
    return found[:4] + (found[4].replace(folder + os.sep, ""),)


def unharmed(name):
    """Byte order mark, CR LF, and numbers beyond what a double holds."""
    yield from compare(name, given(name, lambda data: b"\xef\xbb\xbf" + data))
    if not name.endswith(".csv"):
        yield from compare(name, given(name, lambda data: re.sub(b"\r?\n", b"\r\n",
                                                                 data)))


CHIPS = b"fish &amp; chips"  # of the third post
HARM = {
    "a byte that is not UTF-8": b"fish &amp; ch\xedps",
    "a NUL": b"fish &amp;\0 chips",
    "a lone surrogate": b"fish \\ud83d chips",
    "a control character": b"fish \x01 chips",
    "a record of 11 MiB": b"fish &amp; chips " * ((11 << 20) // 17),
}


def a_damaged_post_costs_itself_alone(name, bytes_):
    found = given(name, lambda data: data.replace(CHIPS, bytes_))
    posts, _, bad, code, said = found
    whole = EXPECTED[name]["posts"]
    if posts != whole[:2] + whole[3:] or bad != 1 or code != 3:
        yield "exit %d, %d bad, %r: %s" % (code, bad, posts, said[:2000])
    if not re.search(r"^tout: %s:\d+: expected " % os.path.basename(name), said, re.M):
        yield "no file and line in: %s" % said[:2000]


def a_cut_file_gives_what_came_before(name):
    with open(os.path.join(EXPORTS, name), "rb") as file:
        data = file.read()
    whole = EXPECTED[name]["posts"]
    for cut in range(len(data) - 1, len(data) // 2, -max(1, len(data) // 40)):
        posts, _, _, code, said = given(name, lambda _: data[:cut])
        if posts != whole[:len(posts)] and not name.endswith(".csv"):
            yield "cut at %d: %r: %s" % (cut, posts, said)
        if code not in (0, 3):
            yield "cut at %d: exit %d: %s" % (cut, code, said)


def outbox(count):
    """An outbox with words that hardly pack."""
    words = random.Random(1)
    notes = [{"id": "note %d" % n, "type": "Note", "content":
              " ".join(words.randbytes(4).hex() for _ in range(20))} for n in range(count)]
    return json.dumps({"@context": "https://www.w3.org/ns/activitystreams",
                       "orderedItems": [{"id": "activity", "type": "Create", "object": note}
                                        for note in notes]}).encode()


def pack(folder, name, data):
    path = os.path.join(folder, name)
    if name.endswith(".zip"):
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
            file.writestr("outbox.json", data)
    else:
        with tarfile.open(path, "w:gz") as file:
            member = tarfile.TarInfo("outbox.json")
            member.size = len(data)
            file.addfile(member, io.BytesIO(data))
    return path


def an_outbox_in_an_archive_is_read(name):
    with tempfile.TemporaryDirectory() as folder:
        path = pack(folder, name, outbox(3))
        found = read(path)
        with open(path, "rb") as file:
            piped = read("-", input=file.read())
    if [id_ for id_, _ in found[0]] != ["note 0", "note 1", "note 2"] or found[3] != 0:
        yield repr(found)
    if piped[:4] != found[:4]:
        yield "otherwise in a pipe: %r" % (piped,)


def a_cut_archive_gives_what_is_left(name, lost):
    """All whole posts in what zlib can unpack of it, less `lost` bytes."""
    with tempfile.TemporaryDirectory() as folder:
        path = pack(folder, name, outbox(2000))
        with open(path, "rb") as file:
            data = file.read()
        data = data[:len(data) // 2]
        with open(path, "wb") as file:
            file.write(data)
        posts, _, bad, code, said = read(path)
    head = 30 + len("outbox.json") if name.endswith(".zip") else 0
    left = zlib.decompressobj(31 if head == 0 else -15).decompress(data[head:])
    least, most = left[:len(left) - lost].count(b'"}}'), left.count(b'"}}')
    if not least <= len(posts) <= most or bad != 1 or code != 1:
        yield "%d posts, expected %d to %d: %s" % (len(posts), least, most, said)
    if "outbox.json: cannot read past byte " not in said:
        yield "it is not said where it broke: %s" % said


LONG = ("tea " * (11 << 18)).encode()  # 11 MiB
NESTED = {
    "outbox.json": b"""{"@context":"https://www.w3.org/ns/activitystreams","orderedItems":[
{"id":"a1","type":"Create","object":{"id":"1","type":"Note","content":"first"}},
{"id":"a2","type":"Create","object":{"id":"2","type":"Note","content":"LONG","tag":[{"id":"x"}]}},
{"id":"a3","type":"Create","object":{"id":"3","type":"Note","content":"third"}}],"x":[1]}""",
    "result.json": b"""{"name":"Tea","type":"public_channel","id":5,"messages":[
{"id":1,"type":"message","text":"first"},
{"id":2,"type":"message","text":["LONG",{"type":"bold","text":"x"}]},
{"id":3,"type":"message","text":"third"}]}""",
}


def a_nested_record_of_11_mib_costs_itself_alone(name):
    lines = NESTED[name].replace(b"LONG", LONG)
    whole = lines.replace(b"\n", b"")
    laid_out = lines.replace(b"\n{", b"\n  {\n    ").replace(b"}},", b"}\n  },")
    for layout, data in (("lines", lines), ("one line", whole), ("laid out", laid_out)):
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, name)
            with open(path, "wb") as file:
                file.write(data)
            posts, _, bad, code, said = read(path)
        if posts != [["1", "first"], ["3", "third"]] or bad != 1 or code != 3:
            yield "%s: %r, %d bad, exit %d: %s" % (layout, posts, bad, code, said)
        if "expected a record of at most 10 MiB, found more" not in said:
            yield "%s: %s" % (layout, said)


PAGES = {"api-2/pages.jsonl"}  # a line has many posts, and costs them all
CHECKS = [(name + " is read", functools.partial(is_read, name)) for name in EXPECTED]
CHECKS += [(name + " in a zip", functools.partial(is_read_from_a_zip_in_any_order, name))
           for name in FOLDERS]
CHECKS += [(check.__name__, check) for check in (
    a_zip_in_a_pipe_is_refused, direct_messages_are_posts_where_they_are_wanted)]
CHECKS += [(name + " with other line ends", functools.partial(unharmed, name))
           for name in FILES]
CHECKS += [("%s with %s" % (name, what),
            functools.partial(a_damaged_post_costs_itself_alone, name, how))
           for name in FILES if name not in PAGES and not name.endswith(".csv")
           for what, how in HARM.items()]
CHECKS += [(name + " cut", functools.partial(a_cut_file_gives_what_came_before, name))
           for name in FILES]
CHECKS += [("an outbox in a " + name, functools.partial(an_outbox_in_an_archive_is_read, name))
           for name in ("archive.zip", "archive.tar.gz")]
# A packed file in whole blocks of 64 KiB, a zip byte by byte.
CHECKS += [("an outbox in a cut " + name,
            functools.partial(a_cut_archive_gives_what_is_left, name, lost))
           for name, lost in (("archive.zip", 0), ("archive.tar.gz", 1 << 16))]
CHECKS += [("a record of 11 MiB in " + name,
            functools.partial(a_nested_record_of_11_mib_costs_itself_alone, name))
           for name in NESTED]
sys.exit(tap.report(CHECKS))
