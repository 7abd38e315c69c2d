# What a promise decides is told by commands that give labels, and by no other.
i=0
while [ $i -lt 700 ]; do
    i=$((i + 1))
    echo "reading book $i with tea, $((i * 7)) friends in the park and $((i % 50)) followers"
done > natural.txt
"$TOUT" train -o p.tout --neutral talk --natural natural.txt --natural-from lines --no-rules corpus.tsv 2> /dev/null
printf 'tout-rules 1\n\n[tea]\nwhy = tea\nmatch = tea\nscore = talk +1\nexample = tea\n' > other.rules
echo 'tea in the park' > posts.txt
notes() { "$TOUT" "$@" 2>&1 > /dev/null | grep 'threshold' || echo "none: $1 $2"; }
notes score -r other.rules -m p.tout posts.txt
notes explain -r other.rules -m p.tout tea
notes report -r other.rules -m p.tout posts.txt
notes score -r other.rules -m p.tout --argmax posts.txt
"$TOUT" train -o q.tout --neutral talk --natural natural.txt --natural-from lines -r other.rules corpus.tsv 2> /dev/null
notes tokens -m q.tout posts.txt
notes rules test -r other.rules -m p.tout posts.txt
notes eval -r other.rules -m p.tout --resamples 0 corpus.tsv
