# A kind that cannot be read is not taken for lines.
echo '{"text":"hello"}' | "$TOUT" score -m model.tout
