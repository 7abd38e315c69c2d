# The page holds what posts say as text and nowhere else, and fetches nothing.
{ cat corpus.tsv
  printf 'talk\t</td></script><img src=x onerror=alert(1)> buy followers & "cheap" likes\n'
  printf 'selling\t\342\200\256 lovely \007 park \377 friends\n'; } > hostile.tsv
"$TOUT" eval --folds 3 --resamples 50 --html page.html hostile.tsv > /dev/null 2>&1
echo "exit $?"
python3 - <<'EOF'
import os, sys
sys.path.insert(0, os.path.join(os.environ["TOUT_SOURCE"], "tests", "support"))
import page
it = page.Page("page.html")
print("faults:", it.faults)
print("addresses:", it.source.count("http:") + it.source.count("https:"))
print('</td></script><img src=x onerror=alert(1)> buy followers & "cheap" likes' in it.words)
print("\ufffd lovely \ufffd park \ufffd friends" in it.words)
print(it.source.count("<svg"), it.source.count("<polyline"))
EOF
ls page.html*
"$TOUT" eval --folds 3 --html no/such/page.html corpus.tsv > /dev/null; echo "exit $?"
cp corpus.tsv own.tsv
"$TOUT" eval --folds 3 --html ./own.tsv own.tsv; echo "exit $?"; cmp own.tsv corpus.tsv
