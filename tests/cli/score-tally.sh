# The tally for programs adds up, file by file.
printf 'talk\ttea\nno tab here\nselling\tbuy followers\n' > posts.tsv
printf '{"text":"lunch in the park"}\n\n{"text":"caf\\u00e9"}\n' > more.jsonl
"$TOUT" score -m model.tout --no-rules --tally tally.json posts.tsv none.tsv more.jsonl > /dev/null
echo "exit $?"
python3 - <<'END'
import json
tally = json.load(open("tally.json"))
for file in tally["files"] + [tally["all"]]:
    print(file)
    assert file["records"] == file["posts"] + file["skipped"] + file["bad"]
    assert file["skipped"] == sum(file["reasons"].values())
print(tally["labels"].keys(), sum(tally["labels"].values()) + tally["unsure"])
print(tally["stopped"], tally["made"]["model"], len(tally["made"]["model-checksum"]),
      tally["made"]["rules-fingerprint"], sorted(tally["options"]))
END
printf '\377 tea\n' | "$TOUT" score -m model.tout --from lines --tally - -o out.tsv 2> /dev/null |
    grep -c '"repaired":1'
"$TOUT" score -m model.tout --no-rules --tally none/tally.json posts.tsv > /dev/null 2> told || tail -n 1 told
"$TOUT" score -m model.tout --no-rules --tally posts.tsv posts.tsv > /dev/null 2> told || tail -n 1 told
wc -l < posts.tsv
# It is opened before long work, and not over the results.
"$TOUT" score -m model.tout --no-rules -o both --tally both posts.tsv; echo "exit $?"
"$TOUT" score -m model.tout --no-rules --tally both posts.tsv > both 2> told; echo "exit $?"
tail -n 1 told
