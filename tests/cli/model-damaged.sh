# Each sort of wrong model has its own words.
head -c 100 model.tout > cut.tout
cp model.tout flipped.tout
printf 'X' | dd of=flipped.tout bs=1 seek=700 conv=notrunc 2> /dev/null
for model in cut.tout flipped.tout corpus.tsv missing.tout .; do
    "$TOUT" score -m $model --no-rules corpus.tsv 2>&1 | sed 's/[0-9][0-9]* bytes/N bytes/; s/has [0-9]*/has N/; s/byte [0-9]*/byte N/'
done
