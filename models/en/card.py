#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The figures of CARD.md, from a fresh run: what stands there between the two marks.

    models/en/card.py TOUT DATA                        prints them
    models/en/card.py TOUT DATA --write                puts them into CARD.md
    models/en/card.py TOUT DATA --languages [--write]  those by language, in minutes

DATA is the folder with threeway/ and background/, beside suites/. TOUT answers with its
built-in model."""

import collections
import json
import math
import os
import re
import subprocess
import sys
import tempfile

import background

HERE = os.path.dirname(os.path.abspath(__file__))
CARD = os.path.join(HERE, "CARD.md")
BEGIN, END = "<!-- figures: card.py -->\n", "<!-- end of figures -->\n"
BEGIN_LANGUAGES = "<!-- languages: card.py -->\n"
LABELS = ("commercial", "community", "follower-selling")
NEUTRAL, SELLING = "community", "follower-selling"
# What a stream is like; the model's own shares are those of rebuild.sh.
NATURAL = {"commercial": .008, "community": .991, "follower-selling": .001}
OWN = {"commercial": .08, "community": .75, "follower-selling": .17}


def interval(part, whole):
    """Wilson's interval of 95 %."""
    z, share = 1.96, part / whole
    middle = share + z * z / (2 * whole)
    spread = z * math.sqrt(share * (1 - share) / whole + z * z / (4 * whole * whole))
    return [(middle + sign * spread) / (1 + z * z / whole) for sign in (-1, 1)]


def share(part, whole):
    if not whole:
        return "-"
    return "%.3f (%.3f-%.3f)" % (part / whole, *interval(part, whole))


def areas(tout, path):
    """The area under each label's curve."""
    result = subprocess.run([tout, "eval", "--json", "--resamples", "0", path],
                            capture_output=True, text=True, check=True)
    return {label: one["auc"] for label, one in json.loads(result.stdout)["labels"].items()}


def scored(tout, path):
    """The command's answers for a table, one for each post."""
    lines = subprocess.run([tout, "score", "--format", "jsonl", path], capture_output=True,
                           text=True, check=True).stdout.splitlines()
    return [json.loads(line) for line in lines]


def at_shares(probabilities, shares):
    """What the probabilities are where labels are as common as `shares` says."""
    weights = {label: p * shares[label] / OWN[label] for label, p in probabilities.items()}
    return {label: weight / sum(weights.values()) for label, weight in weights.items()}


def calibration_error(posts):
    """Ten bands of the most probable label, of (probabilities, label)."""
    bands = collections.defaultdict(lambda: [0, 0.0, 0])
    for probabilities, label in posts:
        best = max(probabilities, key=probabilities.get)
        band = bands[min(int(10 * probabilities[best]), 9)]
        band[0] += 1
        band[1] += probabilities[best]
        band[2] += best == label
    return sum(abs(total - right) for _, total, right in bands.values()) / len(posts)


def label_table(truth, found, areas):
    yield "| label | posts | precision | recall | F1 | AUC |"
    yield "|---|--:|--:|--:|--:|--:|"
    for label in LABELS:
        right = sum(a == b == label for a, b in zip(truth, found))
        yield "| %s | %d | %s | %s | %.3f | %.3f |" % (
            label, truth.count(label), share(right, found.count(label)),
            share(right, truth.count(label)),
            2 * right / (truth.count(label) + found.count(label)), areas[label])


def source_table(rows, found):
    yield "| source | posts | labelled rightly |"
    yield "|---|--:|--:|"
    sources = collections.defaultdict(list)
    for (label, source, _), answer in zip(rows, found):
        sources[source].append(label == answer)
    for source, right in sorted(sources.items()):
        if len(right) >= 20:
            yield "| %s | %d | %s |" % (source, len(right), share(sum(right), len(right)))


def band_table(posts):
    yield "| probability of not community | posts | mean | are not |"
    yield "|---|--:|--:|--:|"
    bands = collections.defaultdict(list)
    for probabilities, label in posts:
        away = 1 - probabilities[NEUTRAL]
        bands[min(int(5 * away), 4)].append((away, label != NEUTRAL))
    for band, pairs in sorted(bands.items()):
        yield "| %.1f to %.1f | %d | %.3f | %.3f |" % (
            band / 5, band / 5 + .2, len(pairs), sum(p for p, _ in pairs) / len(pairs),
            sum(right for _, right in pairs) / len(pairs))


def hard_posts(tout, data):
    path = os.path.join(data, "threeway", "dev.tsv")
    with open(path, encoding="utf-8") as file:
        rows = [line.rstrip("\n").split("\t", 2) for line in file][1:]
    answers = scored(tout, path)
    truth, found = [row[0] for row in rows], [answer["label"] for answer in answers]
    posts = [(answer["probabilities"], label) for answer, label in zip(answers, truth)]
    yield "**Hard posts**: the %d of `dev.tsv`, with no option." % len(rows)
    yield ""
    yield from label_table(truth, found, areas(tout, path))
    yield ""
    yield from source_table(rows, found)
    yield ""
    yield from band_table(posts)
    yield ""
    own = {label: truth.count(label) / len(truth) for label in LABELS}
    moved = [(at_shares(probabilities, own), label) for probabilities, label in posts]
    yield "Calibration error at the model's own shares: %.3f; at those of these posts: %.3f." % (
        calibration_error(posts), calibration_error(moved))


def labels_of(tout, texts):
    """The labels that the command gives, one for each text."""
    with tempfile.NamedTemporaryFile("w", suffix=".tsv", encoding="utf-8") as file:
        file.write("text\n" + "".join(text + "\n" for text in texts))
        file.flush()
        result = subprocess.run([tout, "score", file.name], capture_output=True, text=True,
                                check=True)
    labels = [line.split("\t")[1] for line in result.stdout.splitlines()]
    assert len(labels) == len(texts)
    return labels


def rows_of(*path):
    with open(os.path.join(*path), encoding="utf-8", newline="\n") as file:
        return [line.rstrip("\n").split("\t") for line in file if not line.startswith("#")]


def posts_of_sellers(data):
    """Posts that sell followers, ours and those of others."""
    for name in ("follower_sales_en.tsv", "follow_trains_en.tsv", "sellers_en_more.tsv"):
        for _, text in rows_of(HERE, "corpus", name):
            yield text
    for label, _, text in rows_of(data, "threeway", "dev.tsv")[1:]:
        if label == SELLING:
            yield text


def disguised(tout, data):
    """(trick, posts that sell as they stand, those that get another label when the trick
    hides its word)"""
    posts = list(posts_of_sellers(data))
    tricks = rows_of(data, os.pardir, "suites", "disguises", "tricks.tsv")[1:]
    for trick, hidden, plain in tricks:
        word = re.compile(r"(?<!\w)" + re.escape(plain) + r"(?!\w)", re.IGNORECASE)
        chosen = [text for text in posts if word.search(text)]
        sold = [text for text, label in zip(chosen, labels_of(tout, chosen))
                if label == SELLING]
        after = labels_of(tout, [word.sub(lambda _: hidden, text) for text in sold])
        yield trick, len(sold), sum(label != SELLING for label in after)


def disguise_table(tout, data):
    rows = list(disguised(tout, data))
    yield "**Disguises**: %d tricks, each on the posts with its word that are found plain." % (
        len(rows))
    yield ""
    yield "| trick | posts | labels changed |"
    yield "|---|--:|--:|"
    for trick, sold, changed in rows:
        if changed:
            yield "| %s | %d | %d |" % (trick, sold, changed)
    yield "| all | %d | %d |" % (sum(sold for _, sold, _ in rows),
                                 sum(changed for _, _, changed in rows))


def natural_posts(tout, data):
    judged = background.labels_of("judged.tsv")
    path = os.path.join(data, "background", "posts.tsv")
    with open(path, encoding="utf-8") as file:
        sources = [line.split("\t", 1)[0] for line in file][1:]
    rows = [(source, digest, answer) for source, (digest, _), answer in
            zip(sources, background.posts_of(path), scored(tout, path))
            if not background.is_learned(digest)]
    yield "**Natural posts**: the %d of the background's other half." % len(rows)
    yield ""
    yield "| source | posts | flagged | of those right | flagged wrongly, of all |"
    yield "|---|--:|--:|--:|--:|"
    posts = []
    for name in sorted(set(sources)) + ["all"]:
        part = [row for row in rows if name in (row[0], "all")]
        flagged = [digest for _, digest, answer in part
                   if answer["label"] not in (NEUTRAL, "unsure")]
        right = sum(background.is_alarm_rightly(judged.get(digest)) for digest in flagged)
        yield "| %s | %d | %d | %s | %.4f |" % (
            name, len(part), len(flagged), share(right, len(flagged)),
            (len(flagged) - right) / len(part))
    for _, digest, answer in rows:
        labels = judged.get(digest)
        label = labels[0] if background.is_alarm_rightly(labels) else NEUTRAL
        posts.append((at_shares(answer["probabilities"], NATURAL), label))
    yield ""
    yield "Calibration error at natural shares (commercial %g, follower-selling %g): %.4f." % (
        NATURAL["commercial"], NATURAL["follower-selling"], calibration_error(posts))


def figures(tout, data):
    lines = [*hard_posts(tout, data), "", *disguise_table(tout, data), "",
             *natural_posts(tout, data), ""]
    return "\n".join(lines)


def held_out(tout, data):
    """(file, label, found label) of each post of the corpus, found by a model of the other
    four of five folds."""
    paths = sorted(os.path.join(HERE, "corpus", name)
                   for name in os.listdir(os.path.join(HERE, "corpus")))
    posts = [(os.path.basename(path), row[0]) for path in paths for row in rows_of(path)]
    with tempfile.NamedTemporaryFile("r", suffix=".tsv", encoding="utf-8") as file:
        subprocess.run([tout, "eval", "--folds", "5", "--resamples", "0", "--predictions",
                        file.name, "--lexicon", os.path.join(HERE, "lexicon"), "--neutral",
                        NEUTRAL, "--max-features", "40000", *paths,
                        os.path.join(data, "threeway", "free.tsv")],
                       capture_output=True, check=True)
        head, *rows = [line.rstrip("\n").split("\t") for line in file]
    for (name, label), (_, own, *shares) in zip(posts, rows):
        assert label == own
        yield name, label, head[2 + max(range(len(shares)), key=lambda i: float(shares[i]))]


def languages(answers):
    yield "| language | posts | labelled rightly | follower-selling found | community flagged |"
    yield "|---|--:|--:|--:|--:|"
    files = collections.defaultdict(list)
    for name, label, found in answers:
        files[name].append((label, found))
    for name, pairs in sorted(files.items()):
        language = re.match(r"intl_([a-z]+(?:_malay)?)\.tsv$", name)
        if not language or len(pairs) < 30:
            continue
        sold = [found for label, found in pairs if label == SELLING]
        talk = [found for label, found in pairs if label == NEUTRAL]
        yield "| %s | %d | %s | %s | %s |" % (
            " and ".join(map(str.capitalize, language[1].split("_"))), len(pairs),
            share(sum(label == found for label, found in pairs), len(pairs)),
            share(sold.count(SELLING), len(sold)),
            share(len(talk) - talk.count(NEUTRAL), len(talk)))
    yield ""


def card_figures(begin=BEGIN):
    """What stands in the card."""
    with open(CARD, encoding="utf-8") as file:
        return file.read().split(begin)[1].split(END)[0]


def write(text, begin=BEGIN):
    with open(CARD, encoding="utf-8") as file:
        before, rest = file.read().split(begin)
    with open(CARD, "w", encoding="utf-8") as file:
        file.write(before + begin + text + END + rest.split(END, 1)[1])


def main(tout, data, *options):
    begin, text = BEGIN, ""
    if "--languages" in options:
        begin, text = BEGIN_LANGUAGES, "\n".join(languages(held_out(tout, data)))
    else:
        text = figures(tout, data)
    if "--write" in options:
        write(text, begin)
    else:
        sys.stdout.write(text)


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit("usage: card.py TOUT DATA [--languages] [--write]")
    main(*sys.argv[1:])
