# A line over the cap costs itself alone.
{ head -c 10485761 /dev/zero | tr '\0' x; echo; cat corpus.tsv; } > long.tsv
"$TOUT" train -o other.tout long.tsv 2>&1 > /dev/null | grep long.tsv
"$TOUT" train -o other.tout --strict long.tsv
