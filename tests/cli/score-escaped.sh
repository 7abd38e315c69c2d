# What is written as TSV is read back the same; what no backslash stands for is bad.
printf '{"id":"1","text":"a\\tb\\nc\\rd\\\\e"}\n{"id":"x\\ty","text":"\\\\"}\n' > posts.jsonl
score() { "$TOUT" score -m model.tout --no-rules "$@"; }
score --header --columns id,text posts.jsonl 2> /dev/null > posts.tsv
cat posts.tsv
score --format jsonl --columns id,text posts.jsonl 2> /dev/null > first
score --format jsonl --columns id,text --escaped posts.tsv 2> /dev/null | cmp - first && echo same
score --format jsonl --columns id,text posts.tsv 2> /dev/null | cmp -s - first || echo another
printf 'text\na\\x\nb\\\nc\\\\\n' > bad.tsv
score --columns line,text --escaped bad.tsv
score --escaped posts.jsonl || echo "exit $?"
