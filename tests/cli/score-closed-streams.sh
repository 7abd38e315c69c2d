# A stream that was closed before it began is nobody's: an error where it is needed, and else nothing.
printf 'talk\ttea\nno tab here\n' > posts.tsv
score() { timeout 20 "$TOUT" score -m model.tout --no-rules --columns line,label "$@"; echo "exit $?" >> said; }
score <&-
score -o in.tsv posts.tsv <&- 2> /dev/null
score posts.tsv >&-
score -o out.tsv posts.tsv >&- 2> /dev/null
score -o err.tsv posts.tsv 2>&-
cat said
cmp in.tsv out.tsv && cmp out.tsv err.tsv && cat err.tsv
