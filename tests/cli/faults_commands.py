# SPDX-License-Identifier: MIT
"""What faults.py runs, and the files for it."""

import os
import shutil
import subprocess

CORPUS = """\
selling\tbuy followers now, real and cheap
selling\tget 1000 followers fast https://example.org/f
selling\tfollow me and I follow back
selling\tcheap likes and followers here
talk\tlunch in the park with friends
talk\tthanks for the lovely day in the park
talk\tthe cat sleeps in the sun
talk\train again, reading a book with tea
"""

RULES = """\
tout-rules 1

[cheap]
why = sells followers
match = (?i)cheap\\s+(?:followers|likes)
score = selling +1
example = cheap followers
"""

FILTERS = """\
[{"id": "1", "title": "Sellers", "keywords": [
  {"keyword": "buy tea", "whole_word": true}, {"keyword": "$5!"}]},
 {"id": "2", "title": "Other", "keywords": [{"keyword": "mug", "whole_word": true}]}]
"""

OUTBOX = """\
{"@context":"https://www.w3.org/ns/activitystreams","type":"OrderedCollection","orderedItems":[
{"type":"Create","id":"https://a.example/1","object":{"type":"Note","id":"https://a.example/1",
"content":"<p>buy <b>followers</b> &amp; likes<br>at <a href=\\"https://b.example/x\\">b</a></p>","published":"2024-01-01T00:00:00Z"}}]}
"""

ACCOUNT = """\
window.YTD.account.part0 = [{"account":{"username":"me","accountId":"1"}}]
"""

NOTES = """\
window.YTD.note_tweet.part0 = [{"noteTweet":{"noteTweetId":"9","createdAt":"2024-01-01T00:00:00.000Z",
"core":{"text":"a long text that no tweet begins with"}}}]
"""

TWEETS = """\
window.YTD.tweets.part0 = [{"tweet":{"id_str":"1","full_text":"buy &amp; sell"}},
{"tweet":{"id_str":"2","full_text":"lunch"}}]
"""

BLUESKY = """\
{"uri":"at://did:plc:a/app.bsky.feed.post/1","author":{"handle":"me"},"record":{"$type":"app.bsky.feed.post",\
"text":"buy followers at b.example/...","createdAt":"2024-01-01T00:00:00Z",\
"facets":[{"index":{"byteStart":17,"byteEnd":30},"features":[\
{"$type":"app.bsky.richtext.facet#link","uri":"https://b.example/x"}]}]}}
"""

TELEGRAM = """\
{"name": "me", "type": "public_channel", "id": 1, "messages": [
 {"id": 1, "type": "message", "date": "2024-01-01T00:00:00", "from": "me",
  "text": ["buy ", {"type": "text_link", "text": "followers", "href": "https://b.example/x"}]}]}
"""

X_API = """\
{"data":[{"id":"1","text":"buy &amp; sell https://t.co/a","author_id":"7","entities":{"urls":[\
{"url":"https://t.co/a","expanded_url":"https://b.example/x"}]}}],\
"includes":{"users":[{"id":"7","username":"me"}]}}
"""

TWARC = '''\
id,text,entities.urls
1,"""buy followers at https://t.co/a""","[{""url"": ""https://t.co/a"", ""expanded_url"": ""https://b.example/x""}]"
'''

TEXTS = {
    "c.tsv": CORPUS,
    "d.tsv": CORPUS + "talk\tmore tea\nselling\tmore likes\n",
    "time.tsv": "".join("selling\tbuy followers, offer %d\ntalk\tlunch in the park, day %d\n" % (i, i)
                        for i in range(20)),
    "table.csv": 'id,words\n1,buy followers\n2,"tea, ""now"""\n',
    "natural.txt": "".join("tea in the park, day %d\n" % i for i in range(400)),
    "r.rules": RULES,
    "filters.json": FILTERS,
    "phrases.txt": "cheap tea\nfree mug\nbuy now\n",
    "long.txt": "".join("cheap %s likes %d\n" % ("and real " * 150, i) for i in range(5)),
    "outbox.json": OUTBOX,
    "post.txt": "a post to learn\n",
    "bluesky.json": BLUESKY,
    "telegram.json": TELEGRAM,
    "api.json": X_API,
    "twarc.csv": TWARC,
    "labelled.txt": "__label__talk lunch in the park\n",
    "corpus/selling/1.txt": "buy followers\n",
    "corpus/talk/1.txt": "lunch in the park\n",
}

MODEL = ["-m", "m.tout", "--no-rules"]
FEW = ["--resamples", "20", "--no-undoing"]

# The main paths of every command; none of them writes a file.
READING = {
    "version": ["--version"],
    "score": ["score", "-m", "m.tout", "-r", "r.rules", "-j", "2", "--why", "c.tsv"],
    "score an outbox": ["score", *MODEL, "--format", "jsonl", "--with-text", "outbox.json"],
    "score an archive": ["score", *MODEL, "archive.zip"],
    "score a table": ["score", *MODEL, "--from", "csv", "--text", "words", "table.csv"],
    "score Bluesky": ["score", *MODEL, "--from", "bluesky", "--format", "jsonl", "--with-text", "bluesky.json"],
    "score Telegram": ["score", *MODEL, "--from", "telegram", "--format", "jsonl", "--with-text",
                       "telegram.json"],
    "score tweets of the API": ["score", *MODEL, "--from", "x-api", "--format", "jsonl", "--with-text",
                                "api.json"],
    "score twarc": ["score", *MODEL, "--format", "jsonl", "--with-text", "twarc.csv"],
    "tokens of fastText": ["tokens", "--from", "fasttext", "labelled.txt"],
    "eval of a folder": ["eval", *MODEL, *FEW, "corpus"],
    "score a sample as csv": ["score", *MODEL, "--format", "csv", "--sample", "3", "c.tsv"],
    "score and tally": ["score", *MODEL, "--tally", "-", "-o", "/dev/null", "c.tsv"],
    "score corrected": ["score", *MODEL, "-c", "l.counts", "c.tsv"],
    "score for spreadsheets": ["score", *MODEL, "--spreadsheet", "--header", "--columns",
                               "id,label,text,time,file", "c.tsv"],
    "explain": ["explain", "-m", "m.tout", "-r", "r.rules", "cheap followers"],
    "explain a long post": ["explain", *MODEL, "cheap " * 3000 + "lunch"],
    "explain as JSON": ["explain", *MODEL, "--format", "jsonl", "cheap followers"],
    "tokens": ["tokens", "-m", "m.tout", "--features", "c.tsv"],
    "tokens as JSON": ["tokens", "--format", "jsonl", "c.tsv"],
    "report": ["report", *MODEL, "-o", "-", "c.tsv"],
    "train": ["train", "-o", "-", "-r", "r.rules", "--neutral", "talk", "c.tsv"],
    "train and promise": ["train", "-o", "-", "--no-rules", "--no-undoing", "--neutral", "talk",
                          "--natural", "natural.txt", "--natural-from", "lines", "--promise", "10%",
                          "c.tsv"],
    "eval": ["eval", "-m", "m.tout", "--predictions", "-", "c.tsv"],
    "eval by folds": ["eval", "--folds", "2", *FEW, "c.tsv"],
    "eval in time": ["eval", "--time-ordered", "--blocks", "4", *FEW, "time.tsv"],
    "eval as JSON": ["eval", *MODEL, "--json", *FEW, "c.tsv"],
    "eval as a page": ["eval", *MODEL, "--html", "-", *FEW, "c.tsv"],
    "inspect": ["inspect", "--top", "5", "m.tout"],
    "inspect counts": ["inspect", "a.counts"],
    "inspect rules": ["inspect", "r.rules"],
    "inspect counts as text": ["inspect", "--counts", "a.counts"],
    "rules check": ["rules", "check", "--costs", "r.rules"],
    "rules list": ["rules", "list", "r.rules"],
    "rules test": ["rules", "test", "-m", "m.tout", "-r", "r.rules", "--labelled", "c.tsv"],
    "rules test hits": ["rules", "test", "-m", "m.tout", "-r", "r.rules", "--hits", "c.tsv"],
    "rules import": ["rules", "import", "--label", "selling", "filters.json"],
    "rules import of phrases": ["rules", "import", "--label", "selling", "phrases.txt"],
    "rules import of long ones": ["rules", "import", "--label", "selling", "long.txt"],
}

# Commands that save the file "out", and the file that is there before.
SAVING = {
    "train": (["train", "-o", "out", "--no-rules", "--neutral", "talk", "d.tsv"], "m.tout"),
    "count": (["count", "-o", "out", "d.tsv"], "a.counts"),
    "merge": (["merge", "-o", "out", "a.counts", "b.counts"], "a.counts"),
    "merge of text": (["merge", "-o", "out", "a.txt", "b.counts"], "a.counts"),
    "build": (["build", "-o", "out", "a.counts"], "m.tout"),
    "learn": (["learn", "-m", "m.tout", "--label", "talk", "-c", "out", "post.txt"], "l.counts"),
    "unlearn": (["unlearn", "-m", "m.tout", "--label", "talk", "-c", "out", "c.tsv"], "l.counts"),
}

# The same, for memory alone: other ways to the same saving.
MAKING = {
    "count in any language": (["count", "-o", "out", "--language", "auto", "--no-undoing", "d.tsv"],
                              "a.counts"),
    "report into a file": (["report", *MODEL, "-o", "out", "c.tsv"], "post.txt"),
    "eval into a page": (["eval", *MODEL, "--html", "out", *FEW, "c.tsv"], "post.txt"),
}

MAKE = [
    ["train", "-o", "m.tout", "--neutral", "talk", "c.tsv"],
    ["count", "-o", "a.counts", "c.tsv"],
    ["count", "-o", "b.counts", "d.tsv"],
    ["learn", "-m", "m.tout", "--label", "talk", "-c", "l.counts", "c.tsv", "post.txt"],
]


def write(folder, name, text):
    os.makedirs(os.path.dirname(os.path.join(folder, name)), exist_ok=True)
    with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
        file.write(text)


def read(folder, name):
    with open(os.path.join(folder, name), "rb") as file:
        return file.read()


def make(tout, folder):
    for name, text in ("account", ACCOUNT), ("note-tweet", NOTES), ("tweets", TWEETS):
        write(folder, "data/%s.js" % name, text)
    shutil.make_archive(os.path.join(folder, "archive"), "zip", folder, "data")
    shutil.rmtree(os.path.join(folder, "data"))
    for name, text in TEXTS.items():
        write(folder, name, text)
    for arguments in MAKE:
        subprocess.run([tout, *arguments], cwd=folder, check=True, capture_output=True)
    with open(os.path.join(folder, "a.txt"), "wb") as file:
        subprocess.run([tout, "inspect", "--counts", "a.counts"], cwd=folder, check=True, stdout=file)
