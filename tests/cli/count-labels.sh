# Labels stand in the order asked for, others are bad records; without it they are sorted.
"$TOUT" count -o a.counts --labels talk,selling corpus.tsv 2> /dev/null
"$TOUT" inspect a.counts | tail -2
"$TOUT" count -o b.counts --labels talk,other corpus.tsv 2>&1 | tail -1
"$TOUT" count -o c.counts --labels talk,talk corpus.tsv; echo $?
: > empty.tsv
"$TOUT" count -o d.counts empty.tsv; echo $?
"$TOUT" count -o d.counts --labels talk,selling empty.tsv 2> /dev/null; echo $?
"$TOUT" merge -o a2.counts a.counts d.counts && cmp a.counts a2.counts && echo same
"$TOUT" build -o e.tout d.counts; echo $?
