window.YTD.tweet_headers.part0 = [ { "tweet" : { "tweet_id" : "502", "user_id" : "9000000", "created_at" : "Thu Feb 29 09:49:38 +0000 2024" } } ]
