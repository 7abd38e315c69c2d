# Posts under two labels are named by their places; none is quoted.
{ cat corpus.tsv; sed 's/^selling/talk/' corpus.tsv; } > twice.tsv
"$TOUT" train -o other.tout corpus.tsv twice.tsv
"$TOUT" eval -m model.tout --no-rules corpus.tsv twice.tsv > /dev/null
