"$TOUT" train -o nowhere/x.tout corpus.tsv 2>&1 | tail -1
ls
