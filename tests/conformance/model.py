# SPDX-License-Identifier: MIT
"""The built-in model and rules at work, as they answer without any option: the cases that
they were made for, disguises, and what they flag of natural posts."""

import importlib.util
import os
import re
import subprocess
import sys
import tempfile

import tap

TOUT, SHARED, SOURCE = sys.argv[1:4]
SELLING = "follower-selling"
NEUTRAL = "community"

# Words of posts in which people give, protest, meet or recommend each other; what is flagged
# of these posts is read, all of it.
GOOD_CAUSES = re.compile(
    r"donat|charit|fundrais|volunteer|relief|red ?cross|petition|blood|shelter|pray ?for|"
    r"#ff\b|followfriday|conference|keynote|\bpanel\b|protest|\bmarch\b|rally|\bstrike\b",
    re.IGNORECASE)


def labels_of(texts):
    """The labels that the command gives, one for each text."""
    with tempfile.NamedTemporaryFile("w", suffix=".tsv", encoding="utf-8") as file:
        file.write("text\n" + "".join(text + "\n" for text in texts))
        file.flush()
        result = subprocess.run([TOUT, "score", file.name], capture_output=True, text=True,
                                check=True)
    labels = [line.split("\t")[1] for line in result.stdout.splitlines()]
    assert len(labels) == len(texts)
    return labels


def rows_of(*path):
    with open(os.path.join(*path), encoding="utf-8", newline="\n") as file:
        return [line.rstrip("\n").split("\t") for line in file if not line.startswith("#")]


def seed_cases():
    for name in ("seed_cases_en.tsv", "seed_cases_intl.tsv"):
        yield from rows_of(SOURCE, "tests", "data", name)


def seed_cases_are_told_apart():
    cases = list(seed_cases())
    if len(cases) < 150:
        yield "%d cases, expected 150 or more" % len(cases)
    for (label, text), found in zip(cases, labels_of([text for _, text in cases])):
        if found != label:
            yield "%s, expected %s: %s" % (found, label, text)


def posts_of_sellers():
    """Posts that sell followers, ours and, where they are there, those of others."""
    for name in ("follower_sales_en.tsv", "follow_trains_en.tsv", "sellers_en_more.tsv"):
        for label, text in rows_of(SOURCE, "models", "en", "corpus", name):
            yield text
    for label, _, text in rows_of(SHARED, "data", "threeway", "dev.tsv")[1:]:
        if label == SELLING:
            yield text


def a_disguised_word_changes_fewer_than_3_of_100_labels():
    posts = list(posts_of_sellers())
    for trick, disguised, plain in rows_of(SHARED, "suites", "disguises", "tricks.tsv")[1:]:
        word = re.compile(r"(?<!\w)" + re.escape(plain) + r"(?!\w)", re.IGNORECASE)
        chosen = [text for text in posts if word.search(text)]
        found = labels_of(chosen)
        sold = [text for text, label in zip(chosen, found) if label == SELLING]
        after = labels_of([word.sub(lambda _: disguised, text) for text in sold])
        changed = sum(label != SELLING for label in after)
        if not sold:
            yield "%s: no post has '%s'" % (trick, plain)
        elif 100 * changed >= 3 * len(sold) and changed > 1:
            yield "%s: %d of %d labels change" % (trick, changed, len(sold))


def background():
    """The module that cuts the background in two."""
    path = os.path.join(SOURCE, "models", "en", "background.py")
    spec = importlib.util.spec_from_file_location("background", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def flagged():
    """(digest, text, label) of what is flagged of the posts that are not learned from."""
    cut = background()
    posts = [(digest, text) for digest, text in
             cut.posts_of(os.path.join(SHARED, "data", "background", "posts.tsv"))
             if not cut.is_learned(digest)]
    for (digest, text), label in zip(posts, labels_of([text for _, text in posts])):
        yield digest, text, label


def judged(digest, judgements):
    """Whether both readings call a flagged post selling, or None if it was not read."""
    labels = judgements.get(digest)
    return background().is_alarm_rightly(labels) if labels else None


def what_is_flagged_was_read_and_is_right_4_times_in_5():
    judgements = background().labels_of("judged.tsv")
    answers = [judged(digest, judgements) for digest, _, label in flagged()
               if label not in (NEUTRAL, "unsure")]
    read = [answer for answer in answers if answer is not None]
    if len(read) < min(200, len(answers)):
        yield "%d of %d flagged posts were read" % (len(read), len(answers))
    # Posts that nobody read count as wrong.
    if sum(read) < .8 * len(answers):
        yield "%d of %d flagged posts are right" % (sum(read), len(answers))


def posts_of_good_causes_are_left_alone():
    judgements = background().labels_of("judged.tsv")
    posts = [(digest, label) for digest, text, label in flagged()
             if GOOD_CAUSES.search(text)]
    wrong = [digest for digest, label in posts if label not in (NEUTRAL, "unsure") and
             not judged(digest, judgements)]
    if 1000 * len(wrong) >= len(posts):
        yield "%d of %d are flagged wrongly: %s" % (len(wrong), len(posts), wrong)


def the_card_has_the_figures_of_a_fresh_run():
    sys.path.insert(0, os.path.join(SOURCE, "models", "en"))
    import card
    fresh = card.figures(TOUT, os.path.join(SHARED, "data")).splitlines()
    written = card.card_figures().splitlines()
    for found, expected in zip(fresh, written):
        if found != expected:
            yield "%s, the card says %s" % (found, expected)
    if len(fresh) != len(written):
        yield "%d lines, the card has %d" % (len(fresh), len(written))


def the_model_is_small():
    size = os.path.getsize(os.path.join(SOURCE, "models", "en", "en.tout"))
    if size > 1000000:
        yield "%d bytes" % size


CHECKS = [seed_cases_are_told_apart, the_model_is_small]
if os.path.isdir(os.path.join(SHARED, "data")):
    CHECKS += [a_disguised_word_changes_fewer_than_3_of_100_labels,
               what_is_flagged_was_read_and_is_right_4_times_in_5,
               posts_of_good_causes_are_left_alone,
               the_card_has_the_figures_of_a_fresh_run]

sys.exit(tap.report((check.__name__, check) for check in CHECKS))
