# A model with a promise labels by its threshold, eval measures the largest probability:
# where these differ it is said, in the text, the JSON and the page.
i=0
while [ $i -lt 700 ]; do
    i=$((i + 1))
    echo "buy followers now, real and cheap, get $i followers fast, cheap likes and followers here, gain followers every day"
done > natural.txt
"$TOUT" train -o p.tout --neutral talk --natural natural.txt --natural-from lines --no-rules corpus.tsv 2> /dev/null
"$TOUT" eval -m p.tout --resamples 0 --html page.html corpus.tsv 2> /dev/null | sed -n 1,5p
"$TOUT" score -m p.tout --no-rules --columns label corpus.tsv 2> /dev/null | sort | uniq -c
"$TOUT" score -m p.tout --no-rules --argmax --columns label corpus.tsv 2> /dev/null | sort | uniq -c
"$TOUT" eval -m p.tout --resamples 0 --json corpus.tsv 2> /dev/null > out.json
python3 - <<'PYTHON'
import json
print(json.load(open("out.json"))["promise"])
page = open("page.html").read()
at = page.index("labels by its promise")
print(page[page.rindex("<p>", 0, at):page.index("</p>", at)])
PYTHON
# One without a promise labels as it is measured.
"$TOUT" eval -m model.tout --resamples 0 corpus.tsv 2> /dev/null | grep -c promise
"$TOUT" eval -m model.tout --resamples 0 --json corpus.tsv 2> /dev/null | grep -c promise
"$TOUT" eval --folds 2 --resamples 0 corpus.tsv 2> /dev/null | grep -c promise
