echo 'Get 1000s of Followers @example #TeaTime https://example.org/a $5' > posts.txt
"$TOUT" tokens -m model.tout posts.txt
"$TOUT" tokens -m model.tout --format jsonl posts.txt
