# What a corpus should not hold is told with its place; a model comes of it only where it
# can, and opens.
try() {
    file=$1
    shift
    echo "-- $file"
    rm -f bad.tout
    "$TOUT" train -o bad.tout "$@" "$file" 2>&1 |
        grep -v '^tout: warning: only\|held out' | sed 's|, [0-9]* bytes$||'
    if [ -f bad.tout ]; then
        echo 'some words' | "$TOUT" score --no-rules -m bad.tout --from lines > /dev/null 2>&1
        echo "a model, score $?"
    fi
}
printf 'a\thello there\n\tno label\nb\tgood day\na\thello\nb\tgood night\n' > no-label.tsv
printf 'a\thello there\nb\tgood day\na\thello\n' > one-post.tsv
printf 'a\thello there\na\thello\n' > one-label.tsv
: > empty.tsv
printf 'label\ttext\n' > header.tsv
printf 'a\tsame post\na\tsame post\nb\tsame post\nb\tsame post\n' > same.tsv
printf 'a\thello \377 there\nb\tgood \351 day\na\thello\nb\tgood night\n' > latin.tsv
{ printf 'a\t'; head -c 11000000 /dev/zero | tr '\0' x; printf '\nb\tgood day\na\thello\nb\tgood\na\tbye\n'; } > long.tsv
printf '\377\376a\0\t\0h\0\n\0' > utf-16.tsv
printf 'a\thello\rb\tgood day\r' > returns.tsv
printf 'la\001bel\thello\na\tone\na\ttwo\nb\tthree\nb\tfour\n' > control.tsv
printf '__label__a hello\n__label__b good\n__label__a __label__b two\n__label__a more\n__label__b nice\n' > two.txt
printf 'label,text\na,"hello, there"\nb,"good\nday"\na,hello you\nb,good night\na,"never ends\n' > quote.csv
printf '{"text":"hi","label":"a"}\n{"text":"x","label":\n{"text":"ho","label":"b"}\n{"text":"hi hi","label":"a"}\n{"label":"b"}\n{"text":"go","label":"b"}\n' > lines.jsonl
mkdir -p folder/a folder/b
echo hello > folder/a/1; echo hello again > folder/a/2; echo good > folder/b/1; echo good day > folder/b/2
for file in no-label.tsv one-post.tsv one-label.tsv empty.tsv header.tsv same.tsv latin.tsv \
    long.tsv utf-16.tsv returns.tsv control.tsv two.txt quote.csv lines.jsonl folder; do
    try $file
done
try long.tsv --strict
{ i=0; while [ $i -lt 1000 ]; do i=$((i + 1)); echo "talk	walk $i in the park with $((i % 7)) dogs"; done
  echo 'spam	buy followers now'; echo 'spam	buy cheap followers'; } > unbalanced.tsv
try unbalanced.tsv
echo 'buy followers' | "$TOUT" score --no-rules -m bad.tout --from lines 2> /dev/null | cut -f 2
