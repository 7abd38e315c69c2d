window.YTD.like.part0 = [ { "like" : { "tweetId" : "501", "fullText" : "the words of somebody else" } } ]
