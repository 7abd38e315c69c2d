# Bytes that are not UTF-8, and posts without text, are kept and counted.
{ cat corpus.tsv; printf 'talk\tcaf\351 in the sun\ntalk\t\nselling\tbuy \200 5\n'; } > latin.tsv
"$TOUT" train -o other.tout latin.tsv 2>&1 | grep -v 'held out\|features'
