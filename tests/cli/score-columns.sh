# Columns by name, in the order asked for; a name that is none is refused with the list.
printf '{"id":7,"text":"tea, \\"sun\\"","author":"example","time":"2024-02-29T12:30:00Z"}\n{"text":"buy followers"}\n' > posts.jsonl
score() { "$TOUT" score -m model.tout --no-rules "$@" 2> /dev/null; }
score --header --columns file,line,id,text,label posts.jsonl
score --header --columns text,flags,author,file --format csv posts.jsonl
score --columns line,author,time,label,text --format jsonl posts.jsonl
score --columns time,author,line posts.jsonl
echo 'xyzzy' | score --columns line,time,flags,label --format jsonl --from lines
echo 'xyzzy' | score --columns label,time,line,author --from lines
score --columns id,p:selling,p:talk,probability posts.jsonl |
    awk -F '\t' '{ d = $2 + $3 - 1; print $1, d * d < 1e-16, ($2 > $3 ? $2 : $3) == $4 }'
score --columns id,probabilities,why --limit 1 posts.jsonl |
    python3 -c '
import json, sys
post, shares, why = sys.stdin.readline().rstrip("\n").split("\t")
print(post, sorted(json.loads(shares)), json.loads(why.replace("\\\\", "\\"))[0].keys())'
for columns in id,mood p:spam id,label,id '' id,; do
    "$TOUT" score -m model.tout --no-rules --columns "$columns" posts.jsonl
    echo "exit $?"
done
"$TOUT" score -m model.tout --no-rules --columns id --why posts.jsonl
