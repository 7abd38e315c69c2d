# Any number of threads gives the same bytes, messages in their places included.
python3 - <<'END'
import random
random.seed(7)
words = "buy cheap followers now tea park sun book friends the a".split()
with open("posts.tsv", "w") as file:
    for i in range(4000):
        text = " ".join(random.choice(words) for _ in range(random.randint(0, 20)))
        file.write("bad " + text + "\n" if i % 97 == 0 else "talk\t%s\n" % text)
        if i % 1500 == 0:
            file.write("talk\t" + "buy followers " * 150000 + "\n")
END
score() { "$TOUT" score -m model.tout --no-rules --format jsonl --with-text "$@" posts.tsv > $out 2>&1; }
out=one score -j 1
for jobs in 2 3 8; do
    out=$jobs score -j $jobs
    cmp one $jobs
done
out=all score
cmp one all
out=lines score --line-buffered -j 2
cmp one lines
grep -c 'expected a TAB' one
grep records one
# Both went to one place: a message stands behind the results of the lines before it.
python3 - <<'END'
import re
last = 0
for line in open("one"):
    line = re.match(r'\{"id":"(\d+)"|tout: posts.tsv:(\d+): expected', line)
    if line:
        number = int(line[1] or line[2])
        assert number == last + 1, (number, last)
        last = number
print(last)
END
"$TOUT" score -m model.tout -j 100000 posts.tsv || echo "exit $?"
# Whoever reads the records, the thread that cuts them out or those that score: what is said
# of each, and where, is the same. A limit has each read before the next is cut out.
python3 - <<'END'
import json
good = json.dumps({"tweet": {"id_str": "1", "created_at": "Thu Feb 29 12:30:00 +0000 2024",
                             "full_text": "buy followers {now} \"[\" https://t.co/a",
                             "entities": {"urls": [{"url": "https://t.co/a",
                                                    "expanded_url": "https://example.org"}]}}},
                  indent=1)
odd = ['{"tweet": {"full_text": 7}}', '{"tweet": {"full_text": "no id"}}', '{"tweet": 1}',
       '{"tweet": {"full_text": "open}}', '{"tweet": {"id": "2", "full_text": ""}}', '{nothing}',
       '{"tweet": {"full_text": "a", "entities": {"urls": [}}}', '12', '{"noteTweet": {}}']
with open("tweets.js", "w") as file:
    file.write("window.YTD.tweets.part0 = [\n")
    for i in range(3000):
        file.write((odd[i // 7 % len(odd)] if i % 7 == 0 else good) + ",\n")
lines = [good.replace("\n", "")[10:-1], '{"id": 7, "text": "lunch"}', '{"text": "no id"}', '', '  ',
         '{"text": 5}', '{"delete": {}}', 'rubbish', '[1]', '{"limit": {"track": 1}}',
         '{"data": [{"text": "one"}, 7, {"id": "8", "text": "two"}], "errors": [{}], "meta": {}}']
with open("api.jsonl", "w") as file:
    for i in range(6000):
        file.write(lines[i * 7919 // 13 % len(lines)] + "\n")
END
for file in tweets.js api.jsonl; do
    for options in '-j 1' '-j 2' '-j 5' '-j 1 --limit 1000000' '-j 3 --limit 1000000'; do
        "$TOUT" score -m model.tout --no-rules $options --columns id,label,line,file,time,text \
            --tally "tally $options" $file > "out $options" 2>&1; echo "exit $?: $file $options"
        cmp 'out -j 1' "out $options"
        sed -i '/"options"/d' "tally $options"
        cmp 'tally -j 1' "tally $options"
    done
    grep records 'out -j 1'
    cut -f 1 'out -j 1' | grep -cx 1
done
