# The other files are scored all the same.
printf 'tea in the park\n' > posts.txt
"$TOUT" score -m model.tout --no-rules missing.tsv posts.txt
