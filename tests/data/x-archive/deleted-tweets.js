window.YTD.deleted_tweets.part0 = [ { "tweet" : { "id_str" : "503", "full_text" : "taken back" } } ]
