# SPDX-License-Identifier: MIT
"""Real exports and public corpora, as the command reads them; skipped where the folder that
has them is absent."""

import collections
import json
import os
import re
import subprocess
import sys

import tap

TOUT, SHARED, SOURCE = sys.argv[1:4]


def run(*arguments, **more):
    return subprocess.run([TOUT, *arguments], capture_output=True, text=True, **more)


def shared(*parts):
    return os.path.join(SHARED, *parts)


def ids_of(path):
    """The ids of an archive in order, by a reader that is not ours."""
    with open(path, encoding="utf-8") as file:
        text = file.read()
    records = json.loads(text[text.index("[") :].rstrip().rstrip(";"))
    return [record.get("tweet", record)["id_str"] for record in records]


def archive(name, count):
    path = shared("suites", "exports", "twitter-archive", name)
    result = run("score", "--format", "jsonl", "--with-text", path)
    posts = [json.loads(line) for line in result.stdout.splitlines()]

    if result.returncode != 0:
        yield "exit %d: %s" % (result.returncode, result.stderr)
    if [post["id"] for post in posts] != ids_of(path) or len(posts) != count:
        yield "%d posts, expected %d with the ids of the file" % (len(posts), count)
    if "%d records: %d posts, 0 left out, 0 bad" % (count, count) not in result.stderr:
        yield "the tally says " + result.stderr
    if any("&amp;" in post["text"] for post in posts):
        yield "a text still has &amp;"


def an_archive_of_today_gives_its_71_posts():
    return archive("tweets.js", 71)


def an_old_archive_gives_its_2_posts():
    return archive("tweet.js", 2)


def words_of(text):
    return frozenset(re.findall(r"\w+", re.sub(r"https?://\S+|@\w+", " ", text.lower())))


def most_alike(words, texts, places):
    """The largest share of words that `words` has in common with one of the texts."""
    shared_words = collections.Counter(place for word in words for place in places[word])
    return max((common / len(words | texts[place])
                for place, common in shared_words.items()), default=0)


def no_post_that_only_measures_is_learned():
    """dev.tsv is for evaluation: no text of it, nor one that shares six words in ten with
    one of it, stands in the corpus. Shorter posts than four words are compared whole."""
    with open(shared("data", "threeway", "dev.tsv"), encoding="utf-8") as file:
        texts = [words_of(line.split("\t", 2)[2]) for line in file]
    places = collections.defaultdict(list)
    for place, words in enumerate(texts):
        for word in words:
            places[word].append(place)
    corpus = os.path.join(SOURCE, "models", "en", "corpus")
    for name in sorted(os.listdir(corpus)):
        with open(os.path.join(corpus, name), encoding="utf-8") as file:
            for number, line in enumerate(file, 1):
                words = words_of(line.split("\t", 1)[1])
                limit = .6 if len(words) >= 4 else 1
                if words and most_alike(words, texts, places) >= limit:
                    yield "%s:%d stands in dev.tsv, or nearly" % (name, number)


CHECKS = (
    an_archive_of_today_gives_its_71_posts,
    an_old_archive_gives_its_2_posts,
    no_post_that_only_measures_is_learned,
)

if not os.path.isdir(shared("data")):
    sys.exit(tap.skip_all("no shared corpora: set -Dshared=FOLDER"))
sys.exit(tap.report((check.__name__, check) for check in CHECKS))
