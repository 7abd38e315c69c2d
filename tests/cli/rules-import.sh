# Other programs' lists of words become rules.
cat > filters.json <<'JSON'
[{"id":"1","title":"Sellers & co","context":["home"],"expires_at":null,
  "filter_action":"hide","keywords":[
   {"id":"1","keyword":"buy tea","whole_word":true},
   {"id":"2","keyword":"$5!","whole_word":false},
   {"id":"3","keyword":"чай","whole_word":true},
   {"id":"4","keyword":" tea ","whole_word":false},
   {"id":"5","keyword":""}],"statuses":[]},
 {"id":"2","title":"Sellers / co","keywords":[{"keyword":"mug","whole_word":true}]},
 {"id":"3","title":"only posts","keywords":[]},
 {"id":"4","phrase":"of version one","whole_word":true}]
JSON
"$TOUT" rules import --label selling filters.json; echo "exit $?"
cat > words.json <<'JSON'
[["tea","bonus"],"mug","/free (tea|mug)s?/i","/[bad/","/\\d{3,}\\u0063ups/",[]]
JSON
"$TOUT" rules import --label selling --score +1.5 words.json -o words.rules; echo "exit $?"
cat words.rules
"$TOUT" rules check -m model.tout --no-rules words.rules; echo "exit $?"
printf 'tea bonus\n/free\\s+tea/i\n' | "$TOUT" rules import --label talk --from misskey
printf '/ free mugs/\n/mugs\\ /i\n/ /\n' | "$TOUT" rules import --label talk --from misskey
printf 'cheap tea\r\n\n#tea\n\377\376\n' > phrases.txt
"$TOUT" rules import --label talk --score learned phrases.txt; echo "exit $?"
"$TOUT" rules import phrases.txt; echo "exit $?"
"$TOUT" rules import --label talk --from words phrases.txt; echo "exit $?"
"$TOUT" rules import --label talk --from mastodon phrases.txt; echo "exit $?"
echo '[{' | "$TOUT" rules import --label talk; echo "exit $?"
"$TOUT" rules import --label talk missing.txt; echo "exit $?"
"$TOUT" rules import --label talk --score lots phrases.txt; echo "exit $?"
