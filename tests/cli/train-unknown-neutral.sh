"$TOUT" train -o x.tout --neutral parchment corpus.tsv
