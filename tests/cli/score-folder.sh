"$TOUT" score -m model.tout --no-rules .
