# Exports of networks: an archive with an outbox, a chat that is not quite JSON, a stream of events.
cat > outbox.json <<'END'
{"@context":"https://www.w3.org/ns/activitystreams","type":"OrderedCollection","orderedItems":[
{"type":"Create","actor":"https://a.example/users/me","object":{"id":"https://a.example/1","type":"Note","to":["https://www.w3.org/ns/activitystreams#Public"],"summary":"offer","content":"<p>buy followers &amp; likes<br />at <a href=\"https://shop.example/x\"><span class=\"invisible\">https://</span>shop.example/x</a></p>","attachment":[{"name":"a price list"}]}},
{"type":"Announce","object":"https://b.example/2"},
{"type":"Create","object":{"id":"https://a.example/3","type":"Note","to":["https://b.example/users/you"],"content":"<p>psst</p>"}},
{"type":"Create","object":{"id":"https://a.example/4","type":"Note","content":"<p>tea in the park</p>","cc":"as:Public"}},
{"type":"Create","object":{"id":"https://a.example/5","type":"Note","content":"tea
END
printf '{"orderedItems":["https://b.example/2"]}' > likes.json
tar -czf archive.tar.gz outbox.json likes.json
"$TOUT" score -m model.tout --no-rules --with-text archive.tar.gz
echo "exit $?"
printf '{"name":"Shop","type":"public_channel","id":5,"messages":[{"id":1,"type":"service"},{"id":2,"type":"message","text":["buy\\x1f",{"type":"text_link","text":"followers","href":"https://shop.example/x"}]}]}' > result.json
"$TOUT" score -m model.tout --no-rules --with-text result.json
printf '{"did":"did:plc:me","kind":"commit","time_us":1,"commit":{"operation":"create","collection":"app.bsky.feed.post","rkey":"k","record":{"text":"tea in the park"}}}\n{"did":"did:plc:me","kind":"identity","time_us":2}\n' | "$TOUT" score -m model.tout --no-rules --with-text
