# SPDX-License-Identifier: MIT
"""Real exports of Mastodon, Bluesky and Telegram: the command reads exactly the posts that
a reading of their JSON by other means finds; skipped where the folder that has them is
absent.

networks.py TOUT SHARED"""

import collections
import functools
import html.parser
import json
import os
import re
import subprocess
import sys

import tap

TOUT, SHARED = sys.argv[1:3]
EXPORTS = os.path.join(SHARED, "suites", "exports")
PARSING = os.path.join(SHARED, "suites", "hostile", "jsontestsuite", "test_parsing")
FEED_POST = "app.bsky.feed.post"


def load(*parts):
    with open(os.path.join(EXPORTS, *parts), encoding="utf-8") as file:
        return file.read()


def link(shown, url):
    """What stands in the text for words that lead somewhere."""
    def bare(text):
        return re.sub(r"^[a-z]+://(www\.)?|^www\.|(\.\.\.|…)$", "", text).rstrip("/").lower()

    is_form = "." in shown and bare(url).startswith(bare(shown))
    return url if is_form else shown + " " + url


class Text(html.parser.HTMLParser):
    """The words of HTML; enough of it for these files, which have no links but mentions."""

    def __init__(self):
        super().__init__()
        self.words = ""

    def handle_starttag(self, tag, attrs):
        assert tag in ("p", "br", "span", "a"), tag
        assert tag != "a" or "mention" in dict(attrs)["class"].split(), attrs
        if self.words and tag in ("p", "br"):
            self.words += "\n\n" if tag == "p" else "\n"

    def handle_data(self, data):
        self.words += data


def words_of(content):
    text = Text()
    text.feed(content)
    text.close()
    return text.words


def of_mastodon(name):
    for item in json.loads(load("mastodon", name))["orderedItems"]:
        note = item["object"]
        receivers = note["to"] + note["cc"]
        if item["type"] != "Create" or not any(
                receiver.endswith(("#Public", "/followers")) for receiver in receivers):
            continue
        alts = [medium["name"] for medium in note["attachment"]]
        parts = [note["summary"], words_of(note["content"]), *alts]
        yield note["id"], "\n".join(part for part in parts if part)


def text_of_record(record):
    source = record["text"].encode()
    text, at = b"", 0
    for facet in record.get("facets", []):
        first, last = facet["index"]["byteStart"], facet["index"]["byteEnd"]
        urls = [feature["uri"] for feature in facet["features"] if "uri" in feature]
        if urls:
            text += source[at:first] + link(source[first:last].decode(), urls[0]).encode()
            at = last
    parts = [(text + source[at:]).decode()]
    embed = record.get("embed", {})
    embed = embed.get("media", embed)
    parts += [image["alt"] for image in embed.get("images", [])] + [embed.get("alt")]
    page = embed.get("external", {}).get("uri", "")
    if page not in "\n".join(part for part in parts if part):
        parts.append(page)
    parts.append(" ".join("#" + tag for tag in record.get("tags", [])))
    return "\n".join(part for part in parts if part)


def of_bluesky(name):
    if name.endswith(".json"):
        view = json.loads(load("bluesky", name))
        yield view["uri"], text_of_record(view["value"])
        return
    for event in map(json.loads, load("bluesky", name).splitlines()):
        commit = event.get("commit", {})
        if commit.get("collection") != FEED_POST or commit["operation"] == "delete":
            continue
        text = text_of_record(commit["record"])
        if text:
            yield "at://%s/%s/%s" % (event["did"], FEED_POST, commit["rkey"]), text


def of_telegram(name):
    for message in json.loads(load("telegram", name))["messages"]:
        pieces = message["text"]
        text = "".join(piece if isinstance(piece, str) else piece["text"] for piece in pieces)
        if message["type"] == "message" and text:
            yield str(message["id"]), text


def records_in(network, name):
    data = load(network, name)
    if name.endswith(".jsonl"):
        return len(data.splitlines())
    root = json.loads(data)
    return len(root.get("orderedItems", root.get("messages", [root])))


def a_file_gives_the_posts_it_holds(network, reading, name):
    path = os.path.join(EXPORTS, network, name)
    result = subprocess.run([TOUT, "score", "--format", "jsonl", "--with-text", path],
                            capture_output=True, text=True, encoding="utf-8", check=False)
    posts = [json.loads(line) for line in result.stdout.splitlines()]
    found = [(post["id"], post["text"]) for post in posts]
    expected = list(reading(name))
    records = records_in(network, name)
    tally = "%d records: %d posts, %d left out" % (records, len(expected),
                                                  records - len(expected))
    if found != expected:
        yield "found %r, expected %r" % (
            [post for post in found if post not in expected],
            [post for post in expected if post not in found])
    if result.returncode != 0 or tally not in result.stderr or ", 0 bad" not in result.stderr:
        yield "exit %d, %r, expected %r" % (result.returncode, result.stderr, tally)


ARRAYS = {
    "mastodon": (b'{"@context":"https://www.w3.org/ns/activitystreams","orderedItems":[%s]}',
                 b'{"id":"%s","type":"Note","content":"a","value":%s}'),
    "telegram": (b'{"name":"a","type":"public_channel","id":1,"messages":[%s]}',
                 b'{"id":"%s","type":"message","text":"a","value":%s}'),
    "bluesky": (b'{"records":[%s],"cursor":"a"}',
                b'{"uri":"%s","value":{"text":"a","value":%s}}'),
}


def is_json(data):
    try:
        json.loads(data.decode(), parse_constant=lambda _: 1 / 0)
        return True
    except (ValueError, ZeroDivisionError, RecursionError):
        return False


def lines_told(said):
    """The lines that messages say are bad or passed over."""
    told = set()
    for line, first, last in re.findall(
            r":(\d+): expected .*?(?:, in the record of line (\d+))?"
            r"(?:; went on at line (\d+))?$", said, re.M):
        told.update(range(int(first or line), max(int(last or 0), int(line) + 1)))
    return told


def a_value_of_json_costs_its_own_record_alone(network):
    """Each value of a suite in a record of a nested array, good records behind it: what is
    no JSON is told with its line, and so is all that an array it leaves open takes along."""
    array, record = ARRAYS[network]
    lines, places = [], []
    line = 1
    for name in sorted(os.listdir(PARSING)):
        with open(os.path.join(PARSING, name), "rb") as file:
            value = file.read()
        # What is implementation's choice may be read or not, and Telegram writes \\x1F.
        is_choice = name.startswith("i_") or (network == "telegram" and b"\\x" in value)
        for id_, one in ((name, record % (name.encode(), value)),
                         ("behind " + name, record % (b"behind " + name.encode(), b"1"))):
            places.append((id_, line, is_choice or is_json(one), is_choice and id_ == name))
            lines.append(one)
            line += 1 + one.count(b"\n")
    result = subprocess.run(
        [TOUT, "score", "--format", "jsonl", "--from", network],
        input=array % b",\n".join(lines), capture_output=True, check=False)
    found = collections.Counter(json.loads(line)["id"] for line in result.stdout.splitlines())
    said = result.stderr.decode(errors="replace")
    told = lines_told(said)
    if result.returncode != 3 or len(found) < 300 or found.most_common(1)[0][1] > 1:
        yield "exit %d, %d posts: %s" % (result.returncode, len(found), said)
    if set(found) - {id_ for id_, *_ in places}:
        yield "unknown posts: %s" % (set(found) - {id_ for id_, *_ in places})
    for id_, line, is_good, is_choice in places:
        if not is_choice and (id_ not in found if is_good else True) and line not in told:
            yield "%s of line %d is %s, and nothing is said" % (
                id_, line, "read" if id_ in found else "lost")


if not os.path.isdir(EXPORTS) or not os.path.isdir(PARSING):
    sys.exit(tap.skip_all("no shared suites: set -Dshared=FOLDER"))
CHECKS = [(network + ": " + name,
           functools.partial(a_file_gives_the_posts_it_holds, network, reading, name))
          for network, reading in (("mastodon", of_mastodon), ("bluesky", of_bluesky),
                                   ("telegram", of_telegram))
          for name in sorted(os.listdir(os.path.join(EXPORTS, network)))
          if name.endswith((".json", ".jsonl"))]
CHECKS += [(network + ": values of JSON",
            functools.partial(a_value_of_json_costs_its_own_record_alone, network))
           for network in ARRAYS]
sys.exit(tap.report(CHECKS))
