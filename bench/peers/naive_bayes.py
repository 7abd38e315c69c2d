# SPDX-License-Identifier: MIT
"""scikit-learn's multinomial naive Bayes over words and pairs of words, as a program.

naive_bayes.py train CORPUS MODEL    a corpus has "label TAB text" lines
naive_bayes.py score MODEL POSTS     a label a line, for posts, one a line"""

import pickle
import sys

from sklearn.feature_extraction.text import CountVectorizer
from sklearn.naive_bayes import MultinomialNB
from sklearn.pipeline import make_pipeline


def lines(path):
    with open(path, encoding="utf-8", errors="replace", newline="\n") as file:
        return [line.rstrip("\n") for line in file]


def train(corpus, output):
    rows = [line.partition("\t") for line in lines(corpus)]
    model = make_pipeline(CountVectorizer(ngram_range=(1, 2)), MultinomialNB())
    model.fit([text for _, _, text in rows], [label for label, _, _ in rows])
    with open(output, "wb") as file:
        pickle.dump(model, file)


def score(path, posts):
    with open(path, "rb") as file:
        model = pickle.load(file)
    print("\n".join(model.predict(lines(posts))))


{"train": train, "score": score}[sys.argv[1]](*sys.argv[2:])
