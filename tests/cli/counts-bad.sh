# What is not counts is refused by name, line or byte, and nothing is left behind.
"$TOUT" merge -o out.counts model.tout; echo $?
"$TOUT" merge -o out.counts corpus.tsv; echo $?
"$TOUT" count -o a.counts corpus.tsv 2> /dev/null
head -c 9000 a.counts > cut.counts
"$TOUT" build -o out.tout cut.counts 2>&1 | sed 's/byte [0-9]*/byte N/; s/[0-9]* bytes/N bytes/; s/has [0-9]*/has N/'
"$TOUT" count -o b.counts --language none corpus.tsv 2> /dev/null
"$TOUT" merge -o out.counts a.counts b.counts; echo $?
"$TOUT" inspect --counts a.counts > a.txt
{ cat a.txt; echo 'posts talk'; } > 1.txt
{ cat a.txt; printf 'posts other\t1\n'; } > 2.txt
{ cat a.txt; printf 'word 01 02 talk wonder\t1\n'; } > 3.txt
grep -v '^lexicon sold follow' a.txt > 4.txt
{ printf 'labels talk\t1\n'; printf 'parchment\t1\n'; } > 5.txt
printf 'posts talk\t1\n' > 6.txt
for file in 1 2 3 4 5 6; do
    "$TOUT" merge -o out.counts $file.txt 2>&1 | sed 's/[0-9a-f]\{16\}/KEY/g; s/:[0-9]*:/:N:/'
done
"$TOUT" merge; echo $?
"$TOUT" count corpus.tsv; echo $?
ls | grep '^out' || echo nothing left
