# One corpus in every kind gives the same model, byte for byte.
awk -F '\t' 'BEGIN { print "text,label" } { printf "\"%s\",%s\r\n", $2, $1 }' corpus.tsv > corpus.csv
awk -F '\t' 'BEGIN { print "sep=;\nlabel;text" } { print $1 ";" $2 }' corpus.tsv > semicolon.csv
awk -F '\t' '{ printf "{\"label\":\"%s\",\"text\":\"%s\"}\n", $1, $2 }' corpus.tsv > corpus.jsonl
awk -F '\t' '{ print "__label__" $1 " " $2 }' corpus.tsv > corpus.txt
mkdir -p corpus/selling corpus/talk
awk -F '\t' '{ print $2 > ("corpus/" $1 "/" NR ".txt") }' corpus.tsv
for corpus in corpus.csv semicolon.csv corpus.jsonl corpus.txt corpus; do
    "$TOUT" train -o other.tout --neutral talk "$corpus" 2>&1 | head -1
    cmp other.tout model.tout
    "$TOUT" eval -m model.tout --no-rules "$corpus" 2> /dev/null | head -1
    rm other.tout
done
"$TOUT" train --from '?'
