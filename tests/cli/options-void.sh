# An option that would do nothing is wrong usage, or is told.
echo 'lunch in the park' > posts.txt
try() { "$TOUT" "$@" > out; echo "exit $?: $*"; }
for command in 'score -m model.tout' 'explain -m model.tout' 'report -m model.tout'; do
    try $command --no-rules --false-alarms 0 posts.txt
    try $command --no-rules --false-alarms 0.0% posts.txt
    try $command --no-rules --argmax --false-alarms 1% posts.txt
    try $command --no-rules --false-alarms 1% --argmax posts.txt
done
for option in --limit --sample; do try score -m model.tout $option 0 posts.txt; done
try score -m model.tout --seed 3 posts.txt
for option in --max-features --min-posts; do
    try train -o new.tout $option 0 corpus.tsv
    try build -o new.tout $option 0 corpus.tsv
done
try train -o new.tout --promise 1% corpus.tsv
try train -o new.tout --promise 0.5% corpus.tsv
try train -o new.tout --neutral talk --natural posts.txt --promise 0 corpus.tsv
try train -o new.tout --natural-from lines corpus.tsv
try train -o new.tout --natural-text text corpus.tsv
try train -o new.tout --natural-name posts corpus.tsv
try eval -m model.tout --no-rules --folds 0 corpus.tsv
try eval --folds 1 corpus.tsv
try eval --folds 1001 corpus.tsv
try eval --time-ordered --blocks 0 corpus.tsv
try eval -m model.tout --no-rules --blocks 5 corpus.tsv
try eval --folds 2 --delay 5 corpus.tsv
[ -e new.tout ] && echo made
# A label that --map reads as another, and that no post has, is most often a slip.
try train -o mapped.tout --map zzz=spam,talk=ham corpus.tsv
try train -o mapped.tout --map sellin=spam --map talk=ham,tlak=ham corpus.tsv
try train -o mapped.tout --map talk=ham,talk=spam corpus.tsv
try count -o mapped.counts --map zzz=spam corpus.tsv
try eval -m model.tout --no-rules --resamples 0 --map zzz=spam corpus.tsv
printf 'tout-rules 1\n\n[own]\nwhy = offers followers\nmatch = followers\nscore = selling +1\nexample = followers\n' > own.rules
try rules test -m model.tout -r own.rules --labelled --map zzz=selling corpus.tsv
