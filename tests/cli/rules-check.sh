# What is wrong with rules is told with its place; what is seldom meant is a warning.
printf 'tout-rules 1\n\n[a]\nwhy = x\nmatch = tea\nscore = talk +1\nexample = tea\n' > good.rules
"$TOUT" rules check -m model.tout good.rules
sed 's/example = tea/example = sun/' good.rules > wrong.rules
"$TOUT" rules check -m model.tout wrong.rules; echo "exit $?"
cat > odd.rules <<'RULES'
tout-rules 1

[sells]
why     = sells tea
match   = (?i)\bbuy\b.{0,20}\btea\b
match   = (?i)tea (?:shop|house)
match   = (\w+\s?)+!
score   = talk +1
example = Buy my tea
counter = tea is nice

[signed]
why     = asks for a built-in rule, and for one of its own
when    = sells and not panel
label   = talk
example = buy tea
counter = buy bread

[twice]
why     = the same again
match   = (?i)tea (?:shop|house)
on      = folded
label   = selling
example = tea shop
counter = tea
RULES
"$TOUT" rules check -m model.tout --costs odd.rules; echo "exit $?"
"$TOUT" rules list odd.rules
"$TOUT" rules check -m model.tout --no-rules odd.rules; echo "exit $?"
printf 'tout-rules 1\n[a]\nwhy = x\nwhen = b and\n' > bad.rules
"$TOUT" rules check -m model.tout good.rules bad.rules; echo "exit $?"
