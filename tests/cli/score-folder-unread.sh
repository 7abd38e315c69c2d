# What a folder or an archive has beside its export is not read, and told by name.
score() { "$TOUT" score -m model.tout --no-rules "$@" > /dev/null; echo "exit $?"; }
mkdir -p mix/more mix/data mix/app.bsky.feed.like mix/assets/js
outbox='{"@context":"x","type":"OrderedCollection","orderedItems":[{"type":"Create","object":{"id":"https://example.org/1","type":"Note","to":["https://www.w3.org/ns/activitystreams#Public"],"content":"<p>tea</p>"}}]}'
echo "$outbox" > mix/outbox.json
# The export's own files, which have no posts.
for name in actor.json likes.json data/account.js data/follower.js data/tweet-headers.js \
    data/deleted-tweet-headers.js data/tweetdeck.js data/manifest.js assets/js/ondemand.js \
    app.bsky.feed.like/3k.json .hidden.txt README.txt picture.jpg 'Your archive.html'; do
    : > "mix/$name"
done
score mix
printf 'id,text\n7,tea\n' > mix/big.csv
score mix
: > mix/chat.json && : > mix/more/lines.txt && : > mix/data/tweets-copy.js && : > mix/old.csv.xz
: > mix/t.tsv && : > mix/T.NDJSON
score mix
(cd mix && python3 -c '
import zipfile
with zipfile.ZipFile("../mix.zip", "w") as archive:
    for name in "outbox.json", "big.csv", "j.jsonl": archive.writestr(name, open(name).read() if name[0] != "j" else "")')
score mix.zip
score --from csv mix
rm mix/outbox.json
score mix
