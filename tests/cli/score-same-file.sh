# What is read is not written over.
echo 'lunch in the park' > posts.txt
ln -s posts.txt link.txt
"$TOUT" score -m model.tout --no-rules -o link.txt posts.txt || echo "exit $?"
cat posts.txt
# Nor is more left of an older result than the new one has.
seq 1 100 > out.tsv
"$TOUT" score -m model.tout --no-rules --columns id -o out.tsv posts.txt 2> /dev/null
cat out.tsv
# Not by way of standard input and output either: what is added to would be read for ever.
seq 1 30000 | sed 's/^/lunch in the park /' > long.txt
"$TOUT" score -m model.tout --no-rules -o long.txt < long.txt; echo "exit $?"
(ulimit -f 20000; "$TOUT" score -m model.tout --no-rules --with-text long.txt >> long.txt)
echo "exit $?"
wc -l < long.txt
