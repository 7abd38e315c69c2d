# SPDX-License-Identifier: MIT
"""Exports of X that nobody here wrote: the command gives the posts that Python finds in
them, with their texts, and tallies the rest. Skipped where the folder is absent.

exports_x.py TOUT SHARED"""

import functools
import glob
import json
import os
import re
import subprocess
import sys

import tap

TOUT, SHARED = sys.argv[1:3]
EXPORTS = os.path.join(SHARED, "suites", "exports")
PARSING = os.path.join(SHARED, "suites", "hostile", "jsontestsuite", "test_parsing")


def command(given, *options):
    """[(id, text)], {reason: count}, bad records, exit code and what was said."""
    result = subprocess.run(
        [TOUT, "score", "--format", "jsonl", "--with-text", *options], input=given,
        capture_output=True, check=False)
    posts = [json.loads(line) for line in result.stdout.splitlines()]
    said = result.stderr.decode()
    tally = re.search(r": \d+ records: (\d+) posts, \d+ left out( \(.*\))?, (\d+) bad$",
                      said, re.M)
    if not tally:
        return [], {}, -1, result.returncode, said
    reasons = {reason: int(count) for count, reason in
               re.findall(r"(\d+) ([^,()]+)", tally[2] or "")}
    return ([(post["id"], post["text"]) for post in posts], reasons, int(tally[3]),
            result.returncode, said)


def unescape(text):
    names = {"&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'"}
    return re.sub("|".join(names), lambda found: names[found[0]], text)


def expand(text, urls, name="expanded_url"):
    links = {}
    for url in urls:
        link = url.get("unwound_url") or url.get("unwound", {}).get("url") or url.get(name)
        if link:
            links.setdefault(url["url"], link)
    return re.sub(r"https?://t\.co/[A-Za-z0-9]+",
                  lambda found: links.get(found[0], found[0]), unescape(text))


def first_api(tweet):
    """Of the first API and of an archive, which has it in common."""
    before, words = "", tweet
    if "retweeted_status" in tweet:
        words = tweet["retweeted_status"]
        before = "RT @%s: " % words["user"]["screen_name"]
    words = words.get("extended_tweet", words)
    urls, media = [], []
    for entities in ("entities", "extended_entities"):
        urls += words.get(entities, {}).get("urls", [])
        media = words.get(entities, {}).get("media", media)
        urls += words.get(entities, {}).get("media", [])
    lines = [before + expand(words.get("full_text", words.get("text")), urls)]
    lines += [one["ext_alt_text"] for one in media if one.get("ext_alt_text")]
    return tweet["id_str"], "\n".join(line for line in lines if line)


def second_api(tweet, includes):
    def included(kind, key, value):
        return next((one for one in includes.get(kind, []) if one[key] == value), {})

    def author(of):
        return (of.get("author") or included("users", "id", of["author_id"]))["username"]

    before, words = "", tweet
    for reference in tweet.get("referenced_tweets", []):
        if reference["type"] != "retweeted":
            continue
        whole = reference if "text" in reference else included("tweets", "id",
                                                               reference["id"])
        if whole:
            before, words = "RT @%s: " % author(whole), whole
    long_text = words.get("note_tweet", words)
    attached = words.get("attachments", {})
    polls = [attached["poll"]] if "poll" in attached else [
        included("polls", "id", one) for one in attached.get("poll_ids", [])]
    media = attached.get("media") or [
        included("media", "media_key", one) for one in attached.get("media_keys", [])]
    lines = [before + expand(long_text["text"],
                             long_text.get("entities", {}).get("urls", []))]
    lines += [option["label"] for poll in polls for option in poll.get("options", [])]
    lines += [one["alt_text"] for one in media if one.get("alt_text")]
    return tweet["id"], "\n".join(line for line in lines if line)


def read_lines(data):
    """The same as command(), as far as there is one answer."""
    posts, errors, bad = [], 0, 0
    for line in data.splitlines():
        try:
            record = json.loads(line)
        except ValueError:
            bad += 1
            continue
        if "id_str" in record:
            posts.append(first_api(record))
        elif "data" in record:
            tweets = record["data"]
            tweets = tweets if isinstance(tweets, list) else [tweets]
            posts += [second_api(tweet, record.get("includes", {})) for tweet in tweets]
            errors += len(record.get("errors", []))
        else:
            posts.append(second_api(record, {}))
    return posts, errors, bad


def read_archive(data):
    records = json.loads(data[data.index(b"["):].rstrip().rstrip(b";"))
    return [first_api(record.get("tweet", record)) for record in records], 0, 0


def file_gives_its_posts(path):
    with open(path, "rb") as file:
        data = file.read()
    expected, errors, expected_bad = (
        read_archive if path.endswith(".js") else read_lines)(data)
    posts, reasons, bad, code, said = command(b"", path)
    if len(posts) != len(expected):
        yield "expected %d posts, found %d: %s" % (len(expected), len(posts), said)
    for one, other in zip(expected, posts):
        if one != other:
            yield "expected %r, found %r" % (one, other)
    if bad != expected_bad or code != (3 if bad else 0):
        yield "expected %d bad, exit %d: %s" % (expected_bad, code, said)
    if reasons != ({"error that the API tells": errors} if errors else {}):
        yield "expected %d errors: %s" % (errors, said)
    if not expected:
        yield "there is nothing in it"


def refuse(name):
    raise ValueError(name)


def is_json(line):
    try:
        json.loads(line.decode(), parse_constant=refuse)
    except (ValueError, RecursionError):
        return False
    return True


def a_value_of_json_costs_its_own_line_alone():
    lines, expected = [], []
    for name in sorted(os.listdir(PARSING)):
        with open(os.path.join(PARSING, name), "rb") as file:
            value = file.read().replace(b"\n", b"")
        line = b'{"id_str":"%s","text":"a","value":%s}' % (name.encode(), value)
        lines += [line, b'{"id_str":"behind %s","text":"a"}' % name.encode()]
        # What is implementation's choice may be read or not.
        expected.append((name, None if name.startswith("i_") else is_json(line)))
    posts, _, bad, code, said = command(b"\n".join(lines), "--from", "x-api", "-")
    found = {post for post, _ in posts}
    if code != 3 or len(posts) + bad != len(lines):
        yield "exit %d, %d posts, %d bad: %s" % (code, len(posts), bad, said)
    for name, is_good in expected:
        if "behind " + name not in found:
            yield "the record behind %s is lost" % name
        if is_good is not None and is_good != (name in found):
            yield "the record of %s is %s" % (name, "lost" if is_good else "read")
        if name.startswith("y_") and not is_good:
            yield "%s is no JSON to Python" % name


if not os.path.isdir(EXPORTS) or not os.path.isdir(PARSING):
    sys.exit(tap.skip_all("no shared suites: set -Dshared=FOLDER"))
FILES = sorted(glob.glob(os.path.join(EXPORTS, "twitter-*", "*.js")) +
               glob.glob(os.path.join(EXPORTS, "twitter-*", "*.jsonl")))
CHECKS = [(os.path.relpath(path, EXPORTS), functools.partial(file_gives_its_posts, path))
          for path in FILES]
CHECKS.append((a_value_of_json_costs_its_own_line_alone.__name__,
               a_value_of_json_costs_its_own_line_alone))
sys.exit(tap.report(CHECKS))
