# Bytes that are not UTF-8 are counted, and JSON stays JSON.
printf 'buy followers \377\376\n' | "$TOUT" score -m model.tout --no-rules --from lines --with-text --format jsonl
