# Whatever is read, no output of any command is written over it.
cp corpus.tsv own.tsv; ln -s own.tsv link.tsv; ln own.tsv hard.tsv
cp corpus.tsv natural.tsv
printf 'tout-rules 1\n\n[own]\nwhy = offers followers\nmatch = followers\nscore = selling +1\nexample = followers\n' > own.rules
echo 'sell followers' > words.txt
echo 'buy' > lexicon.txt
"$TOUT" count --labels selling,talk -o own.counts own.tsv
cp model.tout own.tout
"$TOUT" learn -m own.tout --label talk -c own.corrections --from lines words.txt
sum() { cat own.* natural.tsv words.txt lexicon.txt | cksum; }
before=$(sum)
try() {
    "$TOUT" "$@" > /dev/null; echo "exit $?: $*"
    [ "$(sum)" = "$before" ] || echo 'written over'
}
try eval -m own.tout --no-rules --predictions own.tsv own.tsv
try eval -m own.tout --no-rules --predictions link.tsv own.tsv
try eval -m own.tout --no-rules --predictions own.tout own.tsv
try eval -m own.tout -r own.rules --predictions own.rules own.tsv
try eval -m own.tout -c own.corrections --predictions own.corrections own.tsv
try eval -m own.tout --no-rules --html hard.tsv own.tsv
try eval -m own.tout --no-rules --html own.tout own.tsv
try eval -m own.tout --no-rules --html new --predictions new own.tsv
try eval --folds 2 --lexicon lexicon.txt --predictions lexicon.txt own.tsv
try train -o own.tsv own.tsv
try train -o link.tsv own.tsv
try train -r own.rules -o own.rules own.tsv
try train --neutral talk --natural natural.tsv -o natural.tsv own.tsv
try train --lexicon lexicon.txt -o lexicon.txt own.tsv
try count -o own.tsv own.tsv
try build -o own.counts own.counts
try merge -o own.counts own.counts
try rules import --label selling -o words.txt words.txt
try report -m own.tout --no-rules -o own.tsv own.tsv
try report -m own.tout --no-rules -o own.tout own.tsv
try score -m own.tout --no-rules -o own.tsv own.tsv
try score -m own.tout --no-rules -o own.tout own.tsv
try score -m own.tout -r own.rules --tally own.rules own.tsv
"$TOUT" train -o own.tsv < own.tsv; echo "exit $?"
"$TOUT" report -m own.tout --no-rules -o own.tsv < own.tsv; echo "exit $?"
[ "$(sum)" = "$before" ] || echo 'written over'
# A device is no file.
"$TOUT" score -m own.tout --no-rules --from lines -o /dev/null /dev/null 2> /dev/null && echo scored
