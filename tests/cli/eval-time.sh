# What came before a block teaches the model that labels it, less what comes late.
i=0
while [ $i -lt 20 ]; do
    i=$((i + 1))
    cat corpus.tsv
done > long.tsv
"$TOUT" eval --time-ordered --blocks 4 --delay 12 --resamples 0 long.tsv | sed 's/ [01]\.[0-9]*/ X/g'
"$TOUT" eval --time-ordered --blocks 4 --predictions p.tsv --json long.tsv > out.json
wc -l < p.tsv
sort corpus.tsv > sorted.tsv
"$TOUT" eval --time-ordered --blocks 2 sorted.tsv; echo "exit $?"
"$TOUT" eval --time-ordered --folds 3 long.tsv; echo "exit $?"
"$TOUT" eval --time-ordered --blocks 1 long.tsv; echo "exit $?"
