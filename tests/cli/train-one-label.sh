printf 'talk\ttea\ntalk\tsun\n' > one.tsv
"$TOUT" train -o one.tout one.tsv
code=$?
[ -e one.tout ] && echo "half-written"
exit $code
