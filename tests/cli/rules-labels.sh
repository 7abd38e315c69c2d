# A rule for a label that no model here has is most often a slip: scoring would refuse it.
rule() { printf '[%s]\nwhy = x\nmatch = %s\nscore = %s +1\nexample = %s\ncounter = milk\n\n' "$1" "$1" "$2" "$1"; }
{ printf 'tout-rules 1\n\n'; rule tea comercial; rule cake comercial; rule salt community; } > slip.rules
"$TOUT" rules check slip.rules; echo "exit $?"
"$TOUT" rules check --no-rules slip.rules; echo "exit $?"
sed 's/comercial/commercial/' slip.rules > good.rules
"$TOUT" rules check good.rules; echo "exit $?"
# A model of one's own has labels of its own.
{ printf 'tout-rules 1\n\n'; rule tea talk; rule cake commercial; } > own.rules
"$TOUT" rules check -m model.tout own.rules; echo "exit $?"
"$TOUT" rules check -m own.rules own.rules; echo "exit $?"
"$TOUT" rules check; echo "exit $?"
