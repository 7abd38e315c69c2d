# A reader that leaves is no error to talk about, and no tally counts what nobody got.
yes 'lunch in the park' | head -n 50000 > posts.txt
for jobs in 1 3; do
    { "$TOUT" score -m model.tout --no-rules --from lines -j $jobs --tally tally.json posts.txt; echo "exit $?" >&2; } | head -n 1
done
wc -c < tally.json
