# A label that no model can have costs its record; one with a single post is named.
{ printf '\ttea\nta\007lk\ttea\nt\377lk\ttea\n%065d\ttea\n' 0; cat corpus.tsv; } > bad.tsv
"$TOUT" train -o other.tout bad.tsv > /dev/null
echo "exit $?"
"$TOUT" inspect --top 0 other.tout > /dev/null && rm other.tout
"$TOUT" train -o other.tout --strict bad.tsv
echo "exit $?"
printf 'note\tthe first post of its own\n' >> corpus.tsv
"$TOUT" train -o other.tout corpus.tsv
echo "exit $?"
[ ! -e other.tout ]
# Labels that differ in case alone are most often one.
sed 's/^selling\tfree/Selling\tfree/; s/^selling\tgain/Selling\tgain/' corpus.tsv | head -n 12 > cases.tsv
"$TOUT" train -o cases.tout cases.tsv; echo "exit $?"
"$TOUT" train -o cases.tout --map Selling=selling cases.tsv; echo "exit $?"
