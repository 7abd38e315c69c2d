# Shards counted apart and merged in any order, or summed as text by another engine, are
# the bytes of one run.
"$TOUT" count -o whole.counts corpus.tsv
head -4 corpus.tsv > 1.tsv; sed -n 5,9p corpus.tsv > 2.tsv; tail -3 corpus.tsv > 3.tsv
for shard in 1 2 3; do "$TOUT" count -o $shard.counts $shard.tsv 2> /dev/null; done
"$TOUT" merge -o a.counts 1.counts 2.counts 3.counts
"$TOUT" merge -o part.counts 3.counts 2.counts && "$TOUT" merge -o b.counts part.counts 1.counts
cmp whole.counts a.counts && cmp a.counts b.counts && echo merged
for shard in 3 1 2; do "$TOUT" inspect --counts $shard.counts; done |
    awk -F '\t' '{ sums[$1] += $2 } END { for (key in sums) print key "\t" sums[key] }' > sums
"$TOUT" merge -o c.counts sums && cmp whole.counts c.counts && echo summed
"$TOUT" inspect whole.counts
"$TOUT" inspect --counts whole.counts | grep '^posts\|^word .* selling follow' | sort
"$TOUT" build -o built.tout --neutral talk sums
"$TOUT" build -o again.tout --neutral talk 1.counts 3.counts 2.counts 2> /dev/null
cmp built.tout again.tout && echo built
"$TOUT" inspect --top 0 built.tout | grep calibration
echo 'buy cheap followers' | "$TOUT" score --no-rules -m built.tout --from lines 2> /dev/null | cut -f 2
