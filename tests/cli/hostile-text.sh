# What posts, and the files that they come in, hold of control characters reaches no terminal,
# whatever the command; and what a spreadsheet would take for a formula does not begin a cell.
esc=$(printf '\033')
csi=$(printf '\302\233')
bad="buy followers ${esc}]0;title\007 ${esc}[31m red ${csi}2J \010\177 end"
printf '%b' "selling\t$bad\ntalk\tlunch \033[2J in the park\n" >posts.tsv
printf '%b' "$bad" >post.txt
printf 'tout-rules 1\n[a]\nwhy = b\nmatch = buy|lunch\nlabel = talk\nexample = lunch\n' >words.rules
calm() {
    python3 "$TOUT_SOURCE/tests/cli/calm.py" "$@"
}
calm explain <<END
$("$TOUT" explain -m model.tout --no-rules "$(cat post.txt)" 2>&1)
END
"$TOUT" explain -m model.tout --no-rules --format jsonl "$(cat post.txt)" 2>&1 | calm 'explain as jsonl'
"$TOUT" tokens --features posts.tsv 2>&1 | calm tokens
"$TOUT" tokens --features --format jsonl posts.tsv 2>&1 | calm 'tokens as jsonl'
"$TOUT" score -m model.tout --no-rules --why posts.tsv 2>&1 | calm score
"$TOUT" score -m model.tout --no-rules --format jsonl --why posts.tsv 2>&1 | calm 'score as jsonl'
"$TOUT" score -m model.tout --no-rules --header --with-text --columns text posts.tsv 2>&1 | calm 'score with the text'
"$TOUT" score -m model.tout --no-rules --spreadsheet --columns text posts.tsv 2>&1 | calm 'score for spreadsheets'
"$TOUT" score -m model.tout --no-rules --tally tally.json posts.tsv 2>&1 | calm 'score with a tally'
calm 'its tally' <tally.json
"$TOUT" report -m model.tout --no-rules -o report.html posts.tsv 2>&1 | calm report
tr -d '\t' <report.html | calm 'its page'
"$TOUT" train -o hostile.tout --neutral talk posts.tsv corpus.tsv 2>&1 | calm train
"$TOUT" inspect --top 100 hostile.tout 2>&1 | calm inspect
"$TOUT" eval -m hostile.tout --predictions - posts.tsv 2>&1 | calm eval
"$TOUT" eval -m hostile.tout --surprising 100 --html page.html posts.tsv 2>&1 | calm 'eval with a page'
calm 'its surprising posts' <page.html
"$TOUT" eval -m hostile.tout --json posts.tsv 2>&1 | calm 'eval as JSON'
"$TOUT" rules test -m model.tout -r words.rules --hits posts.tsv 2>&1 | calm 'hits of rules'
"$TOUT" rules test -m model.tout -r words.rules --labelled posts.tsv 2>&1 | calm 'rules tested'
"$TOUT" count -o hostile.counts posts.tsv 2>&1 | calm count
"$TOUT" inspect --counts hostile.counts 2>&1 | calm 'counts as text'
"$TOUT" learn -m model.tout --no-such 2>&1 | calm learn
printf '%b' 'label\ttext\nse\033[2Jll\tpost\n' >label.tsv
"$TOUT" train -o none.tout label.tsv corpus.tsv 2>&1 | calm 'a label'
"$TOUT" score -m model.tout "no${esc}[2Jfile" 2>&1 | calm 'a name'
printf '%b' 'tout-rules 1\n[a]\nwhy = b\nmatch = (\033[2J\0302\0233\nexample = c\n' >bad.rules
"$TOUT" rules check bad.rules 2>&1 | calm 'a rule file'
mkdir folder
printf 'lunch\n' >"folder/a${esc}[2J${csi}.txt"
tar cf posts.tar folder
"$TOUT" score -m model.tout --no-rules --columns file,label posts.tar 2>&1 | calm 'an archive'
# Bytes that are not UTF-8 stand in TSV as they are, but together make no control; JSON has
# none of them.
{
    printf 'talk\tlunch \233 \302\n'
    printf 'talk\tlunch%055d\302\233\200\200\200\n' 0
} >bytes.tsv
"$TOUT" score -m model.tout --no-rules --columns text bytes.tsv 2>&1 | calm 'score of any bytes'
"$TOUT" tokens bytes.tsv 2>&1 | calm 'tokens of any bytes'
"$TOUT" rules test -m model.tout -r words.rules --hits bytes.tsv 2>&1 | calm 'hits in any bytes'
"$TOUT" score -m model.tout --no-rules --why --format jsonl bytes.tsv 2>&1 | calm 'any bytes as jsonl'
"$TOUT" score -m model.tout "no$(printf '\233')file" 2>&1 | calm 'a name of any bytes'
# What is written as TSV is read back as it was.
"$TOUT" score -m model.tout --no-rules --header --columns text posts.tsv 2>/dev/null >written.tsv
"$TOUT" score -m model.tout --no-rules --format jsonl --columns text --escaped written.tsv 2>/dev/null >again
"$TOUT" score -m model.tout --no-rules --format jsonl --columns text posts.tsv 2>/dev/null | cmp - again && echo same

printf 'id\tlabel\ttext\n=1+1\ttalk\t=cmd()\n@a\tselling\tbuy;=2+3, +4 "-5 -6\n1\ttalk\t\357\274\235SUM(1)\n2\ttalk\ta=b c-d\n' >cells.tsv
for format in tsv csv; do
    "$TOUT" score -m model.tout --no-rules --spreadsheet --header --columns id,text --format $format cells.tsv 2>/dev/null
done
"$TOUT" tokens --spreadsheet cells.tsv 2>/dev/null | grep "'"
"$TOUT" eval -m model.tout --spreadsheet --predictions - cells.tsv 2>/dev/null | cut -f 1,2 | tail -n 4
"$TOUT" score --spreadsheet --format jsonl cells.tsv || echo "exit $?"
"$TOUT" tokens --spreadsheet --format jsonl cells.tsv || echo "exit $?"
