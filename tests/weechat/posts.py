# SPDX-License-Identifier: MIT
"""Posts for the test, of our own making, and what `tout` says of them."""

import json
import os
import subprocess

# A line of IRC has 512 bytes, the sender's name and the channel's among them.
BYTES_MAX = 400


class Command:
    """The command, with a model of the test's own beside the built-in one."""

    def __init__(self, path, source, folder):
        self.path = path
        self.seeds = [os.path.join(source, "tests", "data", "seed_cases_%s.tsv" % part)
                      for part in ("en", "intl")]
        self.model = os.path.join(folder, "small.tout")
        self.run("train", "-o", self.model, "--neutral", "community", *self.seeds)

    def run(self, *arguments, text=""):
        done = subprocess.run([self.path, *arguments], input=text.encode(),
                              capture_output=True)
        if done.returncode != 0:
            raise RuntimeError("tout %s: %s" % (" ".join(arguments), done.stderr.decode()))
        return done.stdout.decode()

    def labels(self, posts, *options):
        """The label of each post."""
        out = self.run("score", "--from", "lines", *options, text="".join(
            post + "\n" for post in posts))
        labels = [line.split("\t")[1] for line in out.splitlines()]
        assert len(labels) == len(posts), out
        return labels


def sample(source, count):
    """That many posts of the sample archive, each on one line, none a command."""
    path = os.path.join(source, "tests", "data", "sample-archive", "tweets.js")
    with open(path, encoding="utf-8") as file:
        text = file.read()
    texts = [record["tweet"]["full_text"] for record in json.loads(text[text.index("["):])]
    posts = [" ".join(post.split()) for post in texts]
    posts = [post for post in posts if len(post.encode()) <= BYTES_MAX]
    assert len(posts) >= count, len(posts)
    return posts[:count]
