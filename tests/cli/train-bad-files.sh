# Files that are no corpus: each is named with what is wrong, and no model is written.
: > empty.tsv
printf 'text,label\r\n' > header.csv
printf 'tweet,class,lang\na,b,c\n' > columns.csv
printf '{"text":"a"}\n' > field.jsonl
printf 'ham\ttea\rham\tsun\r' > returns.tsv
printf '\377\376t\0' > wide.csv
printf 'ham\tte\0a\n' > nul.tsv
printf 'text,label\n"tea,ham\nsun,ham\n' > open.csv
printf '__label__a __label__b tea\n' > both.txt
printf 'same\tpost\nsame\tpost\n' > same.tsv
mkdir -p flat && : > flat/post.txt
for file in empty.tsv header.csv columns.csv field.jsonl returns.tsv wide.csv nul.tsv open.csv both.txt same.tsv flat; do
    "$TOUT" train -o other.tout "$file" 2>&1
    echo "exit $?"
done
"$TOUT" train -o other.tout --from csv wide.csv 2>&1
"$TOUT" train -o other.tout --from lines same.tsv 2>&1
[ ! -e other.tout ]
# What was learned says nothing of what comes.
ln -sf corpus.tsv link.tsv
"$TOUT" train -o learned.tout --neutral talk --natural link.tsv corpus.tsv 2>&1; echo "exit $?"
