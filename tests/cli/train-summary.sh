{ cat corpus.tsv; printf 'talk\tbuy followers now, real and cheap\ntalk\tthe cat sleeps in the sun\n'; } > more.tsv
"$TOUT" train -o more.tout --note 'sources=written here' more.tsv 2>&1 | grep -v 'held out\|features'
"$TOUT" inspect --top 0 more.tout | grep -v 'bytes\|checksum\|[+-][0-9]'
