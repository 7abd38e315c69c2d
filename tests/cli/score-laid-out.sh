# JSON laid out over lines, as programs do for people, is what it is in one line.
try() { echo "$1"; "$TOUT" score -m model.tout --no-rules --columns id,label,text "$1"; echo "exit $?"; }
cat > search.json <<'END'
{
  "statuses": [
    {
      "created_at": "Thu Feb 29 15:46:21 +0000 2024",
      "id_str": "11",
      "full_text": "tea in the park"
    },
    {
      "created_at": "Thu Feb 29 15:46:22 +0000 2024",
      "id_str": "12"
    }
  ],
  "search_metadata": {
    "count": 2
  }
}
END
try search.json
tr -d '\n' < search.json > line.json
try line.json
printf '[\n  {\n    "id_str": "13",\n    "full_text": "soup at one"\n  }\n]\n' > tweets.json
try tweets.json
cat > page.json <<'END'
{
  "data": [
    {
      "id": "21",
      "author_id": "7",
      "conversation_id": "21",
      "text": "rain, and a book"
    }
  ],
  "meta": {
    "result_count": 1
  }
}
END
try page.json
cat > objects.json <<'END'
{
  "id": 31,
  "text": "buns at noon"
}
{
  "id": 32
  "text": "no comma"
}
{
  "id": 33,
  "text": "buns at one"
}
END
try objects.json
printf '[\n  {\n    "id": 41,\n    "text": "a walk"\n  }\n]\n' > array.json
try array.json
