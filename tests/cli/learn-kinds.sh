# learn and unlearn read what score reads: an export, a table, packed; lines are plain ones.
learn() { "$TOUT" "$1" -m model.tout --label talk -c c.counts "$2" 2>&1; echo "exit $?"; }
cat > outbox.json <<'JSON'
{"@context":"https://www.w3.org/ns/activitystreams","type":"OrderedCollection","orderedItems":[
{"type":"Create","object":{"id":"https://example.org/1","type":"Note","to":["https://www.w3.org/ns/activitystreams#Public"],"content":"<p>tea in the park</p>"}},
{"type":"Create","object":{"id":"https://example.org/2","type":"Note","to":["https://www.w3.org/ns/activitystreams#Public"],"content":"<p>a good book</p>"}}]}
JSON
printf 'id\tlabel\ttext\n7\ttalk\ttea in the park\n8\ttalk\ta good book\n' > table.tsv
printf 'id,text\n7,tea in the park\n8,"a good book"\n' | gzip > packed
mkdir -p archive/data
printf 'window.YTD.tweets.part0 = [{"tweet":{"id":"7","full_text":"tea in the park"}},{"tweet":{"id":"8","full_text":"a good book"}}]' > archive/data/tweets.js
python3 -c '
import zipfile
with zipfile.ZipFile("archive.zip", "w") as archive: archive.write("archive/data/tweets.js", "data/tweets.js")'
printf 'tea in the park\n\n \t\r\na good book\n' > lines.txt
learn learn lines.txt
cp c.counts lines.counts
learn unlearn lines.txt
cp c.counts none.counts
for file in outbox.json table.tsv packed archive archive.zip; do
    learn learn $file
    cmp c.counts lines.counts
    learn unlearn $file
    cmp c.counts none.counts
done
printf '{"mood":"tea"}\n' > other.json
learn learn other.json
"$TOUT" learn -m model.tout --label talk -c c.counts --from lines archive.zip; echo "exit $?"
"$TOUT" score -m model.tout --from mastodon archive 2>&1; echo "exit $?"
printf '<p>tea\n' | "$TOUT" learn -m model.tout --label talk -c c.counts --from lines; echo "exit $?"
