printf 'tout-rules 1\n\n[a]\nwhy = x\nmatch = tea\nscore = talk +1\nexample = tea\n' > good.rules
"$TOUT" rules check good.rules
sed 's/example = tea/example = sun/' good.rules > wrong.rules
"$TOUT" rules check wrong.rules
