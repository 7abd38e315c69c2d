printf 'tout-rules 1\n\n[a]\nwhy = x\nmatch = (\nscore = talk +1\nexample = y\n' > bad.rules
"$TOUT" rules check bad.rules
"$TOUT" score -m model.tout -r bad.rules corpus.tsv
