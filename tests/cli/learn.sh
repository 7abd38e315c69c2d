# Corrections change what a model says, and can be taken back to the byte.
printf 'knitting circle on sunday\nyarn for the knitting circle\n' > posts.txt
"$TOUT" learn -m model.tout --label selling -c c.counts posts.txt
cp c.counts before.counts
echo 'wool and needles' | "$TOUT" learn -m model.tout --label selling -c c.counts 2> /dev/null
echo 'wool and needles' | "$TOUT" unlearn -m model.tout --label selling -c c.counts 2> /dev/null
cmp c.counts before.counts && echo same
echo 'never learned' | "$TOUT" unlearn -m model.tout --label selling -c c.counts; echo $?
cmp c.counts before.counts && echo same
for corrections in '' '-c c.counts'; do
    echo 'yarn for the knitting circle' |
        "$TOUT" score --no-rules -m model.tout $corrections --from lines 2> /dev/null | cut -f 2
done
"$TOUT" learn -m model.tout --label parchment -c c.counts posts.txt; echo $?
"$TOUT" learn -m model.tout --label talk posts.txt; echo $?
"$TOUT" count -o other.counts --language none corpus.tsv 2> /dev/null
echo hello | "$TOUT" score --no-rules -m model.tout -c other.counts --from lines; echo $?
