# SPDX-License-Identifier: MIT
"""The command, where memory fails and where it dies or the disk fails while it writes.

faults.py TOUT SHIM TRIES: SHIM is faults.c of tests/support, to preload; of each command at
most TRIES allocations fail, evenly spread (0: all of them)."""

import concurrent.futures
import os
import shutil
import subprocess
import sys
import tempfile

import tap

TOUT, SHIM, TRIES = os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2]), int(sys.argv[3])

CORPUS = """\
selling\tbuy followers now, real and cheap
selling\tget 1000 followers fast https://example.org/f
selling\tfollow me and I follow back
selling\tcheap likes and followers here
talk\tlunch in the park with friends
talk\tthanks for the lovely day in the park
talk\tthe cat sleeps in the sun
talk\train again, reading a book with tea
"""

RULES = """\
tout-rules 1

[cheap]
why = sells followers
match = (?i)cheap\\s+(?:followers|likes)
score = selling +1
example = cheap followers
"""

OUTBOX = """\
{"@context":"https://www.w3.org/ns/activitystreams","type":"OrderedCollection","orderedItems":[
{"type":"Create","id":"https://a.example/1","object":{"type":"Note","id":"https://a.example/1",
"content":"<p>buy followers &amp; likes</p>","published":"2024-01-01T00:00:00Z"}}]}
"""

TWEETS = """\
window.YTD.tweets.part0 = [{"tweet":{"id_str":"1","full_text":"buy &amp; sell"}},
{"tweet":{"id_str":"2","full_text":"lunch"}}]
"""

MAKE = [
    ["train", "-o", "m.tout", "--neutral", "talk", "c.tsv"],
    ["count", "-o", "a.counts", "c.tsv"],
    ["count", "-o", "b.counts", "d.tsv"],
]

# Main paths of every command that allocates; none of them writes a file.
READING = {
    "score": ["score", "-m", "m.tout", "-r", "r.rules", "-j", "2", "--why", "c.tsv"],
    "score an outbox": ["score", "-m", "m.tout", "--no-rules", "--format", "jsonl", "--with-text",
                        "outbox.json"],
    "score an archive": ["score", "-m", "m.tout", "--no-rules", "archive.zip"],
    "explain": ["explain", "-m", "m.tout", "-r", "r.rules", "cheap followers"],
    "explain a long post": ["explain", "-m", "m.tout", "--no-rules", "cheap " * 3000 + "lunch"],
    "tokens": ["tokens", "-m", "m.tout", "--features", "c.tsv"],
    "report": ["report", "-m", "m.tout", "--no-rules", "-o", "-", "c.tsv"],
    "train": ["train", "-o", "-", "-r", "r.rules", "--neutral", "talk", "c.tsv"],
    "eval": ["eval", "-m", "m.tout", "--predictions", "-", "c.tsv"],
    "inspect": ["inspect", "--top", "5", "m.tout"],
    "counts": ["inspect", "a.counts"],
    "counts as text": ["inspect", "--counts", "a.counts"],
    "rules": ["rules", "check", "r.rules"],
    "a list of rules": ["rules", "list", "r.rules"],
    "rules tested": ["rules", "test", "-m", "m.tout", "-r", "r.rules", "--labelled", "c.tsv"],
    "rules imported": ["rules", "import", "--label", "selling", "words.txt"],
}

# Commands that write a file, which is there before.
WRITING = {
    "train": (["train", "-o", "out", "--no-rules", "--neutral", "talk", "d.tsv"], "m.tout"),
    "count": (["count", "-o", "out", "d.tsv"], "a.counts"),
    "merge": (["merge", "-o", "out", "a.counts", "b.counts"], "a.counts"),
    "build": (["build", "-o", "out", "a.counts"], "m.tout"),
    "learn": (["learn", "-m", "m.tout", "--label", "talk", "-c", "out", "post.txt"], "l.counts"),
}


def run(folder, arguments, **faults):
    env = {"PATH": os.environ["PATH"], "LC_ALL": "C", "LD_PRELOAD": SHIM}
    if "LD_LIBRARY_PATH" in os.environ:
        env["LD_LIBRARY_PATH"] = os.environ["LD_LIBRARY_PATH"]
    env.update(("FAULTS_" + name.upper(), str(value)) for name, value in faults.items())
    return subprocess.run([TOUT, *arguments], cwd=folder, env=env, stdin=subprocess.DEVNULL,
                          capture_output=True, timeout=120)


def write(folder, name, text):
    with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
        file.write(text)


def read(folder, name):
    with open(os.path.join(folder, name), "rb") as file:
        return file.read()


def make(folder):
    write(folder, "c.tsv", CORPUS)
    write(folder, "d.tsv", CORPUS + "talk\tmore tea\nselling\tmore likes\n")
    write(folder, "r.rules", RULES)
    write(folder, "outbox.json", OUTBOX)
    write(folder, "post.txt", "a post to learn\n")
    write(folder, "words.txt", "".join("cheap %s likes %d\n" % ("and real " * 150, i) for i in range(5)))
    os.makedirs(os.path.join(folder, "data"))
    write(folder, "data/tweets.js", TWEETS)
    shutil.make_archive(os.path.join(folder, "archive"), "zip", folder, "data")
    shutil.rmtree(os.path.join(folder, "data"))
    for arguments in MAKE:
        subprocess.run([TOUT, *arguments], cwd=folder, check=True, capture_output=True)
    subprocess.run([TOUT, "learn", "-m", "m.tout", "--label", "talk", "-c", "l.counts", "c.tsv"],
                   cwd=folder, check=True, capture_output=True)


def counted(folder, arguments):
    """How it goes when nothing fails; allocations, calls that change files."""
    done = run(folder, arguments, count="numbers")
    allocations, calls = map(int, read(folder, "numbers").split())
    os.remove(os.path.join(folder, "numbers"))
    return done, allocations, calls


def spread(count):
    if TRIES == 0 or count <= TRIES:
        return list(range(1, count + 1))
    # No multiples of one number; and the last ones, when results are at hand already.
    return sorted({1 + i * count // TRIES for i in range(TRIES)} | set(range(count - 11, count + 1)))


# Where these libraries find no memory, they themselves end the process: simdjson 3.0 when
# it first asks what the processor can do, libarchive 3.6 when it reads on.
OTHERS = ("libsimdjson.", "libarchive.")


def without_memory(folder, arguments, number):
    who = os.path.join(folder, "who-%d" % number)
    done = run(folder, arguments, memory=number, who=who)
    asked = ""
    if os.path.exists(who):
        asked = os.path.basename(read(folder, who).decode())
        os.remove(who)
    return done, asked


def fails_cleanly(folder, arguments):
    good, allocations, _ = counted(folder, arguments)
    if good.returncode != 0:
        yield "exits with %d though nothing failed: %s" % (good.returncode, good.stderr)
        return
    numbers = spread(allocations)
    said = others = 0
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        results = pool.map(lambda n: without_memory(folder, arguments, n), numbers)
        for number, (done, asked) in zip(numbers, results):
            said += done.returncode != 0
            if done.returncode < 0 and asked.startswith(OTHERS):
                others += 1
                continue
            if done.returncode == 2 and b"out of memory" in done.stderr:
                continue  # where options are read
            if done.returncode not in (0, 1, 3):
                yield "allocation %d of %d (%s): exit %d, %s" % (
                    number, allocations, asked, done.returncode, done.stderr.decode(errors="replace")[-300:])
            elif done.returncode != 0 and not done.stderr:
                yield "allocation %d of %d: exit %d without a word" % (
                    number, allocations, done.returncode)
            elif done.returncode == 0 and done.stdout != good.stdout:
                yield "allocation %d of %d: done, with other results" % (number, allocations)
    print("# %s: %d of %d allocations failed, %d ended it with a message, %d in a library" % (
        arguments[0], len(numbers), allocations, said - others, others))
    if said == 0:
        yield "expected some allocation to matter, of %d" % allocations


def beside(folder):
    return [name for name in os.listdir(folder) if name.startswith("out.")]


def leaves_old_or_new(folder, arguments, old_name):
    """Killed at each call, and each call failing."""
    out = os.path.join(folder, "out")
    old = read(folder, old_name)
    shutil.copy(os.path.join(folder, old_name), out)
    good, _, calls = counted(folder, arguments)
    new = read(folder, "out")
    if good.returncode != 0 or new == old or calls < 3:
        yield "expected another file, found exit %d, %d calls" % (good.returncode, calls)
        return
    kept = {"old": 0, "new": 0}
    for way in ("kill", "cut", "fail"):
        for number in range(1, calls + 1):
            shutil.copy(os.path.join(folder, old_name), out)
            done = run(folder, arguments, **{way: number})
            found = read(folder, "out")
            kept["old" if found == old else "new"] += 1
            where = "%s at call %d of %d" % (way, number, calls)
            if found not in (old, new):
                yield "%s: neither the old file nor the new one" % where
            if way == "kill" and done.returncode != -9:
                yield "%s: expected it to die, found exit %d" % (where, done.returncode)
            if way == "fail" and done.returncode not in (0, 1):
                yield "%s: exit %d" % (where, done.returncode)
            if way == "fail" and done.returncode == 1 and (not done.stderr or found != old):
                yield "%s: failed without a word, or after it was written" % where
            if way == "fail" and done.returncode == 0 and found != new:
                yield "%s: done, and nothing written" % where
            if way == "fail" and beside(folder):
                yield "%s: left %s" % (where, beside(folder))
            for name in beside(folder):
                os.remove(os.path.join(folder, name))
    print("# %s: %d calls, killed, cut and failed at each: %d times the old file, %d the new" % (
        arguments[0], calls, kept["old"], kept["new"]))


def replaces_a_link(folder):
    """What a link led to stays as it is: the link's place is taken, at once, as any file's."""
    link = os.path.join(folder, "link")
    os.symlink("m.tout", link)
    old = read(folder, "m.tout")
    done = run(folder, ["build", "-o", "link", "a.counts"])
    if done.returncode != 0 or os.path.islink(link) or read(folder, "m.tout") != old:
        yield "exit %d, %s" % (done.returncode, "a link" if os.path.islink(link) else "a file")
    os.remove(link)


def checks(folder):
    for name, arguments in READING.items():
        yield name + " without memory", lambda a=arguments: fails_cleanly(folder, a)
    for name, (arguments, old) in WRITING.items():
        yield name + " leaves the old file or the new one", \
            lambda a=arguments, o=old: leaves_old_or_new(folder, a, o)
    yield "a link is replaced, not followed", lambda: replaces_a_link(folder)


if not os.path.exists(SHIM):
    sys.exit(tap.skip_all("needs glibc"))
with tempfile.TemporaryDirectory() as work:
    make(work)
    sys.exit(tap.report(checks(work)))
