# A cut file gives what came before the cut, and says where it broke.
printf 'window.YTD.tweets.part0 = [ {"tweet":{"id_str":"1","full_text":"tea"}},\n {"tweet":{"id_str":"2","full_te' > tweets.js
"$TOUT" score -m model.tout --no-rules tweets.js
