echo 'followers in the park' | "$TOUT" score -m model.tout --no-rules --from lines --min-probability 100%
