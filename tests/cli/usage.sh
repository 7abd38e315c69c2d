"$TOUT" | head -1
"$TOUT" parchment; echo $?
"$TOUT" score --parchment; echo $?
"$TOUT" score --format; echo $?
"$TOUT" score --limit -3; echo $?
"$TOUT" train corpus.tsv; echo $?
"$TOUT" rules; echo $?
