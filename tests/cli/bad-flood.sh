# A file of the wrong kind does not flood the terminal: where all records so far are bad, the
# first twenty are named and the others counted. Where one was none of them, all are named.
seq 1 100 > wrong.txt
{ head -15 wrong.txt; echo '{"id":"1","content":"lunch","account":{},"created_at":"2024-01-01"}'; tail -50 wrong.txt; } > mixed.txt
{ head -25 wrong.txt; echo '{"id":"1","content":"lunch","account":{},"created_at":"2024-01-01"}'; tail -50 wrong.txt; } > late.txt
named() { "$TOUT" "$@" 2>&1 > /dev/null | sed 's/:[0-9]*: .*/:N: .../' | uniq -c | sed 's/^ *//'; }
status() { "$TOUT" "$@" > /dev/null 2>&1; echo "exit $?"; }
for file in wrong.txt mixed.txt late.txt; do
    for jobs in 1 4; do named score -m model.tout --no-rules -j $jobs --from mastodon $file; done
    status score -m model.tout --no-rules --from mastodon $file
    named tokens -m model.tout --from mastodon $file; status tokens -m model.tout --from mastodon $file
done
named score -m model.tout --no-rules --from mastodon wrong.txt mixed.txt
# One by one through a pipe, and in the tally, it is the same.
while read -r line; do echo "$line"; done < late.txt | named score -m model.tout --no-rules --from mastodon --line-buffered --tally tally.json
grep -o '"bad":[0-9]*' tally.json | uniq
named report -m model.tout --no-rules --from mastodon wrong.txt
status report -m model.tout --no-rules --from mastodon wrong.txt
named score -m model.tout --no-rules --sample 1 --from mastodon mixed.txt
named score -m model.tout --no-rules --limit 1 --from mastodon late.txt
named score -m model.tout --no-rules --strict --from mastodon wrong.txt
# Corpora as well, and labels that are none.
named train -o new.tout --from jsonl wrong.txt; status train -o new.tout --from jsonl wrong.txt
for i in $(seq 1 50); do printf '\001\ttext %s\n' $i; done > nolabels.tsv
named eval --folds 2 nolabels.tsv; named count -o new.counts nolabels.tsv
printf 'tout-rules 1\n\n[own]\nwhy = offers followers\nmatch = followers\nscore = selling +1\nexample = followers\n' > own.rules
named rules test -m model.tout -r own.rules --from mastodon wrong.txt
named learn -m model.tout --label talk -c new.counts --from jsonl wrong.txt
named train -o new.tout --neutral talk --natural wrong.txt --natural-from mastodon corpus.tsv
