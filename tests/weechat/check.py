#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The plugin of examples/weechat in a WeeChat without a screen, on an IRC server on
loopback: what its user sees is what `tout` says.

usage: check.py PLUGIN TOUT SOURCE [CHECK...]
"""

import os
import re
import sys

import irc
import world as worlds
from client import CORE, POSTS, label_of
from posts import sample
from relay import plain, until
from world import expect, expect_said, seen

PLUGIN, TOUT, SOURCE = sys.argv[1:4]
SELLS = "Get 1000s of followers fast! http://example.org/buy-followers"
TALKS = "The food bank needs help on Sunday, bring what you can"


def each_post_is_labelled_as_tout_score_labels_it(world):
    posts = sample(SOURCE, 200)
    labels = world.tout.labels(posts)
    with world.client("labels") as client:
        lines = world.show(client, *posts)
        for post, label, line in zip(posts, labels, lines):
            yield from expect(post, label_of(line), label)
            # "unsure" is not shown, nor is the neutral label.
            shown = "community" if label == "unsure" else label
            yield from expect("what is seen", seen(line), (shown, post))
        yield from expect("kinds of labels", {"follower-selling", "commercial", "community"}
                          - set(labels), set())
        yield from expect_said(client.answer("/tout status"), "^posts: [0-9]+ commercial, [0-9]+ community, ")


def a_model_of_the_users_own_labels(world):
    posts = sample(SOURCE, 200)
    labels = world.tout.labels(posts, "-m", world.tout.model)
    with world.small("small") as client:
        lines = world.show(client, *posts)
        yield from expect("labels", [label_of(line) for line in lines], labels)
        yield from expect_said(client.answer("/tout status"),
                               "model: " + re.escape(world.tout.model))
        # Lines that are there are labelled anew.
        client.order("/unset tout.model.file")
        builtin = world.tout.labels(posts)
        until(lambda: [label_of(line) for line in client.posts()] == builtin,
              "labels of the built-in model")
        yield from expect("messages", [seen(line)[1] for line in client.posts()], posts)


def only_what_the_author_wrote_is_read(world):
    written = {
        SELLS: "\x02Get\x02 \x0304,01%s\x03" % SELLS[4:],
        "sells followers to all of you": "\x01ACTION sells followers to all of you\x01",
        TALKS: "\x02[\x021a\x02]\x02 " + TALKS,
        TALKS + "!": "\x02[\x02ff->0f\x02]\x02 " + TALKS + "!",
        "[note] [1a] is no number here": "[note] [1a] is no number here",
    }
    with world.client("around") as client:
        for post, message in written.items():
            line = world.show(client, message)[0]
            yield from expect("label of " + post, label_of(line),
                              world.tout.labels([post])[0])
            yield from expect("post", client.answer("/tout why")[1].strip(), post)


def what_is_no_post_of_others_is_left_alone(world):
    with world.client("others", [("tout.look.buffers", "irc.*,!irc.test.writer")]) as client:
        client.order(SELLS)
        world.sender.socket.sendall(("NOTICE %s :%s\r\n" % (irc.CHANNEL, SELLS)).encode())
        world.sender.send([SELLS], "reader")
        world.show(client, TALKS)
        lines = [line for buffer in (POSTS, "irc.test.writer")
                 for line in client.relay.lines(buffer) if "example.org" in line["message"]]
        yield from expect("lines", len(lines), 3)
        yield from expect("labels", [label_of(line) for line in lines], [None] * 3)
        line = world.show(client, SELLS)[-1]
        yield from expect("a post", label_of(line), "follower-selling")
        # In a buffer that is left out from then on nothing is left of the label.
        client.order("/set tout.look.buffers irc.other.*")
        line = client.posts()[-1]
        yield from expect("left out", (label_of(line), plain(line["message"])), (None, SELLS))


def teaching_changes_a_verdict_and_survives_a_restart(world):
    corrections = world.path("taught", "tout", "corrections.counts")
    options = ("-m", world.tout.model, "-c", corrections)
    taught = TALKS
    for home_is_old in (False, True):
        with world.small("taught") as client:
            before = label_of(world.show(client, taught)[-1])
            if home_is_old:
                yield from expect("label after a restart", before, "follower-selling")
                continue
            yield from expect("label before", before, "community")
            yield from expect_said(client.answer("/tout spam"),
                                   "^learned as follower-selling")
            line = client.posts()[-1]
            yield from expect("what is seen", seen(line), ("follower-selling", taught))
            yield from expect("label by the command",
                              world.tout.labels([taught], *options), ["follower-selling"])
    yield from expect("files", os.listdir(os.path.dirname(corrections)),
                      ["corrections.counts"])


def what_was_taught_is_taken_back_to_the_byte(world):
    path = world.path("forgets", "tout", "corrections.counts")

    def content():
        with open(path, "rb") as file:
            return file.read()

    with world.small("forgets") as client:
        world.show(client, SELLS, TALKS)
        yield from expect_said(client.answer("/tout ham food bank"), "^learned as community")
        first = content()
        client.answer("/tout commercial 2")
        second = content()
        yield from expect("the lesson is in the file", first == second, False)
        # A second thought takes the place of the first.
        client.answer("/tout spam 2")
        yield from expect_said(client.answer("/tout forget buy-followers"), "^forgotten")
        yield from expect("as before", content() == first, True)
        yield from expect_said(client.answer("/tout forget 2"), "not taught")
        yield from expect_said(client.answer("/tout teach nonsense"), "no label \"nonsense\"")
        yield from expect_said(client.answer("/tout teach commercial 2"), "commercial")
        yield from expect("as at first", content() == second, True)
        # What another program teaches meanwhile is kept.
        learn = ("--label", "commercial", "-c", path, "-m", world.tout.model)
        world.tout.run("learn", *learn, text="A post of its own\n")
        client.answer("/tout forget 2")
        world.tout.run("unlearn", *learn, text="A post of its own\n")
        yield from expect("as it was", content() == first, True)
        # A lesson that went with the file can be given again.
        os.remove(path)
        client.answer("/tout reload")
        yield from expect_said(client.answer("/tout ham food bank"), "^learned as community")
        yield from expect("again", content() == first, True)


def lines_are_folded_and_shown_again(world):
    def displayed():
        return [line["displayed"] for line in client.posts()]

    with world.client("folds") as client:
        world.show(client, SELLS, TALKS)
        yield from expect("at first", displayed(), [1, 1])
        client.answer("/tout fold")
        yield from expect("folded", displayed(), [0, 1])
        world.show(client, TALKS, SELLS)
        yield from expect("folded as they come", displayed(), [0, 1, 1, 0])
        # The last post is the last that is seen.
        yield from expect_said(client.answer("/tout why"), "^community")
        client.order("/filter toggle")
        yield from expect("without filters", displayed(), [1] * 4)
        client.order("/filter toggle")
        client.order("/set tout.fold.labels community")
        yield from expect("others folded", displayed(), [1, 0, 0, 1])
        client.order("/set tout.fold.probability 100")
        yield from expect("none is that certain", displayed(), [1] * 4)
        client.order("/unset -mask tout.fold.*")
        client.answer("/tout toggle")
    with world.client("folds") as client:
        world.show(client, SELLS, TALKS)
        yield from expect("after a restart", displayed(), [0, 1])
        client.answer("/tout unfold")
        yield from expect("unfolded", displayed(), [1, 1])
        yield from expect("messages", [seen(line)[1] for line in client.posts()],
                          [SELLS, TALKS])


def why_marks_the_words(world):
    with world.client("why") as client:
        world.show(client, SELLS, TALKS, TALKS)
        head, post, *reasons = client.answer("/tout why buy-followers")
        yield from expect_said([head], r"^follower-selling, .* %, rather than community$")
        yield from expect("post", post.strip(), SELLS)
        yield from expect_said(reasons, r"^ *\+\d+\.\d\d  word +\"followers\"",
                               r"^ *\+\d+\.\d\d  altogether")
        figures = [float(line.split()[0]) for line in reasons]
        if abs(sum(figures[:-1]) - figures[-1]) > 0.005 * len(figures):
            yield "the reasons do not add up: %r" % reasons
        colored = [line["message"] for line in client.said(POSTS)
                   if plain(line["message"]).strip() == SELLS][-1]
        if not re.search("\x19[^ ]*followers[^ ]*\x1c", colored):
            yield "no color at the word: %r" % colored
        yield from expect_said(client.answer("/tout why 4"), "no such post")
        yield from expect_said(client.answer("/tout why nothing like it"), "no such post")
        yield from expect_said(client.answer("/tout why", CORE), "no post")


def damaged_files_are_told_and_the_client_goes_on(world):
    bad = {}
    for name, source in (("model", world.tout.model), ("rules", None)):
        bad[name] = world.path("bad-" + name)
        with open(bad[name], "wb") as file:
            if source:
                with open(source, "rb") as good:
                    data = bytearray(good.read())
                data[len(data) // 2] ^= 1
                file.write(data)
            else:
                file.write(b"tout-rules 1\n\n[broken]\nmatch = (\n")
    corrections = world.path("damaged", "tout", "corrections.counts")
    os.makedirs(os.path.dirname(corrections))
    with open(corrections, "wb") as file:
        file.write(b"no counts")
    settings = [("tout.model.file", bad["model"]), ("tout.model.rules", bad["rules"])]
    with world.client("damaged", settings) as client:
        core = [plain(line["message"]) for line in client.relay.lines(CORE)]
        yield from expect_said(
            core, re.escape(bad["model"]) + r": .*byte \d+.*going on with the built-in",
            re.escape(bad["rules"]) + r": .*line \d+.*without this rule file",
            re.escape(corrections) + ": .*nothing can be taught")
        posts = sample(SOURCE, 50)
        yield from expect("labels", [label_of(line) for line in world.show(client, *posts)],
                          world.tout.labels(posts))
        yield from expect_said(client.answer("/tout spam"), "left as it is")
        with open(corrections, "rb") as file:
            yield from expect("the file", file.read(), b"no counts")
        client.order("/set tout.model.file %s" % world.path("nowhere"))
        yield from expect_said(client.answer("/tout reload", CORE), "nowhere: ",
                               "the built-in one")
    yield from expect("exit", world.status, 0)


def a_burst_does_not_hold_up_the_client(world):
    posts = sample(SOURCE, 200)
    with world.client("burst") as client:
        world.show(client, *(posts * 5))
        yield from expect("labels", [label_of(line) for line in client.posts()],
                          world.tout.labels(posts) * 5)
        status = "\n".join(client.answer("/tout status"))
        print("# " + status.replace("\n", "\n# "))
        # Processor time of the plugin alone. A batch is what comes before WeeChat looks
        # at the keyboard again.
        mean, worst, count = map(float, re.search(
            r"time: ([\d.]+) us a post; at most ([\d.]+) ms at a time, for (\d+) posts",
            status).groups())
        yield from expect("100 posts below 20 ms", mean * 100 < 20000, True)
        yield from expect("a batch below 20 ms: %g ms for %d" % (worst, count),
                          worst < 20, True)
        # So many lines are labelled anew in slices.
        client.order("/set tout.model.file " + world.tout.model)
        small = world.tout.labels(posts, "-m", world.tout.model) * 5
        until(lambda: [label_of(line) for line in client.posts()] == small,
              "labels of another model")
        yield from expect("messages", [seen(line)[1] for line in client.posts()], posts * 5)


def the_command_has_help_and_completions(world):
    with world.client("help") as client:
        client.order("/help tout", CORE)
        core = "\n".join(plain(line["message"]) for line in client.relay.lines(CORE))
        for word in ("why", "spam", "commercial", "ham", "teach", "forget", "fold",
                     "unfold", "toggle", "status", "reload"):
            if word + ": " not in core:
                yield "no help on " + word
        for text, wanted in (("/tout st", "status"), ("/tout teach comme", "commercial")):
            found = client.relay.ask("completion %s -1 %s" % (CORE, text))
            yield from expect(text, [word for item in found for word in item["list"]],
                              [wanted])
        client.order("/tout nonsense")
        yield from expect("exit", client.process.poll(), None)


def without_the_plugin_all_lines_are_shown(world):
    with world.client("unload") as client:
        world.show(client, SELLS)
        client.answer("/tout fold")
        client.order("/plugin unload tout")
        line = client.posts()[-1]
        yield from expect("displayed", line["displayed"], 1)
        world.sender.send([SELLS])
        yield from expect("label", label_of(client.wait_for_posts(2)[-1]), None)
        # Loaded again it labels what it has missed, and marks nothing twice.
        client.order("/plugin load " + PLUGIN)
        yield from expect("seen", [seen(line) for line in client.posts()],
                          [("follower-selling", SELLS)] * 2)
        yield from expect("folded", [line["displayed"] for line in client.posts()], [0, 0])
    yield from expect("exit", world.status, 0)


CHECKS = (each_post_is_labelled_as_tout_score_labels_it, a_model_of_the_users_own_labels,
          only_what_the_author_wrote_is_read, what_is_no_post_of_others_is_left_alone,
          teaching_changes_a_verdict_and_survives_a_restart,
          what_was_taught_is_taken_back_to_the_byte, lines_are_folded_and_shown_again,
          why_marks_the_words, damaged_files_are_told_and_the_client_goes_on,
          a_burst_does_not_hold_up_the_client, the_command_has_help_and_completions,
          without_the_plugin_all_lines_are_shown)


if __name__ == "__main__":
    wanted = sys.argv[4:]
    sys.exit(worlds.run(PLUGIN, TOUT, SOURCE, [
        check for check in CHECKS if not wanted or check.__name__ in wanted]))
