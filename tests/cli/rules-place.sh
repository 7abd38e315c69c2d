# A fault in a rule file is shown where it stands.
rules() {
    printf 'tout-rules 1\n\n[tea]\nwhy = tea\n%s\nscore = talk +1\nexample = tea\n' "$1" > bad.rules
    "$TOUT" rules check bad.rules
}
rules 'match = caf\303\251 (tea' ; rules 'match = té|(tea'
rules 'mach = tea'
rules '	match = [z-a]'
rules 'score = talk'
rules "match = $(head -c 200 /dev/zero | tr '\0' a)(" 2>&1 | tail -1 | cut -c1-40
printf 'tout-lexicon 1\n[sold]\nfollow f0llow\n' > bad.lexicon
"$TOUT" train -o x.tout --lexicon bad.lexicon corpus.tsv
