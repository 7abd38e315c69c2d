# What is said while learning and putting counts together never quotes a post: no escape,
# formula or markup of it gets into a message.
bad=$(printf 'marked \033]0;title\007 \033[31m red \302\2332J \177 and so on')
printf '%s =cmd() <b>quoted</b>\nmarked=1+1 and forty bytes of a post then quoted \033[2J\n' "$bad" >posts.txt
calm() {
    python3 "$TOUT_SOURCE/tests/cli/calm.py" "$@"
}
# Says what a message has of the posts: of what stands where a name or a header is expected
# the first 40 bytes may be shown.
mute() {
    calm "$1" --first marked quoted cmd '<b'
}
"$TOUT" learn -m model.tout --label talk -c c.counts posts.txt 2>&1 | mute learn
"$TOUT" unlearn -m model.tout --label talk -c c.counts posts.txt 2>&1 | mute unlearn
"$TOUT" unlearn -m model.tout --label talk -c c.counts posts.txt 2>&1 | mute 'unlearn of what was not learned'
"$TOUT" unlearn --strict -m model.tout --label talk -c c.counts posts.txt 2>&1 | mute 'unlearn --strict'
for kind in jsonl tsv csv fasttext; do
    "$TOUT" learn -m model.tout --label talk -c c.counts --from $kind posts.txt 2>&1 | mute "learn from $kind"
done
printf '{"text":"%s quoted"\n{"text":"marked quoted","label":"<b>\\u001b[2J\n' "$bad" >bad.jsonl
"$TOUT" learn -m model.tout --label talk -c c.counts --from jsonl bad.jsonl 2>&1 | mute 'learn from bad JSON'
# Posts where a label, a name or a header is expected.
sed 's/$/	lunch/' posts.txt >labels.tsv
"$TOUT" train -o some.tout --neutral talk labels.tsv corpus.tsv 2>&1 | mute 'train with posts as labels'
"$TOUT" count -o some.counts labels.tsv 2>&1 | mute 'count of posts as labels'
"$TOUT" eval -m model.tout labels.tsv 2>&1 | mute 'eval of posts as labels'
sed 's/^/lunch	/' posts.txt | "$TOUT" eval -m model.tout --from tsv --text lunch --label label - 2>&1 |
    mute 'eval with a post as a header'
sed 's/^/lunch,/' posts.txt | "$TOUT" score -m model.tout --from csv --text none - 2>&1 | mute 'a header of CSV'
printf '__label__%s lunch\n' "$bad" | "$TOUT" train -o some.tout --from fasttext - 2>&1 | mute 'a label of fastText'
printf '{"label":"%s","text":"lunch"}\n' 'marked \\u001b[2J\\u009b2J and so on until it is quoted' |
    "$TOUT" count -o some.counts --from jsonl - 2>&1 | mute 'a label of JSON'
printf '["%s"]' '/marked \\u001b[2J\\u009b2J and so on until it is quoted(/' |
    "$TOUT" rules import --label talk - 2>&1 | mute 'rules import'
"$TOUT" inspect posts.txt 2>&1 | mute 'inspect of posts'
"$TOUT" train -o some.tout --lexicon posts.txt --neutral talk corpus.tsv 2>&1 | mute 'a lexicon of posts'
# Of a rule file the line is shown.
"$TOUT" rules check posts.txt 2>&1 | calm 'rules check of posts'
{ printf 'tout-rules 1\n[a]\nwhy = b\n'; sed 's/[^ -~]//g' posts.txt; } >posts.rules
"$TOUT" rules check posts.rules 2>&1 | calm 'rules check of a rule with a post'
"$TOUT" merge -o none.counts posts.txt 2>&1 | mute 'merge of posts'
"$TOUT" build -o none.tout posts.txt 2>&1 | mute 'build of posts'
"$TOUT" learn -m model.tout --label talk -c posts.txt posts.txt 2>&1 | mute 'learn into posts'

# Counts of such posts, as text too, in which somebody changed a name.
{ sed 's/^/talk	/' posts.txt; sed 's/^/talk	/' posts.txt; cat corpus.tsv; } >hostile.tsv
"$TOUT" count -o hostile.counts hostile.tsv 2>&1 | mute count
"$TOUT" inspect --counts hostile.counts >counts.txt
"$TOUT" merge -o sum.counts counts.txt hostile.counts && "$TOUT" build -o sum.tout --neutral talk sum.counts && echo built
for line in 'quoted\t1' 'feature 00000000ffffffff stem:quoted\033[2J 1\t1' \
    'word 00000000ffffffff 00000000ffffffff <b>\033[2J\t1' 'labels quoted\033[2J talk\t1' \
    'posts talk\t=cmd()' 'recipe quoted\033[2J\t1'; do
    { cat counts.txt; printf "$line\n"; } >changed.txt
    "$TOUT" merge -o none.counts changed.txt 2>&1 | mute "merge with ${line%% *}"
done
ls none.counts none.tout 2>/dev/null || echo 'nothing else was written'
# Somebody changed names, and left their keys.
sed '/^feature/s/stem:\([a-z]*\)/stem:\1\\xc2\\x9b2J\\x1b/;/^word/s/\([a-z]*\)\t/\1\\xc2\\x9b2J\t/' counts.txt >changed.txt
"$TOUT" merge -o changed.counts changed.txt && "$TOUT" inspect --counts changed.counts >again.txt
grep -c '2J' again.txt
calm 'counts with other names' <again.txt
"$TOUT" build -o changed.tout --neutral talk changed.counts 2>&1 | mute 'a model of them'
"$TOUT" inspect --top 100 changed.tout | grep -a 2J | calm 'its names'
# What a model shows of them is for terminals.
"$TOUT" inspect --top 1000 sum.tout | tr -d '\n\t' | LC_ALL=C grep -c '[[:cntrl:]]'
"$TOUT" inspect --top 1000 sum.tout | grep -c quot
