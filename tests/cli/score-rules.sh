# A rule adds, a rule decides, and each says so.
cat > house.rules <<'EOF'
tout-rules 1

[tea]
why     = tea is never sold here
match   = \btea\b
label   = talk
example = tea for sale

[likes]
why     = sells likes
match   = \blikes\b
score   = selling +2
example = likes for all
EOF
printf 'buy tea followers\nlikes in the park\n' > posts.txt
"$TOUT" score -m model.tout -r house.rules --from lines --format jsonl --why posts.txt 2> errors |
    grep -o '"kind":"rule"[^}]*'
cat errors
