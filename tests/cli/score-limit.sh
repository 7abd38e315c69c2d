"$TOUT" score -m model.tout --no-rules --limit 2 corpus.tsv
