# SPDX-License-Identifier: MIT
"""Where our tokens differ from a suite on purpose: suite -> reason -> ids of cases.
tokens.py fails for a difference that is not here, and for one that is here and is none."""


def ids(suite, *numbers):
    return ["%s/%d" % (suite, number) for number in numbers]


REASONS = {
    "twitter-text": {
        "@user@host is one mention: people of the Fediverse write it so":
            ["extract/mentions/9"],
    },
    "nltk": {
        "a run of marks of sentences is one token, whose length is a feature":
            ids("nltk", 4, 33, 36),
        "a run of points keeps its length": ids("nltk", 42),
        "telephone numbers are not joined across blanks": ids("nltk", 6, 7),
        "arrows are marks": ids("nltk", 32),
        "sellers glue figures to words: 1000followers is a number and a word":
            ids("nltk", 34),
    },
    "linkify-it": {
        "a host ends in a domain of the root zone, or is an address of four numbers":
            ids("linkify", 15, 16, 17, 18, 22, 23, 24, 94),
        "without a scheme a link is a host of Latin letters, and no address":
            ids("linkify", 27, 28, 29, 101, 103),
        "what follows a host is a path or a query: twitter-text": ids("linkify", 12),
        "no link right behind an @, and one behind a low line: twitter-text":
            ids("linkify", 30, 130, 133),
        "paths are of Latin and Cyrillic letters, brackets in them round: twitter-text":
            ids("linkify", 21, 40, 41, 44, 45, 102),
        "mailto: stands before an address and is no part of it":
            ids("linkify", 84, 89, 90, 91),
        "quoted names before an @ are too rare to look for": ids("linkify", 85),
        "presentation forms of Arabic in a host are not folded before it is cut":
            ids("linkify", 108),
        "what stands before and behind a host does not unmake it: twitter-text":
            ids("linkify", 143, 145),
    },
    "bluesky": {
        "a handle ends in a domain of the root zone; .test is none": ids("bsky", 5),
        "a host followed by a point and more is a link: twitter-text":
            ids("bsky", 31, 33),
        "a hashtag has no longest length": ids("bsky", 56),
        "a hashtag is of letters, marks, digits and low lines: twitter-text":
            ids("bsky", 58, 59, 61, 62, 64, 65, 68, 74, 75, 77),
        "a cashtag is of letters and stands behind a blank: twitter-text":
            ids("bsky", 88, 95),
    },
}
