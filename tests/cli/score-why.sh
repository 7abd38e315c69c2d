# The reasons' weights add up to the difference of scores, here of log-odds.
echo 'buy followers in the park' |
    "$TOUT" score -m model.tout --no-rules --from lines --why --format jsonl > out.jsonl
python3 - <<'EOF'
import json, math
post = json.load(open("out.jsonl"))
p, other = post["probabilities"], {"selling": "talk", "talk": "selling"}[post["label"]]
odds = math.log(p[post["label"]] / p[other])
print(abs(sum(why["weight"] for why in post["why"]) - odds) < 1e-5, post["text"])
EOF
