# A model promises what natural posts back, labels by it, and refuses what they do not.
i=0
while [ $i -lt 700 ]; do
    i=$((i + 1))
    echo "reading book $i with tea, $((i * 7)) friends in the park and $((i % 50)) followers"
done > natural.txt
"$TOUT" train -o p.tout --neutral talk --natural natural.txt --natural-from lines \
    --natural-name 'made up' --no-rules corpus.tsv 2>&1 | grep 'promises\|natural'
"$TOUT" inspect --top 0 p.tout | grep -A 3 '^promises' | sed 's/above [^ ]* nats/above X nats/'
"$TOUT" score --no-rules -m p.tout --from lines natural.txt 2>&1 > /dev/null | tail -1
"$TOUT" score --no-rules -m p.tout --false-alarms 1% --limit 1 --from lines natural.txt > /dev/null; echo $?
"$TOUT" score --no-rules -m p.tout --false-alarms 0.1% --from lines natural.txt; echo $?
"$TOUT" score --no-rules -m model.tout --false-alarms 1% --from lines natural.txt; echo $?
cat > other.rules <<'RULES'
tout-rules 1

[tea]
why = tea
match = tea
score = talk +1
example = tea
counter = coffee
RULES
"$TOUT" score -r other.rules -m p.tout --from lines --limit 1 natural.txt > /dev/null; echo $?
"$TOUT" score -r other.rules -m p.tout --false-alarms 1% --from lines natural.txt; echo $?
head -300 natural.txt > few.txt
"$TOUT" train -o q.tout --neutral talk --natural few.txt --natural-from lines --no-rules corpus.tsv 2>&1 | tail -1
"$TOUT" train -o q.tout --natural few.txt corpus.tsv; echo $?
ls q.tout
echo hello | "$TOUT" learn -m p.tout --label talk -c c.counts 2> /dev/null
echo hello | "$TOUT" score --no-rules -m p.tout -c c.counts --from lines > /dev/null
"$TOUT" train -o r.tout --neutral talk --prior talk=98%,selling=0.02 corpus.tsv 2> /dev/null
"$TOUT" inspect --top 0 r.tout | grep -c '^talk'
"$TOUT" train -o r.tout --prior talk=98% corpus.tsv; echo $?
"$TOUT" train -o r.tout --prior talk=98%,selling=3% corpus.tsv 2>&1 | tail -1
