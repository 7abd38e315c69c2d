echo 'Free tea!' | "$TOUT" tokens -m model.tout --features --from lines
