# The same posts in each format, with text that needs escapes.
printf 'talk\ttea, "sun"\\park\nselling\tbuy followers\tnow\n' > posts.tsv
for format in tsv csv jsonl; do
    "$TOUT" score -m model.tout --no-rules --header --with-text --format $format posts.tsv 2> /dev/null
done
