# An older result stays where nothing could be read for another one.
echo 'tea in the park' > posts.txt
: > empty.txt
mkdir folder
try() { echo old > out; "$TOUT" score -m model.tout --no-rules "$@"; echo "exit $?: $*"; cat out; }
try -o out nosuch
try -o out --header nosuch
try -o out --from lines --header folder
try -o out nosuch nosuch
# It is replaced where a file could be, by nothing too.
try -o out --columns id,label --header nosuch posts.txt 2> /dev/null
try -o out --columns id,label posts.txt nosuch 2> /dev/null
try -o out --from lines empty.txt
try -o out --from lines --columns id,label --header empty.txt
try -o out --columns id,label --header --only selling posts.txt
# A tally tells of files that are not there, and of itself where it is one that is read.
echo old > tally
"$TOUT" score -m model.tout --no-rules -o out --tally tally nosuch 2> /dev/null; grep -c 'not opened' tally
cp corpus.tsv c.tsv
try -o out --tally c.tsv c.tsv; cmp c.tsv corpus.tsv
try -o out --tally out posts.txt
"$TOUT" score -m model.tout --no-rules -o new nosuch 2> /dev/null; ls new 2> /dev/null || echo no new file
try_new() { "$TOUT" score -m model.tout --no-rules "$@"; echo "exit $?: $*"; ls new 2> /dev/null || echo no new file; }
try_new -o new new
try_new -o new --tally new posts.txt
try_new -o new --tally none/tally posts.txt
