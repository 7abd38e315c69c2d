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
