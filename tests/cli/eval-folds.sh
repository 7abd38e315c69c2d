"$TOUT" eval --folds 3 corpus.tsv | head -1
{ printf 'id\tfold\tlabel\ttext\n'; awk '{ print NR "\t" NR % 3 "\t" $0 }' corpus.tsv; } > folds.tsv
"$TOUT" eval --fold-column fold folds.tsv | head -1
"$TOUT" eval --fold-column parchment folds.tsv
