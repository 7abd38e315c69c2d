# Posts with other labels are scored and counted, and not given.
printf 'buy followers now\nlunch in the park\nxyzzy\nget cheap followers\n' > posts.txt
for only in '--only selling' '--only talk --only unsure' '--only unsure'; do
    "$TOUT" score -m model.tout --no-rules --from lines --columns line,label $only posts.txt
done
"$TOUT" score -m model.tout --no-rules --from lines --only spam posts.txt
