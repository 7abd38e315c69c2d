"$TOUT" train -o mapped.tout --map selling=spam,talk=ham corpus.tsv 2> /dev/null
"$TOUT" inspect --top 0 mapped.tout | grep -o '^spam\|^ham'
"$TOUT" train -o mapped.tout --map selling corpus.tsv
