# One line in is one line out, blank lines too; the id is the line.
printf 'buy cheap followers\n\nlunch in the park\nxyzzy\n' |
    "$TOUT" score -m model.tout --no-rules --from lines
