"$TOUT" explain -m model.tout --no-rules --label parchment tea
