# Counts are added once: no file is its own sum, and none is named twice, whatever it is called.
head -6 corpus.tsv > 1.tsv; tail -6 corpus.tsv > 2.tsv
for shard in 1 2; do "$TOUT" count -o shard-$shard.counts $shard.tsv 2> /dev/null; done
ln -s shard-1.counts link.counts; ln shard-2.counts hard.counts
"$TOUT" inspect --counts shard-1.counts > text
for command in merge build; do
    case $command in build) more='--neutral talk';; *) more=;; esac
    try() { "$TOUT" $command $more "$@"; echo "exit $?: $command $*"; }
    try -o x shard-1.counts shard-1.counts
    try -o x shard-1.counts shard-2.counts ./shard-1.counts
    try -o x shard-1.counts shard-2.counts link.counts
    try -o x hard.counts shard-1.counts shard-2.counts
    try -o x text text
    try -o shard-1.counts shard-1.counts shard-2.counts
    try -o link.counts shard-1.counts shard-2.counts
    [ -e x ] && echo written
done
# What README says can be said again.
for time in first again; do
    "$TOUT" merge -o all.counts shard-*.counts && "$TOUT" inspect all.counts | tail -2
done
"$TOUT" merge -o all.counts *.counts; echo "exit $?"
# A copy is another file, though its bytes are the same.
cp shard-1.counts copy && "$TOUT" merge -o x shard-1.counts copy && "$TOUT" inspect x | tail -1
