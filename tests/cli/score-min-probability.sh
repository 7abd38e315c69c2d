echo 'followers in the park' | "$TOUT" score -m model.tout --no-rules --from lines --min-probability 100%
# What must be probable is the label given, which a promise may have decided; what is shown
# of an unsure post is how probable the most probable label is.
i=0
while [ $i -lt 700 ]; do
    i=$((i + 1))
    echo "buy followers now, real and cheap, get $i followers fast, cheap likes and followers here, gain followers every day"
done > natural.txt
"$TOUT" train -o p.tout --neutral talk --natural natural.txt --natural-from lines --no-rules corpus.tsv 2> /dev/null
for options in '' '--min-probability 50%' '--min-probability 50% --argmax'; do
    echo 'get 1000 followers fast' |
        "$TOUT" score -m p.tout --no-rules --from lines $options --columns label,probability,p:talk 2> /dev/null |
        sed 's/\(\.[0-9]\{3\}\)[0-9]*/\1/g'
done
for command in score report; do "$TOUT" $command --help | grep -A 2 -e '--min-probability'; done
