# One page of all posts: shares, months, reasons, accounts, campaigns, examples.
python3 - <<'END'
import json
posts = []
for month in range(1, 13):
    for n in range(5):
        posts.append(("lunch in the park with friends, book %s" % "abcdefghijkl"[month - 1] * n,
                      "@friend%d" % n, "2024-%02d-0%dT10:00:00Z" % (month, n + 1)))
    posts.append(("buy followers now, cheap likes! http://www.sold.example.org/%d" % month,
                  "@seller%d" % (month % 2), "2024-%02d-20" % month))
posts.append(("</td></script><img src=x onerror=alert(1)> buy followers & \"cheap\" likes",
              "<b onclick=x>", "2024-06-01"))
posts.append(("\u202e lovely \u0007 park", "@\u202eodd", None))
with open("posts.jsonl", "w") as file:
    for text, author, time in posts:
        file.write(json.dumps({"text": text, "author": author, "time": time}) + "\n")
    file.write("\nnot a record\n")
END
"$TOUT" report -m model.tout --title 'Posts <of> "us"' posts.jsonl -o page.html; echo "exit $?"
"$TOUT" report -m model.tout --no-text posts.jsonl > public.html 2>/dev/null; echo "exit $?"
cat > look.py <<'END'
import os, re, sys
sys.path.insert(0, os.path.join(os.environ["TOUT_SOURCE"], "tests", "support"))
import page
for name in ("page.html", "public.html"):
    it = page.Page(name)
    print(name, it.faults)
    print("hostile", '</td></script><img src=x onerror=alert(1)> buy followers & "cheap" likes' in it.words,
          "<b onclick=x>" in it.words, "\ufffd lovely \ufffd park" in it.words)
    print("private", [word for word in ("@friend", "@seller", "lunch", "posts.jsonl", "book")
                      if word in it.words.replace("lunch…", "").replace("book…", "")])
    print(re.findall("Posts <of> \"us\"", it.words))
    print(re.findall(r"74 posts from 1 file, written 1 Jan 2024 to 20 Dec 2024", it.words))
    print(re.findall(r"Posts each \w+", it.words), it.source.count("<svg"), it.source.count("Jul 2024"))
    print(re.findall("1 post without a time", it.words))
    print(re.findall(r"@seller[01]?\d*?6\S* %", it.words.replace("\n", "")), "sold.example.org" in it.words)
    print(re.findall(r"selling12 posts2 accounts20 Jan 2024 to 20 Dec 2024", it.words))
    print("Surest" in it.words, it.source.count("<mark") > 3)
END
python3 look.py
ls page.html*

# A rule that fixes a label adds nothing to its score, and is told all the same.
printf 'tout-rules 1\n\n[staff]\nwhy = signed by the staff\nmatch = \\[staff\\]\nlabel = talk\n%s\n' \
    'example = moved [staff]' > staff.rules
printf 'buy followers now [staff]\ncheap followers\n' |
    "$TOUT" report -m model.tout --no-rules --from lines > none.html 2>/dev/null
printf 'buy followers now [staff]\ncheap followers\n' |
    "$TOUT" report -m model.tout -r staff.rules --from lines > staff.html 2>/dev/null
grep -c 'fixed by rule staff: signed by the staff' none.html staff.html
grep -c '<span>fixes</span>rule staff' staff.html

# What cannot be is told before an export is read, and leaves nothing behind.
"$TOUT" report -m model.tout no-such-file -o page2.html 2>/dev/null; echo "exit $?"
"$TOUT" report -m model.tout -o no/such/page.html 2>&1 < /dev/zero | grep 'cannot write'
"$TOUT" report -m model.tout --strict posts.jsonl -o page2.html 2>/dev/null; echo "exit $?"
"$TOUT" report -m model.tout ./posts.jsonl -o posts.jsonl; echo "exit $?"; wc -l < posts.jsonl
"$TOUT" report --examples 1001 < /dev/null; echo "exit $?"
"$TOUT" report -m model.tout --examples 0 posts.jsonl 2>/dev/null | grep -c Surest
ls page2.html* 2>/dev/null
true

# A pipe or a device is written to: no page takes its place.
mkfifo pipe
timeout 60 cat pipe > piped.html &
"$TOUT" report -m model.tout posts.jsonl -o pipe 2>/dev/null; echo "exit $?"
wait
[ -p pipe ] && grep -c '</html>' piped.html
mkdir folder.html
"$TOUT" report -m model.tout -o folder.html 2>&1 < /dev/zero; echo "exit $?"

# Where somebody's own posts lie is nobody's business either.
seq 400 | sed 's/.*/tea in the park & with friends/' | cut -c 1-30 > private.txt
"$TOUT" train -o own.model --neutral talk --natural private.txt --promise 1% corpus.tsv \
    > /dev/null 2>&1; echo "exit $?"
for private in '' --no-text; do
    "$TOUT" report -m own.model --no-rules $private posts.jsonl 2>/dev/null > promise.html
    grep -c 'measured on' promise.html
    grep -c 'private.txt' promise.html
done

# A word that few posts have could say what stands in one of them.
for times in 4 5; do
    yes 'lunch in the park with friends' | head -n $times > few.txt
    for private in '' --no-text; do
        "$TOUT" report -m model.tout --no-rules $private few.txt 2>/dev/null > few.html
        grep -q 'class="name">.*“<bdi>' few.html; echo "$?"
    done
done

# Direct messages are left out unless they are asked for; rows that lost their ids are told.
printf 'window.YTD.direct_messages.part0 = [{"dmConversation":{"messages":[%s]}}]' \
    '{"messageCreate":{"id":"1","text":"tea"}}' > direct-messages.js
for wanted in '' --direct-messages; do
    "$TOUT" report -m model.tout --no-rules $wanted direct-messages.js > messages.html
done
printf 'id,text\n1.26E+18,tea in the park\n' > rounded.csv
"$TOUT" report -m model.tout --no-rules rounded.csv > rounded.html
"$TOUT" report --help | grep -c -- --direct-messages

# Any number of threads makes the same page.
python3 - <<'END'
import json
with open("many.jsonl", "w") as file:
    for i in range(5000):
        words = "buy followers now http://h%d.example.org" % (i % 70) if i % 3 else "lunch in the park"
        file.write(json.dumps({"text": words + " %d" % (i % 400), "author": "@a%d" % (i % 90),
                               "time": "2024-%02d-11" % (1 + i % 12)}) + "\n" + "\n" * (i % 50 == 0))
        if i % 700 == 0:
            file.write("[]\n")
END
for jobs in 1 2 5; do
    "$TOUT" report -m model.tout -j $jobs --title many posts.jsonl many.jsonl -o $jobs.html 2> $jobs.err
    echo "exit $?"
    cmp 1.html $jobs.html; cmp 1.err $jobs.err
done
tail -2 1.err
"$TOUT" report -j 100000 many.jsonl; echo "exit $?"
