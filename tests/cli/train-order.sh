# Another order, other files, the same bytes.
sort -r corpus.tsv > reversed.tsv
head -5 corpus.tsv > one.tsv
tail -n +6 corpus.tsv > two.tsv
"$TOUT" train -o a.tout --neutral talk reversed.tsv 2> /dev/null
"$TOUT" train -o b.tout --neutral talk two.tsv one.tsv 2> /dev/null
"$TOUT" train -o - --neutral talk corpus.tsv 2> /dev/null > c.tout
cmp model.tout a.tout && cmp a.tout b.tout && cmp b.tout c.tout && echo same
