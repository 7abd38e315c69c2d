# What cannot be written is told.
[ -c /dev/full ] || { echo "tout: cannot write /dev/full" >&2; exit 1; }
"$TOUT" score -m model.tout --no-rules -o /dev/full corpus.tsv 2>&1 | grep -c 'cannot write'
