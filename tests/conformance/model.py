# SPDX-License-Identifier: MIT
"""The built-in model and rules at work, as they answer without any option: the cases that
they were made for, disguises, and what they flag of natural posts."""

import importlib
import os
import re
import sys

import tap

sys.dont_write_bytecode = True
TOUT, SHARED, SOURCE, *OPTIONS = sys.argv[1:]
NEUTRAL = "community"

# Words of posts in which people give, protest, meet or recommend each other; what is flagged
# of these posts is read, all of it.
GOOD_CAUSES = re.compile(
    r"donat|charit|fundrais|volunteer|relief|red ?cross|petition|blood|shelter|pray ?for|"
    r"#ff\b|followfriday|conference|keynote|\bpanel\b|protest|\bmarch\b|rally|\bstrike\b",
    re.IGNORECASE)


def module(name):
    """One of the scripts beside the model."""
    sys.path.insert(0, os.path.join(SOURCE, "models", "en"))
    return importlib.import_module(name)


def labels_of(texts):
    return module("card").labels_of(TOUT, texts)


def seed_cases():
    for name in ("seed_cases_en.tsv", "seed_cases_intl.tsv"):
        yield from module("card").rows_of(SOURCE, "tests", "data", name)


def seed_cases_are_told_apart():
    cases = list(seed_cases())
    if len(cases) < 150:
        yield "%d cases, expected 150 or more" % len(cases)
    for (label, text), found in zip(cases, labels_of([text for _, text in cases])):
        if found != label:
            yield "%s, expected %s: %s" % (found, label, text)


def a_disguised_word_changes_fewer_than_3_of_100_labels():
    for trick, sold, changed in module("card").disguised(TOUT, os.path.join(SHARED, "data")):
        if not sold:
            yield "%s: no post has its word" % trick
        # One label of a rare word is no share.
        elif 100 * changed >= 3 * sold and changed > 1:
            yield "%s: %d of %d labels change" % (trick, changed, sold)


def flagged():
    """(digest, text, label) of what is flagged of the posts that are not learned from."""
    cut = module("background")
    posts = [(digest, text) for digest, text in
             cut.posts_of(os.path.join(SHARED, "data", "background", "posts.tsv"))
             if not cut.is_learned(digest)]
    for (digest, text), label in zip(posts, labels_of([text for _, text in posts])):
        yield digest, text, label


def judged(digest, judgements):
    """Whether both readings call a flagged post selling, or None if it was not read."""
    labels = judgements.get(digest)
    return module("background").is_alarm_rightly(labels) if labels else None


def what_is_flagged_was_read_and_is_right_4_times_in_5():
    judgements = module("background").labels_of("judged.tsv")
    answers = [judged(digest, judgements) for digest, _, label in flagged()
               if label not in (NEUTRAL, "unsure")]
    read = [answer for answer in answers if answer is not None]
    if len(read) < min(200, len(answers)):
        yield "%d of %d flagged posts were read" % (len(read), len(answers))
    # Posts that nobody read count as wrong.
    if sum(read) < .8 * len(answers):
        yield "%d of %d flagged posts are right" % (sum(read), len(answers))


def posts_of_good_causes_are_left_alone():
    judgements = module("background").labels_of("judged.tsv")
    posts = [(digest, label) for digest, text, label in flagged()
             if GOOD_CAUSES.search(text)]
    wrong = [digest for digest, label in posts if label not in (NEUTRAL, "unsure") and
             not judged(digest, judgements)]
    if 1000 * len(wrong) >= len(posts):
        yield "%d of %d are flagged wrongly: %s" % (len(wrong), len(posts), wrong)


def differences(fresh, written):
    for found, expected in zip(fresh, written):
        if found != expected:
            yield "%s, the card says %s" % (found, expected)
    if len(fresh) != len(written):
        yield "%d lines, the card has %d" % (len(fresh), len(written))


def the_card_has_the_figures_of_a_fresh_run():
    card = module("card")
    fresh = card.figures(TOUT, os.path.join(SHARED, "data"))
    yield from differences(fresh.splitlines(), card.card_figures().splitlines())


def the_card_has_the_figures_by_language():
    card = module("card")
    fresh = "\n".join(card.languages(card.held_out(TOUT, os.path.join(SHARED, "data"))))
    written = card.card_figures(card.BEGIN_LANGUAGES)
    yield from differences(fresh.splitlines(), written.splitlines())


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
if OPTIONS == ["--languages"]:
    CHECKS = [the_card_has_the_figures_by_language]
    if not os.path.isdir(os.path.join(SHARED, "data")):
        sys.exit(tap.skip_all("no shared corpora: set -Dshared=FOLDER"))

sys.exit(tap.report((check.__name__, check) for check in CHECKS))
