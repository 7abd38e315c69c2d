#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""How fast `tout score` is over whole files, from reading to the last line written.

usage: score.py TOUT [--megabytes N] [--rounds N] [FILE...]

Without files, of an archive of X and of JSON Lines of objects of the second API and of the
first, all synthetic and N megabytes long (200). Prints TSV: the best of the rounds (3), with one thread and with two,
and beside them what jq and Python's json take to read the texts of the same file. Seconds of
processors are less of a lie than the clock's where others use the machine. Each run is checked
to have given a line a post."""

import argparse
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time

WORDS = ("the a to of in and for with my your on at day sun tea park friends book music "
         "get buy free cheap sale followers follow back now new today offer deal best link "
         "thanks love great news local people work game night morning coffee").split()


def text(draw):
    words = [WORDS[min(int(draw.paretovariate(0.6)) - 1, len(WORDS) - 1)]
             for _ in range(draw.randint(4, 24))]
    if draw.random() < 0.3:
        words.append("https://t.co/%010d" % draw.randrange(10 ** 10))
    if draw.random() < 0.14:
        words.append("\U0001f600 na\u00efve caf\u00e9")
    return " ".join(words)


def tweet(draw, number):
    """As archives of X have them, but for whose it is."""
    return {"tweet": {
        "edit_info": {"initial": {"editTweetIds": [str(number)], "editableUntil":
                                  "2024-02-29T13:30:00.000Z", "editsRemaining": "5",
                                  "isEditEligible": True}},
        "retweeted": False, "source": "<a href=\"https://example.org\" rel=\"nofollow\">web</a>",
        "entities": {"hashtags": [], "symbols": [], "user_mentions": [
            {"name": "Example", "screen_name": "example", "indices": ["0", "8"],
             "id_str": "7", "id": "7"}], "urls": []},
        "display_text_range": ["0", "90"], "favorite_count": "3", "id_str": str(number),
        "truncated": False, "retweet_count": "0", "id": str(number),
        "created_at": "Thu Feb 29 12:30:00 +0000 2024", "favorited": False,
        "full_text": text(draw), "lang": "en"}}


def first_api(draw, number):
    """As streams of the first API have them: much of it is about who wrote it."""
    return {"created_at": "Thu Feb 29 12:30:00 +0000 2024", "id": number, "id_str": str(number),
            "text": text(draw), "source": "<a href=\"https://example.org\" rel=\"nofollow\">web</a>",
            "truncated": False, "in_reply_to_status_id": None, "in_reply_to_status_id_str": None,
            "in_reply_to_user_id": None, "in_reply_to_user_id_str": None,
            "in_reply_to_screen_name": None,
            "user": {"id": 7, "id_str": "7", "name": "An Example", "screen_name": "example",
                     "location": "Anywhere", "url": None,
                     "description": "Nobody in particular, who writes of nothing much",
                     "protected": False, "verified": False, "followers_count": 420,
                     "friends_count": 77, "listed_count": 4, "favourites_count": 512,
                     "statuses_count": 9001, "created_at": "Mon Jun 21 10:00:00 +0000 2010",
                     "utc_offset": None, "time_zone": None, "geo_enabled": False, "lang": None,
                     "contributors_enabled": False, "is_translator": False,
                     "profile_background_color": "C0DEED",
                     "profile_background_image_url_https": "https://images.example.org/1.png",
                     "profile_link_color": "1DA1F2", "profile_text_color": "333333",
                     "profile_image_url_https": "https://images.example.org/7.png",
                     "default_profile": True, "default_profile_image": False,
                     "following": None, "follow_request_sent": None, "notifications": None},
            "geo": None, "coordinates": None, "place": None, "contributors": None,
            "is_quote_status": False, "quote_count": 0, "reply_count": 0, "retweet_count": 0,
            "favorite_count": 0, "entities": {"hashtags": [], "urls": [], "user_mentions": [],
                                              "symbols": []},
            "favorited": False, "retweeted": False, "filter_level": "low", "lang": "en",
            "timestamp_ms": "1709209800000"}


def second_api(draw, number):
    return {"id": str(number), "author_id": "7", "created_at": "2024-02-29T12:30:00.000Z",
            "lang": "en", "text": text(draw), "conversation_id": str(number),
            "public_metrics": {"retweet_count": 0, "reply_count": 1, "like_count": 3,
                               "quote_count": 0}, "possibly_sensitive": False,
            "edit_history_tweet_ids": [str(number)], "reply_settings": "everyone"}


def block(make, write):
    """A few thousand records, to be repeated: ids repeat, which scoring does not mind."""
    draw = random.Random(1)
    return [write(make(draw, 10 ** 18 + i)) for i in range(4000)]


def write_archive(path, size):
    records = block(tweet, lambda record: json.dumps(record, indent=2).replace("\n", "\n  "))
    count = max(1, size // sum(map(len, records)))
    with open(path, "w", encoding="utf-8") as file:
        file.write("window.YTD.tweets.part0 = [\n  ")
        for i in range(count):
            file.write(",\n  ".join(records) + (",\n  " if i + 1 < count else ""))
        file.write("\n]\n")


def write_lines(path, size, make):
    lines = "".join(block(make, lambda record: json.dumps(record) + "\n"))
    with open(path, "w", encoding="utf-8") as file:
        for _ in range(max(1, size // len(lines))):
            file.write(lines)


def measure(command, rounds, shell=False):
    """Seconds, those of processors, and peak memory, each of the best round, and the lines
    that it printed."""
    best, work, peak, lines = None, None, 0, 0
    for _ in range(rounds):
        began = time.monotonic()
        run = subprocess.Popen(command, shell=shell, stdout=subprocess.PIPE,
                               stderr=subprocess.DEVNULL)
        counter = subprocess.Popen(["wc", "-l"], stdin=run.stdout, stdout=subprocess.PIPE)
        run.stdout.close()
        lines = int(counter.communicate()[0])
        _, status, usage = os.wait4(run.pid, 0)
        seconds = time.monotonic() - began
        if status:
            sys.exit("failed: %s" % command)
        peak = max(peak, usage.ru_maxrss)
        best = min(best or seconds, seconds)
        work = min(work or seconds, usage.ru_utime + usage.ru_stime)
    return best, work, peak, lines


PYTHON = """
import json, sys
file = open(sys.argv[1], encoding="utf-8")
first = file.read(64)
if first.startswith("window"):
    file.seek(first.index("["))
    for record in json.load(file):
        print(json.dumps(record["tweet"]["full_text"]))
else:
    file.seek(0)
    for line in file:
        print(json.dumps(json.loads(line)["text"]))
"""

JQ = "tail -c +%d '%s' | jq -c '%s'"


def peers(path):
    with open(path, encoding="utf-8") as file:
        first = file.read(64)
    is_archive = first.startswith("window")
    yield "python json", [sys.executable, "-c", PYTHON, path], False
    if shutil.which("jq"):
        yield "jq", JQ % ((first.index("[") + 1, path, ".[].tweet.full_text")
                          if is_archive else (1, path, ".text")), True


def report(path, tout, rounds):
    size = os.path.getsize(path) / 1e6
    expected = None
    for jobs in 1, 2:
        seconds, work, peak, lines = measure([tout, "score", "-j", str(jobs), path], rounds)
        expected = expected or lines
        if lines != expected or lines == 0:
            sys.exit("%s: %d lines with -j %d, %d with -j 1" % (path, lines, jobs, expected))
        row(path, "tout -j %d" % jobs, size, seconds, work, lines, peak)
    for name, command, shell in peers(path):
        seconds, work, peak, lines = measure(command, 1, shell)
        if lines != expected:
            sys.exit("%s: %s found %d posts, tout %d" % (path, name, lines, expected))
        row(path, name, size, seconds, work, lines, 0 if shell else peak)


def row(path, name, size, seconds, work, posts, peak):
    print("%s\t%s\t%.2f\t%.0f\t%.0f\t%.0f\t%s" % (
        os.path.basename(path), name, seconds, size / seconds, size / work, posts / seconds,
        "%.0f" % (peak / 1024) if peak else ""), flush=True)


def main():
    options = argparse.ArgumentParser(description=__doc__,
                                      formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("tout")
    options.add_argument("files", nargs="*", metavar="FILE")
    options.add_argument("--megabytes", type=float, default=200)
    options.add_argument("--rounds", type=int, default=3)
    given = options.parse_intermixed_args()
    print("file\tprogram\tseconds\tMB/s\tMB/s of CPU\tposts/s\tpeak MiB")
    with tempfile.TemporaryDirectory() as folder:
        files = given.files
        if not files:
            files = [os.path.join(folder, name)
                     for name in ("tweets.js", "second.jsonl", "first.jsonl")]
            write_archive(files[0], int(given.megabytes * 1e6))
            write_lines(files[1], int(given.megabytes * 1e6), second_api)
            write_lines(files[2], int(given.megabytes * 1e6), first_api)
        for path in files:
            report(path, os.path.abspath(given.tout), given.rounds)


if __name__ == "__main__":
    main()
