# Which rules match which posts, and how many of them are of the rule's label.
cat > tea.rules <<'RULES'
tout-rules 1

[tea]
why = tea is talk
match = \btea\b
score = talk +1
example = tea
counter = coffee

[cheap]
why = cheap things are sold
match = (?i)\bcheap\b
label = selling
example = cheap
counter = dear

[never]
why = nobody says so
match = parchment
score = talk -1
example = parchment
counter = paper
RULES
printf 'talk\tcheap talk\n' >> corpus.tsv
"$TOUT" rules list tea.rules
"$TOUT" rules test -m model.tout -r tea.rules --labelled corpus.tsv 2> /dev/null
"$TOUT" rules test -m model.tout -r tea.rules --hits --from lines corpus.tsv 2> /dev/null
"$TOUT" rules test -m model.tout --no-rules corpus.tsv; echo "exit $?"
"$TOUT" rules parchment; echo "exit $?"
