# What is said while learning and putting counts together never quotes a post: no escape,
# formula or markup of it gets into a message.
bad=$(printf 'buy \033]0;title\007 \033[31m red \302\2332J \177')
printf '%s =cmd() <b>quoted</b>\n=1+1 quoted \033[2J\n' "$bad" >posts.txt
# Says what a message has of the posts, if it has anything.
mute() {
    python3 -c '
import sys
text = sys.stdin.buffer.read().decode(errors="replace")
found = sorted({hex(ord(c)) for c in text if c not in "\n\t" and (ord(c) < 32 or 127 <= ord(c) < 160)})
found += [word for word in ("quoted", "cmd", "=1", "<b") if word in text]
print(sys.argv[1], "is mute" if not found and text else "has " + ", ".join(found))' "$1"
}
"$TOUT" learn -m model.tout --label talk -c c.counts posts.txt 2>&1 | mute learn
"$TOUT" unlearn -m model.tout --label talk -c c.counts posts.txt 2>&1 | mute unlearn
"$TOUT" unlearn -m model.tout --label talk -c c.counts posts.txt 2>&1 | mute 'unlearn of what was not learned'
"$TOUT" unlearn --strict -m model.tout --label talk -c c.counts posts.txt 2>&1 | mute 'unlearn --strict'
for kind in jsonl tsv csv fasttext; do
    "$TOUT" learn -m model.tout --label talk -c c.counts --from $kind posts.txt 2>&1 | mute "learn from $kind"
done
printf '{"text":"%s quoted"\n{"text":"quoted","label":"<b>\\u001b[2J\n' "$bad" >bad.jsonl
"$TOUT" learn -m model.tout --label talk -c c.counts --from jsonl bad.jsonl 2>&1 | mute 'learn from bad JSON'
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
# What a model shows of them is for terminals.
"$TOUT" inspect --top 1000 sum.tout | tr -d '\n\t' | LC_ALL=C grep -c '[[:cntrl:]]'
"$TOUT" inspect --top 1000 sum.tout | grep -c quot
