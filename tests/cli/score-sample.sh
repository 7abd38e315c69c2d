# A sample is in order, of the size asked for, the same again, and another by its seed.
seq 1 5000 | sed 's/^/tea /' > a.txt
seq 5001 9000 | sed 's/^/tea /' > b.txt
score() { "$TOUT" score -m model.tout --no-rules --from lines --columns text "$@" a.txt b.txt; }
score --sample 100 > first 2> told
score --sample 100 -j 3 2> /dev/null | cmp - first
score --sample 100 --seed 1 2> /dev/null | cmp -s - first || echo another
wc -l < first
sort -c -k 2n first && sort -u first | wc -l
# How many of them are in each file is the draw's: they add up.
sed -n 's/^tout: \(all: .*\)/\1/p' told
score --sample 100 --limit 20 2> /dev/null | tail -n 1
