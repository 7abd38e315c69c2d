# SPDX-License-Identifier: MIT
"""Writes an export of N posts as JSON Lines: talk of many accounts over four years, sellers
with campaigns, and posts that try to break a page. The same for the same N.

export.py N FILE"""

import json
import random
import sys

TALK = """thanks for the lovely day in the park|who feeds the birds when it snows|the train is
late again and the tea is cold|reading a good book by the river|our cat sleeps in the sun all
day|bread is in the oven, soup is on|the choir sings on Sunday, come and listen|rain since
Monday, the garden is happy|does anybody know a good place for lunch|please help: a dog was
found near the school|the library opens at nine, stories for children at ten|what a goal, what
a night""".replace("\n", " ").split("|")
WORDS = """morning friends walk hill bridge light paper window music road winter summer village
river bakery market colour story letter bicycle kitchen""".split()
OFFERS = ["big sale today, {n} % off all shoes, order now at http://shop{h}.example.org/deals",
          "sign up for my paid webinar on sales, only ${n}, http://www.webinar{h}.example.com/join",
          "new in our store: lamps from ${n}, free shipping http://shop{h}.example.org/lamps/{n}",
          "use code SAVE{n} for a discount on every order http://shop{h}.example.org"]
SELLERS = ["Get {n}000 followers fast! http://followers{h}.example.net/buy",
           "buy REAL followers and likes, cheap, {n}% off, @friend{n} see http://grow{h}.example.net",
           "follow me and I follow back, gain {n} followers a day #FollowBack #TeamFollowBack"]
HOSTILE = ["</script><img src=x onerror=alert(1)> buy followers",
           "\u202eever sthgir eht no\u202c \u0007 bell \u2029 next paragraph",
           "\u05e9\u05dc\u05d5\u05dd \u05dc\u05db\u05d5\u05dc\u05dd, \u0645\u0631\u062d\u0628\u0627 buy followers",
           "z\u0336\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308" * 40,
           "w" * 4000, "<b>&amp;</bdi></p></li></main> \"'` style=x", ""]


def text_of(source):
    kind = source.random()
    numbers = {"n": source.randrange(1, 90), "h": source.randrange(3)}
    if kind < .86:
        words = [source.choice(WORDS) for _ in range(source.randrange(2, 12))]
        return source.choice(TALK) + " " + " ".join(words), "person", 3000
    if kind < .94:
        words = source.sample(WORDS, 3) if source.random() < .7 else []
        return " ".join([source.choice(OFFERS).format(**numbers)] + words), "shop", 60
    if kind < .9995:
        return source.choice(SELLERS).format(**numbers), "grow", 25
    return source.choice(HOSTILE), "odd</td>", 3


def main(count, path):
    source = random.Random(7)
    with open(path, "w", encoding="utf-8") as file:
        for i in range(int(count)):
            text, kind, accounts = text_of(source)
            share = source.random() ** (.5 if kind == "grow" else 1)
            record = {"id": str(10 ** 17 + i), "text": text,
                      "author": "@%s%d" % (kind, int(accounts * source.random() ** 2)),
                      "time": 1577836800 + int(share * 4 * 365 * 86400)}
            if i % 500 == 3:
                del record["time"]
            if i % 700 == 3:
                del record["author"]
            file.write(json.dumps(record, ensure_ascii=False) + "\n")
        file.write("{\"id\": 1, \"text\"\n")


main(*sys.argv[1:])
