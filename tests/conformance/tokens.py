# SPDX-License-Identifier: MIT
"""Token suites that nobody here wrote, read by `tout tokens`: twitter-text's, NLTK's,
rspamd's, linkify-it's, Bluesky's, Unicode's emoji; and this project's disguises.

tokens.py TOUT SHARED SOURCE: skipped where the shared suites are absent. Where our tokens
differ on purpose, differences.py has the case and the reason; a case listed there that
does not differ fails as well."""

import json
import os
import subprocess
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import differences  # noqa: E402
import tap  # noqa: E402

TOUT, SHARED = sys.argv[1:3]
SUITES = os.path.join(SHARED, "suites")
PUBLIC_SUFFIXES = "/usr/share/publicsuffix/public_suffix_list.dat"
SHOWN = 10
TWITTER_DIFFERENCES_MAX = 5


def archive(texts):
    """An archive of X with these texts, whose reader undoes what is escaped here."""
    records = [{"tweet": {"id_str": str(i), "full_text": text.replace("&", "&amp;")
                          .replace("<", "&lt;").replace(">", "&gt;")}}
               for i, text in enumerate(texts)]
    return "window.YTD.tweets.part0 = " + json.dumps(records, ensure_ascii=False)


def tokens_of(texts):
    run = subprocess.run([TOUT, "tokens", "--format", "jsonl", "--from", "x-archive", "-"],
                         input=archive(texts).encode(), capture_output=True, check=True)
    posts = [json.loads(line) for line in run.stdout.decode().splitlines()]
    found = {int(post["id"]): post["tokens"] for post in posts}
    # A record without text is no post of an archive.
    assert all(i in found or not text for i, text in enumerate(texts))
    for i, tokens in found.items():
        for token in tokens:
            held = texts[i].encode()[token["begin"] : token["end"]]
            assert held == token["text"].encode(), (texts[i], token)
    return [found.get(i, []) for i in range(len(texts))]


def lines(name):
    with open(os.path.join(SUITES, name), encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def of_kind(tokens, *kinds):
    return [token for token in tokens if token["kind"] in kinds]


def names(tokens, kind):
    return [token["text"][1:] for token in of_kind(tokens, kind)]


def spans(tokens, kind, skip):
    return [[token["text"][skip:], token["begin"], token["end"]]
            for token in of_kind(tokens, kind)]


def wanted_spans(case, *fields):
    return [["".join(entry[field] for field in fields), *entry["indices_utf8"]]
            for entry in case["expected"]]


def compare(suite, cases):
    """cases: (id, found, wanted). The reasons of a suite name the ids that may differ."""
    reasons = differences.REASONS.get(suite, {})
    excused = {name: reason for reason, ids in reasons.items() for name in ids}
    faults = [] if cases else ["no cases"]
    for name, found, wanted in cases:
        if (found == wanted) == (name in excused):
            faults.append("%s: expected %s found %s%s" % (
                name, wanted, found, " (listed as different)" if name in excused else ""))
    faults += ["%s: listed as different, and not compared" % name
               for name in sorted(excused.keys() - {name for name, _, _ in cases})]
    return faults[:SHOWN] + (["and more"] if len(faults) > SHOWN else [])


def twitter_value(case, tokens):
    """What the section of a case asks for: (found, wanted)."""
    section, wanted = case["section"], case["expected"]
    if section == "replies":
        first = tokens[0] if tokens else {"kind": ""}
        return first["text"][1:] if first["kind"] == "mention" else None, wanted
    if section.startswith("mentions_or_lists"):
        return spans(tokens, "mention", 1), wanted_spans(case, "screen_name", "list_slug")
    if section.startswith("mentions"):
        field, kind = "screen_name", "mention"
    elif section.startswith("hashtags"):
        field, kind = "hashtag", "hashtag"
    elif section.startswith("cashtags"):
        field, kind = "cashtag", "cashtag"
    else:
        field, kind = "url", "link"
    skip = 0 if kind == "link" else 1
    if wanted and isinstance(wanted[0], dict):
        # A sigil of full width has three bytes, but is one character here.
        return spans(tokens, kind, skip), wanted_spans(case, field)
    return [token["text"][skip:] for token in of_kind(tokens, kind)], wanted


def twitter_text():
    cases = lines("twitter-text/extract.jsonl")
    found = tokens_of([case["text"] for case in cases])
    listed = sum(map(len, differences.REASONS["twitter-text"].values()))
    faults = compare("twitter-text", [(case["id"], *twitter_value(case, tokens))
                                      for case, tokens in zip(cases, found)])
    return faults + (["%d cases are listed as different" % listed]
                     if listed > TWITTER_DIFFERENCES_MAX else [])


def root_zone():
    with open(PUBLIC_SUFFIXES, encoding="utf-8") as file:
        for line in file:
            if "END ICANN" in line:
                return
            name = line.split("//")[0].strip()
            if name:
                yield name.rpartition(".")[2]


def top_levels():
    zone = set(root_zone())
    cases = [case for case in lines("twitter-text/tlds.jsonl")
             if case["text"].rpartition(".")[2] in zone]
    found = tokens_of([case["text"] for case in cases])
    return compare("tlds", [
        (case["id"], [t["text"] for t in of_kind(tokens, "link")], case["expected"])
        for case, tokens in zip(cases, found)])


def nltk():
    defaults = {"preserve_case": True, "reduce_len": False, "strip_handles": False,
                "match_phone_numbers": True}
    cases = [case for case in lines("nltk-tweet/nltk_tweettokenizer.jsonl")
             if all(case["options"].get(k, v) == v for k, v in defaults.items())]
    found = tokens_of([case["text"] for case in cases])
    return compare("nltk", [(case["id"], [t["text"] for t in tokens], case["tokens"])
                            for case, tokens in zip(cases, found)])


def rspamd():
    cases = lines("rspamd/tokenizer.jsonl")
    found = tokens_of([case["text"] for case in cases])
    return compare("rspamd", [
        (case["id"], ["!!EX!!" if t["kind"] == "link" else t["text"]
                      for t in of_kind(tokens, "word", "number", "link")], case["tokens"])
        for case, tokens in zip(cases, found)])


def linkify():
    cases = lines("linkify-it/linkify.jsonl")
    found = tokens_of([case["text"] for case in cases])
    return compare("linkify-it", [
        (case["id"], ([t["text"] for t in of_kind(tokens, "link", "email")] or [None])[0],
         case["expect"]) for case, tokens in zip(cases, found)])


def bluesky():
    kinds = {"mention": "mention", "link": "link", "tag": "hashtag", "cashtag": "cashtag"}
    cases = lines("bluesky-richtext/facets.jsonl")
    found = tokens_of([case["text"] for case in cases])
    return compare("bluesky", [
        (case["id"], [[t["kind"], t["begin"], t["end"]] for t in
                      of_kind(tokens, *kinds.values())],
         [[kinds.get(facet["type"], facet["type"]), facet["byteStart"], facet["byteEnd"]]
          for facet in case["expected"]]) for case, tokens in zip(cases, found)])


def emoji_sequences():
    with open(os.path.join(SUITES, "unicode/emoji-test.txt"), encoding="utf-8") as file:
        for line in file:
            codes = line.partition("#")[0].partition(";")[0].split()
            text = "".join(chr(int(code, 16)) for code in codes)
            if text and not (len(text) == 1 and 0x1F3FB <= ord(text) <= 0x1F3FF):
                yield text


def emoji():
    sequences = list(emoji_sequences())
    texts = [form for s in sequences for form in (s, s + s, "a" + s + "b")]
    wanted = [form for s in sequences for form in (
        [["emoji", s]], [["emoji", s]] * 2, [["word", "a"], ["emoji", s], ["word", "b"]])]
    found = [[[t["kind"], t["text"]] for t in tokens] for tokens in tokens_of(texts)]
    return compare("emoji", list(zip(texts, found, wanted)))


def disguises():
    with open(os.path.join(SUITES, "disguises/tricks.tsv"), encoding="utf-8") as file:
        rows = [line.rstrip("\n").split("\t") for line in file][1:]
    found = tokens_of([row[1] for row in rows])
    return compare("disguises", [
        (trick, [[t["norm"], bool(t["undone"])] for t in tokens], [[plain, trick != "plain"]])
        for (trick, _, plain), tokens in zip(rows, found)])


def untouched():
    with open(os.path.join(SUITES, "disguises/untouched.txt"), encoding="utf-8") as file:
        texts = file.read().splitlines()
    return compare("untouched", [
        (text, [t["norm"] for t in tokens if t["undone"]], [])
        for text, tokens in zip(texts, tokens_of(texts))])


def naughty_strings():
    with open(os.path.join(SUITES, "hostile/blns/blns.json"), encoding="utf-8") as file:
        texts = json.load(file)
    return compare("blns", [("count", len(tokens_of(texts)), len(texts))])


CHECKS = [
    ("links, mentions, hashtags and cashtags are those of twitter-text", twitter_text),
    ("NLTK's tokens but for known differences", nltk),
    ("rspamd's words but for known differences", rspamd),
    ("linkify-it's links but for known differences", linkify),
    ("Bluesky's facets but for known differences", bluesky),
    ("each emoji is one token, alone, doubled and between letters", emoji),
    ("each disguise leads to the plain word and says so", disguises),
    ("what is no disguise is let alone", untouched),
    ("the naughty strings pass through", naughty_strings),
]

if not os.path.isdir(SUITES):
    sys.exit(tap.skip_all("no shared suites: set -Dshared=FOLDER"))
if os.path.exists(PUBLIC_SUFFIXES):
    CHECKS.append(("each domain of twitter-text's that still exists is one", top_levels))
else:
    print("# skipped: twitter-text's domains (no package publicsuffix)")
sys.exit(tap.report(CHECKS))
