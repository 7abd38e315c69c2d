# Ten posts against ten thousand: trained, with a warning, and the ten are found.
awk 'BEGIN { for (i = 0; i < 10000; i++) print "talk\ttea number " i " in the park";
             for (i = 0; i < 10; i++) print "selling\tbuy " i " followers now" }' > many.tsv
"$TOUT" train -o other.tout many.tsv 2>&1 | grep -v 'held out\|features'
echo 'buy 3 followers' | "$TOUT" score -m other.tout --no-rules --from lines 2> /dev/null | cut -f 1-2
