printf 'talk\ttea\nno tab here\nselling\tbuy followers\n' > posts.tsv
"$TOUT" score -m model.tout --no-rules --strict posts.tsv
