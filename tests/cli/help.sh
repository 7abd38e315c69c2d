# Every command has its help, and every option a line in it.
"$TOUT" --version | head -n 1
for command in score explain tokens report train count merge build learn unlearn eval inspect \
    rules; do
    "$TOUT" $command --help > help || exit
    head -1 help
done
"$TOUT" score --from '?'
