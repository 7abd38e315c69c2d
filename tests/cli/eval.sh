"$TOUT" eval -m model.tout --no-rules --json corpus.tsv > out.json
python3 - <<'EOF'
import json
figures = json.load(open("out.json"))
print(figures["posts"], figures["accuracy"] > .8, sorted(figures), sorted(figures["labels"]["talk"]))
print(sum(sum(row.values()) for row in figures["confusion"].values()))
EOF
"$TOUT" eval -m model.tout --no-rules --predictions p.tsv corpus.tsv 2> /dev/null | head -1
head -1 p.tsv
wc -l < p.tsv
