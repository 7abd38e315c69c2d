# SPDX-License-Identifier: MIT
"""Log ratios against published figures of multinomial naive Bayes; skipped where the folder
that has them is absent.

bayes.py RATIOS SHARED: RATIOS is the program of ratios.c. A ratio is log p(feature | label) -
log p(feature | other labels), so for two labels it is the difference of their logs."""

import json
import math
import os
import subprocess
import sys
from fractions import Fraction

import tap

RATIOS, SHARED = sys.argv[1:3]
CASES = os.path.join(SHARED, "suites", "bayes", "published_cases.json")

# Cases that are not multinomial with one smoothing constant, or publish no figures.
LEFT_OUT = {
    "sklearn-test_bnb/0": "Bernoulli: what is absent counts",
    "sklearn-test_alpha/1": "Bernoulli: what is absent counts",
    "sklearn-test_alpha_vector/0": "a smoothing constant for each feature",
    "sklearn-test_mnb_prior_unobserved_targets/0": "publishes decisions, no figures; training "
                                                   "refuses a label without posts",
    "sklearn-test_discretenb_uniform_prior/0": "publishes the prior that was asked for",
    "sklearn-sample_weight/0": "publishes decisions, no figures",
    "nltk-classify.doctest/0": "each value of a feature is smoothed, absence included",
}


def ratios(sums, smoothing):
    """For each feature of `sums` the ratio of each label."""
    text = "%d %d %.17g\n" % (len(sums[0]), len(sums), smoothing)
    text += "\n".join(" ".join("%.17g" % value for value in row) for row in sums)
    done = subprocess.run([RATIOS], input=text, capture_output=True, text=True, check=True)
    return [[float(value) for value in line.split()] for line in done.stdout.splitlines()]


def number(value):
    return float(Fraction(value)) if isinstance(value, str) else float(value)


def differ(what, found, expected, tolerance=1e-6):
    if not abs(found - expected) <= tolerance:
        yield "%s: expected %.12g, found %.12g" % (what, expected, found)


def columns(case):
    """Sums of X by feature and label."""
    return [[sum(row[f] for row, y in zip(case["X"], case["y"]) if y == label)
             for label in sorted(set(case["y"]))] for f in range(len(case["X"][0]))]


def textbook(case):
    """Documents of words; logs of each word and of the whole test document."""
    names = sorted(case["priors"])
    words = sorted({token for post in case["train"] for token in post["tokens"]})
    sums = [[sum(post["tokens"].count(word) for post in case["train"] if post["label"] == name)
             for name in names] for word in words]
    found = dict(zip(words, ratios(sums, case["alpha"])))
    logs = case["feature_log_prob"]
    for word in words:
        for l, name in enumerate(names):
            yield from differ("%s, %s" % (word, name), found[word][l],
                              logs[name][word] - logs[names[1 - l]][word])
    for l, name in enumerate(names):
        other = names[1 - l]
        prior = math.log(number(case["priors"][name]) / number(case["priors"][other]))
        joint = prior + sum(found[word][l] for word in case["test_tokens"])
        yield from differ("the whole, " + name, joint,
                          case["joint_log"][name] - case["joint_log"][other])
        yield from differ("the probability, " + name, 1 / (1 + math.exp(-joint)),
                          case["predict_proba"][name])


def complement(case):
    """Weights are -log p(feature | other labels): with two labels, of the other one."""
    found = ratios(columns(case), case["alpha"])
    for f, name in enumerate(case["features"]):
        yield from differ(name, found[f][0], case["weights"][0][f] - case["weights"][1][f])
        yield from differ(name + ", the other label", found[f][1],
                          case["weights"][1][f] - case["weights"][0][f])


def probabilities(case):
    """Two labels, equally common; the probabilities of each row."""
    found = ratios(columns(case), case["alpha"])
    for row, expected in zip(case["X"], case["predict_proba"]):
        for l in range(2):
            joint = sum(count * ratio[l] for count, ratio in zip(row, found))
            yield from differ("%r, label %d" % (row, l), 1 / (1 + math.exp(-joint)),
                              number(expected[l]))


CHECKS = {"iir-13.1-multinomial/0": textbook, "sklearn-test_cnb/0": complement,
          "sklearn-test_alpha/0": probabilities}


def every_case_is_compared_or_left_out(cases):
    named = set(CHECKS) | set(LEFT_OUT)
    for name in sorted(set(cases) ^ named):
        yield "%s is in only one of the suite and this file" % name


def main():
    if not os.path.isfile(CASES):
        return tap.skip_all("no " + CASES)
    with open(CASES, encoding="utf-8") as file:
        cases = {case["id"]: case for case in json.load(file)["cases"]}
    checks = [("every case is compared, or left out for a reason",
               lambda: every_case_is_compared_or_left_out(cases))]
    checks += [(name, lambda name=name: CHECKS[name](cases[name])) for name in CHECKS]
    return tap.report(checks)


if __name__ == "__main__":
    sys.exit(main())
