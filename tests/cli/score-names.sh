# Columns and fields by the names that others gave them.
try() { "$TOUT" score -m model.tout --no-rules --columns id,author,time,label "$@"; echo "exit $?"; }
cat > words.csv <<'END'
key,words,who,day
7,tea in the park,ann,2024-02-29
8,followers for all,bob,
END
try --text words --id key --author who --time day words.csv
try --text words words.csv
# One that is not there is told, like that of the text.
try --text words --author whom words.csv
try --text words --time day --id id words.csv
cat > words.jsonl <<'END'
{"key": 7, "words": "tea in the park", "by": {"name": "ann"}, "at": "2024-02-29T15:46:21Z"}
{"key": null, "words": "rain again", "by": {"name": 5}, "at": "noon"}
{"key": "9", "words": "a good book", "at": 1709221581}
END
try --text words --id key --author by.name --time at words.jsonl
try --text words --id key words.jsonl
# X's archives of ten years ago had such a table beside their files.
cat > tweets.csv <<'END'
"tweet_id","in_reply_to_status_id","timestamp","source","text","expanded_urls"
"20121","","2012-11-02 08:12:00 +0000","<a>web</a>","tea in the park",""
END
try tweets.csv
try --time source tweets.csv
# Without a header there is nothing to name.
try --id key corpus.tsv
"$TOUT" report -m model.tout --text words --author who --time day -o page.html words.csv
grep -o "2024-02[^<]*\|Feb[^<]*2024" page.html | head -n 1; grep -c ann page.html
