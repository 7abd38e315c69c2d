# Counts as text of long ago merge to the counts that they were, and these to themselves.
golden=$TOUT_SOURCE/tests/golden
"$TOUT" merge -o from-text.counts "$golden/counts-1.txt"
cmp from-text.counts "$golden/counts-1.counts" && echo "text: the same bytes"
"$TOUT" merge -o from-counts.counts "$golden/counts-1.counts"
cmp from-counts.counts "$golden/counts-1.counts" && echo "counts: the same bytes"
