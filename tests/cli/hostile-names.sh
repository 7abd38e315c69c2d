# What names of files, rule files and lists of words hold of control characters reaches no
# terminal.
csi=$(printf '\302\233')
bad=$(printf 'x\033[2J\302\2332Jy')
calm() {
    python3 "$TOUT_SOURCE/tests/cli/calm.py" "$@"
}
rules() {
    printf 'tout-rules 1\n[a]\nwhy = %s\nmatch = %s\nlabel = %s\nexample = %s\n# %s\n' "$@"
}
cp model.tout "$bad.tout"
cp corpus.tsv "$bad.tsv"
rules 'says lunch' lunch talk lunch comment >"$bad.rules"
"$TOUT" count -o "$bad.counts" "$bad.tsv" 2>&1 | calm count
while read -r words; do
    # shellcheck disable=SC2086
    "$TOUT" $(printf '%s' "$words" | sed "s/BAD/$bad/g") 2>&1 | calm "$words"
done <<'END'
inspect BAD.tout
inspect --label BAD BAD.tout
inspect BAD.counts
inspect --counts BAD.counts
inspect BAD.rules
inspect BAD.tsv
inspect BAD
rules list BAD.rules
rules list BAD.tsv
rules check BAD.rules
rules check --costs --no-rules BAD.rules
rules check BAD.tsv
rules test -m BAD.tout -r BAD.rules BAD.tsv
rules import --label BAD BAD.tsv
rules import --label talk --from mastodon BAD.tsv
score -m BAD.tout -r BAD.rules BAD.tsv BAD
score -m BAD.tout -r BAD.rules --columns file,text --tally - -o out.tsv BAD.tsv
explain -m BAD.tout -r BAD.rules lunch
tokens BAD.tsv BAD
report -m BAD.tout -r BAD.rules -o - BAD.tsv
eval -m BAD.tout --json --predictions none/BAD BAD.tsv
eval -m BAD.tout --html - BAD.tsv
train -o BAD.out -r BAD.rules --neutral talk BAD.tsv
train -o BAD.out --neutral BAD BAD.tsv
merge -o sum.counts BAD.counts BAD.tsv
build -o BAD.out BAD.counts
learn -m BAD.tout --label BAD -c BAD.counts BAD.tsv
learn -m BAD.tout --label talk -c BAD.more BAD.tsv
score --BAD
rules BAD
BAD
END
# No table cuts a character.
accent=$(printf '\303\251')
sed "s/^talk/fifteen letters${accent}five$accent$accent/" corpus.tsv >long.tsv
"$TOUT" eval --folds 2 long.tsv 2>/dev/null | calm 'eval of long labels'
for place in 1 2 3 4 5; do
    set -- 'a reason' lunch talk lunch 'a comment'
    case $place in
    1) set -- "a${csi}2J" "$2" "$3" "$4" "$5" ;;
    2) set -- "$1" "(lunch|b${csi}2J)" "$3" "$4" "$5" ;;
    3) set -- "$1" "$2" "talk${csi}2J" "$4" "$5" ;;
    4) set -- "$1" "$2" "$3" "lunch${csi}2J" "$5" ;;
    5) set -- "$1" "$2" "$3" "$4" "c${csi}2J" ;;
    esac
    rules "$@" >some.rules
    for command in 'rules check' 'rules list' 'rules check --costs' inspect; do
        # shellcheck disable=SC2086
        "$TOUT" $command some.rules >out 2>&1
        echo "exit $?"
        calm "$command" <out
    done
    cat out
done
# A pattern may speak of them.
rules 'a control' 'lunch\x{9b}?' talk lunch comment >some.rules
"$TOUT" rules check --no-rules --costs some.rules 2>/dev/null
# Nor does a line end in the middle of one.
printf 'tout-rules 1\n[a]\nwhy = harmless\revil\nmatch = a\nlabel = talk\nexample = a\n' >some.rules
"$TOUT" rules check some.rules 2>&1
printf 'tout-rules 1\r\n[a]\r\nwhy = b\r\nmatch = a\r\nlabel = talk\r\nexample = a\r' >some.rules
"$TOUT" rules list some.rules

# A stranger's lists of words.
printf '["%s", "/fol{1}ow\\u009b[\\u0085é]/", "/é{3}/", "/\\\\u00e9\\\\u{e9}\\\\u{1f600}/", "/\\\\uzzzz/", "a \\u009b", "/x\\nlabel = evil\\n\\n[evil]/i"]' 'a\u0085b\u009bc\u007fd \u007fe' >misskey.json
printf '[{"title":"t\\u009b2J\\u0085","keywords":[{"keyword":"\\u0085buy\\u009b2J\\n[evil]","whole_word":true}]}]' >mastodon.json
printf 'buy%s2J\n\302\205\n%s\n' "$csi" "$csi" >phrases.txt
for list in misskey.json mastodon.json phrases.txt; do
    "$TOUT" rules import --label talk -o made.rules $list 2>&1 | tee said | calm "import of $list"
    cat said
    calm 'its rules' <made.rules
    cat made.rules
    "$TOUT" rules check --no-rules made.rules 2>&1 | calm 'checked'
done
