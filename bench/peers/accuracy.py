# SPDX-License-Identifier: MIT
"""tout and scikit-learn's classifiers for text on the same folds.

accuracy.py TOUT [CORPUS.tsv...]: without a corpus the three-label ones beside the project. A
corpus has columns text and label, or "label TAB text" lines; where all have a column fold,
those folds are used, else five that keep near-duplicates together.

Peers are set up as their users do: ComplementNB on counts of words and pairs of words;
LogisticRegression and LinearSVC on TF-IDF of words, pairs, and 2- to 5-grams of characters
within words, C chosen by three inner folds; the SVM's probabilities by Platt's method on
three inner folds."""

import csv
import glob
import os
import subprocess
import sys
import tempfile

import numpy as np
from scipy.sparse.csgraph import connected_components
from sklearn.calibration import CalibratedClassifierCV
from sklearn.feature_extraction.text import CountVectorizer, TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score, matthews_corrcoef
from sklearn.model_selection import GridSearchCV
from sklearn.naive_bayes import ComplementNB
from sklearn.pipeline import make_pipeline, make_union
from sklearn.svm import LinearSVC

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
DATA = os.path.join(ROOT, "..", "shared", "data")
FOLDS, RESAMPLES, BANDS = 5, 2000, 10


def read(path):
    """Rows of text, label and, where there is one, fold."""
    with open(path, encoding="utf-8", newline="\n") as file:
        rows = [line.rstrip("\n").split("\t") for line in file]
    header = rows[0]
    if "text" not in header or "label" not in header:
        return [("\t".join(row[1:]), row[0], None) for row in rows]
    places = [header.index(name) if name in header else None
              for name in ("text", "label", "fold")]
    return [tuple(None if at is None else row[at] for at in places) for row in rows[1:]]


def groups(texts):
    """Near-duplicates: half of all pairs of words are shared; whoever is like whom."""
    words = [t.lower() for t in texts]
    pairs = CountVectorizer(ngram_range=(2, 2), binary=True,
                            token_pattern=r"(?u)[^\W\d_]+").fit_transform(words)
    pairs = pairs.astype(np.int32)
    shared = (pairs @ pairs.T).tocoo()
    sizes = np.asarray(pairs.sum(axis=1)).ravel()
    alike = shared.data * 2 >= sizes[shared.row] + sizes[shared.col] - shared.data
    shared.data = alike.astype(np.int32)
    shared.eliminate_zeros()
    return connected_components(shared, directed=False)[1]


def deal(texts, labels, seed=1):
    """Groups go round the folds, label by label."""
    order = np.random.default_rng(seed).permutation(len(texts))
    group, folds, following = groups(texts), {}, {}
    for i in order:
        if group[i] not in folds:
            folds[group[i]] = following.get(labels[i], 0)
            following[labels[i]] = (folds[group[i]] + 1) % FOLDS
    return np.array([folds[g] for g in group])


def words_and_characters():
    return make_union(TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True, min_df=2),
                      TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 5),
                                      sublinear_tf=True, min_df=2))


def searched(classifier):
    return GridSearchCV(classifier, {"C": [1, 4, 16, 64]}, cv=3)


def peers():
    return {
        "ComplementNB": make_pipeline(CountVectorizer(ngram_range=(1, 2)), ComplementNB()),
        "LogisticRegression": make_pipeline(
            words_and_characters(), searched(LogisticRegression(max_iter=300, tol=1e-3))),
        "LinearSVC": make_pipeline(
            words_and_characters(),
            CalibratedClassifierCV(GridSearchCV(LinearSVC(), {"C": [.1, .4, 1, 4]}, cv=3),
                                   cv=3)),
    }


def by_peer(name, texts, labels, folds, names):
    found = np.zeros((len(texts), len(names)))
    for fold in np.unique(folds):
        model = peers()[name]
        out = folds == fold
        model.fit(texts[~out], labels[~out])
        columns = [names.index(label) for label in model.classes_]
        found[np.ix_(out, columns)] = model.predict_proba(texts[out])
    return found


def by_tout(tout, texts, labels, folds, names):
    with tempfile.TemporaryDirectory() as folder:
        corpus, out = (os.path.join(folder, name) for name in ("corpus.tsv", "out.tsv"))
        with open(corpus, "w", encoding="utf-8") as file:
            file.write("fold\tlabel\ttext\n")
            for fold, label, text in zip(folds, labels, texts):
                file.write("%s\t%s\t%s\n" % (fold, label, text))
        subprocess.run([tout, "eval", "--fold-column", "fold", "--resamples", "0",
                        "--predictions", out, corpus], check=True, capture_output=True)
        with open(out, encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    return np.array([[float(row[name]) for name in names] for row in rows])


def calibration_error(found, own):
    best = found.argmax(axis=1)
    p = found[np.arange(len(own)), best]
    band = np.minimum((p * BANDS).astype(int), BANDS - 1)
    gaps = np.bincount(band, weights=p - (best == own), minlength=BANDS)
    return np.abs(gaps).sum() / len(own)


def figures(found, own):
    best = found.argmax(axis=1)
    loss = -np.log(np.maximum(found[np.arange(len(own)), own], 1e-12))
    return np.array([np.mean(best == own), f1_score(own, best, average="macro"),
                     matthews_corrcoef(own, best), loss.mean(),
                     calibration_error(found, own)])


def paired(left, right, own, seed=2):
    """Intervals of 95 % of left's figures less right's, over the same resamples."""
    draws = np.random.default_rng(seed)
    differences = []
    for _ in range(RESAMPLES):
        pick = draws.integers(0, len(own), len(own))
        differences.append(figures(left[pick], own[pick]) - figures(right[pick], own[pick]))
    return np.percentile(differences, [2.5, 97.5], axis=0)


def main():
    tout, paths = sys.argv[1], sys.argv[2:]
    paths = paths or (sorted(glob.glob(os.path.join(DATA, "written", "*.tsv"))) +
                      [os.path.join(DATA, "threeway", "free.tsv")])
    rows = [row for path in paths for row in read(path)]
    texts = np.array([row[0] for row in rows], dtype=object)
    labels = np.array([row[1] for row in rows], dtype=object)
    names = sorted(set(labels))
    own = np.array([names.index(label) for label in labels])
    has_folds = all(row[2] is not None for row in rows)
    folds = np.array([row[2] for row in rows]) if has_folds else deal(texts, labels)
    print("%d posts, %s; %d folds" % (len(rows), ", ".join(names), len(set(folds))))

    ours = by_tout(tout, texts, labels, folds, names)
    heads = ("accuracy", "macro F1", "MCC", "log-loss", "ECE")
    print("%-20s" % "" + "".join("%22s" % head for head in heads))
    print("%-20s" % "tout" + "".join("%22.4f" % value for value in figures(ours, own)))
    for name in peers():
        theirs = by_peer(name, texts, labels, folds, names)
        low, high = paired(ours, theirs, own)
        print("%-20s" % name +
              "".join("%22.4f" % value for value in figures(theirs, own)))
        print("%-20s" % "  tout less it" +
              "".join("%+12.4f to %+.4f" % pair for pair in zip(low, high)), flush=True)


if __name__ == "__main__":
    main()
