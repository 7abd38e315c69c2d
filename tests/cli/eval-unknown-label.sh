printf 'spam\tbuy followers\nham\ttea\n' > other.tsv
"$TOUT" eval -m model.tout --no-rules other.tsv
"$TOUT" eval -m model.tout --no-rules --map spam=selling,ham=talk other.tsv 2> /dev/null | head -1
