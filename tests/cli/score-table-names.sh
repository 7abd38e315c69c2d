# The columns of a table go by their names, in whatever case; a table that has no column
# of the text is told as that, and nothing of it is taken for something else without a word.
score() { "$TOUT" score -m model.tout --no-rules --columns id,text "$@"; echo "exit $?"; }
printf 'ID,Text\n7,"Get 1000 followers"\n' > upper.csv
score upper.csv
score < upper.csv
printf 'Id\tTEXT\tText\tAuthor\n7\ttea\tsun\tme\n' > both.tsv
score --text Text both.tsv
printf 'text,TEXT\ntea,sun\n' | score --text TEXT
printf 'Id\tMessage\n7\ttea\n' | score --text message
printf 'label,tweet\nx,tea\n' | score --from csv
printf 'id,tweet_text\n7,tea\n' > tweets.csv && score tweets.csv
printf 'id\ttweet\n7\ttea\n' > tweets.tsv && score tweets.tsv
printf '\nid\tlang\ttweet\n7\ten\ttea\n' | score
printf '\n\nid\ttext\n7\ttea\n' | score
# Of two columns of one name neither is taken.
printf 'text,label,text\ntea,x,sun\n' | score
printf 'id\ttext\tid\n7\ttea\t8\n' > ids.tsv && score ids.tsv
printf 'Text,label,TEXT\ntea,x,sun\n' > cases.csv && score cases.csv
printf 'label,text,label\nx,tea,y\n' | score
# Without a header the first column is the label; that this was so is told.
printf 'talk\ttea\nselling\tbuy\tfollowers\n' > pairs.tsv && score pairs.tsv
printf 'id of it,what is said\n7,tea\n' > said.csv && score said.csv pairs.tsv
mkdir folder && cp said.csv folder/a.csv && cp said.csv folder/b.csv && score --from csv folder
# A header that was learned as a post.
train() { "$TOUT" train -o other.tout "$@"; echo "exit $?"; }
awk -F '\t' 'BEGIN { print "Text,Label" } { printf "\"%s\",%s\n", $2, $1 }' corpus.tsv > upper.csv
train --neutral talk upper.csv 2> /dev/null
cmp other.tout model.tout
awk -F '\t' 'BEGIN { print "Category\tMessage" } { print }' corpus.tsv > category.tsv
train category.tsv
cp category.tsv again.tsv
train category.tsv again.tsv 2>&1 | grep -v warning
"$TOUT" eval -m model.tout category.tsv 2>&1 > /dev/null
"$TOUT" count -o c.counts category.tsv
printf 'label\ttext\tlabel\ntalk\ttea\tselling\n' > labels.tsv && train labels.tsv
train --text message --label category category.tsv 2>&1 | sed 1q
