# The table's weights add up to what its last line says.
"$TOUT" explain -m model.tout --no-rules --top 0 'buy followers' > out
awk '/^ +[+-]/ && !/sum of all/ { sum += $1 } /sum of all/ { print (sum - $1 < .02 && $1 - sum < .02) ? "adds up" : "off" }' out
sed -n '/why/p' out
