# Where a threshold decides, explain says how far the post was from it.
i=0
while [ $i -lt 700 ]; do
    i=$((i + 1))
    echo "buy followers now, real and cheap, get $i followers fast, cheap likes and followers here, gain followers every day"
done > natural.txt
"$TOUT" train -o p.tout --neutral talk --natural natural.txt --natural-from lines --no-rules corpus.tsv 2> /dev/null
text='get 1000 followers fast'
"$TOUT" explain --no-rules -m p.tout "$text" | sed -n '/^probability/,/^features/s/[0-9]*\.[0-9]\{3,\}/X/gp'
"$TOUT" explain --no-rules -m p.tout 'lunch in the park' | sed -n '/promise/s/[0-9]*\.[0-9]\{3,\}/X/gp'
# It adds up: what stands above is the sum of the reasons, in text and JSON.
"$TOUT" explain --no-rules -m p.tout "$text" > out
"$TOUT" explain --no-rules -m p.tout --format jsonl "$text" > out.json
python3 - <<'PYTHON'
import json, re
text = open("out").read()
stands, needs = map(float, re.search(r"stands ([\d.]+) above talk, needs more than ([\d.]+)", text).groups())
total = float(re.search(r"([+-][\d.]+)  sum of all", text).group(1))
result = json.load(open("out.json"))
promise = result.pop("promise")
print(sorted(promise), promise["other"], promise["neutral"], promise["false_alarms"])
print(abs(stands + total) < .0011, abs(promise["margin"] - stands) < .0006,
      abs(promise["threshold"] - needs) < .0006, promise["margin"] <= promise["threshold"])
print(abs(sum(reason["weight"] for reason in result["why"]) + promise["margin"]) < 1e-4)
PYTHON
# A post that has nothing the model knows is unsure, whatever the scores.
"$TOUT" explain --no-rules -m p.tout '' | sed -n '/^label/p; /promise/s/[0-9]*\.[0-9]\{3,\}/X/gp'
# Nothing of it where the largest score decides, or a rule.
printf 'tout-rules 1\n\n[fast]\nwhy = fast\nmatch = fast\nlabel = selling\nexample = fast\n' > fast.rules
for options in '--argmax -m p.tout --no-rules' '-m model.tout --no-rules' '-m p.tout -r fast.rules'; do
    "$TOUT" explain $options "$text" 2> /dev/null | grep -c promise
    "$TOUT" explain $options --format jsonl "$text" 2> /dev/null | grep -c promise
done
