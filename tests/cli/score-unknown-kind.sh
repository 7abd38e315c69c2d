"$TOUT" score --from parchment corpus.tsv
