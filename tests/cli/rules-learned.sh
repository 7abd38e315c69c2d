# Scores of rules that training learns, and the models that have them.
cat > tea.rules <<'RULES'
tout-rules 1

[tea]
why     = tea is talk
match   = \btea\b
score   = learned talk
example = tea
counter = coffee
RULES
"$TOUT" train -r tea.rules -o tea.tout corpus.tsv 2>&1 | grep -v warning
"$TOUT" inspect tea.tout | grep -A 2 'learned scores' | sed 's/[+-][0-9.]* talk/NUMBER talk/'
printf 'tea\n' | "$TOUT" score -m tea.tout -r tea.rules --why --format jsonl - 2> /dev/null |
    grep -c '"kind":"rule"'
printf 'tea\n' | "$TOUT" score -m model.tout -r tea.rules -; echo "exit $?"
sed 's/tea\\b/teapot\\b/; s/= tea$/= teapot/' tea.rules > other.rules
printf 'tea\n' | "$TOUT" score -m tea.tout -r other.rules - 2>&1 | grep 'others now'
"$TOUT" eval --folds 2 -r tea.rules corpus.tsv 2> /dev/null | grep -c accuracy
sed 's/learned talk/learned weather/' tea.rules > weather.rules
"$TOUT" train -r weather.rules -o x.tout corpus.tsv 2>&1 | tail -1
