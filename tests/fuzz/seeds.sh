#!/bin/sh
# SPDX-License-Identifier: MIT
# usage: tests/fuzz/seeds.sh TOUT: makes anew, with this command, the models and counts that
# fuzzing starts from: small ones, with every section there is.
set -eu
tout=$1
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

printf 'tout-lexicon 1\n[look-alike]\nfree\n[sold]\nfollowers cheap\n' >lexicon
{
    printf 'selling\tbuy followers now, real and cheap\n'
    printf 'selling\tget 1000 followers fast https://example.org/f\n'
    printf 'talk\tlunch in the park\n'
    printf 'talk\tthanks for the day in the park #sun\n'
} >corpus.tsv
cat >rules <<'END'
tout-rules 1

[cheap]
why = sells followers
match = (?i)cheap
score = learned selling
example = cheap followers
END
i=0
while [ $i -lt 700 ]; do
    echo "tea in the park, day $i"
    i=$((i + 1))
done >natural.txt

mkdir -p "$here/model" "$here/counts" "$here/counts_text"
"$tout" train -o "$here/model/plain.tout" --neutral talk --lexicon lexicon --no-rules corpus.tsv
"$tout" train -o "$here/model/whole.tout" --neutral talk --lexicon lexicon --no-rules -r rules \
    --natural natural.txt --natural-from lines --note licence=none corpus.tsv
"$tout" train -o "$here/model/private.tout" --no-undoing --no-words --no-names --language auto \
    --no-rules corpus.tsv
"$tout" count -o "$here/counts/plain.counts" --lexicon lexicon corpus.tsv
"$tout" count -o "$here/counts/private.counts" --no-words --no-undoing --language none corpus.tsv
printf 'label,text\nonly,one post\n' |
    "$tout" count -o "$here/counts/one.counts" --no-undoing --from csv -
"$tout" inspect --counts "$here/counts/plain.counts" >"$here/counts_text/plain.txt"
"$tout" inspect --counts "$here/counts/one.counts" >"$here/counts_text/one.txt"
